import { createAlong } from './along.ts';
import type { Collector } from './contract.ts';
import { createPictures } from './keep-pictures.ts';

/** What the composer brings when somebody wants more than one post, or its pictures. */
export const collector: Collector = { createAlong, createPictures };
