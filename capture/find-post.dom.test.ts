import { beforeEach, describe, expect, it, vi } from 'vitest';
import { siteId } from '../model/ids.ts';
import type { Site } from '../sites/contract.ts';
import { commonRoom, find, layOut, post, postMarkup, WORDS } from '../tests/capture/feed.ts';
import { setWindow } from '../tests/capture/hands.ts';
import { closestComposed, containsComposed } from './composed.ts';
import { mostVisible } from './composer/most-visible.ts';
import { readSpeakers } from './composer/read-post.ts';
import { createFinder } from './find-post.ts';
import { isFree } from './overlay/free.ts';

const site = (name: string, of: Partial<Site>): Site => ({
  ...commonRoom,
  id: siteId(name),
  ...of,
});
const generic = site('generic', { kind: 'generic', marks: { markup: 'body' } });

beforeEach(async () => {
  await setWindow(1000, 600);
  layOut(postMarkup('a', 'windowseat', WORDS.counter), postMarkup('b', 'tomato_ledger', WORDS.scar));
});

describe('the site that reads a page', () => {
  const readBy = (...sites: readonly Site[]) => createFinder(window, () => sites).at(find('.txt'))?.site.id;

  it('is the first of those chosen for the page that knows the post', () => {
    expect(readBy(generic, commonRoom)).toBe('common-room');
    expect(readBy(generic, site('silent', { marks: { markup: 'body' }, postAt: () => null }))).toBe('generic');
    expect(readBy(generic, site('own', { hosts: [location.hostname] }))).toBe('own');
  });

  it('is nobody’s where nobody knows it', () => {
    expect(readBy()).toBeUndefined();
    expect(readBy(site('elsewhere', { hosts: ['elsewhere.example'] }))).toBeUndefined();
  });

  it('is asked again on a page that filled itself in later', async () => {
    const late: Site[] = [];
    const finder = createFinder(window, () => late);
    expect(finder.at(find('.txt'))).toBeNull();
    late.push(site('late', {}));
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 2_500);
    expect(finder.at(find('.txt'))?.site.id).toBe('late');
    vi.restoreAllMocks();
  });

  it('is asked once for an address, however often the pointer moves', () => {
    const sites = vi.fn(() => [commonRoom]);
    const finder = createFinder(window, sites);
    for (let time = 0; time < 5; time++) finder.at(find('.txt'));
    expect(sites).toHaveBeenCalledTimes(1);
    history.replaceState(null, '', '#elsewhere');
    finder.at(find('.txt'));
    expect(sites).toHaveBeenCalledTimes(2);
    history.replaceState(null, '', ' ');
  });

  it('is brought where none that is here finds a post, one after the other', async () => {
    const here: Site[] = [site('engine', { marks: { markup: 'body' }, posts: () => [], postAt: () => null })];
    const more = vi.fn(async () => {
      if (here.length > 1) return false;
      here.push(generic);
      return true;
    });
    const finder = createFinder(window, () => here, more);
    expect(finder.at(find('.txt'))).toBeNull();
    await vi.waitFor(() => expect(finder.at(find('.txt'))?.site.id).toBe('generic'));
    finder.at(find('.txt'));
    expect(more).toHaveBeenCalledTimes(1);
  });
});

describe('the composed tree', () => {
  it('is walked out of open shadow roots, through slots too', () => {
    document.body.innerHTML = '<section class="outer"><div id="host"><p id="slotted">words</p></div></section>';
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<article><slot></slot><button></button></article>';
    expect(closestComposed(find('button', root), '.outer')).toBe(find('.outer'));
    expect(containsComposed(find('article', root), find('#slotted'))).toBe(true);
    expect(containsComposed(find('#slotted'), find('article', root))).toBe(false);
  });
});

