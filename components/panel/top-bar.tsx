import { panelOf } from '../../locales/panel.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';

/** Where one is among the clips, and the way to the others. `place` counts from 1; 0 says that there is none. */
export function TopBar({
  place,
  count,
  onPrevious,
  onNext,
  onLibrary,
}: {
  readonly place: number;
  readonly count: number;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onLibrary: () => void;
}) {
  const words = panelOf(useLanguage());
  return (
    <header class="panel-bar">
      <Icon name="ear" />
      <h1>
        {words.clips}{' '}
        <span class="num">{count === 0 ? words.noClips : place > 0 ? words.place(place, count) : ''}</span>
      </h1>
      <div class="panel-ways">
        {count > 1 ? (
          <>
            <Way icon="up" label={words.previous} onPress={onPrevious} />
            <Way icon="down" label={words.next} onPress={onNext} />
          </>
        ) : null}
        <Way icon="library" label={words.openLibrary} onPress={onLibrary} />
      </div>
    </header>
  );
}

function Way({
  icon,
  label,
  onPress,
}: {
  readonly icon: 'up' | 'down' | 'library';
  readonly label: string;
  readonly onPress: (() => void) | null;
}) {
  return (
    <button
      type="button"
      class="btn quiet icon"
      aria-label={label}
      title={label}
      aria-disabled={onPress ? undefined : 'true'}
      onClick={() => onPress?.()}
    >
      <Icon name={icon} />
    </button>
  );
}
