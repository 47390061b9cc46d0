import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import type { Database } from '../database.ts';

export interface SettingsStore {
  settings(): Promise<Settings>;
  saveSettings(change: Partial<Settings>): Promise<Settings>;
}

export function createSettingsStore(database: Database): SettingsStore {
  const read = async (): Promise<Settings> => {
    const { id: _, ...settings } = (await database.settings.get('settings')) ?? { id: 'settings' };
    return { ...DEFAULT_SETTINGS, ...settings };
  };
  return {
    settings: read,
    saveSettings: (change) =>
      database.transaction('rw', database.settings, async () => {
        const settings = { ...(await read()), ...change };
        await database.settings.put({ ...settings, id: 'settings' });
        return settings;
      }),
  };
}
