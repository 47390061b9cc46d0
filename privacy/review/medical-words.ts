/** Endings of medicines (the stems of international names), illnesses, examinations and operations, folded, English and French. */
const ENDING =
  /(?:mab|nib|zumab|cept|prazole|setron|olol|pril|sartan|statine?|cilline?|mycine?|oxacine?|azole|azepam|azolam|barbital|caine|coxib|cycline|dipine|fibrate|gliptine?|gliflozine?|glutide|glitazone|parine?|pramine|profene?|sone|solone|tidine|triptan|triptyline|vir|vudine|xaban|grel|mustine|platine?|rubicin|taxel|thiazide|semide|lukast|tropium|terol|phylline|zepine|apine|idone|oxetine|faxine|barb|itis|ites?|osis|oses?|oma|omas|omes?|emia|emias|emies?|uria|uries?|ectomy|ectomies?|ectomie|ostomy|ostomies?|ostomie|otomy|otomies?|otomie|plasty|plastie|plasties|pathy|pathies?|pathie|algia|algias|algies?|scopy|scopies?|scopie|graphy|graphies?|graphie|gram|grams|grammes?|ology|ologies?|ologie|ologist|ologists|ologue|ologues|trophy|trophies?|trophie|plegia|plegie|paresis|paresie|rrhea|rrhee|rrhoea|penia|penie|phagia|phagie|pnea|pnee|stasis|stase|lysis|lyse|cyte|cytes|blast|blasts|emie|urie|esthesia|aesthesia|esthesie|oscopy|metry|metrie|centesis|centese|desis|genic|genique|toxic|toxique|static|ectasia|ectasie|malacia|sclerosis|sclerose|ose|oses)$/;
/** Shorter words end so by chance. */
const SHORTEST = 7;

/** Whether a word has the form of a medical one: these are written with a capital as often as without. */
export const looksMedical = (folded: string): boolean => folded.length >= SHORTEST && ENDING.test(folded);
