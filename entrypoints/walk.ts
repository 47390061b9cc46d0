import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { walkFrom } from '../capture/composer/walk.ts';
import { leave } from '../capture/more.ts';

/** Loaded into a frame when the keyboard first goes from post to post there. */
export default defineUnlistedScript(() => leave({ walk: walkFrom }));
