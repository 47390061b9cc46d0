import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Name } from '../../messages/protocol.ts';
import type { Send } from '../../messages/send.ts';
import type { ClipAnswer, PostAsked } from '../../model/clip.ts';
import { HELP_LINES } from '../../model/help-lines.ts';
import type { ClipId, Instant, Pseudonym } from '../../model/ids.ts';
import { fail, ok, type ProblemCode, problem, type Result } from '../../model/result.ts';
import {
  background,
  clipped,
  find,
  layOut,
  type Mounted,
  mount,
  post,
  postMarkup,
  WORDS,
} from '../../tests/capture/feed.ts';
import { key, moveTo, pointAt, press, setWindow, type } from '../../tests/capture/hands.ts';

let here: Mounted;
const back = () => here.background;
const flag = () => here.root.querySelector<HTMLElement>('.flag');
const composer = () => here.root.querySelector<HTMLElement>('.composer');
const saves = () => back().saves();
const noteSent = () =>
  back()
    .sent.filter(({ name }) => name === 'clip.note')
    .map(({ input }) => (input as { note: string }).note);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const shown = (text: string) => vi.waitFor(() => expect(here.root.textContent).toContain(text), 4_500);
const button = (name: string | RegExp): HTMLElement => {
  const found = [...here.root.querySelectorAll('button')].find((one) => {
    const said = one.getAttribute('aria-label') ?? one.textContent;
    return typeof name === 'string' ? said === name : name.test(said);
  });
  if (!found) throw new Error(`no button ${name}, but: ${here.root.textContent}`);
  return found;
};
const moved = () =>
  Promise.allSettled(
    [...here.root.querySelectorAll('.flag, .panel')]
      .flatMap((one) => one.getAnimations())
      .map(({ finished }) => finished),
  );
async function pressOn(name: string | RegExp): Promise<void> {
  await vi.waitFor(() => button(name));
  await moved();
  await press(button(name));
}
async function clip(id: string): Promise<void> {
  await pointAt(post(id));
  await vi.waitFor(() => expect(flag()?.textContent).toBe('ClipAlt C'));
  await pressOn('Clip');
}
const answer = (...answers: readonly Result<ClipAnswer>[]) => {
  back().answer = (request, time) => answers[time - 1] ?? clipped(request);
};
/** Mounts the clipper anew, with a background that refuses these messages. */
function failing(message: Name, code: ProblemCode): void {
  here.clipper.dispose();
  const base = background();
  const send = (name: Name, input: never) =>
    name === message ? Promise.resolve(fail(problem(code))) : base.send(name, input);
  here = mount({ send: send as Send }, base);
}

beforeEach(async () => {
  await setWindow(1000, 600);
  layOut(postMarkup('a', 'windowseat', WORDS.counter), postMarkup('b', 'tomato_ledger', WORDS.scar));
  await moveTo(5, 5);
  here = mount();
});
afterEach(() => here.clipper.dispose());

