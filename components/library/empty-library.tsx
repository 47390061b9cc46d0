import { libraryOf } from '../../locales/library.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';

/** What will come here, and the first step. */
export function EmptyLibrary({
  onPractise,
  onSites,
}: {
  readonly onPractise: () => void;
  readonly onSites: () => void;
}) {
  const words = libraryOf(useLanguage()).empty;
  return (
    <section class="library-empty">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ul>
        <li>
          <Icon name="pointer" />
          <div>
            <h2>{words.practise}</h2>
            <p>{words.practiseWords}</p>
          </div>
          <button type="button" class="btn primary" onClick={onPractise}>
            {words.openPractice}
          </button>
        </li>
        <li>
          <Icon name="settings" />
          <div>
            <h2>{words.sites}</h2>
            <p>{words.sitesWords}</p>
          </div>
          <button type="button" class="btn" onClick={onSites}>
            {words.openSites}
          </button>
        </li>
      </ul>
    </section>
  );
}
