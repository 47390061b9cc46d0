import { clipTogether } from './clip-together.ts';
import type { Collector } from './contract.ts';
import { picturesOf, takePicture } from './pictures.ts';

/** What the composer loads when somebody wants more than one post. */
export const collector: Collector = { clipTogether, picturesOf, takePicture };
