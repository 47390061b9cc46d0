import type { OverlaySettings } from '../messages/protocol.ts';
import type { Send } from '../messages/send.ts';
import { languageOf } from '../model/settings.ts';

export interface KnownSettings {
  /** Resolves when the settings are here, or when it is clear that they will not come. */
  known(): Promise<OverlaySettings>;
  /** The last known ones; before the first answer what the browser itself asks for. */
  now(): OverlaySettings;
}

/** How the overlay looks and speaks: asked of the background when the first post is met, and no earlier. */
export function createSettings(window: Window, send: Send): KnownSettings {
  let settings: OverlaySettings = {
    language: languageOf(null, window.navigator.language),
    theme: 'system',
    country: 'CA',
    shortcut: null,
    control: 'auto',
  };
  let asked: Promise<OverlaySettings> | null = null;

  async function ask(): Promise<OverlaySettings> {
    const answer = await send('overlay.settings', {}).catch(() => null);
    if (answer?.ok) settings = answer.value;
    else asked = null;
    return settings;
  }

  return {
    known: () => {
      asked ??= ask();
      return asked;
    },
    now: () => settings,
  };
}
