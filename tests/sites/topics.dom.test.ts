import { expect, it } from 'vitest';
import { fixtures, pageOf, parse, siteOf } from './fixtures.ts';

/** The names above the post that holds these words, outermost first. */
function namesAbove(site: string, name: string, words: string): (string | null)[] {
  const fixture = fixtures.find((one) => one.site === site && one.name === name);
  if (!fixture) throw new Error(`${site} has no ${name}`);
  const reader = siteOf(fixture);
  const page = pageOf(fixture);
  const nameOf = (post: Element): string | null => reader.read(post, page).post.author.name;
  const post = [...reader.posts(parse(fixture.html))].find((one) => reader.read(one, page).post.text?.includes(words));
  if (!post) throw new Error(`no post of ${site} says ${words}`);
  return (reader.thread?.(post, page) ?? []).map(nameOf);
}

it.each([
  ['xenforo', 'thread', 'It starts at about two', []],
  ['xenforo', 'thread', 'Same here since', ['Saltmarsh']],
  ['xenforo', 'quote', 'Then I get up', ['Saltmarsh', 'Ivory Gull']],
  ['xenforo', 'later-page', 'Twenty pages later', []],
  ['phpbb', 'quote', 'Day ten.', ['Brine', 'Dill']],
  ['vbulletin', 'quote', 'On the sixth', ['Banister', 'Newel']],
  ['vbulletin', 'version-3', 'So do I', ['Banister']],
  ['vbulletin5', 'thread', 'Which colour', ['Filament', 'Shade']],
  ['vbulletin5', 'quote', 'A small one', ['Filament', 'Shade']],
])('%s, %s: above “%s” stand %j', (site, name, words, names) => {
  expect(namesAbove(site, name, words)).toEqual(names);
});

it.each(['xenforo', 'phpbb', 'vbulletin', 'vbulletin5'])('%s: every part of a post belongs to it', (site) => {
  for (const fixture of fixtures.filter((one) => one.site === site)) {
    const reader = siteOf(fixture);
    for (const post of reader.posts(parse(fixture.html)))
      for (const part of post.querySelectorAll('*')) expect(reader.postAt(part)).not.toBeNull();
  }
});
