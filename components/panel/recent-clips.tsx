import { panelOf } from '../../locales/panel.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId } from '../../model/ids.ts';
import { useLanguage } from '../base/context.tsx';
import { Excerpt } from '../base/quotation.tsx';
import { State } from '../base/state.tsx';
import { toDayWords } from '../clip/dates.ts';

/** The clips that were made last, each as two lines of its words. */
export function RecentClips({
  clips,
  reflected,
  now,
  onChoose,
}: {
  readonly clips: readonly Clip[];
  readonly reflected: ReadonlySet<ClipId>;
  readonly now: Date;
  readonly onChoose: (id: ClipId) => void;
}) {
  const language = useLanguage();
  const words = panelOf(language);
  return (
    <section class="part recent" aria-labelledby="recent">
      <h2 id="recent">{words.recent}</h2>
      {clips.length === 0 ? <p class="faint">{words.noOthers}</p> : null}
      <ul>
        {clips.map((clip) => (
          <li key={clip.id}>
            <button type="button" onClick={() => onChoose(clip.id)}>
              <span class="excerpt two" {...(clip.language ? { lang: clip.language } : {})} dir="auto">
                <Excerpt text={clip.text.text === '' && clip.title ? clip.title : clip.text} limit={240} />
              </span>
              <span class="recent-meta">
                <span class="who">{clip.pseudonym}</span>
                <span>{toDayWords(clip.clippedAt, now, language)}</span>
                {reflected.has(clip.id) ? (
                  <State icon="tick" tone="done">
                    {words.reflected}
                  </State>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
