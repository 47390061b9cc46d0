import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import type { Post, Reading } from '../../model/post.ts';
import { readingSchema } from '../../model/post-schema.ts';
import { refusalOf } from '../../model/refusal.ts';
import type { Site } from '../../sites/contract.ts';
import * as registry from '../../sites/registry.ts';

/** One post of every markup that is read, with `words` where a person writes and `name` where they are named. */
const MARKUP: Readonly<Record<string, (words: string, name: string, inner: string) => string>> = {
  x: (
    words,
    name,
    inner,
  ) => `<article data-testid="tweet"><div data-testid="User-Name"><a href="/kettle_on"><span>${name}</span></a>
    <a href="/kettle_on"><span>@kettle_on</span></a><a href="/kettle_on/status/1890000000000000001"><time datetime="2026-03-02T08:15:00.000Z">2 Mar</time></a></div>
    <div data-testid="tweetText" lang="en">${words}</div>${inner}</article>`,
  reddit: (
    words,
    name,
    inner,
  ) => `<shreddit-comment thingid="t1_abc123" author="${name}" created="2026-03-02T08:15:00.000000+0000"
    permalink="/r/care/comments/1a/comment/abc123/" postid="t3_1a" parentid="t3_1a"><div slot="comment">${words}</div>${inner}</shreddit-comment>`,
  mastodon: (
    words,
    name,
    inner,
  ) => `<div class="status__wrapper status__wrapper-public"><div class="status status-public" data-id="115000000000000001">
    <a class="status__relative-time" href="/@kettle_on/115000000000000001"><time datetime="2026-03-02T08:15:00.000Z">2 Mar</time></a>
    <a class="status__display-name" href="/@kettle_on"><span class="display-name"><bdi><strong class="display-name__html">${name}</strong></bdi>
    <span class="display-name__account">@kettle_on</span></span></a>
    <div class="status__content"><div class="status__content__text" lang="en">${words}</div></div>${inner}</div></div>`,
  healthunlocked: (
    words,
    name,
    inner,
  ) => `<div class="top-level-comment" id="post-resp-142000001"><div class="post-response-item">
    <div class="response-header__author-content"><a href="/user/kettle_on">${name}</a></div><time datetime="2026-03-02T08:15:00.000Z">2 Mar</time>
    <div class="response-text-content"><span>${words}</span></div></div>${inner}</div>`,
  structured: (
    words,
    name,
    inner,
  ) => `<article itemscope itemtype="https://schema.org/SocialMediaPosting"><link itemprop="url" href="/posts/1">
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">${name}</b></span>
    <time itemprop="datePublished" datetime="2026-03-02T08:15:00.000Z">2 Mar</time><div itemprop="articleBody">${words}</div>${inner}</article>`,
};
const URLS: Readonly<Record<string, string>> = {
  x: 'https://x.com/home',
  reddit: 'https://www.reddit.com/r/care/comments/1a/',
  mastodon: 'https://social.example/@kettle_on/115000000000000001',
  healthunlocked: 'https://healthunlocked.com/care/posts/142000000/a-question',
  structured: 'https://forum.example/t/1',
};
const sites = Object.values<Site>(registry).filter(({ id }) => MARKUP[id]);
const WORDS = '<p>The pharmacist said the price quietly.</p>';

afterEach(() => document.body.replaceChildren());

function lay(markup: string): void {
  document.body.innerHTML = `<main>${markup}</main>`;
}

/** Everything that the site reads on the page, each reading passed through the door that a message passes through. */
function readAll(site: Site): Reading[] {
  const page = { url: URLS[site.id] ?? '', now: '2026-03-03T00:00:00.000Z' as Instant };
  return [...site.posts(document)].map((post) => {
    const reading = site.read(post, page);
    expect(
      readingSchema.safeParse(JSON.parse(JSON.stringify(reading))).success,
      JSON.stringify(reading).slice(0, 400),
    ).toBe(true);
    return reading;
  });
}

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