describe('a clip', () => {
  it('is said to be one only after the answer', async () => {
    let done: (result: Result<ClipAnswer>) => void = () => {};
    back().answer = () =>
      new Promise((resolve) => {
        done = resolve;
      });
    await clip('a');
    await shown('Saving');
    await vi.waitFor(() => expect(saves()).toHaveLength(1));
    await pause(300);
    expect(here.root.textContent).not.toContain('Clipped');
    const [request] = saves();
    if (request) done(clipped(request));
    await shown('Clipped as P07');
  });

  it('carries what was read, where, how, and who else speaks', async () => {
    await clip('a');
    await vi.waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]).toMatchObject({
      gesture: 'control',
      pageUrl: location.href,
      capturedAt: '2026-03-03T09:00:00.000Z',
      speakers: [{ name: 'tomato_ledger', handle: null }],
      said: { public: false, acknowledged: [] },
      reading: { post: { id: 'a', text: WORDS.counter } },
    });
  });

  it('that is here already shows its pseudonym and its day, and opens it', async () => {
    answer(
      ok({
        kind: 'already',
        clipId: 'x' as never,
        pseudonym: 'P02' as Pseudonym,
        clippedAt: '2026-03-03T12:00:00.000Z' as Instant,
      }),
    );
    await clip('a');
    const day = new Intl.DateTimeFormat(navigator.language, { day: 'numeric', month: 'long' }).format(
      new Date('2026-03-03T12:00:00Z'),
    );
    await shown(`P02clipped ${day}`);
    await pressOn(`P02, clipped ${day}. Open the clip`);
    await vi.waitFor(() =>
      expect(back().sent.at(-1)).toEqual({ name: 'panel.open', input: { id: 'x', reflect: false } }),
    );
  });

  it('of a post that is not public is refused in the page: nothing is sent', async () => {
    post('a').setAttribute('data-followers', '');
    await clip('a');
    await shown('This post is for followers only. Earshot keeps public posts only.');
    expect(saves()).toEqual([]);
    await pressOn('Close');
    await vi.waitFor(() => expect(flag()).toBeNull());
  });

  it('of a post that was clipped here opens its composer again', async () => {
    await clip('a');
    await shown('Clipped as P07');
    await key('Escape');
    await vi.waitFor(() => expect(composer()).toBeNull());
    post('a').focus();
    here.clipper.clip('post', 'shortcut');
    await vi.waitFor(() => expect(composer()).not.toBeNull());
    expect(saves()).toHaveLength(1);
  });

  it('of a post that is being saved is not made twice', async () => {
    back().answer = () => new Promise(() => {});
    await clip('a');
    await vi.waitFor(() => expect(saves()).toHaveLength(1));
    here.clipper.clip('post', 'shortcut');
    await pause(200);
    expect(saves()).toHaveLength(1);
  });
});

