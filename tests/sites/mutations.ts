/** Numbers from 0 up to and without 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Stands in every piece of markup that a mutation brings in, and so in nothing that is read as plain text. */
export const MARKUP = 'markup-of-the-test';

const VALUES = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  '99999999999999999999',
  '9999-99-99T99:99:99Z',
  'javascript:alert(1)',
  'https://[broken',
  '%E0%A4%A',
  '"><script>alert(1)</script>',
  '\u202e\u0000\ud800',
  'a'.repeat(5_000),
];
const TEXTS = ['', '\u0000\ud800\udfff', '<b>typed</b>', '· · ·', '> > >', 'x'.repeat(5_000), '99/99/99 99:99'];

type Pick = <T>(list: readonly T[]) => T | undefined;
type Mutation = (element: Element, pick: Pick, all: readonly Element[]) => void;

/** What a page can do to its markup between two visits: by a redesign, an experiment, another extension, or ill will. */
const MUTATIONS: readonly Mutation[] = [
  function dropAttribute(element, pick) {
    const name = pick(element.getAttributeNames());
    if (name) element.removeAttribute(name);
  },
  function breakAttribute(element, pick) {
    const name = pick(element.getAttributeNames());
    if (name) element.setAttribute(name, pick(VALUES) ?? '');
  },
  function stealAttributes(element, pick, all) {
    const other = pick(all);
    for (const name of other?.getAttributeNames() ?? []) element.setAttribute(name, other?.getAttribute(name) ?? '');
  },
  function reorder(element) {
    element.parentElement?.prepend(element);
  },
  function move(element, pick, all) {
    const target = pick(all);
    if (target && !element.contains(target)) target.append(element);
  },
  function duplicate(element) {
    if (element.getElementsByTagName('*').length < 100) element.after(element.cloneNode(true));
  },
  function unwrap(element) {
    element.replaceWith(...element.childNodes);
  },
  function rename(element, pick) {
    const other = element.ownerDocument.createElement(pick(['div', 'span', 'a', 'section', 'custom-post']) ?? 'div');
    for (const name of element.getAttributeNames()) other.setAttribute(name, element.getAttribute(name) ?? '');
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  function remove(element) {
    element.remove();
  },
  function empty(element) {
    element.replaceChildren();
  },
  function retell(element, pick) {
    element.replaceChildren(pick(TEXTS) ?? '');
  },
  function markUp(element) {
    if (element.matches('script, style, title, textarea')) return;
    const inner = element.ownerDocument.createElement('i');
    inner.className = MARKUP;
    inner.setAttribute('onclick', `alert('${MARKUP}')`);
    inner.append(...element.childNodes);
    element.append(inner, element.ownerDocument.createComment(MARKUP));
  },
  function bury(element) {
    let around = element.ownerDocument.createElement('div');
    element.replaceWith(around);
    for (let depth = 0; depth < 1_000; depth++) {
      const next = element.ownerDocument.createElement('div');
      around.append(next);
      around = next;
    }
    around.append(element);
  },
];

/** Changes a parsed page in a few places, the same for the same seed. Says what was done, for who reads a failure. */
export function mutate(document: Document, seed: number): string[] {
  const random = randomOf(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)];
  const done: string[] = [];
  const changes = 1 + Math.floor(random() * 12);
  for (let change = 0; change < changes; change++) {
    const all = [...document.querySelectorAll('head *, body *')];
    const element = pick(all);
    const mutation = pick(MUTATIONS);
    if (!element || !mutation) break;
    done.push(`${mutation.name} ${element.localName}.${element.getAttribute('class') ?? ''}`.slice(0, 60));
    mutation(element, pick, all);
  }
  return done;
}
