import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from './arguments.ts';
import { SITE_NAME, toRegistry, toSiteFiles } from './site-files.ts';

/** Begins a site in a project. Throws a `UsageError`, and writes nothing, where the name is none or is taken. */
export async function writeSite(project: string, name: string, month: string): Promise<void> {
  if (!SITE_NAME.test(name))
    throw new UsageError(`a site's name is lower case with hyphens, like care-forum, not '${name}'`);
  const files = toSiteFiles(name, month);
  const taken = files.find(({ path }) => existsSync(join(project, path)));
  if (taken) throw new UsageError(`${taken.path} is there already`);
  for (const { path, content } of files) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), content);
  }
  const registry = join(project, 'sites/registry.ts');
  await writeFile(registry, toRegistry(await readFile(registry, 'utf8'), name));
}
