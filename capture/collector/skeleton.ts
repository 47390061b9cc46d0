/**
 * How a post is built, without what it says: for whoever mends a reader after a site has changed its page. Every word
 * becomes `word`, every figure `0`; of attributes only what names the structure stays (classes, test ids, roles), and
 * an address keeps its shape alone. A person looks at it and sends it by hand.
 */
export function toSkeleton(post: Element): string {
  let out = '';
  const write = (node: Node, depth: number): void => {
    if (out.length > MAX_LENGTH || depth > MAX_DEPTH) return;
    const indent = '  '.repeat(depth);
    if (node instanceof Text) {
      const words = maskWords(node.data);
      if (words) out += `${indent}${words}\n`;
    } else if (node instanceof Element && !LEFT_OUT.has(node.localName)) {
      const open = `${indent}<${[node.localName, ...[...node.attributes].flatMap(toAttribute)].join(' ')}>`;
      const [only] = node.childNodes;
      if (!only) out += `${open}\n`;
      else {
        out += `${open}\n`;
        for (const child of node.childNodes) write(child, depth + 1);
        out += `${indent}</${node.localName}>\n`;
      }
    }
  };
  write(post, 0);
  return out.length > MAX_LENGTH ? `${out.slice(0, MAX_LENGTH)}\n…\n` : out;
}

/** UTF-16 units; more is nothing that a person looks through. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 60;
const LEFT_OUT = new Set(['script', 'style', 'template', 'path', 'link', 'meta', 'iframe', 'object']);
/** Their values are names that a site's own people gave, where no figure is in them. */
const NAMES = new Set([
  'data-testid',
  'data-test-id',
  'data-e2e',
  'itemprop',
  'itemtype',
  'property',
  'role',
  'rel',
  'slot',
  'type',
  'dir',
]);
const STATES = new Set(['hidden', 'aria-hidden', 'aria-expanded', 'aria-disabled', 'disabled', 'open']);

const maskWords = (text: string): string =>
  text
    .trim()
    .replace(/[\p{L}\p{M}]+/gu, 'word')
    .replace(/\p{N}+/gu, '0')
    .replace(/\s+/g, ' ')
    .replace(/word(?:[ '’-]word){6,}/g, 'word word word …');

/** `/user/kettle_on/status/1890` keeps its shape: `/aaaa/aaaa/aaaa/0`. */
const maskAddress = (address: string): string =>
  address
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[\p{L}_-]+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .slice(0, 120);

/** A class keeps its letters: names of people do not stand there, and figures that may be ids become `0`. */
const maskNames = (value: string): string => value.replace(/\d+/g, '0').slice(0, 200);

function toAttribute({ name, value }: Attr): string[] {
  if (name === 'style' || name.startsWith('on')) return [];
  if (name === 'class') return [`class="${maskNames(value).replace(/"/g, '')}"`];
  if (STATES.has(name)) return [`${name}="${/^[a-z]*$/.test(value) ? value : ''}"`];
  if (NAMES.has(name) && /^[\w:./ -]*$/.test(value)) return [`${name}="${maskNames(value)}"`];
  if (name === 'href' || name === 'src' || name === 'action') return [`${name}="${maskAddress(value)}"`];
  return [`${maskNames(name)}="${maskAddress(value)}"`];
}
