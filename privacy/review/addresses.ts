import type { Page } from './page.ts';
import type { Token } from './tokens.ts';

export interface AddressPiece {
  readonly first: number;
  readonly last: number;
  readonly rule: 'address-number' | 'address-street-and-number' | 'address-unit' | 'address-rest';
}

const UNIT = /^(?:apt|apartment|suite|ste|unit|flat|box|psc|app|appt|appartement|bte|bat|etage|floor|room)$/;
const LINK =
  /^(?:de|du|des|la|le|les|l|d|del|della|delle|degli|dello|dei|nel|do|da|dos|van|von|der|den|am|im|an|of|the|and|et|y|e|i|u|ul|os|str|st|nad|pod|na|via|calle|ter|u\.|rkp|utca|ut|ulica|rua|av|avenida)$/;
const TITLE = /^(?:dr|drs|mr|mrs|ms|mme|mlle|prof)$/;
/** Between a street and its number nothing of the kind stands. */
const NO_STREET = /^(?:of|and|at|the|on|y|e|i|u|et|a)$/;
/** Kinds of street that go before its name. */
const KIND_FIRST = /^(?:ul|ulica|via|calle|rua|rue|avenida|av|r)$/;
/** Kinds of street that go behind its name. */
const KIND_LAST =
  /^(?:street|str|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|crescent|cres|way|place|pl|terrace|close|gardens|grove|square|sq|highway|hwy|parkway|circle|trail)$/;
/** A line break and the marks of quoted mail may stand between the parts of an address. */
const SPACE = /^[ \u00a0]{1,3}$/u;
const STREET_GAP = /^(?:[ \u00a0]{1,2}|-|\. ?|['’])$/u;
const PART_GAP = /^\)?\.?,?\s{0,6}(?:[>?*|]{1,4}\s{0,3})?,?\s{0,4}\(?$/u;
const MOST_STREET_WORDS = 6;
const MOST_REST_WORDS = 12;

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && /^\d{1,6}[A-GI-Za-gi-z]?$/.test(token.text);
const isWord = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'capitals' || token.shape === 'mixed');

/**
 * Addresses by their form alone, from any country: a number with the name of a street on either side, a unit, the town
 * and postcode behind them. Each part is a finding of its own, so that a person can keep the country and mask the rest.
 */
export function findAddresses(page: Page): AddressPiece[] {
  const pieces: AddressPiece[] = [];
  for (let index = 0; index < page.tokens.length; index += 1) {
    const found = addressAt(page, index);
    if (!found) continue;
    pieces.push(...found);
    index = found.at(-1)?.last ?? index;
  }
  return pieces;
}

function addressAt(page: Page, index: number): AddressPiece[] | null {
  const { tokens } = page;
  const first = tokens[index];
  if (!first) return null;
  if (UNIT.test(first.folded)) return unitAlone(page, index);
  if (page.regions[index] && /\n/.test(first.gap)) return countryLine(page, index);
  if (!isNumber(first) && !isWord(first) && !KIND_FIRST.test(first.folded)) return null;
  const isPair = isNumber(first) && hasNumberedStreet(page, index + 1);
  const at = isPair ? index + 1 : index;
  const pair: AddressPiece[] = isPair ? [{ first: index, last: index, rule: 'address-number' }] : [];
  const house = isNumber(tokens[at]) && SPACE.test(tokens[at + 1]?.gap ?? '');
  const begins = house ? at + 1 : at;
  const ends = endOfStreet(page, begins, house);
  if (ends === 0) return isPair ? pair : null;
  const units = unitsAt(page, ends + 1);
  const rest = restAfter(page, (units.at(-1)?.last ?? ends) + 1, house || units.length > 0);
  // A street and its number alone ("Alder 52") are too little where nothing says that this is an address.
  const isSure =
    units.length > 0 ||
    rest.length > 0 ||
    (isNumber(tokens[ends]) && ((house && isPlausible(page, begins)) || isLocated(page, index)));
  if (!isSure) return isPair ? pair : null;
  const number: AddressPiece[] = house ? [{ first: at, last: at, rule: 'address-number' }] : [];
  return [...pair, ...number, { first: begins, last: ends, rule: 'address-street-and-number' }, ...units, ...rest];
}

/** "Finland 80896" on a line of its own */
function countryLine({ tokens, regions }: Page, index: number): AddressPiece[] | null {
  const number = index + (regions[index] ?? 1);
  if (!/^\d{4,6}$/.test(tokens[number]?.text ?? '') || tokens[number]?.gap !== ' ') return null;
  return [
    { first: index, last: number - 1, rule: 'address-rest' },
    { first: number, last: number, rule: 'address-rest' },
  ];
}

/** "24 Alder Row" or "P.O. Box 24" behind a number: other rules find that and leave the number. */
function hasNumberedStreet({ tokens }: Page, index: number): boolean {
  const [one, two] = [tokens[index], tokens[index + 1]];
  if (!one || !two || !SPACE.test(one.gap)) return false;
  if (one.text === 'P' && two.text === 'O') return true;
  return isNumber(one) && SPACE.test(two.gap) && (isWord(two) || KIND_FIRST.test(two.folded));
}

/** The last token of a street that begins at `begins`: words, then a number, unless a unit follows the words at once. 0 if none. */
function endOfStreet(page: Page, begins: number, house: boolean): number {
  const { tokens } = page;
  let words = 0;
  for (let at = begins; at < begins + MOST_STREET_WORDS + 1; at += 1) {
    const token = tokens[at];
    if (!token || (at > begins && !STREET_GAP.test(token.gap))) return 0;
    if (TITLE.test(token.folded)) return 0;
    if (isNumber(token) && words > 0)
      return isHouseNumber(page, at) && !NO_STREET.test(tokens[at - 1]?.folded ?? '') ? at : 0;
    // "ICU 12", "FSH 88"
    if (!house && token.shape === 'capitals' && token.text.length <= 4 && isNumber(tokens[at + 1])) return 0;
    if (words > 0 && UNIT.test(token.folded)) return house && unitAt(page, at) ? at - 1 : 0;
    if (house && words > 0 && KIND_LAST.test(token.folded) && !isNumber(tokens[at + 1])) return at;
    if (page.nevers[at] && !(page.regions[at] ?? 0)) return 0;
    if (isWord(token)) words += 1;
    else if (page.loud[at] && !house) return 0;
    else if (!LINK.test(token.folded) || (at === begins && !KIND_FIRST.test(token.folded))) {
      if (
        !house ||
        (!unitAt(page, at + 2) &&
          !(page.words[at] === 0 && (words > 0 ? token.text.length <= 3 : token.text.length > 4)) &&
          !KIND_FIRST.test(tokens[begins]?.folded ?? ''))
      )
        return 0;
      words += 1;
    }
  }
  return 0;
}

/** A number behind a street, and not the day of a date or an amount. */
function isHouseNumber({ tokens, nevers, regions }: Page, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.text.length > 5 || !/^(?:[ \u00a0]|\. )/u.test(token.gap)) return false;
  if (!next || !/^ ?[%/.,]?[ \u00a0]?$/u.test(next.gap)) return true;
  if (/^[%/]|^[.,]$/.test(next.gap.trim()) && /\d/.test(next.text)) return false;
  if (nevers[at + 1] && !regions[at + 1]) return false;
  return (
    !/^(?:mg|mcg|ml|kg|g|h|mmol|ans|mois|jours|semaines|years|days|weeks|months|hours|minutes|min|times|fois|am|pm|of|et|x)$/.test(
      next.folded,
    ) || /,/.test(next.gap)
  );
}

