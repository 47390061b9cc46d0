import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leave } from '../capture/more.ts';
import { readSelection } from '../sites/reading/selection.ts';

/** Loaded into a frame when a selection is clipped there. */
export default defineUnlistedScript(() => leave({ selection: readSelection }));
