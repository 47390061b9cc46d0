import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import type { Post, Reading } from '../../model/post.ts';
import { readingSchema } from '../../model/post-schema.ts';
import { refusalOf } from '../../model/refusal.ts';
import type { Site } from '../../sites/contract.ts';
import { sites, templateOf } from './fixtures.ts';
import { manyPosts, type Template } from './template.ts';

afterEach(() => document.body.replaceChildren());

/** Everything that the site reads on the page, each reading passed through the door that a message passes through. */
function readAll(site: Site, { url }: Template): Reading[] {
  const page = { url, now: '2026-03-03T00:00:00.000Z' as Instant };
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

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const template = templateOf(id);
  const draw = template.post;
  const lay = (posts: string): void => {
    document.body.innerHTML = template.page(posts);
  };
  const only = (): Post | undefined => readAll(site, template)[0]?.post;

  it('reads the plain post that the others are made of', () => {
    lay(draw());
    expect(only()).toMatchObject({ text: 'The pharmacist said the price quietly.', author: { name: 'Kettle On' } });
    expect(only()?.published?.at).toBe('2026-03-02T08:15:00.000Z');
  });

  it('finds nothing on a page without posts', () => {
    document.body.innerHTML = '<nav><a href="/home">Home</a></nav><p>Nothing to see.</p>';
    expect(readAll(site, template)).toEqual([]);
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
    // The page may have posts around those that are drawn here.
    lay('');
    const around = [...site.posts(document)].length;
    lay(manyPosts(template, 2_000));
    expect([...site.posts(document)]).toHaveLength(2_000 + around);
    lay(draw(`${'<div>'.repeat(1_000)}deep${'</div>'.repeat(1_000)}`));
    expect(only()?.text).toBe('deep');
  });

  it('throws at no page that is broken, and lets nothing through that the door would refuse', () => {
    const whole = draw(undefined, undefined, draw());
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    for (let round = 0; round < 60; round++) {
      lay(whole);
      const elements = [...document.querySelectorAll('body *')];
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
      readAll(site, template);
    }
  });
});