describe('a post that was clipped before', () => {
  const asked = () =>
    back()
      .sent.filter(({ name }) => name === 'clip.known')
      .map(({ input }) => input as PostAsked);
  const KNOWN = {
    clipId: 'x' as ClipId,
    pseudonym: 'P02' as Pseudonym,
    clippedAt: '2026-03-03T12:00:00.000Z' as Instant,
  };

  it('says so where somebody stays at it, and opens its clip', async () => {
    back().known.set('a', KNOWN);
    await pointAt(post('a'));
    await shown('Clip');
    await pause(300);
    expect(asked()).toEqual([]);
    await shown('P02clipped');
    expect(asked()).toMatchObject([{ site: 'common-room', id: 'a', text: null, pageUrl: location.href }]);
    await pressOn(/^P02, clipped .*Open the clip$/);
    await vi.waitFor(() =>
      expect(back().sent.at(-1)).toEqual({ name: 'panel.open', input: { id: 'x', reflect: false } }),
    );
    expect(saves()).toEqual([]);
  });

  it('is asked after once, by its words only where it has neither id nor address, and not in passing', async () => {
    post('b').setAttribute('data-post', '');
    await pointAt(post('a'));
    await shown('Clip');
    await pause(200);
    await pointAt(find('[data-post=""]'));
    await vi.waitFor(() => expect(asked()).toHaveLength(1), 2_000);
    expect(asked()[0]).toMatchObject({ id: null, permalink: null, text: WORDS.scar });
    await moveTo(5, 5);
    await vi.waitFor(() => expect(flag()).toBeNull());
    await pointAt(find('[data-post=""]'));
    await shown('Clip');
    await pause(800);
    expect(asked()).toHaveLength(1);
  });

  it('is known by its name, whichever element the site puts it into', async () => {
    back().known.set('a', KNOWN);
    await pointAt(post('a'));
    await shown('P02clipped');
    await moveTo(5, 5);
    await vi.waitFor(() => expect(flag()).toBeNull());
    const [first, second] = [post('a'), post('b')];
    second.setAttribute('data-post', 'a');
    find('.txt', second).textContent = WORDS.counter;
    first.setAttribute('data-post', 'c');
    await pointAt(second);
    await shown('P02clipped');
    await pointAt(first);
    await vi.waitFor(() => expect(flag()?.textContent).toBe('ClipAlt C'));
    await pause(900);
    expect(flag()?.textContent).toBe('ClipAlt C');
    expect(asked().map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('is known in the visit in which it was clipped', async () => {
    await clip('a');
    await shown('Clipped as P07');
    await key('Escape');
    const anew = post('a').cloneNode(true);
    post('a').replaceWith(anew);
    await moveTo(5, 5);
    await vi.waitFor(() => expect(flag()).toBeNull(), 4_000);
    await pointAt(post('a'));
    await shown('P07clipped');
    expect(asked()).toEqual([]);
  });
});

describe('a clip that fails', () => {
  it('says why, keeps the words, and sends the same clip again', async () => {
    answer(fail(problem('disk-full')));
    await clip('a');
    await shown('Not saved yet');
    await shown('The disk is full. The text is still in this page.');
    expect(document.activeElement?.hasAttribute('data-earshot')).toBe(true);
    find('.txt', post('a')).textContent = 'The site has put something else here.';
    await pressOn('Retry');
    await shown('Clipped as P07');
    expect(saves()).toHaveLength(2);
    expect(saves()[1]).toEqual(saves()[0]);
  });

  it('stays in sight when its post does not', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div style="block-size: 3000px"></div>');
    answer(fail(problem('disk-full')));
    await clip('a');
    await shown('The disk is full.');
    await moveTo(5, 400);
    window.scrollTo(0, 2_000);
    await vi.waitFor(() => expect(flag()?.dataset['place']).toBe('foot'));
    expect(flag()?.getBoundingClientRect().bottom).toBe(window.innerHeight);
    post('a').remove();
    await pause(300);
    expect(flag()?.textContent).toContain('Retry');
    await pressOn('Retry');
    await shown('Clipped as P07');
  });

  it('is told after three seconds without an answer, and is a clip after all when the answer comes', async () => {
    let done: (result: Result<ClipAnswer>) => void = () => {};
    back().answer = () =>
      new Promise((resolve) => {
        done = resolve;
      });
    const began = performance.now();
    await clip('a');
    await shown('Not saved yet');
    expect(performance.now() - began).toBeLessThan(4_200);
    const [request] = saves();
    if (request) done(clipped(request, 'P11'));
    await shown('Clipped as P11');
  });

  it('shows the words where the page forbids the clipboard', async () => {
    answer(fail(problem('disk-full')));
    const write = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await clip('a');
    await pressOn('Copy the text');
    await vi.waitFor(() => expect(find<HTMLTextAreaElement>('textarea', here.root).value).toBe(WORDS.counter));
    expect(write).toHaveBeenCalledWith(WORDS.counter);
    write.mockRestore();
  });

  it('waits its turn behind another one, and is not forgotten', async () => {
    answer(fail(problem('disk-full')), fail(problem('database-closed')));
    await clip('a');
    await shown('The disk is full.');
    post('b').focus();
    here.clipper.clip('post', 'shortcut');
    await vi.waitFor(() => expect(saves()).toHaveLength(2));
    await shown('The library is closed by another window of Earshot.');
    await pressOn('Close');
    await shown('The disk is full.');
    await pressOn('Retry');
    await shown('Clipped as P07');
    expect(saves()[2]).toEqual(saves()[0]);
  });

  it('under an updated extension offers to copy, and takes itself away when it is closed', async () => {
    answer(fail(problem('extension-updated')));
    await clip('a');
    await shown('Earshot was updated. Reload this page to go on.');
    expect(here.root.textContent).not.toContain('Retry');
    await pressOn('Close');
    await vi.waitFor(() => expect(document.querySelector('[data-earshot]')).toBeNull());
  });
});

describe('what is asked before a clip', () => {
  it('No is what Enter says to "Can anyone read this without joining?", and nothing is kept', async () => {
    answer(ok({ kind: 'ask-audience' }));
    await clip('a');
    await shown('Can anyone read this without joining?');
    await vi.waitFor(() => expect(here.root.activeElement?.textContent).toBe('No'));
    await key('Enter');
    await shown('Not clipped: you have to join to read this.');
    expect(saves()).toHaveLength(1);
  });

  it('Yes sends the same clip with the answer', async () => {
    answer(ok({ kind: 'ask-audience' }));
    await clip('a');
    await pressOn('Yes, anyone can');
    await shown('Clipped as P07');
    expect(saves()[1]).toEqual({ ...saves()[0], said: { public: true, acknowledged: [] } });
  });

  it('help comes first, and both answers are remembered', async () => {
    answer(ok({ kind: 'ask-audience' }), ok({ kind: 'interrupted', concerns: ['self-harm'], help: HELP_LINES.CA }));
    await clip('a');
    await pressOn('Yes, anyone can');
    await shown('This post may speak of suicide or self-harm.');
    const card = here.root.querySelector('.card');
    expect(card?.textContent).toMatch(/9-?8-?8/);
    expect(card?.getAttribute('role')).toBe('alertdialog');
    expect(here.root.activeElement?.textContent).toBe('Leave it');
    await pressOn('Clip with a note');
    await shown('Clipped as P07');
    expect(saves()[2]?.said).toEqual({ public: true, acknowledged: ['self-harm'] });
  });

  it('Escape leaves it, and gives the focus back', async () => {
    answer(ok({ kind: 'interrupted', concerns: ['abuse'], help: HELP_LINES.CA }));
    post('a').focus();
    await clip('a');
    await shown('This post may speak of abuse.');
    await key('Escape');
    await vi.waitFor(() => expect(here.root.querySelector('.card')).toBeNull());
    expect(document.activeElement).toBe(post('a'));
    expect(saves()).toHaveLength(1);
  });
});

describe('the composer', () => {
  it('puts Undo first, takes the clip back, and is ready again', async () => {
    await clip('a');
    await shown('Clipped as P07');
    expect(composer()?.querySelector('button')?.textContent).toBe('Undo');
    await pressOn('Undo');
    await vi.waitFor(() => expect(composer()).toBeNull());
    expect(back().sent.at(-1)).toEqual({ name: 'clip.undo', input: { id: saves()[0]?.id } });
    await moveTo(5, 500);
    await pause(400);
    await pointAt(post('a'));
    await vi.waitFor(() => expect(flag()?.textContent).toBe('ClipAlt C'));
  });

  it('deletes the clip of somebody whom the user may know, after time to take that back', async () => {
    await clip('a');
    await pressOn('I may know them');
    await shown('are deleted when the bar is full');
    expect(back().sent.at(-1)).toEqual({ name: 'clip.forget', input: { id: saves()[0]?.id } });
    await pressOn('Undo');
    await vi.waitFor(() => expect(composer()?.textContent).toContain('Clipped as P07'));
    expect(back().sent.at(-1)).toEqual({ name: 'clip.keep', input: { id: saves()[0]?.id } });
    await pressOn('I may know them');
    await shown('are deleted when the bar is full');
    await key('Escape');
    await vi.waitFor(() => expect(here.root.textContent).toContain('Deleted for good'));
    expect(composer()).toBeNull();
  });

  it('saves the first note while it is written, and what is left when it closes', async () => {
    await clip('a');
    await vi.waitFor(() => expect(here.root.activeElement?.tagName).toBe('TEXTAREA'));
    await type('ab');
    await vi.waitFor(() => expect(noteSent()).toEqual(['ab']));
    await shown('Saved');
    await type('c');
    await key('Escape');
    await vi.waitFor(() => expect(composer()).toBeNull());
    expect(noteSent()).toEqual(['ab', 'abc']);
    await pressOn('Clipped as P07');
    await vi.waitFor(() => expect(find<HTMLTextAreaElement>('textarea', here.root).value).toBe('abc'));
  });

  it('says so where that could not be taken back, while there is time to try again', async () => {
    failing('clip.keep', 'no-answer');
    await clip('a');
    await pressOn('I may know them');
    await pressOn('Undo');
    await shown('Not undone yet.');
    expect(composer()?.textContent).toContain('are deleted when the bar is full');
    expect(here.root.querySelector('[role=alert]')).not.toBeNull();
  });

  it('keeps a note that could not be saved, and says so', async () => {
    failing('clip.note', 'disk-full');
    await clip('a');
    await vi.waitFor(() => expect(here.root.activeElement?.tagName).toBe('TEXTAREA'));
    await type('ab');
    await shown('Not saved yet. The disk is full.');
    expect(find<HTMLTextAreaElement>('textarea', here.root).value).toBe('ab');
  });

  it('keeps typing from the site, whatever it listens to but the window itself', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    const listen = (on: EventTarget, name: string, capture: boolean) => {
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'focusin', 'click', 'mousedown'])
        on.addEventListener(type, (event) => heard.push(`${name} ${event.type}`), { capture, signal: stop.signal });
    };
    await clip('a');
    await vi.waitFor(() => expect(here.root.activeElement?.tagName).toBe('TEXTAREA'));
    listen(document, 'document', true);
    listen(document, 'document', false);
    listen(document.documentElement, 'root', true);
    listen(window, 'window', false);
    await type('rj');
    await key(' ');
    expect(find<HTMLTextAreaElement>('textarea', here.root).value).toBe('rj ');
    await key('Tab');
    expect(heard).toEqual([]);
    await press(find('.body', here.root));
    // Only on its way in: a listener in the capture phase may see that something was pressed, and not what.
    expect(heard.filter((one) => one.startsWith('window'))).toEqual([]);
    stop.abort();
    await key('Escape');
    await vi.waitFor(() => expect(composer()).toBeNull());
    document.addEventListener('keydown', () => heard.push('site'), { once: true });
    post('a').focus();
    await key('j');
    expect(heard.at(-1)).toBe('site');
  });

  it('leaves a script of the page that talks to the host without an answer', async () => {
    await clip('a');
    await vi.waitFor(() => expect(here.root.activeElement?.tagName).toBe('TEXTAREA'));
    const host = find('[data-earshot]');
    for (const pressed of ['Escape', 'Enter', 'x'])
      host.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, composed: true }));
    await pause(200);
    expect(composer()).not.toBeNull();
    expect(noteSent()).toEqual([]);
  });

  it('gives the focus back where it was', async () => {
    post('b').innerHTML += '<button id="mine">mine</button>';
    find('#mine').focus();
    await clip('a');
    await vi.waitFor(() => expect(here.root.activeElement?.tagName).toBe('TEXTAREA'));
    await key('Escape');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('mine'));
    await pressOn('Clipped as P07');
    await vi.waitFor(() => expect(here.root.activeElement?.tagName).toBe('TEXTAREA'));
    await pressOn('Close, focus returns to the post');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('mine'));
  });

  it('does not call away who has begun to write elsewhere', async () => {
    let done: (result: Result<ClipAnswer>) => void = () => {};
    back().answer = () =>
      new Promise((resolve) => {
        done = resolve;
      });
    post('b').innerHTML += '<input id="reply">';
    await clip('a');
    await vi.waitFor(() => expect(saves()).toHaveLength(1));
    find('#reply').focus();
    const [request] = saves();
    if (request) done(clipped(request));
    await shown('Clipped as P07');
    await type('ok');
    expect(find<HTMLInputElement>('#reply').value).toBe('ok');
  });

  it('goes on in the panel, and says how where the browser wants its own button pressed', async () => {
    await clip('a');
    await pressOn('Reflect in the panel');
    await vi.waitFor(() => expect(composer()).toBeNull());
    expect(back().sent.at(-1)).toEqual({ name: 'panel.open', input: { id: saves()[0]?.id, reflect: true } });
  });

  it('docks at the foot of a narrow window', async () => {
    await setWindow(360, 600);
    await pointAt(post('a'));
    await vi.waitFor(() => expect(flag()?.textContent).toContain('Clip'));
    await pressOn('Clip');
    await shown('Clipped as P07');
    await moved();
    const rect = here.root.querySelector('.panel')?.getBoundingClientRect();
    expect([rect?.left, rect?.right, rect?.bottom]).toEqual([0, 360, 600]);
  });
});

