import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { attr, closest, matches, one, owned, parent } from './reading/dom.ts';
import { emojiOf } from './reading/emoji.ts';
import { readLine } from './reading/line.ts';
import { pathOf } from './reading/links.ts';
import { readImage } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * HealthUnlocked: a question (`.post-container`) with a tree of answers (`#post-resp-ID`) in it. Seen in a page saved in
 * November 2019. The site has been redesigned since, with hashed class names: ids, addresses, `time` and the names that
 * its error tracker leaves (`data-sentry-component`, seen in public code of 2025) stand beside the class names for that.
 *
 * Some communities and posts are for members; the page does not say so in words. What the site invites search engines to
 * index can be read by anybody; of the rest the audience is unknown.
 */
const ANSWER = '[id^="post-resp-"]';
const QUESTION = '.post-container, [data-sentry-component="SinglePost"]';
const POST = `${QUESTION}, ${ANSWER}`;
const BODY =
  '.post-body, .response-text-content, [data-testid$="-body"], [data-sentry-component$="Body"], [data-sentry-element$="Body"]';

const isAnswer = (post: Element): boolean => matches(post, ANSWER);
/** Within the post and outside the answers to it. */
const own = (post: Element, selector: string): Element[] => owned(post, selector, ANSWER);
const body = (post: Element): Element | null => own(post, BODY)[0] ?? null;

/** The first link to a member that holds a name; behind it in an answer comes whom it replies to. */
const authorLink = (post: Element): Element | undefined =>
  own(post, 'a[href*="/user/"]').find((link) => readLine(link) !== '');
const memberIn = (link: Element | undefined, page: Page): string | null =>
  link ? (/\/user\/([^/?]+)/.exec(pathOf(link, page))?.[1] ?? null) : null;

const questionAddress = (page: Page): string | null =>
  /^https?:\/\/[^/]+\/[\w-]+\/posts\/\d+[^?#]*/.exec(page.url)?.[0] ?? null;
const questionId = (page: Page): string | null => /\/posts\/(\d+)/.exec(page.url)?.[1] ?? null;
const canonical = perPage((document: Document) => {
  const link = one(document, 'link[rel="canonical"]');
  return link && attr(link, 'href');
});
const isIndexed = perPage((document: Document) => {
  const robots = one(document, 'meta[name="robots"], meta[property="robots"]');
  return /(?:^|[\s,])(?:index|all)\b/.test((robots && attr(robots, 'content')) ?? '');
});
const communityName = perPage((document: Document) =>
  readLine(one(document, '.community-header__title, [data-testid="community-name"]')),
);
const answered = (post: Element): Element | null => {
  const around = isAnswer(post) ? parent(post) : null;
  return around && closest(around, POST);
};

export const site: Site = {
  id: siteId('healthunlocked'),
  name: 'HealthUnlocked',
  kind: 'community',
  hosts: ['healthunlocked.com', 'www.healthunlocked.com'],
  ...postsBy(POST),
  read: reader(siteId('healthunlocked'), {
    id: {
      'element id': (post) => /^post-resp-(\d+)$/.exec(attr(post, 'id') ?? '')?.[1],
      address: (post, page) => (isAnswer(post) ? null : questionId(page)),
    },
    permalink: {
      'element id': (post, page) => {
        const question = questionAddress(page);
        return isAnswer(post) && question ? `${question}#${attr(post, 'id')}` : null;
      },
      canonical: (post, page) => (isAnswer(post) ? null : canonical(post.ownerDocument, page)),
      address: (post, page) => (isAnswer(post) ? null : questionAddress(page)),
    },
    name: {
      'author link': (post) => readLine(authorLink(post)),
      avatar: (post) => own(post, 'a[href*="/user/"] img[alt]').map((image) => attr(image, 'alt'))[0],
    },
    handle: {
      'author link': (post, page) => memberIn(authorLink(post), page),
      avatar: (post, page) => memberIn(own(post, 'a[href*="/user/"]:has(img)')[0], page),
    },
    title: {
      heading: (post) => (isAnswer(post) ? null : readLine(own(post, 'h1')[0])),
      'post-heading': (post) => readLine(own(post, '.post-heading, [data-testid="post-title"]')[0]),
    },
    text: {
      body: (post, page) => {
        const found = body(post);
        return found && readText(found, { page });
      },
      'text-content': (post, page) => {
        const [found] = own(post, '.text-content, [class*="text-content"], [class*="TextContent"]');
        return found ? readText(found, { page }) : null;
      },
    },
    published: {
      'time datetime': (post) => readTime(own(post, 'time[datetime]')[0]),
      'time words': (post, page) => {
        const [time] = own(post, 'time');
        return time ? toSpokenTime(attr(time, 'title') ?? readLine(time), page, { language: 'en', zone: 'utc' }) : null;
      },
    },
    inReplyTo: {
      tree: (post, page) => {
        const above = answered(post);
        const question = questionAddress(page);
        if (!above || !question) return null;
        return isAnswer(above) ? `${question}#${attr(above, 'id')}` : question;
      },
      address: (post, page) => (isAnswer(post) ? questionAddress(page) : null),
    },
    community: {
      header: (post, page) => communityName(post.ownerDocument, page),
      address: (_, page) => /^https?:\/\/[^/]+\/([\w-]+)\/posts\//.exec(page.url)?.[1],
    },
    media: {
      images: (post) => {
        const found = body(post);
        const images = found ? own(post, 'img').filter((image) => found.contains(image) && !emojiOf(image)) : [];
        return images.length ? images.map(readImage) : null;
      },
    },
    standing: {
      'no author': (post) => (isAnswer(post) && !authorLink(post) && !readLine(body(post)) ? 'deleted' : null),
    },
    audience: { robots: (post, page) => (isIndexed(post.ownerDocument, page) ? 'public' : null) },
  }),
  thread(post) {
    const above: Element[] = [];
    for (let at = answered(post); at; at = answered(at)) above.push(at);
    return above.reverse();
  },
};
