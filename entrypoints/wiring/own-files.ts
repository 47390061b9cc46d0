import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The address of a page of this extension, with its query or fragment. */
export const ownPage = (path: string): string => (browser.runtime.getURL as (path: string) => string)(`/${path}`);

/** Built scripts by name. Readers are built from the files in `sites/`, so their names are known at run time only. */
export const ownScripts = (files: readonly string[]): ScriptPublicPath[] =>
  files.map((file) => `/${file}` as ScriptPublicPath);
