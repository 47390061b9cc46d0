import { settingsOf } from '../../locales/settings.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Keys } from '../base/keys.tsx';

/** The commands of the manifest, in the order in which they are learnt. */
export const COMMANDS = ['clip', 'next', 'previous', 'panel'] as const;
export type Command = (typeof COMMANDS)[number];

export interface ShortcutsProps {
  /** By the command's name; null where the browser has set none. */
  readonly shortcuts: Readonly<Record<Command, string | null>>;
  readonly onChange: () => void;
}

/** The keys as the browser has set them; only the browser changes them. */
export function ShortcutsSection({ shortcuts, onChange }: ShortcutsProps) {
  const words = settingsOf(useLanguage()).shortcuts;
  return (
    <section class="settings-section" aria-labelledby="set-shortcuts">
      <h2 id="set-shortcuts">{words.title}</h2>
      {COMMANDS.map((name) => {
        const shortcut = shortcuts[name];
        return (
          <div key={name} class="set">
            <b>{words.commands[name]}</b>
            {shortcut ? (
              <Keys shortcut={shortcut} />
            ) : (
              <span class="state care">
                <Icon name="warning" />
                {words.unset}
              </span>
            )}
          </div>
        );
      })}
      <button type="button" class="link" onClick={onChange}>
        {words.change}
      </button>
    </section>
  );
}
