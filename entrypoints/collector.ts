import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collector } from '../capture/collector/collector.ts';

/** Loaded into a frame when somebody clips more than one post; the composer finds it in the world that they share. */
export default defineUnlistedScript(() => {
  globalThis.earshotCollector = collector;
});
