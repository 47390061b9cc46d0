import { settingsOf } from '../../locales/settings.ts';
import { useLanguage } from '../base/context.tsx';
import { FileButton } from '../base/file-button.tsx';
import { Notice } from '../base/notice.tsx';
import { Quotation } from '../base/quotation.tsx';

export interface ColleagueProps {
  /** The words that a loaded request would quote. */
  readonly asked: string | null;
  readonly told: { readonly kind: 'signed' } | { readonly kind: 'unreadable'; readonly file: string } | null;
  readonly onLoad: (file: File) => void;
  readonly onSign: (given: { readonly by: string; readonly role: string; readonly reason: string }) => void;
  readonly onCancel: () => void;
}

/** Where one answers for words that somebody else wants to quote. */
export function ColleagueSection({ asked, told, onLoad, onSign, onCancel }: ColleagueProps) {
  const words = settingsOf(useLanguage()).colleague;
  return (
    <section class="settings-section" aria-labelledby="set-colleague">
      <h2 id="set-colleague">{words.title}</h2>
      <p>{words.lead}</p>
      {asked === null ? (
        <FileButton label={words.load} onLoad={onLoad} />
      ) : (
        <form
          class="settings-form"
          onSubmit={(event) => {
            event.preventDefault();
            const given = new FormData(event.currentTarget);
            const of = (name: string): string => String(given.get(name)).trim();
            onSign({ by: of('by'), role: of('role'), reason: of('reason') });
          }}
        >
          <h3>{words.words}</h3>
          <Quotation text={{ text: asked, masks: [] }} hung />
          <label class="field">
            <span class="label">{words.by}</span>
            <input class="input" name="by" required pattern=".*\S.*" maxLength={120} autocomplete="name" />
          </label>
          <label class="field">
            <span class="label">{words.role}</span>
            <input class="input" name="role" maxLength={120} autocomplete="organization-title" />
          </label>
          <label class="field">
            <span class="label">{words.reason}</span>
            <input class="input" name="reason" required pattern=".*\S.*" maxLength={500} autocomplete="off" />
          </label>
          <p class="hint">{words.declared}</p>
          <div class="acts">
            <button type="submit" class="btn primary">
              {words.sign}
            </button>
            <button type="button" class="btn" onClick={onCancel}>
              {words.cancel}
            </button>
          </div>
        </form>
      )}
      {told ? (
        <Notice tone={told.kind === 'signed' ? 'plain' : 'stop'} live>
          {told.kind === 'signed' ? words.signed : words.unreadable(told.file)}
        </Notice>
      ) : null}
    </section>
  );
}
