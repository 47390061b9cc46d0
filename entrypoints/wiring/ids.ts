import { uuid } from '../../model/ids.ts';

/** A new id of whatever kind is asked for, from the browser's cryptographic source. */
export const newId = <Id extends string>(): Id => uuid((bytes) => crypto.getRandomValues(bytes)) as Id;
