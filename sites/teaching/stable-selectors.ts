import { attr, matches, parent, tag } from '../reading/dom.ts';

/** Attributes whose value a site must keep right, because machines or its own tests read it. */
const NAMING = ['itemprop', 'data-testid', 'data-test-id', 'data-test', 'data-e2e', 'property', 'slot', 'rel', 'role'];
const WORD = /^[a-z][a-z0-9_-]{0,60}$/i;
/** Names of states and places that come and go while the thing stays what it is. */
const STATE =
  /^(?:is-|has-|js-)|^(?:active|current|selected|hover|focus|open|closed|visible|hidden|show|new|unread|read|first|last|odd|even|alt\d?|row\d?|online|offline|even|mine|own|loaded|lazy)$/i;

/** A class that somebody named: words with vowels. Generated ones (`css-1a2b3c`, `x1lliihq`, `_3fGh`) change with every build. */
export function isNamed(name: string): boolean {
  if (!WORD.test(name) || name.length < 3 || STATE.test(name)) return false;
  if (/\d{2,}|^(?:css|sc|jss|emotion|svelte|styles?)[-_]|__?[a-z0-9]{5,}$/i.test(name)) return false;
  const parts = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter((part) => part.length > 3);
  return parts.every((part) => /[aeiouy]/i.test(part) && !/[a-z]\d|\d[a-z]|[a-z][A-Z]{2,}[a-z]/.test(part));
}

function* ownNames(element: Element): Generator<string> {
  const name = tag(element);
  for (const key of NAMING) {
    const value = attr(element, key) ?? '';
    const [word = ''] = value.split(/\s+/);
    if (WORD.test(word) && isSteady(word))
      yield `${name}[${key}${key === 'itemprop' || key === 'rel' ? '~' : ''}="${word}"]`;
  }
  if (name.includes('-')) yield name;
  const classes = (attr(element, 'class') ?? '').split(/\s+/).filter(isNamed).slice(0, 4);
  if (classes.length > 1) yield `${name}.${classes.join('.')}`;
  for (const each of classes) yield `${name}.${each}`;
  for (const key of Element.prototype.getAttributeNames.call(element))
    if (/^data-[a-z]+(?:-[a-z]+)*$/.test(key) && !NAMING.includes(key)) yield `${name}[${key}]`;
  if (/^[a-z][a-z0-9]*$/.test(name)) yield name;
}

/** A value with figures in it is this one's, not its kind's. */
const isSteady = (word: string): boolean => !/\d/.test(word);

/**
 * Selectors that name an element and its like, the most stable first: machine data, then the names that people gave,
 * then its place in something so named. `within` is where they are looked for; names of it and of what is around it are
 * not used. At most 40; made of names, classes, attributes and ` > ` alone, as `recipeSchema` allows them.
 */
export function stableSelectors(element: Element, within: Element | null): string[] {
  const found = [...ownNames(element)];
  let above = parent(element);
  for (let step = 0; step < 2 && above && above !== within && tag(above) !== 'body'; step += 1) {
    const tail = step === 0 ? [...ownNames(element)].slice(0, 4) : [];
    const [name] = [...ownNames(above)].filter((each) => each !== tag(above as Element));
    if (name) for (const each of tail) found.push(`${name} > ${each}`);
    above = parent(above);
  }
  return [...new Set(found)].filter((selector) => fits(element, selector)).slice(0, 40);
}

function fits(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch {
    return false;
  }
}
