import { diffWords } from 'diff';
import { useMemo } from 'preact/hooks';

/** What was taken out of a text and what was put in, word by word: struck and underlined, never by colour alone. */
export function Difference({
  before,
  now,
  lang,
}: {
  readonly before: string;
  readonly now: string;
  readonly lang: string | null;
}) {
  const parts = useMemo(() => {
    // Languages that set no spaces between words have words all the same.
    const intlSegmenter = new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
    return diffWords(before, now, { intlSegmenter });
  }, [before, now, lang]);
  return (
    <p class="difference" dir="auto" {...(lang ? { lang } : {})}>
      {parts.map(({ value, added, removed }, at) => {
        const key = `${at} ${value}`;
        if (added) return <ins key={key}>{value}</ins>;
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
      })}
    </p>
  );
}
