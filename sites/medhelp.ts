import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { all, attr, closest, matches, one, owned, parent } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { canonicalLink } from './reading/page-head.ts';
import { perPage } from './reading/per-page.ts';
import { readPictures } from './reading/pictures.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime, toEpochTime } from './reading/times.ts';

/**
 * MedHelp: a question (`#post_show_content`) with answers in it and comments in them. Seen in a page saved in 2019 or
 * 2020 with schema.org's Question and Answer; comments on an answer as public code reads them in November 2026.
 *
 * A page that offers to sign in was given to somebody who is not signed in: everybody can read it.
 */
const QUESTION = '#post_show_content, [itemtype$="schema.org/Question"]';
const ANSWER = '.mh_vit_resp_ctn, [itemtype$="schema.org/Answer"]';
const COMMENT = ':has(> .comment_body)';
const NESTED = `${ANSWER}, ${COMMENT}`;
const BODY = '#subject_msg, .resp_body, .comment_body';

/** Within the post and outside what stands in it as an answer of its own. */
const own = (post: Element, selector: string): Element | null => owned(post, selector, NESTED)[0] ?? null;
const body = (post: Element): Element | null => own(post, BODY) ?? own(post, '[itemprop~="text"], .subj_body');
const isQuestion = (post: Element): boolean => matches(post, QUESTION);

const questionAddress = (post: Element, page: Page): string =>
  (canonicalLink(post.ownerDocument, page) ?? page.url).replace(/[?#].*$/, '');
/** `4001` of `<div id="post_4001">` or of the class `post_ctn_4001`. */
const numberOf = (post: Element): string | null => {
  const named = attr(own(post, '[id^="post_"], [id^="comment_"]') ?? post, 'id') ?? '';
  return /(?:post|comment)_(\d+)$/.exec(named)?.[1] ?? /_ctn_(\d+)/.exec(attr(post, 'class') ?? '')?.[1] ?? null;
};
const answered = (post: Element): Element | null => {
  const around = parent(post);
  return around && closest(around, `${QUESTION}, ${NESTED}`);
};
function addressOf(post: Element, page: Page): string | null {
  const question = questionAddress(post, page);
  if (isQuestion(post)) return question;
  const id = attr(own(post, '[id^="post_"], [id^="comment_"]') ?? post, 'id');
  const number = numberOf(post);
  return id ? `${question}#${id}` : number && `${question}#post_${number}`;
}

const forum = perPage((document: Document) => readLine(all(document, '.breadcrumb a[href*="/forums/"]').at(-1)));
const forumCard = perPage((document: Document) => readLine(one(document, '.comm_info_wdgt .comm_name')));
const offersToSignIn = perPage((document: Document) => one(document, 'a[href^="/account/login"]') !== null);

export const site: Site = {
  id: siteId('medhelp'),
  name: 'MedHelp',
  kind: 'community',
  hosts: ['www.medhelp.org', 'medhelp.org'],
  ...postsBy(`${QUESTION}, ${NESTED}`),
  read: reader(siteId('medhelp'), {
    id: {
      'element id': (post) => (isQuestion(post) ? null : numberOf(post)),
      address: (post, page) => (isQuestion(post) ? /\/show\/(\d+)/.exec(questionAddress(post, page))?.[1] : null),
    },
    permalink: { 'element id': addressOf },
    name: {
      'microdata author': (post) => readLine(own(post, '[itemprop~="author"] [itemprop~="name"]')),
      'author link': (post) => readLine(own(post, '.username a[href*="/user/"]')),
      'member link': (post) => readLine(own(post, 'a[id^="user_"], a[href*="/personal_pages/user/"]:not(:has(img))')),
    },
    title: {
      heading: (post) => (isQuestion(post) ? readLine(own(post, 'h1')) : null),
      'microdata name': (post) => (isQuestion(post) ? readLine(own(post, '.subj_title, h2[itemprop~="name"]')) : null),
    },
    text: {
      body: (post, page) => {
        const found = body(post);
        return found && readText(found, { page });
      },
    },
    published: {
      'time datetime': (post) => readTime(own(post, 'time[datetime]')),
      'data-timestamp': (post) => toEpochTime(attr(own(post, '[data-timestamp]') ?? post, 'data-timestamp')),
    },
    inReplyTo: {
      tree: (post, page) => {
        const above = answered(post);
        return above && addressOf(above, page);
      },
      address: (post, page) => (isQuestion(post) ? null : questionAddress(post, page)),
    },
    community: {
      breadcrumb: (post, page) => forum(post.ownerDocument, page),
      'forum card': (post, page) => forumCard(post.ownerDocument, page),
    },
    media: {
      images: (post) => readPictures(body(post)),
    },
    standing: {
      'no author': (post) =>
        !own(post, '.username a, [itemprop~="author"]') && !readLine(body(post)) ? 'deleted' : null,
    },
    audience: { 'signed out': (post, page) => (offersToSignIn(post.ownerDocument, page) ? 'public' : null) },
  }),
  thread(post) {
    const above: Element[] = [];
    for (let at = answered(post); at; at = answered(at)) above.push(at);
    return above.reverse();
  },
};
