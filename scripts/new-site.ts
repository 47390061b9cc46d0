import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, UsageError } from './arguments.ts';
import { root } from './extension.ts';

/** Begins a new site: its file with the contract filled in, its line in the registry, a folder for its fixtures. */
await run({ usage: 'npm run new:site NAME', options: {}, words: [1, 1] }, async (_, [name = '']) => {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw new UsageError(`a site's name is lower case with hyphens, like care-forum, not '${name}'`);
  }
  const file = join(root, 'sites', `${name}.ts`);
  if (existsSync(file)) throw new UsageError(`sites/${name}.ts is there already`);
  const fixtures = join(root, 'tests/fixtures/sites', name);
  const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(new Date());
  await writeFile(file, toSite(name, month));
  await mkdir(fixtures, { recursive: true });
  await writeFile(join(fixtures, 'thread.html'), THREAD);
  await writeFile(join(fixtures, 'template.html'), toTemplate(name));
  const registry = join(root, 'sites/registry.ts');
  const [head = '', ...lines] = (await readFile(registry, 'utf8')).trimEnd().split('\n');
  lines.push(`export { site as ${toCamel(name)} } from './${name}.ts';`);
  await writeFile(registry, `${[head, ...lines.toSorted()].join('\n')}\n`);
  console.log(`sites/${name}.ts, its line in sites/registry.ts and tests/fixtures/sites/${name}/ are there.`);
});

const toCamel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const toSite = (name: string, month: string): string => `import { siteId } from '../model/ids.ts';
import type { Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { attr, one } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { readHref } from './reading/links.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * What this site is, which of its pages were seen, and in which month (${month}). Two anchors a field at least, the most
 * stable first: machine data that the site must keep right, then test ids and ARIA, then structure.
 */
export const site: Site = {
  id: siteId('${name}'),
  name: '${name}',
  kind: 'community',
  hosts: ['${name}.example'],
  ...postsBy('article'),
  read: reader(siteId('${name}'), {
    id: {
      'data-id': (post) => attr(post, 'data-id'),
      'element-id': (post) => attr(post, 'id'),
    },
    permalink: {
      'time-link': (post, page) => readHref(one(post, 'a:has(time)'), page),
      bookmark: (post, page) => readHref(one(post, 'a[rel~="bookmark"]'), page),
    },
    name: {
      author: (post) => readLine(one(post, '[rel~="author"]')),
      header: (post) => readLine(one(post, 'header a')),
    },
    text: {
      body: (post, page) => {
        const body = one(post, '[itemprop~="text"], .body');
        return body && readText(body, { page });
      },
      paragraphs: (post, page) => readText(post, { page, skip: 'header, footer, button' }),
    },
    published: {
      time: (post) => readTime(one(post, 'a time[datetime]')),
      'any-time': (post) => readTime(one(post, 'time[datetime]')),
    },
  }),
};
`;

const THREAD = `<!doctype html>
<html lang="en">
<body>
  <!-- Invented posts in the site's own markup. Nobody in them exists. -->
  <article data-id="1001">
    <header><a rel="author" href="/u/kettle_on">Kettle On</a> <a href="/posts/1001"><time datetime="2026-03-02T08:15:00Z">2 March</time></a></header>
    <div class="body"><p>The pharmacist said the price quietly, so that the line behind me would not hear it.</p></div>
  </article>
</body>
</html>
`;

/** The same markup around any words: tests fill it, with hostile ones too. */
const toTemplate = (name: string): string => `<!-- https://${name}.example/posts/1001 -->
<main>
<!-- post -->
<article data-id="1001">
  <header><a rel="author" href="/u/kettle_on">{{name}}</a> <a href="/posts/1001"><time datetime="2026-03-02T08:15:00.000Z">2 March</time></a></header>
  <div class="body">{{words}}</div>{{inner}}
</article>
<!-- /post -->
</main>
`;
