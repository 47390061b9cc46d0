/** What may follow an age that somebody states of themselves; anything else ("14 weeks pregnant", "16 %") is no age. */
const END_EN = String.raw`(?=\s?(?:$|[,;:!?)\]…—–|/]|\.(?!\d)|-?\s?(?:(?:years?|yrs?)(?=[\s-]old|\sof\sage|[.,;!?)]|$)|yo\b|y\.o|y/o)|(?:and|but|so|with|in|at|now|btw|lol|female|male|girl|boy|nb|trans|too|who|because|bc|cause|cuz|rn|next|this|yet|[mf])\b(?!\s(?:a\shalf|half|counting|change|pain|hours?|days?|weeks?|months?|on\sthe))))`;
const YEARS_EN = String.raw`-?\s?(?:years?|yrs?|y)?[\s/.-]{0,2}(?:old|o)?`;
const MINOR_AGE = String.raw`(?:[89]|1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen|twelve|eleven)`;
const SOFT_EN = String.raw`(?:(?:a|an|only|just|still|currently|now|literally|barely|about\sto\sbe|turning|not\seven|gonna\sbe)\s){0,3}`;

const MINOR: readonly RegExp[] = [
  // I'm 15; I am only 16 years old; im a 14 yo girl; I just turned 13
  new RegExp(
    String.raw`\b(?:i'm|i\sam|im|i\s(?:just\s|recently\s)?turned|i\s(?:just\s)?turn|i'll\sbe|me\sbeing|as\sa|as\san|i\sbeing)\s${SOFT_EN}${MINOR_AGE}${END_EN}`,
  ),
  // 15 year old here, 16F here, 17 yo girl with …
  new RegExp(String.raw`(?:^|[.!?,;(]\s?)${MINOR_AGE}${YEARS_EN}\s?(?:f|m|nb|female|male|girl|boy|teen)?\shere\b`),
  // I (16F) have, me (15m) and, My (17F) mother
  new RegExp(
    String.raw`\b(?:i|me|i'm|im|my)\s?[([]\s?(?:[mf]\s?)?${MINOR_AGE}\s?(?:f|m|nb|ftm|mtf|yo|y/o|female|male|,\s?[mf])?\s?[)\]]`,
  ),
  // 16F, newly diagnosed; 15m here
  /(?:^|[.!?]\s)\(?(?:[89]|1[0-7])[/,]?[fm]\)?(?:[,.:]|\s(?:here|with|and|who|just|dx|diagnosed|newly|from|looking|been|trans|not)\b)/,
  /\b(?:i'm|i\sam|im)\s(?:\w+\s)?(?:a\sminor|underage|under\s18|a\s(?:high\sschool|middle\sschool|secondary\sschool)\s(?:student|freshman|sophomore|junior|senior)|a\s(?:freshman|sophomore|junior|senior)\sin\s(?:high\sschool|hs)|in\s(?:high|middle|elementary|primary|secondary)\sschool|in\shs)\b/,
  /\b(?:i'm|i\sam|im|i\sjust\sstarted|i\sstarted|i\sstart)\s(?:\w+\s)?(?:in\s)?(?:the\s)?(?:(?:[1-9]|1[0-2])(?:st|nd|rd|th)\sgrade|grade\s(?:[1-9]|1[0-2])|year\s(?:[5-9]|1[0-3])|(?:fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\sgrade)\b(?!\s(?:teacher|math|science|classroom))/,
  // J'ai 15 ans; moi 14 ans; je viens d'avoir 16 ans
  /\b(?:j'ai|jai|g|j\sai|je\sviens\s(?:d'avoir|de\sfeter\smes)|j'aurai|moi\s(?:j'ai\s|c'est\s)?|perso\sj'ai|agee?\sde)\s?(?:que\s|seulement\s|a\speine\s|bientot\s|tout\sjuste\s|presque\s)?(?:[89]|1[0-7]|douze|treize|quatorze|quinze|seize|dix-sept)\sans\b(?!\s(?:de\s|d'|et\sdemi\sde|que\s|qu'|avec\s(?:cette|la|ma|une)|plus\stard|apres|sans|ensemble|maintenant\sque|entre|derriere|devant|a\s(?:mon|son)\sactif))/,
  /\b(?:je\ssuis|j'suis|chui|chuis|jsuis)\s(?:encore\s|toujours\s|actuellement\s)?(?:mineure?|collegienne?|lyceene?|lyceenne|lyceen|ado\b|adolescente?|(?:en\s)?(?:cm[12]|6e|6eme|sixieme|5e|5eme|cinquieme|4e|4eme|quatrieme|3e|3eme|troisieme|2nde|seconde|1ere|premiere|terminale|tle)\b(?!\s(?:ligne|annee|position|place|partie|main|generation|vague|intention|grossesse|dose|cure|ligne|fiv|semaine|phase))|au\s(?:college|lycee)\b|en\s(?:secondaire|sec)\s?[1-5]\b)/,
];
/** "as a 14 year old" may look back; so may what follows "when". Those sentences are taken away first. */
const PAST =
  /\b(?:when|since|until|till|before|after|back\swhen|quand|lorsque|depuis\sque|avant\sque)\s(?:i|j')[^.!?\n]{0,40}|\b(?:as\sa|as\san)\s(?:\d{1,2}|thirteen|fourteen|fifteen|sixteen|seventeen|twelve|eleven)[^.!?\n]{0,20}\bi\s(?:was|had|used|couldn't|didn't|thought|remember)/g;
/** Somebody else's age between the author and the number: "I'm a mom of a 14 yo". */
const QUOTED = /["«“][^"»”\n]{0,200}["»”]/g;

/** `plain` is folded: small letters, no accents, straight apostrophes, single spaces. */
export function findsMinor(plain: string): boolean {
  const present = plain.replace(QUOTED, ' ').replace(PAST, ' ');
  return MINOR.some((pattern) => pattern.test(present));
}
