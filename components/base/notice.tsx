import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

const ICONS: Record<'plain' | 'care' | 'stop', IconName> = { plain: 'info', care: 'warning', stop: 'stop' };

/**
 * Something to know (`plain`), to weigh (`care`), or that stands in the way (`stop`). `live` has it read aloud when it
 * appears: at once for `stop`, at the next pause otherwise.
 */
export function Notice({
  tone = 'plain',
  live = false,
  children,
}: {
  readonly tone?: 'plain' | 'care' | 'stop';
  readonly live?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div
      class={tone === 'plain' ? 'notice' : `notice ${tone}`}
      {...(live ? { role: tone === 'stop' ? 'alert' : 'status' } : {})}
    >
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
