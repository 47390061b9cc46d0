import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { composer } from '../capture/composer/composer.ts';

/** Loaded into a frame on its first clip; the clipper finds it in the isolated world that both share. */
export default defineUnlistedScript(() => {
  globalThis.earshotComposer = composer;
});
