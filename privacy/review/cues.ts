import { isElided, type Token } from './tokens.ts';

/** What the words before a word say about it. */
export type Cue = 'title' | 'kin' | 'told' | 'greeted' | 'signed';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

const TITLES =
  set(`dr drs doctor doc mr mrs ms miss mx sir dame prof professor pr docteur docteure dre nurse matron sister pastor father rev reverend rabbi
  imam madame mme mmes mlle monsieur mademoiselle messieurs maitre me sergeant sgt captain capt officer detective judge senator president minister
  infirmier infirmiere kine abbe pere soeur frere coach aunt auntie aunty uncle grandma grandpa granny nana papa mamie papi papy tante tatie tonton oncle mama`);
/** Titles that are also words of another meaning, in small letters: only before a capital. */
const TITLES_WITH_CAPITAL =
  set(`m me pr ms sister father judge officer doctor doc nurse coach president minister captain pere soeur frere docteur
  infirmier infirmiere mama papa nana grandma grandpa granny aunt uncle kine tante oncle mamie papi papy`);
const KIN =
  set(`wife husband hubby partner boyfriend girlfriend bf gf fiance fiancee spouse ex mom mum mama mommy mummy mother dad daddy papa father parent son daughter
  boy girl baby kid child toddler newborn twin sister brother sis bro sibling stepmom stepdad stepson stepdaughter stepmother stepfather stepsister stepbrother
  grandma grandpa grandmother grandfather gran nan nana granny gramps grandson granddaughter grandad granddad aunt auntie aunty uncle cousin niece nephew
  godmother godfather godson goddaughter friend bestie buddy mate pal roommate flatmate housemate neighbour neighbor coworker colleague boss manager supervisor landlord
  carer caregiver therapist psychiatrist psychologist psych counsellor counselor social_worker nurse doctor doc gp surgeon oncologist neurologist cardiologist
  rheumatologist dermatologist gastroenterologist endocrinologist pediatrician paediatrician midwife doula physio physiotherapist pharmacist dentist consultant
  specialist receptionist coordinator teacher tutor coach lawyer pastor priest donor surrogate dietitian nutritionist ot np pa
  femme mari epoux epouse conjoint conjointe compagnon compagne copain copine chum blonde amoureux amoureuse fiance fiancee mere pere maman fils fille garcon bebe
  enfant petit petite soeur frere frangin frangine jumeau jumelle cousine tante oncle neveu niece mamie papi papy meme grand_mere grand_pere belle_mere beau_pere
  belle_soeur beau_frere parrain marraine filleul filleule ami amie pote voisin voisine collegue patron patronne chef cheffe proprio coloc infirmier infirmiere medecin docteur
  psy psychologue psychiatre chirurgien chirurgienne sage_femme kine physio pharmacien pharmacienne dentiste prof maitresse maitre instit educatrice educateur
  aidant aidante ostheo osteo orthophoniste ergo loulou homme`);
const OWNERS = set(
  `my our his her their your mon ma mes son sa ses notre nos leur leurs ton ta tes votre vos the a an another other le la l un une this that ce cette cet ms`,
);
const BETWEEN =
  set(`dear sweet late little big older younger oldest youngest eldest lovely darling beautiful poor best old own great new former amazing wonderful step in law
  petit petite grand grande cher chere gros grosse beau belle vieux vieille ainee aine cadet cadette jumelle jumeau feu feue defunt defunte meilleur meilleure first second dear`);
const TOLD = set(
  'named called name prenomme prenommee surnomme surnommee nomme nommee appelle appelait appelles appelais nickname nicknamed surname',
);
const GREETED =
  set(`hi hey hello dear thanks thank thankyou thx ty bye goodbye congrats congratulations rip bonjour bonsoir salut coucou merci cher chere allo
  bravo felicitations happy_birthday love xoxo sorry welcome cheers`);

/** A word for a relative or a carer, which is no name by itself: "rip nana". */
export const isKinWord = (folded: string): boolean => KIN.has(folded);