describe('who else speaks on a page', () => {
  const page = { url: location.href, now: '2026-03-03T09:00:00.000Z' as never };

  it('is read from the posts around one, nearest first, each name once', () => {
    layOut(...['one', 'two', 'me', 'two', 'three'].map((name, index) => postMarkup(`p${index}`, name, 'words')));
    const finder = createFinder(window, () => [commonRoom]);
    const names = readSpeakers(window, finder, post('p2'), page).map(({ name }) => name);
    expect(names).toEqual(['two', 'one', 'three']);
  });

  it('takes no longer than a gesture may on a page of 2,000 posts', () => {
    let reads = 0;
    const slow: Site = {
      ...commonRoom,
      read(element, of) {
        reads += 1;
        const end = performance.now() + 0.5;
        while (performance.now() < end);
        return commonRoom.read(element, of);
      },
    };
    layOut(...Array.from({ length: 2_000 }, (_, index) => postMarkup(`p${index}`, `writer ${index}`, 'words')));
    const finder = createFinder(window, () => [slow]);
    const speakers = readSpeakers(window, finder, post('p1000'), page);
    // 2,000 reads of half a millisecond would take a second; the budget ends them long before.
    expect(reads).toBeLessThan(1_000);
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers.length).toBeLessThanOrEqual(200);
  });
});

describe('the most visible post', () => {
  const best = () =>
    mostVisible(window, createFinder(window, () => [commonRoom]).all(2_000))?.post.getAttribute('data-post');

  it('is the one whose beginning is in view, nearest to the middle', () => {
    const tall = (id: string) => postMarkup(id, 'slow tide', WORDS.coat, 'style="block-size: 500px"');
    layOut(tall('a'), tall('b'), tall('c'), tall('d'));
    window.scrollTo(0, 20);
    expect(best()).toBe('a');
    window.scrollTo(0, 450);
    expect(best()).toBe('b');
  });

  it('is the answer that is read, not the comment that holds it', () => {
    document.body.innerHTML = `<div class="feed"><article data-post="outer" style="block-size: 3000px"><p class="txt">a</p><div style="block-size: 800px"></div>${postMarkup('inner', 'slow tide', WORDS.coat)}</article></div>`;
    window.scrollTo(0, 700);
    expect(best()).toBe('inner');
  });

  it('is none where none is seen', () => {
    layOut('<div style="block-size: 3000px"></div>', postMarkup('a', 'windowseat', WORDS.counter));
    expect(best()).toBeUndefined();
  });
});

describe('what is free', () => {
  const free = (selector: string, box: Partial<DOMRect>) => {
    const rect = find(selector).getBoundingClientRect();
    return isFree(document, { left: rect.left, top: rect.top, width: 80, height: 30, ...box }, post('a'), ours);
  };
  let ours: { element: HTMLElement; root: ShadowRoot };
  beforeEach(() => {
    const element = document.createElement('div');
    ours = { element, root: element.attachShadow({ mode: 'closed' }) };
    document.body.append(element);
  });

  it('counts the control that is about to move as paper, and the composer not', () => {
    const rect = post('a').getBoundingClientRect();
    for (const [kind, is] of [
      ['flag', true],
      ['panel', false],
    ] as const) {
      ours.root.innerHTML = `<div class="${kind}" style="position: fixed; inset: 0"></div>`;
      expect(free('footer', { left: rect.right - 100 }), kind).toBe(is);
    }
  });

  it('is blank paper, in a post and beside it', () => {
    const rect = post('a').getBoundingClientRect();
    expect(free('footer', { left: rect.right - 100 })).toBe(true);
  });

  it('is not where words or a control are, or where the window ends', () => {
    expect(free('.txt', {})).toBe(false);
    expect(free('footer button', {})).toBe(false);
    expect(free('footer', { left: -10 })).toBe(false);
  });

  it('is a link that is the whole post, but not a link in it', () => {
    post('a').style.position = 'relative';
    post('a').insertAdjacentHTML('beforeend', '<a href="#" id="whole" style="position: absolute; inset: 0"></a>');
    const rect = post('a').getBoundingClientRect();
    expect(free('footer', { left: rect.right - 100 })).toBe(true);
    find('#whole').style.insetInlineStart = '60%';
    expect(free('footer', { left: rect.right - 100 })).toBe(false);
  });

  it('is not inside what one operates, though it be an open shadow root', () => {
    const host = document.createElement('div');
    host.style.cssText = 'position: absolute; inset: 400px auto auto 0; inline-size: 200px; block-size: 100px';
    host.attachShadow({ mode: 'open' }).innerHTML = '<button style="inline-size: 100%; block-size: 100%"></button>';
    document.body.append(host);
    expect(isFree(document, { left: 10, top: 410, width: 80, height: 30 }, post('a'), ours)).toBe(false);
  });
});