/** "Suite 12", "box 019", "Apt. 4B" */
function unitAt({ tokens }: Page, index: number): AddressPiece | null {
  const unit = tokens[index];
  const number = tokens[index + 1];
  if (!unit || !number || !UNIT.test(unit.folded) || !PART_GAP.test(unit.gap)) return null;
  if (!/^(?:\.? ?#? ?)$/.test(number.gap) || !/\d/.test(number.text) || number.text.length > 6) return null;
  return { first: index, last: index + 1, rule: 'address-unit' };
}

function unitsAt(page: Page, index: number): AddressPiece[] {
  const units: AddressPiece[] = [];
  for (let unit = unitAt(page, index); unit; unit = unitAt(page, unit.last + 1)) units.push(unit);
  return units;
}

/** A unit whose street is found by another rule, with what stands behind it. */
function unitAlone(page: Page, index: number): AddressPiece[] | null {
  if (/^(?:room|floor|etage|box|unit|bat|flat)$/.test(page.tokens[index]?.folded ?? '')) return null;
  const units = unitsAt(page, index);
  const last = units.at(-1)?.last;
  if (last === undefined) return null;
  return [...units, ...restAfter(page, last + 1, true)];
}

/** Town, state, country and postcode behind a street: up to the last word that can be nothing else. */
function restAfter(page: Page, begins: number, sure: boolean): AddressPiece[] {
  const { tokens, regions, places } = page;
  let last = -1;
  const cuts: number[] = [begins];
  for (let at = begins; at < begins + MOST_REST_WORDS; at += 1) {
    const token = tokens[at];
    if (!token || !(PART_GAP.test(token.gap) || token.gap === ' (' || (token.gap === '-' && isWord(token)))) break;
    if (/^\.\s/.test(token.gap) && !token.gap.includes('\n')) break;
    if (at > begins && (token.gap.includes('\n') || token.gap.includes(','))) cuts.push(at);
    const next = tokens[at + 1];
    if (next?.gap.startsWith(':')) break;
    const inner = unitAt(page, at);
    if (inner) {
      cuts.push(at, at + 2);
      last = at + 1;
      at += 1;
      continue;
    }
    if (/^\d{3,6}$/.test(token.text)) {
      cuts.push(at);
      last = at;
      if (token.text.length > 3) break;
    } else if (regions[at]) last = at + (regions[at] ?? 1) - 1;
    else if (places[at] && (isWord(token) || token.gap.includes('\n'))) last = at + (places[at] ?? 1) - 1;
    else if (sure && /^\p{Lu}{2,3}$/u.test(token.text)) last = at;
    else if (!isWord(token) && !LINK.test(token.folded) && (page.words[at] ?? 0) > 0 && token.text.length > 2) break;
  }
  if (last < begins) return [];
  const pieces: AddressPiece[] = [];
  const starts = [...new Set(cuts)].filter((cut) => cut <= last);
  for (const [order, first] of starts.entries()) {
    pieces.push({ first, last: (starts[order + 1] ?? last + 1) - 1, rule: 'address-rest' });
  }
  return pieces;
}

/** The words of the street are no words of the language, or a link shows that they are a name. */
const isPlausible = (page: Page, begins: number): boolean =>
  (page.words[begins] ?? 0) < 2 || KIND_FIRST.test(page.tokens[begins]?.folded ?? '');

/** "lives at", "send it to", a line of its own. */
function isLocated({ tokens, words }: Page, index: number): boolean {
  const before = tokens[index - 1]?.folded ?? '';
  const gap = tokens[index]?.gap ?? '';
  if (!/^(?:at|on|to|address|is|of|a|au|sur|rue|habite|lives|adresse|and|from)$/.test(before) && !/:\s|\n/.test(gap))
    return false;
  return (words[index] ?? 0) < 2 || /:\s/.test(gap) || KIND_FIRST.test(tokens[index]?.folded ?? '');
}
