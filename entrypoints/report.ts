import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toSkeleton } from '../capture/composer/skeleton.ts';
import { leave } from '../capture/more.ts';

/** Loaded into a frame when somebody wants to report how its page is built. */
export default defineUnlistedScript(() => leave({ report: toSkeleton }));