const at = (tokens: readonly Token[], index: number): string => tokens[index]?.folded ?? '';
const near = (gap: string): boolean => /^(?:[ \u00a0]{1,2}|\s?[-–—,:(]\s?|['’ʼ]|\s["“«]\s?)$/u.test(gap);
/** Titles that are written with a dot; after any other a dot ends the sentence. */
const DOTTED = /^(?:drs?|mr|mrs|ms|mx|prof|pr|rev|sgt|capt|mm?|mmes?|mlles?|st|sr)$/;

/** Two words back at most, three where a name is told ("her name is", "qui s'appelle"). */
export function cueOf(tokens: readonly Token[], index: number): Cue | null {
  const token = tokens[index];
  if (!token || token.tag) return null;
  if (isSignature(tokens, index)) return 'signed';
  const last = tokens[index - 1];
  if (!last || token.gap.includes('\n')) return null;
  if (
    TITLES.has(last.folded) &&
    !last.tag &&
    (/^[ \u00a0]{1,2}$/u.test(token.gap) || (/^ ?\.\s?$/.test(token.gap) && DOTTED.test(last.folded)))
  ) {
    if (token.shape !== 'small' || !TITLES_WITH_CAPITAL.has(last.folded)) return 'title';
  }
  if (isTold(tokens, index)) return 'told';
  if (near(token.gap)) {
    if (isKin(tokens, index - 1)) return 'kin';
    if (GREETED.has(last.folded) && /^(?: |, | - |\s?:\s?)$/u.test(token.gap)) return 'greeted';
    if (last.folded === 'you' && GREETED.has(at(tokens, index - 2))) return 'greeted';
    if (at(tokens, index - 1) === 'a' && at(tokens, index - 2) === 'merci') return 'greeted';
  }
  return null;
}

/** After "named" and "her name" the sentence may go on otherwise. */
const UNNAMED = set(
  'is was and or but the a an my his her their our for to that in on at of by after from with me it you he she they est etait et ou mais le la un une mon ma pour que de du par',
);

function isTold(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^\s?[:"“«(]?\s?["“«(]?$|^\s?['’]s\s$/u.test(token.gap) || UNNAMED.has(token.folded)) return false;
  const [one, two, three] = [at(tokens, index - 1), at(tokens, index - 2), at(tokens, index - 3)];
  if (TOLD.has(one)) return one !== 'name' || two === 'my' || two === 'her' || two === 'his';
  if (one === 's' && two === 'name') return true;
  if ((one === 'is' || one === 'was' || one === 'est') && (TOLD.has(two) || two === 'nom' || two === 'prenom'))
    return true;
  return (
    (one === 'me' || one === 'him' || one === 'her' || one === 'them' || one === 'lui') &&
    (two === 'call' || two === 'called' || three === 'called')
  );
}

/** "my late sister", "ma belle-sœur", "our coordinator": somebody whose name may follow. */
function isKin(tokens: readonly Token[], index: number): boolean {
  const kin = tokens[index];
  if (!kin) return false;
  const joined = kin.gap === '-' ? `${at(tokens, index - 1)}_${kin.folded}` : kin.folded;
  const first =
    kin.gap === '-' && (KIN.has(joined) || /^(?:step|grand|beau|belle|petit|petite|demi)$/.test(at(tokens, index - 1)))
      ? index - 1
      : index;
  if (!KIN.has(joined) && !KIN.has(kin.folded) && !(kin.folded === 'law' && at(tokens, index - 1) === 'in'))
    return false;
  if (kin.folded === 'law') return true;
  for (let back = first - 1; back >= first - 3 && back >= 0; back -= 1) {
    const word = at(tokens, back);
    if (OWNERS.has(word) || isElided(tokens[back], tokens[back + 1])) return true;
    if (!BETWEEN.has(word) && !KIN.has(word)) return false;
  }
  return false;
}

/** A word after which something is said of a person. */
const OF_A_PERSON =
  /^(?:is|was|has|had|says|said|told|asked|died|loves|loved|went|came|wants|wanted|thinks|knows|knew|got|gets|did|does|rang|called|calls|texted|lives|works|needs|looks|and|est|etait|avait|dit|disait|a|vient|va|veut|dort|dormait|habite|travaille|pense|m|me)$/;

/** Something is said of the word as of a person: "Hope was", "Maribel's". */
export function isSubject(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!next) return false;
  if (/^ ?['’] ?$/u.test(next.gap) && next.folded === 's') return true;
  return next.gap === ' ' && OF_A_PERSON.test(next.folded);
}

/** Somebody is spoken to: "grant if you read it", "Lily, I". */
export function isVocative(tokens: readonly Token[], index: number): boolean {
  const [next, after] = [tokens[index + 1], tokens[index + 2]];
  if (!next) return false;
  if (/^ ?, $/.test(next.gap) && /^(?:i|you|u|we|please|pls|thank|thanks|your|tu|je|merci)$/.test(next.folded))
    return true;
  if (next.gap !== ' ') return false;
  if (/^(?:you|u|ur|your|youre|please|pls|plz|tu)$/.test(next.folded)) return true;
  return (
    /^(?:if|why|how|when|are|can|could|did|do|will|where|si|pourquoi)$/.test(next.folded) &&
    /^(?:you|u|tu|t)$/.test(after?.folded ?? '')
  );
}

/** At most so many words stand on the line that signs a text. */
const SIGNATURE_WORDS = 5;

/** The first word of a short last line or sentence, where no verb follows: "Nell in Larkholm", "Thanks, Will". */
function isSignature(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token?.opens || token.shape === 'small' || index === 0 || tokens.length - index > SIGNATURE_WORDS) return false;
  return tokens
    .slice(index + 1)
    .every(
      ({ opens, folded, shape, gap }) =>
        (!opens || /[(&–—,-]/.test(gap)) &&
        (shape !== 'small' || /^(?:in|from|and|de|et|a|of|xo|xoxo|x|xx|the|mum|mom|age|aged|du|ans)$/.test(folded)),
    );
}

const DETERMINERS =
  set(`a an the this that these those my your his her our their its some any no every each another which what whose much many more most few all both half one two three four five
  six seven eight nine ten very so too really just such own other same new old good bad best whole first last next
  un une le la les l du des de d ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles chaque aucun aucune plusieurs quelques autre
  meme tout toute tous toutes trop tres plus moins deux trois quatre cinq en au aux`);

/** A word of its kind takes no name behind it: an article, a number, a measure. */
export function isNoun(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1];
  const token = tokens[index];
  if (!last || !token) return false;
  if (last.shape === 'digits' || token.gap === '-' || tokens[index + 1]?.gap === '-') return true;
  return /^(?:[ \u00a0]|['’ʼ])$/u.test(token.gap) && DETERMINERS.has(last.folded);
}