describe('a post that the site shows the beginning of', () => {
  const withMore = () => {
    find('.txt', post('a')).insertAdjacentHTML('afterend', '<button class="more">more</button>');
    return find('.more', post('a'));
  };

  it('is read in full through the site’s own control', async () => {
    const more = withMore();
    more.addEventListener('click', () => {
      setTimeout(() => {
        find('.txt', post('a')).textContent = `${WORDS.counter} I was grateful.`;
        more.remove();
      }, 200);
    });
    await clip('a');
    await vi.waitFor(
      () => expect(saves()[0]?.reading.post).toMatchObject({ cut: false, text: `${WORDS.counter} I was grateful.` }),
      3_000,
    );
  });

  it('is kept as far as it goes where the control does nothing, and the clip says so', async () => {
    withMore();
    await clip('a');
    await vi.waitFor(() => expect(saves()[0]?.reading.post).toMatchObject({ cut: true, text: WORDS.counter }), 4_000);
    await shown('The clip says that it is incomplete.');
  });

  it('keeps its own words when the site puts another post into the element meanwhile', async () => {
    const more = withMore();
    more.addEventListener('click', () => {
      post('a').outerHTML = post('a')
        .outerHTML.replace('data-post="a"', 'data-post="z"')
        .replace(WORDS.counter, WORDS.coat);
    });
    await clip('a');
    await vi.waitFor(() => expect(saves()[0]?.reading.post).toMatchObject({ id: 'a', text: WORDS.counter }), 4_000);
  });

  it('is not followed to another page', async () => {
    find('.txt', post('a')).insertAdjacentHTML('afterend', '<a href="/elsewhere"><span class="more">more</span></a>');
    const went = vi.fn((event: Event) => event.preventDefault());
    find('.more', post('a')).addEventListener('click', went);
    await clip('a');
    await vi.waitFor(() => expect(saves()[0]?.reading.post.cut).toBe(true));
    expect(went).not.toHaveBeenCalled();
  });
});

