import { settingsOf } from '../../locales/settings.ts';
import type { Clip } from '../../model/clip.ts';
import type { Instant } from '../../model/ids.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';
import { Excerpt } from '../base/quotation.tsx';
import { toDayWords } from '../clip/dates.ts';

/** What somebody who asked can mean. */
export type FoundPost =
  | { readonly kind: 'clip'; readonly clip: Clip }
  | { readonly kind: 'destroyed'; readonly on: Instant }
  | { readonly kind: 'unknown' };

export interface TakeDownProps {
  readonly found: readonly FoundPost[] | null;
  /** Clips that are about to be destroyed, with how many seconds Undo is possible. */
  readonly leaving: readonly { readonly clip: Clip; readonly seconds: number }[];
  readonly onLink: (link: string) => void;
  readonly onCode: (code: string, number: number) => void;
  readonly onWithdraw: (clip: Clip) => void;
  readonly onUndo: (clip: Clip) => void;
}

/** From a link or from what is printed to the clip, and from there to its end. */
export function TakeDownSection({ found, leaving, onLink, onCode, onWithdraw, onUndo }: TakeDownProps) {
  const words = settingsOf(useLanguage()).takeDown;
  return (
    <section class="settings-section" aria-labelledby="set-take-down">
      <h2 id="set-take-down">{words.title}</h2>
      <p>{words.lead}</p>
      <form
        class="settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          const link = String(given.get('link')).trim();
          const code = String(given.get('code')).trim();
          if (link) onLink(link);
          else if (code) onCode(code, Number(given.get('number')));
        }}
      >
        <label class="field">
          <span class="label">{words.link}</span>
          <input class="input" type="url" name="link" autocomplete="off" />
        </label>
        <div class="row wrap">
          <label class="field">
            <span class="label">{words.code}</span>
            <input class="input" name="code" autocomplete="off" maxLength={20} placeholder="NM-7Q4K" />
          </label>
          <label class="field">
            <span class="label">{words.number}</span>
            <input class="input" type="number" name="number" min={1} max={999} />
          </label>
        </div>
        <div class="acts">
          <button type="submit" class="btn">
            {words.find}
          </button>
        </div>
      </form>
      <div role="status" class="settings-list">
        {found && found.length > 1 ? <p class="hint">{words.several}</p> : null}
        {found?.map((each, index) => (
          <FoundView key={index} found={each} onWithdraw={onWithdraw} />
        ))}
        {found?.length === 0 ? <p>{words.unknown}</p> : null}
      </div>
      {leaving.map(({ clip, seconds }) => (
        <Notice key={clip.id} live>
          {words.leaving(clip.pseudonym, seconds)}{' '}
          <button type="button" class="link" onClick={() => onUndo(clip)}>
            {words.undo}
          </button>
        </Notice>
      ))}
    </section>
  );
}

function FoundView({ found, onWithdraw }: { readonly found: FoundPost; readonly onWithdraw: (clip: Clip) => void }) {
  const language = useLanguage();
  const words = settingsOf(language).takeDown;
  if (found.kind === 'unknown') return <p>{words.unknown}</p>;
  if (found.kind === 'destroyed') return <p>{words.destroyed(toDayWords(found.on, new Date(), language))}</p>;
  const { clip } = found;
  return (
    <div class="set">
      <div>
        <span class="who">{clip.pseudonym}</span>
        <p class="excerpt two" {...(clip.language ? { lang: clip.language } : {})} dir="auto">
          <Excerpt text={clip.text} limit={240} />
        </p>
        <p>{words.what}</p>
      </div>
      <button type="button" class="btn stop" onClick={() => onWithdraw(clip)}>
        {words.withdraw(clip.pseudonym)}
      </button>
    </div>
  );
}
