import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { type PostAnchors, reader } from './reading/anchors.ts';
import { all, attr, closest, matches, one, owned, parent } from './reading/dom.ts';
import { linkedData, shownPostings } from './reading/linked-data.ts';
import { ITEM, microdata, props } from './reading/microdata.ts';
import { ENTRY, microformats } from './reading/microformats.ts';
import { readTime } from './reading/times.ts';
import { shownBy } from './reading/visible.ts';

/**
 * Pages on any host that mark their posts for machines: schema.org microdata and JSON-LD (SocialMediaPosting,
 * DiscussionForumPosting, Comment, Question, Answer) and microformats 2 (h-entry). From the three specifications as of November 2026 and
 * from pages that use them, saved 2018 to 2021. Words are read where a person sees them; what a page describes in
 * JSON-LD and does not show is no post.
 *
 * Few pages say who may read them, so the audience is most often unknown.
 */
const MARKED = `${ITEM}, ${ENTRY}`;
const DESCRIBED =
  /"(?:https?:\/\/schema\.org\/)?(?:SocialMediaPosting|DiscussionForumPosting|Comment|Question|Answer)"/;

/** An item without words is a frame around others, a vote, or an advert. */
const isPost = (element: Element): boolean =>
  matches(element, ITEM) ? [...props(element, 'articleBody'), ...props(element, 'text')].length > 0 : true;

/** Two lists as the page has them. To ask two siblings which is first walks all between them, so the page is walked once. */
function inOrder(root: ParentNode, marked: readonly Element[], described: readonly Element[]): readonly Element[] {
  if (!described.length) return marked;
  const wanted = new Set([...marked, ...described]);
  return all(root, '*').filter((element) => wanted.has(element));
}

const documentOf = (node: ParentNode): Document => (node as Element).ownerDocument ?? (node as Document);

/** Ids that a site gives to the block of a post, as they stand behind the `#` of its address: `post-123`, `c45`. */
const blockId = (post: Element): string | null => {
  const id = attr(post, 'id') ?? '';
  return /^[a-z]+(?:[_-][a-z]+)*[_-]?\d{2,}$/i.test(id) ? id : null;
};
const own = (post: Element, selector: string): Element | null => owned(post, selector, MARKED)[0] ?? null;

const anchors: PostAnchors = {
  id: { ...microdata.id, ...microformats.id, 'element id': blockId },
  permalink: {
    ...microdata.permalink,
    ...microformats.permalink,
    ...linkedData.permalink,
    'element id': (post, page) => {
      const id = blockId(post);
      return id && `${page.url.replace(/#.*$/, '')}#${id}`;
    },
  },
  name: { ...microdata.name, ...microformats.name, ...linkedData.name },
  handle: { ...microdata.handle, ...microformats.handle, ...linkedData.handle },
  title: { ...microdata.title, ...microformats.title, ...linkedData.title },
  text: { ...microdata.text, ...microformats.text, ...linkedData.text },
  language: {
    ...microdata.language,
    ...linkedData.language,
    lang: (post) => {
      const stated = own(post, '[lang]:is(.e-content, [itemprop])') ?? closest(post, '[lang]');
      return stated && attr(stated, 'lang');
    },
  },
  published: {
    ...microdata.published,
    ...microformats.published,
    ...linkedData.published,
    'time datetime': (post) => readTime(own(post, 'time[datetime]')),
  },
  inReplyTo: { ...microdata.inReplyTo, ...microformats.inReplyTo, ...linkedData.inReplyTo },
  community: { ...microdata.community, ...linkedData.community },
  media: { ...microdata.media, ...microformats.media },
  contentWarning: { ...microdata.contentWarning, ...microformats.contentWarning },
  audience: microdata.audience,
  edited: { ...microdata.edited, ...linkedData.edited },
};

/** What a post stands in, outermost first: trees of answers are nested in all three formats. */
function thread(post: Element, _page: Page): Element[] {
  const above: Element[] = [];
  for (let at = parent(post); at; at = parent(at)) if (matches(at, MARKED) && isPost(at)) above.push(at);
  return above.reverse();
}

export const site: Site = {
  id: siteId('structured'),
  name: 'Structured data',
  kind: 'generic',
  hosts: [],
  marks: { markup: MARKED, linkedData: DESCRIBED },
  postAt(target) {
    const shown = shownPostings(target.ownerDocument);
    for (let at: Element | null = target; at; at = parent(at))
      if ((matches(at, MARKED) && isPost(at)) || shown.has(at)) return shownBy()(at) ? at : null;
    return null;
  },
  posts(root) {
    const isShown = shownBy();
    const marked = all(root, MARKED).filter(isPost);
    const described = [...shownPostings(documentOf(root)).keys()].filter(
      (card) => root.contains(card) && !closest(card, MARKED) && !one(card, MARKED),
    );
    return inOrder(root, marked, described).filter(isShown);
  },
  read: reader(siteId('structured'), anchors),
  thread,
};
