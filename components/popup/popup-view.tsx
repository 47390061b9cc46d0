import { popupOf } from '../../locales/popup.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Clip } from '../../model/clip.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Notice } from '../base/notice.tsx';
import { Excerpt } from '../base/quotation.tsx';
import { Wordmark } from '../base/wordmark.tsx';
import { type PlaceProps, PlaceSection } from './place-section.tsx';

export interface PopupProps extends PlaceProps {
  /** Newest first; null while they are read. */
  readonly clips: readonly Clip[] | null;
  /** Why the library cannot be read, where it cannot. */
  readonly problem: Problem | null;
  readonly pages: { readonly library: string; readonly practice: string; readonly sites: string };
  readonly onClip: (clip: Clip) => void;
  readonly onPanel: () => void;
  /** A page of Earshot in a tab of its own. */
  readonly onPage: (page: string) => void;
}

/** As much of an excerpt as two lines can show. UTF-16 units. */
const EXCERPT = 160;

/** What the toolbar button opens: this place, the last clips, the ways on. */
export function PopupView(props: PopupProps) {
  const words = popupOf(useLanguage());
  const { clips, problem, pages } = props;
  return (
    <div class="popup">
      <header>
        <Wordmark />
        <a class="btn quiet icon push" href={pages.sites} title={words.sites} {...elsewhere(props.onPage, pages.sites)}>
          <Icon name="settings" label={words.sites} />
        </a>
      </header>
      <main>
        <PlaceSection {...props} />
        {problem ? <Failed problem={problem} /> : null}
        {clips?.length === 0 ? (
          <section class="last">
            <p class="soft">{words.none}</p>
            <a class="link" href={pages.practice} {...elsewhere(props.onPage, pages.practice)}>
              {words.openPractice}
            </a>
          </section>
        ) : null}
        {clips && clips.length > 0 ? (
          <section class="last">
            <h2>{words.lastClips}</h2>
            <ul>
              {clips.map((clip) => (
                <li key={clip.id}>
                  <button type="button" onClick={() => props.onClip(clip)}>
                    <span class="who">{clip.pseudonym}</span>
                    <span class="excerpt two" {...(clip.language ? { lang: clip.language } : {})}>
                      <Excerpt text={clip.text.text ? clip.text : (clip.title ?? clip.text)} limit={EXCERPT} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </main>
      <footer>
        <button type="button" onClick={props.onPanel}>
          <Icon name="panel" />
          {words.panel}
        </button>
        <a href={pages.library} {...elsewhere(props.onPage, pages.library)}>
          <Icon name="library" />
          {words.library}
        </a>
      </footer>
    </div>
  );
}

/** A popup cannot leave itself: a link opens a tab. */
const elsewhere = (onPage: (page: string) => void, page: string) => ({
  onClick: (event: Event) => {
    event.preventDefault();
    onPage(page);
  },
});

function Failed({ problem }: { readonly problem: Problem }) {
  const words = termsOf(useLanguage());
  return (
    <section class="last">
      <Notice tone="stop" live>
        {words.problems[problem.code]}
      </Notice>
    </section>
  );
}