describe('the shortcut and the menu', () => {
  it('clip the focused post before the one under the pointer, and that before the most visible', async () => {
    find('.feed').insertAdjacentHTML('beforeend', postMarkup('c', 'slow tide', WORDS.coat));
    expect(here.clipper.clip('post', 'shortcut')).toBe(true);
    await vi.waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]).toMatchObject({ gesture: 'shortcut', reading: { post: { id: 'c' } } });
    await shown('Clipped as');
    await key('Escape');
    await pointAt(post('b'));
    await pause(300);
    here.clipper.clip('post', 'shortcut');
    await vi.waitFor(() => expect(saves()[1]?.reading.post.id).toBe('b'));
    await shown('Clipped as');
    await key('Escape');
    await pause(200);
    find('button', post('a')).focus();
    here.clipper.clip('post', 'shortcut');
    await vi.waitFor(() => expect(saves()[2]?.reading.post.id).toBe('a'));
  });

  it('clip the post that the menu was opened on', async () => {
    const menu = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('contextmenu', menu, { once: true });
    await press(find('.txt', post('b')), 'right');
    expect(menu).toHaveBeenCalled();
    await moveTo(5, 500);
    expect(here.clipper.clip('post', 'menu')).toBe(true);
    await vi.waitFor(() => expect(saves()[0]).toMatchObject({ gesture: 'menu', reading: { post: { id: 'b' } } }));
  });

  const select = (node: Node, start: number, end: number) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  };

  it('clip selected words, which are asked about', async () => {
    layOut('<p lang="en">A page of another kind, with words.</p>');
    answer(ok({ kind: 'ask-audience' }));
    select(find('p').firstChild ?? document, 2, 6);
    expect(here.clipper.clip('selection', 'menu')).toBe(true);
    await pressOn('Yes, anyone can');
    await shown('Clipped as P07');
    expect(saves()[1]).toMatchObject({
      gesture: 'selection',
      said: { public: true },
      reading: { post: { site: 'selection', text: 'page', audience: 'unknown' } },
    });
  });

  it('clip selected words by the shortcut where no post is', async () => {
    layOut('<p>A page of another kind, with words.</p>');
    select(find('p').firstChild ?? document, 2, 6);
    here.clipper.clip('post', 'shortcut');
    await vi.waitFor(() =>
      expect(saves()[0]).toMatchObject({ gesture: 'selection', reading: { post: { text: 'page' } } }),
    );
  });

  it('never read what a person is writing', async () => {
    layOut('<div contenteditable="true"><p>A letter to somebody.</p></div><textarea>Another one.</textarea>');
    select(find('p').firstChild ?? document, 2, 8);
    here.clipper.clip('selection', 'menu');
    await shown('There is no post here.');
    find<HTMLTextAreaElement>('textarea').select();
    here.clipper.clip('selection', 'menu');
    await pause(200);
    expect(saves()).toEqual([]);
  });

  it('say so where there is no post', async () => {
    layOut('<p>A page of another kind.</p>');
    here.clipper.clip('post', 'shortcut');
    await shown('There is no post here.');
    expect(saves()).toEqual([]);
  });
});
