import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useLanguage } from '../../components/base/context.tsx';
import { SettingsView } from '../../components/settings/settings-view.tsx';
import type { Command, ShortcutsProps } from '../../components/settings/shortcuts-section.tsx';
import type { Settings } from '../../model/settings.ts';
import type { Library } from '../../storage/library.ts';
import { PICTURE_BUDGET } from '../../workflows/keep-picture.ts';
import { ownPage } from '../wiring/own-files.ts';
import { useAttempt } from '../wiring/use-attempt.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { useColleague } from './use-colleague.ts';
import { useLock } from './use-lock.ts';
import { useRetention } from './use-retention.ts';
import { useSiteRows } from './use-site-rows.ts';
import { useTakeDown } from './use-take-down.ts';
import { useTaught } from './use-taught.ts';

export function SettingsScreen({ library, settings }: { readonly library: Library; readonly settings: Settings }) {
  const { attempt, problem } = useAttempt();
  const save = (change: Partial<Settings>) => attempt(() => library.saveSettings(change));
  const sites = useSiteRows(library, useLanguage(), settings, (controls) => save({ controls }));
  const taught = useTaught(library, attempt);
  const shortcuts = useShortcuts();
  const used = useWatched(library, 'pictures', () => library.pictureBytes());
  return (
    <SettingsView
      look={{
        settings,
        onLanguage: (language) => save({ language }),
        onTheme: (theme) => save({ theme }),
        onCountry: (country) => save({ country }),
        onContact: (contact) => save({ contact }),
      }}
      sites={{ ...sites, choose: ownPage('welcome.html#sites') }}
      taught={taught}
      shortcuts={{ shortcuts, onChange: openShortcuts }}
      storage={{ used: used.state === 'here' ? used.value : 0, budget: PICTURE_BUDGET }}
      lock={useLock(library, settings, save, attempt)}
      retention={useRetention(library, settings, save)}
      colleague={useColleague(library, attempt)}
      takeDown={useTakeDown(library, attempt)}
      problem={problem}
    />
  );
}

function useShortcuts(): ShortcutsProps['shortcuts'] {
  const [set, setSet] = useState<readonly { readonly name?: string; readonly shortcut?: string }[]>([]);
  useEffect(() => void browser.commands.getAll().then(setSet), []);
  const of = (command: Command) => set.find(({ name }) => name === command)?.shortcut || null;
  return { clip: of('clip'), next: of('next'), previous: of('previous'), panel: of('panel') };
}

/** Only the browser changes shortcuts: Firefox has a call for its page, Chromium an address. */
function openShortcuts(): void {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
