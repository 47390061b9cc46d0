import { siteId } from '../../model/ids.ts';
import type { When } from '../../model/post.ts';
import type { Recipe } from '../../model/recipe.ts';
import type { Page, Site } from '../contract.ts';
import { reader } from '../reading/anchors.ts';
import { attr, closest, has, one, owned } from '../reading/dom.ts';
import { readLine } from '../reading/line.ts';
import { readHref } from '../reading/links.ts';
import { postsBy } from '../reading/posts.ts';
import { toSpokenTime } from '../reading/spoken-times.ts';
import { readText } from '../reading/text.ts';
import { toEpochTime, toMachineTime } from '../reading/times.ts';

/** What a clip bears instead of the id of a site that has a file. */
export const TAUGHT = siteId('taught');
const STAMPS = ['datetime', 'data-time', 'data-timestamp', 'data-utime', 'title', 'data-original-title'];
const NUMBERED = /^(?=\D*\d)[\w-]{1,80}$/;

/** The site that a recipe describes. It reads what the recipe names and guesses nothing besides. */
export function siteOfRecipe(recipe: Recipe): Site {
  const part = (post: Element, selector: string | null): Element | null =>
    selector === null ? null : (owned(post, selector, recipe.post)[0] ?? null);
  const text = (post: Element): Element | null => part(post, recipe.text);
  const link = (post: Element): Element | null => {
    const found = part(post, recipe.link);
    return found && has(found, 'href') ? found : null;
  };
  const numbered = (post: Element): string | null =>
    [attr(post, 'id'), attr(post, 'data-id'), attr(post, 'data-post-id')].find((id) => id && NUMBERED.test(id)) ?? null;

  return {
    id: TAUGHT,
    name: recipe.host,
    kind: 'community',
    hosts: [recipe.host],
    ...postsBy(recipe.post, (post) => text(post) !== null),
    read: reader(TAUGHT, {
      id: { 'element id': numbered, 'taught link': (post, page) => readHref(link(post), page) },
      permalink: {
        'taught link': (post, page) => readHref(link(post), page),
        'element id': (post, page) => {
          const id = attr(post, 'id');
          return id && NUMBERED.test(id) ? `${page.url.replace(/#.*$/, '')}#${id}` : null;
        },
      },
      name: { 'taught author': (post) => readLine(part(post, recipe.author)) },
      text: {
        'taught text': (post, page) => {
          const body = text(post);
          return body && readText(body, { page });
        },
      },
      published: {
        'taught time': (post, page) => {
          const time = part(post, recipe.time);
          return time && readShownTime(time, page);
        },
      },
    }),
  };
}

/** A time's own machine data, or that of the `time` within it; else its words. */
function readShownTime(time: Element, page: Page): When | null {
  for (const element of [time, one(time, 'time, abbr')]) {
    for (const name of element ? STAMPS : []) {
      const stamp = element && attr(element, name);
      const when = toMachineTime(stamp) ?? toEpochTime(stamp);
      if (when) return when;
    }
  }
  const spoken = closest(time, '[lang]');
  return toSpokenTime(readLine(time), page, { language: spoken && attr(spoken, 'lang'), zone: 'unknown' });
}
