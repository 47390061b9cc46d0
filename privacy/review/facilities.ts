import type { Page } from './page.ts';
import { isElided, type Token } from './tokens.ts';

export interface FacilitySpan {
  readonly first: number;
  readonly last: number;
  readonly rule: 'facility-by-kind' | 'facility-workplace' | 'facility-initials';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** What ends the name of a hospital, a school or a firm in English. */
const ENDS =
  set(`hospital hospitals hosp clinic clinics infirmary hospice centre center centres sanatorium surgery practice medical health healthcare sciences care lodge manor villa
  house home school college university academy institute polytechnic nursery kindergarten daycare preschool elementary high middle secondary collegiate
  pharmacy pharmacie drugs physio physiotherapy dental dentistry optometry psychiatric psychology rehab rehabilitation wellness therapy counselling counseling
  general memorial regional mercy children childrens presbyterian methodist adventist veterans samaritan group associates partners services solutions systems
  shipbuilding shipyard mine mines mill mills foundry plant power electric hydro motors airlines logistics industries manufacturing foods farms inc ltd llc llp plc corp co
  council library museum church parish temple mosque synagogue trust foundation society ymca ywca`);
/** Of these a run of two words is needed with a first that names something. */
const WEAK_ENDS = set(
  'high middle home house care general group services systems partners health plant power co trust society church council practice surgery therapy solutions mill mine mines children childrens school college hospital clinic centre center',
);
/** What begins the name of one in French. */
const BEGINS = set(`hopital hopitaux clinique polyclinique
  ecole college lycee cegep universite residence maison centre institut fondation manoir foyer pharmacie cabinet creche garderie maternelle usine laboratoire labo sanatorium
  hospice internat faculte residences domaine villa groupe ets etablissement etablissements mairie paroisse eglise`);
/** Kinds that are abbreviated: in capitals, because many are words in small letters. */
const BEGINS_IN_CAPITALS = set(
  'chu chum chus chr ch chrs chic clsc cpe ciusss cisss gmf ehpad chsld ime itep sessad samsah esat usld ssr cmp cmpp camsp chul chuq',
);
/** In small letters these need no more than a name behind them; the others a capital, or a link and a capital. */
const AFTER_KIND =
  /^(?:de|du|des|la|le|les|l|d|saint|sainte|st|ste|notre|dame|mere|enfant|hospitalier|hospitaliere|universitaire|dentaire|medical|medicale|privee|prive|regional|communautaire|scolaire|primaire|secondaire|sante|readaptation|et|en|sur|aux|au|pediatrique|psychiatrique)$/;
const INSIDE = /^(?:of|and|the|for|de|du|des|la|le|les|l|d|st|saint|sainte|et|sur|en|aux|au|in)$/;
/** Fewer may stand in the name of a firm: what follows "and" is somebody or something else. */
const BETWEEN = /^(?:of|the|de|du|des|la|le|les|l|d|et)$/;
const JOINT = /^(?:[ \u00a0]|-|–|\.-|['’ʼ]| & |&)$/u;
const WORK_EN =
  /(?:\b(?:work|works|worked|working|job|shift|shifts|employed|employee|intern|interned|volunteer|volunteers|volunteered|retired|laid off|hired|nurse|nurses|teach|teaches|taught|student|studies|studying|enrolled|admitted|discharged|transferred|referred|surgery|appointment|appt|chemo|radiation|dialysis|treatment|infusion|transplant|operation|rehab|scan|mri|er|icu|nicu|treated|diagnosed|born|seen|inpatient|started|starts|driver|cashier|engineer|operator|warehouse|crew|years|months)\b[^.!?\n]{0,28}\b(?:at|for|from|to|by)\s(?:the\s)?)$/iu;
const WORK_FR =
  /(?:(?<!\p{L})(?:rh|patron\p{L}*|chef\p{L}*|collègues?|travaill\p{L}*|boss\p{L}*|bosse|job|boulot|emploi|employ[ée]\p{L}*|embauch\p{L}*|stage|stagiaire|caissi\p{L}+|ouvri\p{L}+|cadre|vendeu\p{L}+|infirmi\p{L}+|retrait[ée]\p{L}*|est|suis|bosser|hospitalis[ée]\p{L}*|op[ée]r[ée]\p{L}*|suivie?|admise?|transf[ée]r[ée]\p{L}*|rdv|rendez-vous|greffe|greff[ée]\p{L}*|urgences|naissance|accouch\p{L}*)(?!\p{L})[^.!?\n]{0,28}(?<!\p{L})(?:chez|à|au|aux|à l['’]|pour|de|du)\s?)$/iu;
/** Abbreviations of wards, jobs and tests that stand after the same words as a hospital's initials. */
const INITIALS_OF_THINGS =
  set(`er ed icu nicu picu ccu or pt ot gp gps pcp md np pa rn ent obgyn ob gyn cmht camhs a e ae mri ct pet eeg ekg ecg cpr iv tv uk us usa eu nhs dwp pip hr it pm am ct va pta cvs
  icu cbt aa na la nyc dc ny nj tx fl bc on qc ab mb sk ns nb nl pei pe nt yt nu uber dmv irs ssa cra edd fmla hse tsa mdph caf cpam ameli irm urgences rea usic sau samu smur bloc kine qi pma fiv asd adhd
  ms ra ibd ibs uc als copd chf dvt pe uti ckd mcas pots eds me cfs cf hiv aids ptsd ocd bpd adhd add asd odd dka t1d t2d all aml cll cml nhl dlbcl mds gbm ich tia mi afib svt vt vf pvc`);

/** A dot joins two words only behind an abbreviation. */
const plain = (gap: string, before?: Token): boolean =>
  JOINT.test(gap) || (/^\. ?$/.test(gap) && /^(?:st|ste|mt|dr)$/.test(before?.folded ?? ''));
const isTitle = (token: Token): boolean => /^(?:dr|drs|mr|mrs|ms|mme|mlle|pr|prof)$/.test(token.folded);
const isCapital = (token: Token | undefined): boolean =>
  token?.shape === 'capital' || token?.shape === 'capitals' || token?.shape === 'mixed';

/** Hospitals, clinics, homes, schools and employers: by the word that says what they are, or by what people do there. */
export function findFacilities(page: Page): FacilitySpan[] {
  const spans: FacilitySpan[] = [];
  for (let index = 0; index < page.tokens.length; index += 1) {
    const span = byFrenchKind(page, index) ?? byKind(page, index) ?? atWork(page, index) ?? bySmallName(page, index);
    if (!span) continue;
    spans.push(span);
    index = Math.max(index, span.last);
  }
  return spans;
}

/** Alder Bay Hospital, Larkholm Health Sciences Centre: a run of capitals with a kind in it. */
function byKind(page: Page, index: number): FacilitySpan | null {
  const { tokens } = page;
  const token = tokens[index];
  if (!token || !isCapital(token) || isTitle(token) || token.tag || page.loud[index]) return null;
  if (isElided(token, tokens[index + 1])) return null;
  let last = index;
  let kind = -1;
  for (let next = index; next < tokens.length && next < index + 9; next += 1) {
    const word = tokens[next];
    if (!word || isTitle(word) || (next > index && !plain(word.gap, tokens[next - 1]))) break;
    if (!isCapital(word) && word.shape !== 'digits') {
      const far = tokens[next + 1];
      if (INSIDE.test(word.folded) && far && isCapital(far) && plain(far.gap)) continue;
      if (word.folded === 's' && /^['’]$/u.test(word.gap)) continue;
      if (ENDS.has(word.folded) && !WEAK_ENDS.has(word.folded) && next === last + 1) {
        last = next;
        kind = next;
      }
      break;
    }
    last = next;
    if (ENDS.has(word.folded)) kind = next;
  }
  // "Health Sciences West": the kind may also come first where the capital says that it is a name
  if (kind < index || (kind === index && (last === index || token.opens))) return null;
  const named = tokens
    .slice(index, kind)
    .some(
      ({ folded, shape }, at) =>
        shape === 'capitals' ||
        (page.words[index + at] ?? 0) < 2 ||
        page.lexicon.nameRank(folded) > 0 ||
        page.lexicon.isPlace(folded),
    );
  const first = opensWithArticle(tokens, index) ? index + 1 : index;
  if (first > kind || (first === kind && kind !== index)) return null;
  if (!named && kind === first && kind !== index) return null;
  return { first, last, rule: 'facility-by-kind' };
}

const opensWithArticle = (tokens: readonly Token[], index: number): boolean =>
  /^(?:the|my|our|at|in|so|and|but|a)$/.test(tokens[index]?.folded ?? '') && tokens[index]?.opens === true;

/** CHU de Valrive, école Jean-Doré, résidence du Grand Pré */
function byFrenchKind(page: Page, index: number): FacilitySpan | null {
  const { tokens } = page;
  const token = tokens[index];
  if (!token || token.tag) return null;
  if (!BEGINS.has(token.folded) && !(BEGINS_IN_CAPITALS.has(token.folded) && token.shape === 'capitals')) return null;
  let last = -1;
  for (let next = index + 1; next < tokens.length && next < index + 9; next += 1) {
    const word = tokens[next];
    if (!word || !plain(word.gap, tokens[next - 1])) break;
    if (isCapital(word) && word.text !== 'I') {
      if (page.nevers[next] && page.tokens[next]?.shape === 'capitals') break;
      last = next;
    } else if (!AFTER_KIND.test(word.folded) && !/^(?:of|the)$/.test(word.folded)) break;
  }
  return last > index ? { first: index, last, rule: 'facility-by-kind' } : null;
}

/** "worked at Alder Bottling", "il est chez Brandt & Fils", "discharged from the ABC" */
function atWork(page: Page, index: number): FacilitySpan | null {
  const { tokens, text } = page;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (
    !token ||
    !before ||
    !isCapital(token) ||
    token.tag ||
    page.loud[index] ||
    !/^(?:at|for|from|to|the|chez|a|au|aux|l|pour|de|du|by)$/.test(before.folded)
  )
    return null;
  if (!/^(?:[ \u00a0]|['’ʼ])$/u.test(token.gap)) return null;
  const lead = text.slice(Math.max(0, token.start - 60), token.start);
  if (isDenomination(page, index)) return { first: index, last: index, rule: 'facility-workplace' };
  if (page.nevers[index] === 1 && !isCapital(tokens[index + 1])) return null;
  const initials = token.shape === 'capitals' && token.text.length >= 2 && token.text.length <= 6;
  if (initials && !(tokens[index + 1]?.gap === ' ' && isCapital(tokens[index + 1]))) {
    if (INITIALS_OF_THINGS.has(token.folded)) return null;
    if ((page.words[index] ?? 0) >= 2 && token.text.length > 4) return null;
    if (!/(?:\b(?:at|from|to)\s(?:the\s)?|(?<!\p{L})(?:au|à l['’])\s?)$/iu.test(lead)) return null;
    return { first: index, last: index, rule: 'facility-initials' };
  }
  const { firm, shop } = page.lexicon.kindsOf(token.folded);
  const isFirm = firm && !shop && page.lexicon.nameRank(token.folded) === 0 && /^(?:at|for|chez)$/.test(before.folded);
  if (!isFirm && !WORK_EN.test(lead) && !WORK_FR.test(lead)) return null;
  let last = index;
  for (let next = index + 1; next < tokens.length && next < index + 6; next += 1) {
    const word = tokens[next];
    if (!word || !plain(word.gap, tokens[next - 1]) || isTitle(word)) break;
    if (!isCapital(word) && !(BETWEEN.test(word.folded) && isCapital(tokens[next + 1]))) break;
    last = next;
  }
  return { first: index, last, rule: 'facility-workplace' };
}

/** "a letter from Methodist": in America hospitals are called by the church that built them. */
const isDenomination = ({ tokens }: Page, index: number): boolean =>
  /^(?:presbyterian|methodist|adventist|baptist|lutheran|mercy|samaritan|providence)$/.test(
    tokens[index]?.folded ?? '',
  ) &&
  /^(?:at|from|to)$/.test(tokens[index - 1]?.folded ?? '') &&
  !/^(?:church|minister|pastor|faith|god)$/.test(tokens[index + 1]?.folded ?? '');

/** "over at larch general", "from saint brendans hospital": small letters, with a kind that is not the bare word. */
function bySmallName(page: Page, index: number): FacilitySpan | null {
  const { tokens } = page;
  const kind = tokens[index];
  const name = tokens[index - 1];
  if (!kind || !name || kind.shape !== 'small' || name.shape !== 'small' || kind.gap !== ' ' || name.gap !== ' ')
    return null;
  if (!/^(?:general|memorial|regional|hospital|infirmary|hospice|university|college|elementary)$/.test(kind.folded))
    return null;
  if (NO_NAME.has(name.folded)) return null;
  const lead = tokens[index - 2]?.folded ?? '';
  if (!/^(?:at|to|from|in|the|outside|near)$/.test(lead)) return null;
  if (lead === 'in' && kind.folded === 'general') return null;
  return { first: index - 1, last: index, rule: 'facility-by-kind' };
}
const NO_NAME =
  set(`the a an my our your their his her this that same local big small new old other another nearest closest private public regional general university childrens children teaching
  mental psychiatric psych day rural city state community whole main first second third next last different every any each main in at of and or to from psychiatric veterans base country field
  animal vet cancer eye heart women womens catholic good bad better best nice great terrible awful med medical nursing online art law business junior senior bible early technical`);
