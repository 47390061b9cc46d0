import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import { recipeSchema } from '../../model/recipe-schema.ts';
import { inferRecipe, type Shown } from './infer.ts';
import { siteOfRecipe } from './taught.ts';

const now = '2026-03-09T12:00:00.000Z' as Instant;
const page = { url: 'https://carers.example/talk/44', now };
const lesson = { host: 'carers.example', now };

afterEach(() => document.body.replaceChildren());

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

/** Three posts, pointed at in the second. */
function teach(posts: string, shown: { text: string; author: string; time: string | null }) {
  document.body.innerHTML = `<header><a href="/">Carers</a></header><main>${posts}</main><footer><p>About</p></footer>`;
  const point: Shown = {
    text: find(shown.text),
    author: find(shown.author),
    time: shown.time === null ? null : find(shown.time),
  };
  const recipe = inferRecipe(point, lesson);
  if (!recipe) return { recipe, posts: [] };
  expect(recipeSchema.parse(recipe)).toEqual(recipe);
  const site = siteOfRecipe(recipe);
  return { recipe, posts: [...site.posts(document)].map((post) => site.read(post, page).post) };
}

const PEOPLE = [
  ['Juniper Vale', 'She asked the kettle how it was. I laughed, and then I sat on the stairs.'],
  ['Otto Brim', 'The night nurse wrote her own number on the back of the chart.'],
  ['Salt and Thyme', 'Nobody tells you that the hospital car park is where you do your crying.'],
] as const;

const draw = (post: (name: string, words: string, at: number) => string): string =>
  PEOPLE.map(([name, words], at) => post(name, words, at + 1)).join('');

describe('a page that was shown one post', () => {
  it('reads the others in blocks with names that somebody gave', () => {
    const { posts } = teach(
      draw(
        (
          name,
          words,
          at,
        ) => `<div class="message odd" id="m${at}"><div class="side"><a class="member" href="/m/${at}"><b>${name}</b></a></div>
          <div class="inner"><a class="when" href="/talk/44#m${at}"><time datetime="2026-03-0${at}T10:00:00Z">${at} March</time></a>
          <div class="body-text"><p>${words}</p><p>Second paragraph ${at}.</p></div><div class="sig">Be kind.</div><button>Thank</button></div></div>`,
      ),
      { text: '#m2 .body-text p', author: '#m2 b', time: '#m2 time' },
    );
    expect(
      posts.map(({ author, text, published, permalink, id }) => ({ author, text, at: published?.at, permalink, id })),
    ).toEqual(
      PEOPLE.map(([name, words], at) => ({
        author: { name, handle: null },
        text: `${words}\n\nSecond paragraph ${at + 1}.`,
        at: `2026-03-0${at + 1}T10:00:00.000Z`,
        permalink: `https://carers.example/talk/44#m${at + 1}`,
        id: `m${at + 1}`,
      })),
    );
  });

  it('reads the others where every class is generated, by what they are made of', () => {
    const { posts } = teach(
      draw(
        (
          name,
          words,
          at,
        ) => `<article class="x1lliihq css-9${at}f2a"><h3 class="_a9zs${at}"><a href="/u/${at}">${name}</a></h3>
          <span class="x78zum5" title="2026-03-0${at}">yesterday</span><div class="x${at}b2c3"><p>${words}</p></div></article>`,
      ),
      { text: 'article:nth-of-type(2) p', author: 'article:nth-of-type(2) a', time: 'article:nth-of-type(2) span' },
    );
    expect(posts.map(({ author, text, published }) => [author.name, text, published?.at])).toEqual(
      PEOPLE.map(([name, words], at) => [name, words, `2026-03-0${at + 1}T00:00:00.000Z`]),
    );
  });

  it('reads the rows of a table, with times that are words', () => {
    const { posts } = teach(
      `<table>${draw(
        (name, words, at) => `<tr class="entry"><td class="who"><strong>${name}</strong><br>Member</td>
          <td class="what"><small class="posted">${at} March 2026, 10:00</small><div class="said">${words}</div></td></tr>`,
      )}</table>`,
      { text: 'tr:nth-of-type(2) .said', author: 'tr:nth-of-type(2) strong', time: 'tr:nth-of-type(2) small' },
    );
    expect(posts.map(({ author, text, published }) => [author.name, text, published?.at?.slice(0, 10)])).toEqual(
      PEOPLE.map(([name, words], at) => [name, words, `2026-03-0${at + 1}`]),
    );
  });

  it('keeps the answers of a tree apart', () => {
    const { posts } = teach(
      `<ul><li class="comment" data-id="c1"><cite>${PEOPLE[0][0]}</cite><div class="comment-words">${PEOPLE[0][1]}</div>
        <ul><li class="comment" data-id="c2"><cite>${PEOPLE[1][0]}</cite><div class="comment-words">${PEOPLE[1][1]}</div></li></ul></li>
        <li class="comment" data-id="c3"><cite>${PEOPLE[2][0]}</cite><div class="comment-words">${PEOPLE[2][1]}</div></li></ul>`,
      { text: '[data-id=c1] > .comment-words', author: '[data-id=c1] > cite', time: null },
    );
    expect(posts.map(({ author, text, published }) => [author.name, text, published])).toEqual(
      PEOPLE.map(([name, words]) => [name, words, null]),
    );
  });

  it('learns nothing where the words and the author are one, or stand in no block of their own', () => {
    const post = `<div class="message"><b>Otto</b><p>Words.</p></div>`;
    expect(teach(post, { text: '.message', author: '.message b', time: null }).recipe).toBeNull();
    document.body.innerHTML = '<b>Otto</b><p>Words.</p>';
    expect(inferRecipe({ text: find('p'), author: find('b'), time: null }, lesson)).toBeNull();
  });
});

describe('a recipe from a file', () => {
  const good = {
    host: 'carers.example',
    post: 'div.message',
    text: 'div.body > p',
    author: 'a.member',
    time: null,
    link: null,
    taughtAt: now,
  };

  it('may name elements, classes, attributes and children', () => {
    expect(recipeSchema.safeParse({ ...good, time: 'time[datetime]', link: 'a[rel~="bookmark"]' }).success).toBe(true);
  });

  it.each([
    ['post', ':has(*)'],
    ['text', 'div, script'],
    ['author', 'a:not(:has(b))'],
    ['text', ' '],
    ['post', 'x'.repeat(400)],
    ['host', 'carers.example/evil'],
    ['host', '*'],
    ['post', 'div"><script>alert(1)</script>'],
    ['taughtAt', 'soon'],
  ])('is refused with a %s of %j', (field, value) => {
    expect(recipeSchema.safeParse({ ...good, [field]: value }).success).toBe(false);
  });
});
