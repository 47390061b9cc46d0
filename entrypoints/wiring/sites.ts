import type { SiteId } from '../../model/ids.ts';
import type { Site } from '../../sites/contract.ts';
import * as registry from '../../sites/registry.ts';

const NAMES = new Map(Object.values<Site>(registry).map(({ id, name }) => [id, name]));

/** A site as a person calls it; one that no longer has a file is called by its id. */
export const siteName = (id: SiteId): string => NAMES.get(id) ?? id;
