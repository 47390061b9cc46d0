import { useEffect, useRef } from 'preact/hooks';
import { composerWordsOf } from '../../locales/composer.ts';
import type { Language } from '../../model/settings.ts';
import { STRUCK, UNDO } from '../overlay/icons.ts';
import { Button, Picture } from './parts.tsx';

interface Props {
  readonly language: Language;
  /** Milliseconds until the clip is destroyed. */
  readonly left: number;
  /** Why it could not be taken back; null where nothing went wrong. */
  readonly trouble: string | null;
  readonly onUndo: () => void;
  readonly onGone: () => void;
}

/** A clip of somebody whom the user may know goes when the bar is full; until then it can be taken back. */
export function Leaving({ language, left, trouble, onUndo, onGone }: Props) {
  const words = composerWordsOf(language);
  const section = useRef<HTMLElement>(null);
  // What was pressed is gone from under the focus.
  useEffect(() => section.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  useEffect(() => {
    const timer = setTimeout(onGone, left);
    return () => clearTimeout(timer);
  }, [left, onGone]);
  return (
    <section
      ref={section}
      class="composer"
      aria-label={words.knowing}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onGone();
      }}
    >
      <div class="top">
        <Picture icon={STRUCK} />
        <strong>{words.knowing}</strong>
        <span class="push" />
        <Button look="quiet" first onPress={onUndo}>
          <Picture icon={UNDO} />
          {words.undo}
        </Button>
      </div>
      <div class="body">
        <p class="hint" role="status">
          {words.goesSoon}
        </p>
        {trouble && (
          <p class="hint stop" role="alert">
            {trouble}
          </p>
        )}
      </div>
      <span class="bar">
        <i style={{ animationDuration: `${left}ms` }} />
      </span>
    </section>
  );
}
