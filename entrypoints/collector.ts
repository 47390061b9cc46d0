import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collector } from '../capture/collector/collector.ts';
import { leave } from '../capture/more.ts';

/** Brought when somebody clips more than one post, or its pictures. */
export default defineUnlistedScript(() => leave({ collector }));