it('tries every site that is registered', () => {
  expect(sites.map(({ id }) => id).toSorted()).toEqual(
    Object.values<Site>(registry)
      .map(({ id }) => id)
      .toSorted(),
  );
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const draw = (words = WORDS, name = 'Kettle On', inner = '') => MARKUP[id]?.(words, name, inner) ?? '';
  const only = (): Post | undefined => readAll(site)[0]?.post;

  it('reads the plain post that the others are made of', () => {
    lay(draw());
    expect(only()).toMatchObject({ text: 'The pharmacist said the price quietly.', author: { name: 'Kettle On' } });
    expect(only()?.published?.at).toBe('2026-03-02T08:15:00.000Z');
  });

  it('finds nothing on a page without posts', () => {
    lay('<nav><a href="/home">Home</a></nav><p>Nothing to see.</p>');
    expect(readAll(site)).toEqual([]);
    expect(site.postAt(document.querySelector('p') ?? document.body)).toBeNull();
  });

  it('refuses a post without words', () => {
    lay(draw(''));
    const post = only();
    expect(post === undefined || refusalOf(post) === 'no-text').toBe(true);
  });

  it('reads markup that somebody typed as the words that a person sees', () => {
    lay(draw('&lt;img src=x onerror=alert(1)&gt; &lt;/article&gt; &amp;amp; done', '&lt;b&gt;Kettle&lt;/b&gt;'));
    expect(only()?.text).toBe('<img src=x onerror=alert(1)> </article> &amp; done');
    expect(only()?.author.name).toBe('<b>Kettle</b>');
  });

  it('keeps a post of 100,000 characters whole', () => {
    lay(draw(`<p>${'It was a long night. '.repeat(4_800)}</p>`));
    expect(only()?.text).toBe('It was a long night. '.repeat(4_800).trim());
  });

  it('reads neither scripts nor styles nor what is hidden, and keeps http addresses only', () => {
    lay(
      draw(
        `<script>steal()</script><style>b{}</style><p>Seen.</p><p style="display:none">decoy</p><p hidden>decoy</p>
         <a href="javascript:alert(1)">a link</a>`,
      ),
    );
    const post = only();
    expect(post?.text).not.toMatch(/steal|decoy|b\{\}|javascript:/);
    expect(post?.text).toContain('Seen.');
    expect(strings(post).filter((value) => value.startsWith('javascript:'))).toEqual([]);
  });

  it('is not led astray by elements that are named like methods', () => {
    lay(
      draw('<form><input name="closest"><input name="querySelector"><input name="getAttribute"></form><p>Words.</p>'),
    );
    expect(only()?.text).toContain('Words.');
  });

  it('survives 2,000 posts and posts that are nested a thousand deep', () => {
    lay(draw().repeat(2_000));
    expect([...site.posts(document)]).toHaveLength(2_000);
    lay(draw(`${'<div>'.repeat(1_000)}deep${'</div>'.repeat(1_000)}`));
    expect(only()?.text).toBe('deep');
  });

  it('throws at no page that is broken, and lets nothing through that the door would refuse', () => {
    const whole = draw(WORDS, 'Kettle On', draw());
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    for (let round = 0; round < 60; round++) {
      lay(whole);
      const elements = [...document.querySelectorAll('main *')];
      for (let change = 0; change < 4; change++) {
        const element = elements[Math.floor(random() * elements.length)];
        const names = element?.getAttributeNames() ?? [];
        const name = names[Math.floor(random() * names.length)];
        const what = Math.floor(random() * 4);
        if (what === 0 && name) element?.removeAttribute(name);
        if (what === 1 && name) element?.setAttribute(name, '"><script>alert(1)</script>');
        if (what === 2) element?.replaceChildren('<b>markup</b>\u0000\ud800');
        if (what === 3) element?.parentElement?.append(element);
      }
      readAll(site);
    }
  });
});
