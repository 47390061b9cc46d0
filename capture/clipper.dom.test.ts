import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CarriedSite } from '../sites/contract.ts';
import { readSelection } from '../sites/reading/selection.ts';
import {
  background,
  bringWith,
  commonRoom,
  find,
  layOut,
  type Mounted,
  mount,
  post,
  postMarkup,
  WORDS,
} from '../tests/capture/feed.ts';
import { key, moveTo, pointAt, press, setWindow } from '../tests/capture/hands.ts';
import { composer } from './composer/composer.ts';

let here: Mounted;
const flag = () => here.root.querySelector<HTMLElement>('.flag');
const shown = async (text: string) => {
  await vi.waitFor(() => expect(flag()?.textContent).toContain(text));
  await Promise.all((flag()?.getAnimations() ?? []).map(({ finished }) => finished));
};
const hidden = () => vi.waitFor(() => expect(flag()).toBeNull());
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeEach(async () => {
  await setWindow(1000, 600);
  layOut(postMarkup('a', 'windowseat', WORDS.counter), postMarkup('b', 'tomato_ledger', WORDS.scar));
  await moveTo(5, 5);
  here = mount();
});
afterEach(() => here.clipper.dispose());

describe('the control', () => {
  it('comes to the post under the pointer, moves on with it, and leaves when it leaves', async () => {
    await pointAt(post('a'));
    await shown('Clip');
    const first = flag()?.getBoundingClientRect();
    expect(flag()?.dataset['place']).toBe('end');
    expect(first?.left).toBe(Math.round(post('a').getBoundingClientRect().right));
    await pointAt(post('b'));
    await vi.waitFor(() => expect(flag()?.getBoundingClientRect().top).toBeGreaterThan(first?.top ?? 0));
    await moveTo(5, 5);
    await hidden();
  });

  it('stays while the pointer is on it', async () => {
    await pointAt(post('a'));
    await shown('Clip');
    const rect = flag()?.getBoundingClientRect();
    await moveTo((rect?.left ?? 0) + 20, (rect?.top ?? 0) + 10);
    await pause(600);
    expect(flag()?.textContent).toContain('Clip');
  });

  it('comes to the post with the keyboard focus, and not to a field that one writes in', async () => {
    post('a').insertAdjacentHTML('beforebegin', '<a href="#" id="before">before</a>');
    find('#before').focus();
    await key('Tab');
    await shown('Clip');
    here.clipper.dispose();
    here = mount();
    post('a').innerHTML += '<textarea id="reply"></textarea>';
    find('#reply').focus();
    await key('x');
    await pause(300);
    expect(flag()).toBeNull();
  });

  it('believes no event that a script made up', async () => {
    const made = { bubbles: true, composed: true };
    post('a').dispatchEvent(new PointerEvent('pointerover', made));
    post('a').dispatchEvent(new FocusEvent('focusin', made));
    await pause(300);
    expect(flag()).toBeNull();
    await pointAt(post('a'));
    await shown('Clip');
    find('button', here.root).click();
    find('button', here.root).dispatchEvent(new MouseEvent('click', made));
    await pause(200);
    expect(here.background.saves()).toEqual([]);
  });

  it('says nothing of itself to the page and adds nothing to the site', async () => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document.documentElement, { childList: true, attributes: true, subtree: true });
    await pointAt(post('a'));
    await shown('Clip');
    await moveTo(5, 5);
    await hidden();
    await pointAt(post('b'));
    await shown('Clip');
    observer.disconnect();
    const host = find('[data-earshot]');
    expect(host.shadowRoot).toBeNull();
    expect(host.parentNode).toBe(document.documentElement);
    expect(seen.map(({ target, addedNodes }) => [target, addedNodes[0]])).toEqual([[document.documentElement, host]]);
  });

  it('cannot be restyled by the page', async () => {
    document.head.innerHTML += '<style>div, [data-earshot] { display: none !important; opacity: 0 !important }</style>';
    await pointAt(post('a').parentElement ?? post('a'));
    find('.feed').style.setProperty('display', 'block', 'important');
    await pointAt(post('a'));
    await shown('Clip');
    const host = find('[data-earshot]');
    host.style.setProperty('display', 'none', 'important');
    host.style.setProperty('transform', 'scale(9)', 'important');
    expect(flag()?.getBoundingClientRect().height).toBe(36);
    expect(getComputedStyle(host).opacity).toBe('1');
  });

  it('comes back where the page threw its host out', async () => {
    await pointAt(post('a'));
    await shown('Clip');
    find('[data-earshot]').remove();
    await moveTo(5, 5);
    await pause(500);
    await pointAt(post('b'));
    await vi.waitFor(() => expect(flag()?.isConnected).toBe(true));
  });

  it('asks for settings once, with the first post and not before', async () => {
    const asked = () => here.background.sent.filter(({ name }) => name === 'overlay.settings').length;
    await moveTo(5, 400);
    await pause(200);
    expect(asked()).toBe(0);
    await pointAt(post('a'));
    await shown('Clip');
    await pointAt(post('b'));
    await pause(300);
    expect(asked()).toBe(1);
  });

  it('speaks French where the settings do', async () => {
    here.clipper.dispose();
    const back = background();
    back.settings = { ...back.settings, language: 'fr', shortcut: null };
    here = mount({}, back);
    await pointAt(post('b'));
    await shown('Garder');
    expect(flag()?.textContent).toBe('Garder');
  });
});

