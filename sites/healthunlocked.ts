import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { attr, closest, matches, one, owned, parent } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { readImage } from './reading/media.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * HealthUnlocked: a question (`.post-container`) with a tree of answers (`#post-resp-ID`), server-rendered by React.
 * Selectors seen in a saved page of November 2019; the site has been redesigned since, so test ids and structure of
 * the newer layout stand behind them where public code names them (November 2026).
 *
 * Most communities can be read by anybody, some by members only, and the page does not tell which: Earshot asks.
 */
const POST = '.post-container, [id^="post-resp-"]';
const ANSWER = '[id^="post-resp-"]';
const BODY = '.post-body, .response-text-content, [data-testid="post-body"], [data-test-id="post-body"]';

const isAnswer = (post: Element): boolean => matches(post, ANSWER);
const within = (post: Element, selector: string): Element | null => owned(post, selector, POST)[0] ?? null;

/** The answer's own part of the tree; its children are answers to it. */
const authorLink = (post: Element): Element | null =>
  within(
    post,
    '.post-header-media-info__author a[href*="/user/"], .response-header__author-content > a[href*="/user/"]',
  );

const pageAddress = (page: Page): string => page.url.replace(/#.*$/, '');
const topicId = (page: Page): string | null => /\/posts\/(\d+)/.exec(page.url)?.[1] ?? null;
const community = (page: Page): string | null => /^https?:\/\/[^/]+\/([\w-]+)\/posts\//.exec(page.url)?.[1] ?? null;

export const site: Site = {
  id: siteId('healthunlocked'),
  name: 'HealthUnlocked',
  kind: 'community',
  hosts: ['healthunlocked.com', 'www.healthunlocked.com'],
  ...postsBy(POST),
  read: reader(siteId('healthunlocked'), {
    id: {
      'element-id': (post) => /^post-resp-(\d+)$/.exec(attr(post, 'id') ?? '')?.[1],
      address: (post, page) => (isAnswer(post) ? null : topicId(page)),
    },
    permalink: {
      'element-id': (post, page) => (isAnswer(post) ? `${pageAddress(page)}#${attr(post, 'id')}` : null),
      canonical: (post, page) =>
        isAnswer(post) ? null : readHref(one(post.ownerDocument, 'link[rel="canonical"]'), page),
      address: (post, page) => (isAnswer(post) ? null : pageAddress(page)),
    },
    name: {
      'author-link': (post) => readLine(authorLink(post)),
      avatar: (post) => attr(within(post, '.userlink-avatar-link img[alt], a[href*="/user/"] img[alt]') ?? post, 'alt'),
    },
    handle: {
      'author-link': (post, page) => {
        const link = authorLink(post) ?? within(post, 'a[href*="/user/"]');
        return link && decodeURIComponent(/\/user\/([^/?#]+)/.exec(pathOf(link, page))?.[1] ?? '');
      },
    },
    title: {
      heading: (post) => (isAnswer(post) ? null : readLine(within(post, '.post-heading, header h1, h1'))),
    },
    text: {
      body: (post, page) => {
        const body = within(post, BODY);
        return body && readText(body, { page });
      },
      'rich-text': (post, page) => {
        const body = within(post, '[itemprop="text"], [itemprop="articleBody"], .text-content');
        return body && readText(body, { page });
      },
    },
    published: {
      time: (post) => readTime(within(post, 'time[datetime]')),
    },
    inReplyTo: {
      tree: (post, page) => {
        if (!isAnswer(post)) return null;
        const above = parent(post);
        const answered = above && closest(above, ANSWER);
        return answered ? attr(answered, 'id') : topicId(page);
      },
    },
    community: {
      address: (_, page) => community(page),
    },
    media: {
      pictures: (post) => owned(post, '.post-body img, .response-text-content img', POST).map(readImage),
    },
  }),
  thread(post) {
    const above: Element[] = [];
    for (let at = parent(post); at; at = parent(at)) if (matches(at, POST)) above.unshift(at);
    return above;
  },
};
