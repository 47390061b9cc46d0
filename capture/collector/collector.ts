import { readSelection } from '../../sites/reading/selection.ts';
import { clipTogether } from './clip-together.ts';
import type { Collector } from './contract.ts';
import { picturesOf, takePicture } from './pictures.ts';
import { toSkeleton } from './skeleton.ts';

/** What the composer loads when somebody wants more than one post. */
export const collector: Collector = { clipTogether, picturesOf, readSelection, takePicture, toSkeleton };
