import { describe, expect, it } from 'vitest';
import { idInAddress } from '../../sites/addresses.ts';
import { nameOfAnswered, nameOfPost, namesInLink } from '../../workflows/post-name.ts';
import { fixtures, siteOf, sites } from './fixtures.ts';

interface Expected {
  readonly id?: string;
  readonly permalink?: string;
  readonly inReplyTo?: string;
}

describe.each(Object.entries(Object.groupBy(fixtures, ({ site }) => site)))('the addresses of %s', (id, pages = []) => {
  const posts = [...new Map(pages.map((page) => [page.expected.url, page])).values()].flatMap(({ expected }) =>
    (expected.posts as readonly Expected[]).map((post) => ({ ...post, url: expected.url })),
  );
  const named = (post: Expected & { url: string }) =>
    nameOfPost(
      {
        ...({} as Parameters<typeof nameOfPost>[0]),
        site: siteOf({ site: id }).id,
        id: post.id ?? null,
        permalink: post.permalink ?? null,
        text: '',
      },
      post.url,
      sites,
    );

  it('call every post of a page by a name of its own', () => {
    for (const { expected } of pages) {
      const names = new Map<string, string>();
      for (const post of posts.filter(({ permalink, url }) => permalink && url === expected.url)) {
        const { place, id: name } = named(post);
        const is = post.id ?? post.permalink ?? '';
        expect(names.get(`${place} ${name}`) ?? is, name).toBe(is);
        names.set(`${place} ${name}`, is);
      }
    }
  });

  it('find the post again by a link to it', () => {
    for (const post of posts)
      if (post.permalink) expect(namesInLink(new URL(post.permalink), sites)).toContainEqual(named(post));
  });

  it('say which post of the page is answered', () => {
    for (const { expected } of pages) {
      const here = (expected.posts as readonly Expected[]).map((post) => ({ ...post, url: expected.url }));
      const names = new Set(here.map((post) => named(post).id));
      for (const post of here) {
        const onPage = here.some(
          ({ permalink, id: other }) => permalink === post.inReplyTo || (!permalink && other === post.inReplyTo),
        );
        if (!post.inReplyTo || !onPage) continue;
        const answered = nameOfAnswered(
          {
            ...({} as Parameters<typeof nameOfAnswered>[0]),
            site: siteOf({ site: id }).id,
            inReplyTo: post.inReplyTo,
          },
          expected.url,
          sites,
        );
        expect(names, post.inReplyTo).toContain(answered?.id);
      }
    }
  });
});

it.each([
  ['https://b.example/viewtopic.php?t=9#p7001', 'p7001'],
  ['https://b.example/viewtopic.php?p=7001', 'p7001'],
  ['https://b.example/threads/a-title.77/post-301', 'p301'],
  ['https://b.example/threads/a-title.77/#post-301', 'p301'],
  ['https://b.example/threads/a-title.77/', null],
  ['https://www.instagram.com/reel/DVX_6P7gABN/', 'pDVX_6P7gABN'],
  ['https://www.youtube.com/watch?v=kT0pumpWalk&lc=UgzMaple01.9a', 'lcUgzMaple01.9a'],
  ['https://b.example/about/us', null],
])('%s is %s', (address, id) => expect(idInAddress(new URL(address))).toBe(id));
