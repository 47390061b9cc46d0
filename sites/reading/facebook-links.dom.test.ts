import { describe, expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import { canonical, commentIn, personIn } from './facebook-links.ts';

const page = { url: 'https://www.facebook.com/moss.page', now: '2026-03-05T12:00:00.000Z' as Instant };

function link(href: string): Element {
  const made = document.createElement('a');
  made.setAttribute('href', href);
  return made;
}

describe('whose profile a link leads to', () => {
  it.each([
    ['/moss.page?__cft__[0]=AZ', 'moss.page'],
    ['https://m.facebook.com/moss.page/', 'moss.page'],
    ['/profile.php?id=100044&__tn__=-UC', '100044'],
    ['/groups/536969/user/679764/', '679764'],
    ['/people/Moss-Thimble/100077/', '100077'],
    ['/groups/536969/', null],
    ['/watch/', null],
    ['/photo.php?fbid=1', null],
    ['/moss.page/posts/1', null],
    ['?__cft__[0]=AZ', null],
    ['#', null],
    ['https://facebook.com.evil.example/moss.page', null],
    ['javascript:alert(1)', null],
  ])('%s: %s', (href, who) => expect(personIn(link(href), page)).toBe(who));
});

describe('the post that an address leads to', () => {
  it.each([
    ['/moss.page/posts/pfbid02Ab?__cft__[0]=AZ', 'pfbid02Ab', '/moss.page/posts/pfbid02Ab/'],
    ['/moss.page/posts/some-words-of-it/1222068/', '1222068', '/moss.page/posts/1222068/'],
    ['/groups/spare/permalink/77/', '77', '/groups/spare/posts/77/'],
    ['/groups/spare/?multi_permalinks=78&x=1', '78', '/groups/spare/posts/78/'],
    ['/permalink.php?story_fbid=pfbid0&id=9', 'pfbid0', '/permalink.php?story_fbid=pfbid0&id=9'],
    ['/photo/?fbid=5&set=gm.79&idorvanity=536969', '79', '/groups/536969/posts/79/'],
    ['/photo/?fbid=5&set=pcb.6', '5', '/photo/?fbid=5'],
    ['/moss.page/photos/a.1/55', '55', '/photo/?fbid=55'],
    ['/reel/1401/?s=x', '1401', '/reel/1401/'],
    ['/watch/?v=1402', '1402', '/watch/?v=1402'],
    ['/moss.page/videos/1403/', '1403', '/moss.page/videos/1403/'],
    ['/share/p/1AbC/', '1AbC', '/share/p/1AbC/'],
  ])('%s', (href, id, path) =>
    expect(canonical(link(href), page)).toMatchObject({ id, link: `https://www.facebook.com${path}` }),
  );

  it.each(['/moss.page', '/groups/spare/', '/photo/', '/watch/', 'https://evil.example/a/posts/1', '?__cft__[0]=AZ'])(
    'is none in %s',
    (href) => expect(canonical(link(href), page)).toBeNull(),
  );
});

describe('the comment that an address leads to', () => {
  it.each([
    ['/a/posts/1?comment_id=501', { comment: '501', answer: null }],
    ['/a/posts/1?comment_id=501&reply_comment_id=601', { comment: '501', answer: '601' }],
    [`/a/posts/1?comment_id=${btoa('comment:1_502')}`, { comment: '502', answer: null }],
    ['/a/posts/1?comment_id=%21%21', null],
    ['/a/posts/1', null],
  ])('%s', (href, ids) => expect(commentIn(link(href), page)).toEqual(ids));
});