describe('while the page moves', () => {
  beforeEach(() => {
    document.body.insertAdjacentHTML('beforeend', '<div style="block-size: 3000px"></div>');
  });

  it('goes with its post without a script, and asks nothing of the page while it is hidden', async () => {
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    const mine = () => frames.mock.calls.length;
    window.scrollTo(0, 40);
    await pause(100);
    window.scrollTo(0, 0);
    await pause(100);
    expect(mine()).toBe(0);
    await pointAt(post('a'));
    await shown('Clip');
    const above = (flag()?.getBoundingClientRect().top ?? 0) - post('b').getBoundingClientRect().top;
    const style = flag()?.style.cssText;
    await pause(100);
    window.scrollTo(0, 3);
    const after = (flag()?.getBoundingClientRect().top ?? 0) - post('b').getBoundingClientRect().top;
    expect(after).toBe(above);
    expect(flag()?.style.cssText).toBe(style);
    frames.mockRestore();
  });

  it('follows a post that scrolls inside a box of its own', async () => {
    find('.feed').style.cssText = 'block-size: 200px; overflow: auto';
    find('.feed').insertAdjacentHTML('beforeend', '<div style="block-size: 900px"></div>');
    await pointAt(post('b'));
    await shown('Clip');
    const top = () => (flag()?.getBoundingClientRect().top ?? 0) - post('b').getBoundingClientRect().top;
    const before = top();
    find('.feed').scrollTop = 30;
    await vi.waitFor(() => expect(Math.abs(top() - before)).toBeLessThan(1));
  });

  it('goes when its post has left the window or the page', async () => {
    await pointAt(post('a'));
    await shown('Clip');
    await moveTo(5, 300);
    window.scrollTo(0, 900);
    await hidden();
    window.scrollTo(0, 0);
    await pointAt(post('a'));
    await shown('Clip');
    post('a').remove();
    await vi.waitFor(() => expect(flag()?.textContent ?? '').toBe(''), 3_000);
  });

  it('never clips a post that it is not at', async () => {
    await pointAt(post('a'));
    await shown('Clip');
    const button = find('button', here.root);
    const words = find('.txt', post('a'));
    words.textContent = WORDS.coat;
    post('a').setAttribute('data-post', 'z');
    await press(button);
    await vi.waitFor(() => expect(here.background.saves()).toHaveLength(1));
    // The site put another post into the element: what a person sees now is what is kept, under its own id.
    expect(here.background.saves()[0]?.reading.post).toMatchObject({ id: 'z', text: WORDS.coat });
  });
});

