import type { PracticePost } from '../../assets/practice/post.ts';
import { practiceOf } from '../../locales/practice.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Keys } from '../base/keys.tsx';
import { Wordmark } from '../base/wordmark.tsx';
import { PracticePostView } from './practice-post.tsx';

/** The practice feed: says on its face that nobody in it exists, teaches the one gesture, and shows the posts. */
export function PracticeView({
  posts,
  shortcut,
  library,
  onPanel,
}: {
  readonly posts: readonly PracticePost[];
  /** As the browser shows it, or null where the user has set none. */
  readonly shortcut: string | null;
  /** The library's address. */
  readonly library: string;
  readonly onPanel: () => void;
}) {
  const words = practiceOf(useLanguage());
  return (
    <div class="practice">
      <header class="top">
        <Wordmark />
        <div class="row push">
          <button type="button" class="btn quiet" onClick={onPanel}>
            <Icon name="panel" />
            {words.panel}
          </button>
          <a class="btn quiet" href={library}>
            <Icon name="library" />
            {words.library}
          </a>
        </div>
      </header>
      <main>
        <div class="opening">
          <h1>{words.title}</h1>
          <p class="invented">
            <b>{words.invented}</b> {words.inventedMore}
          </p>
          <p>
            <Icon name="pointer" />
            <span>
              {words.point} <b>{words.clip}</b>
              {shortcut ? (
                <>
                  {words.orPress} <Keys shortcut={shortcut} />
                </>
              ) : null}
              . {words.kept}
            </span>
          </p>
          <p class="heavy">
            <Icon name="care" />
            <span>{words.heavy}</span>
          </p>
        </div>
        <section class="feed" aria-label={words.feed}>
          {posts.map((post) => (
            <PracticePostView key={post.slug} post={post} />
          ))}
        </section>
      </main>
    </div>
  );
}
