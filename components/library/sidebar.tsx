import { libraryOf } from '../../locales/library.ts';
import { useLanguage } from '../base/context.tsx';
import { Wordmark } from '../base/wordmark.tsx';

/** Where one can go. */
export function Sidebar({
  at,
  counts,
  links,
}: {
  readonly at: 'clips' | 'packets' | 'settings';
  readonly counts: { readonly clips: number; readonly packets: number } | null;
  readonly links: { readonly clips: string; readonly packets: string; readonly settings: string };
}) {
  const words = libraryOf(useLanguage());
  return (
    <header class="sidebar">
      <Wordmark />
      <nav aria-label={words.title}>
        <a href={links.clips} {...(at === 'clips' ? { 'aria-current': 'page' as const } : {})}>
          {words.allClips} <span class="num">{counts?.clips}</span>
        </a>
        <a href={links.packets} {...(at === 'packets' ? { 'aria-current': 'page' as const } : {})}>
          {words.packets} <span class="num">{counts?.packets}</span>
        </a>
      </nav>
      <nav class="sidebar-foot" aria-label={words.settings}>
        <a href={links.settings} {...(at === 'settings' ? { 'aria-current': 'page' as const } : {})}>
          {words.settings}
        </a>
      </nav>
    </header>
  );
}
