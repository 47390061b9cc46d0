import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A state in a line: an icon and words. `done` is accent and a tick; only `care` and `stop` are alarms. */
export function State({
  icon,
  tone = 'plain',
  children,
}: {
  readonly icon: IconName;
  readonly tone?: 'plain' | 'done' | 'care' | 'stop';
  readonly children: ComponentChildren;
}) {
  return (
    <span class={tone === 'plain' ? 'state' : `state ${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