describe('where it goes', () => {
  it('stands outside the start edge where the end edge is taken', async () => {
    find('.feed').style.cssText = 'margin-inline: 300px auto; inline-size: 300px';
    document.body.insertAdjacentHTML(
      'beforeend',
      '<aside style="position: absolute; inset: 0 auto auto 602px; inline-size: 300px">Trends, topics and other words that stand in the way of anything, line after line after line after line after line</aside>',
    );
    await pointAt(post('a'));
    await shown('Clip');
    expect(flag()?.getBoundingClientRect().right).toBe(Math.round(post('a').getBoundingClientRect().left));
  });

  it('follows the direction of the post', async () => {
    find('.feed').dir = 'rtl';
    find('.feed').style.cssText = 'margin-inline: 300px auto; margin-left: 300px; inline-size: 300px';
    await pointAt(post('a'));
    await shown('Clip');
    expect(flag()?.getBoundingClientRect().right).toBe(Math.round(post('a').getBoundingClientRect().left));
  });

  it('stands on the line below a post as wide as the window, where the last row is free', async () => {
    find('.feed').style.cssText = 'inline-size: 100%; margin: 0; border: 0';
    await pointAt(post('a'));
    await shown('Clip');
    const rect = flag()?.getBoundingClientRect();
    expect(flag()?.dataset['place']).toBe('stand');
    expect(rect?.bottom).toBe(Math.round(post('a').getBoundingClientRect().bottom));
  });

  it('goes to the foot of the window when nothing else is free, with a line at its post', async () => {
    find('.feed').style.cssText = 'inline-size: 100%; margin: 0; border: 0';
    find('footer', post('a')).style.cssText = 'position: absolute; inset: 0';
    post('a').style.position = 'relative';
    find('footer', post('a')).innerHTML =
      '<button style="inline-size: 70%; block-size: 100%">Reply</button><button style="inline-size: 30%">Share</button>';
    await pointAt(post('a'));
    await shown('Clip');
    expect(flag()?.dataset['place']).toBe('foot');
    expect(flag()?.getBoundingClientRect().bottom).toBe(window.innerHeight);
    expect(find('.edge', here.root).getBoundingClientRect().height).toBe(
      Math.round(post('a').getBoundingClientRect().height),
    );
  });

  it('moves into an open modal dialog and out again', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<dialog style="inline-size: 300px; margin: 40px; overflow: hidden">${postMarkup('d', 'slow tide', WORDS.coat)}</dialog>`,
    );
    const dialog = find<HTMLDialogElement>('dialog');
    dialog.showModal();
    await pointAt(post('d'));
    await shown('Clip');
    expect(find('[data-earshot]').parentNode).toBe(dialog);
    await press(find('button', here.root));
    await vi.waitFor(() => expect(here.root.querySelector('.composer')).not.toBeNull());
    expect(here.background.saves()[0]?.reading.post.id).toBe('d');
    dialog.close();
    await vi.waitFor(() => expect(find('[data-earshot]').parentNode).toBe(document.documentElement));
  });
});

describe('on pages of every kind', () => {
  it('comes to posts that the page brings while it is scrolled', async () => {
    for (const id of ['c', 'd', 'e'])
      find('.feed').insertAdjacentHTML('beforeend', postMarkup(id, 'slow tide', WORDS.coat));
    window.scrollTo(0, document.body.scrollHeight);
    await pointAt(post('e'));
    await shown('Clip');
    await press(find('button', here.root));
    await vi.waitFor(() => expect(here.background.saves()[0]?.reading.post.id).toBe('e'));
  });

  it('stands at the edge of a post on a page that is enlarged', async () => {
    document.body.style.zoom = '1.25';
    await pointAt(post('a'));
    await shown('Clip');
    expect(flag()?.getBoundingClientRect().left).toBe(Math.round(post('a').getBoundingClientRect().right));
    document.body.style.zoom = '';
  });

  it('finds its posts anew where a page changes its address without a load', async () => {
    await pointAt(post('a'));
    await shown('Clip');
    const before = location.href;
    history.pushState(null, '', '?elsewhere');
    find('.feed').innerHTML = postMarkup('n', 'tomato_ledger', WORDS.scar);
    await moveTo(5, 400);
    await pointAt(post('n'));
    await shown('Clip');
    await press(find('button', here.root));
    await vi.waitFor(() => expect(here.background.saves()[0]?.reading.post.id).toBe('n'));
    expect(here.background.saves()[0]?.pageUrl).toBe(location.href);
    history.replaceState(null, '', before);
  });
});

describe('where the user wants it', () => {
  const prefer = (control: 'start' | 'stand' | 'off') => {
    here.clipper.dispose();
    const back = background();
    back.settings = { ...back.settings, control };
    here = mount({}, back);
  };

  it('stands on the line below the post', async () => {
    prefer('stand');
    await pointAt(post('a'));
    await shown('Clip');
    expect(flag()?.dataset['place']).toBe('stand');
  });

  it('stays away where it is switched off, and the shortcut still clips', async () => {
    prefer('off');
    await pointAt(post('a'));
    await pause(500);
    expect(flag()).toBeNull();
    here.clipper.clip('post', 'shortcut');
    await vi.waitFor(() => expect(here.background.saves()).toHaveLength(1));
  });
});

describe('walking from post to post', () => {
  it('begins with the post in view, goes on and back, and the shortcut clips where one is', async () => {
    here.clipper.walk(1);
    await shown('Clip');
    expect(document.activeElement).toBe(post('a'));
    here.clipper.walk(1);
    await vi.waitFor(() => expect(document.activeElement).toBe(post('b')));
    here.clipper.walk(1);
    await vi.waitFor(() => expect(here.root.querySelector('[role=status]')?.textContent).toContain('No more posts'));
    here.clipper.walk(-1);
    await vi.waitFor(() => expect(document.activeElement).toBe(post('a')));
    here.clipper.walk(1);
    await vi.waitFor(() => expect(document.activeElement).toBe(post('b')));
    here.clipper.clip('post', 'shortcut');
    await vi.waitFor(() => expect(here.background.saves()).toHaveLength(1));
    expect(here.background.saves()[0]?.reading.post.text).toBe(WORDS.scar);
  });

  it('works where posts cannot have the focus, in a feed that scrolls', async () => {
    layOut(...Array.from({ length: 30 }, (_, n) => postMarkup(`p${n}`, 'windowseat', `${n}. ${WORDS.counter}`)));
    for (const element of document.querySelectorAll('article')) element.removeAttribute('tabindex');
    for (let step = 0; step < 20; step++) {
      here.clipper.walk(1);
      await vi.waitFor(() => expect(flag()).not.toBeNull());
    }
    await vi.waitFor(() => expect(window.scrollY).toBeGreaterThan(400));
    here.clipper.clip('post', 'shortcut');
    await vi.waitFor(() => expect(here.background.saves()[0]?.reading.post.text).toContain('19. '));
  });
});

describe('the second script', () => {
  it('is asked for with the first gesture and once', async () => {
    here.clipper.dispose();
    const load = vi.fn(async () => composer);
    here = mount({ bring: bringWith({ 'composer-en': load }) });
    await pointAt(post('a'));
    await shown('Clip');
    expect(load).not.toHaveBeenCalled();
    await press(find('button', here.root));
    await vi.waitFor(() => expect(here.background.saves()).toHaveLength(1));
    here.clipper.clip('post', 'shortcut');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that does not come leaves the clip to be tried again, with what was read at first', async () => {
    here.clipper.dispose();
    let there = false;
    const late = () => (there ? Promise.resolve(composer) : Promise.reject(new Error('no worker')));
    here = mount({ bring: bringWith({ 'composer-en': late }) });
    await pointAt(post('a'));
    await shown('Clip');
    await press(find('button', here.root));
    await shown('Not saved yet');
    await moveTo(5, 5);
    await pause(500);
    await shown('Try again');
    find('.txt', post('a')).textContent = 'changed meanwhile';
    there = true;
    await press(find('button', here.root));
    await vi.waitFor(() => expect(here.background.saves()[0]?.reading.post.text).toBe(WORDS.counter));
  });
});

describe('a site that comes without its reading', () => {
  /** The common room, of which the reading is brought. */
  const unread = () => {
    const { read, ...rest } = commonRoom;
    const site: CarriedSite = rest;
    let there = true;
    const reading = vi.fn(async (): Promise<true> => {
      if (!there) throw new Error('no worker');
      await pause(30);
      Object.assign(site, { read });
      return true;
    });
    const comes = (does: boolean) => {
      there = does;
    };
    return { site, reading, comes };
  };
  async function offer({ site, reading }: ReturnType<typeof unread>): Promise<void> {
    here.clipper.dispose();
    here = mount({ sites: () => [site], bring: bringWith({ reading }) });
    await pointAt(post('a'));
    await shown('Clip');
  }

  it('reads once its reading has come with the first gesture', async () => {
    const common = unread();
    await offer(common);
    expect(common.reading).not.toHaveBeenCalled();
    await press(find('button', here.root));
    await vi.waitFor(() => expect(here.background.saves()[0]?.reading.post.text).toBe(WORDS.counter));
    here.clipper.clip('post', 'shortcut');
    expect(common.reading).toHaveBeenCalledTimes(1);
  });

  it('clips nothing where the post has gone meanwhile', async () => {
    const common = unread();
    await offer(common);
    common.reading.mockImplementationOnce(async () => {
      post('a').remove();
      Object.assign(common.site, { read: commonRoom.read });
      return true;
    });
    await press(find('button', here.root));
    await vi.waitFor(() => expect(common.reading).toHaveBeenCalled());
    await pause(200);
    expect(here.background.saves()).toEqual([]);
  });

  it('leaves the clip to be tried again where its reading does not come', async () => {
    const common = unread();
    common.comes(false);
    await offer(common);
    await press(find('button', here.root));
    await shown('Not saved yet');
    common.comes(true);
    await press(find('button', here.root));
    await vi.waitFor(() => expect(here.background.saves()[0]?.reading.post.text).toBe(WORDS.counter));
  });
});

describe('words that are selected', () => {
  it('can be tried again where what reads them does not come', async () => {
    let there = false;
    const selection = () => (there ? Promise.resolve(readSelection) : Promise.reject(new Error('no worker')));
    here.clipper.dispose();
    here = mount({ bring: bringWith({ selection }) });
    window.getSelection()?.selectAllChildren(find('.txt', post('a')));
    here.clipper.clip('selection', 'menu');
    await vi.waitFor(() => expect(find('.flag', here.root).textContent).toContain('The text is still in this page.'));
    there = true;
    await press(find('[data-first]', here.root));
    await vi.waitFor(() => expect(here.background.saves()[0]?.reading.post.text).toBe(WORDS.counter));
  });
});

describe('an extension that was updated under the page', () => {
  it('takes its clipper away when the pointer moves on, and makes room for the new one', async () => {
    here.clipper.dispose();
    let alive = true;
    here = mount({ isAlive: () => alive });
    await pointAt(post('a'));
    await shown('Clip');
    alive = false;
    const next = mount();
    await pointAt(post('b'));
    await vi.waitFor(() => expect(find('.flag', next.root).isConnected).toBe(true));
    expect(document.querySelectorAll('[data-earshot]')).toHaveLength(1);
    expect(here.clipper.clip('post', 'shortcut')).toBe(false);
    next.clipper.dispose();
  });

  it('says so at a gesture, and goes', async () => {
    here.clipper.dispose();
    let alive = true;
    here = mount({ isAlive: () => alive, bring: () => Promise.reject(new Error('context invalidated')) });
    await pointAt(post('a'));
    await shown('Clip');
    alive = false;
    await press(find('button', here.root));
    await shown('Earshot was updated. Reload this page to go on.');
    await press(find('button', here.root));
    await vi.waitFor(() => expect(document.querySelector('[data-earshot]')).toBeNull());
  });
});
