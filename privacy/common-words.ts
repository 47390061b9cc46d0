import { toFolded } from './matchable.ts';

/**
 * Ordinary English and French words that people take as display names or as parts of them ("Tired Nurse", "Maman
 * courage"). First names that are also words (Grace, Rose, Hope, Mark) are left out where they are more often a name.
 * Folded: small letters without accents.
 */
const ENGLISH = `
a about above accident account actually adult after again against age ago aid ain air all almost alone along already also
always am an and angry animal another answer any anymore anyone anything anyway are area arm around art as ask at autism
autistic aware awareness away awesome baby back bad battle be bear beat beautiful because bed been before begin behind
being believe best better between big bird birth bit black bless blessed blog blood blue body bone book born both boy
brain brave bread break breast breath bright bring broken brother burn bus busy but butterfly by call came can cancer
candle cant car care carer caregiver caring case cat cats caused cause center chair chance change chaos chaotic check
chemo child children christian chronic chronically city class clean clinic close cloud club coach coffee cold come
community complex confused cool corner could count country couple courage crazy creative crip crohn crohns cry cure
curious cut cute dad daddy daily damn dance dark daughter day days dead deaf dear death depressed diabetes diabetic diary
die different disabled disability disease do doc doctor does dog dogs doing don done door doubt down dr dragon dream
dreamer drug dude during each ear early earth easy eat eds eight either else emergency empty end endo endometriosis enough
er even ever every everyday everyone everything evil eye eyes face fact faith fall family fan far fast father fatigue
fatigued fear feel feeling feet few fight fighter fighting find fine fire first fish five flare flower flowers food foot
for forest forever found four fox free friend friends from full fun funny future game gardener gave general get ghost
girl girls give glad go god goes going gone good got grandma grandpa grateful great green group grow guest guide guy had
hair half hand hands happen happy hard has hate have having he head heal healing health healthy hear heard heart heavy
hell hello help her here hers herself hey hi hidden high him himself his history hold home honest hope hopeful horse
hospital hot hour house how human hundred hungry hurt hurting husband i ice if ill illness im in info inside into invalid
invisible is island it its itself ive job journal journey joy just keep kept kid kidney kids kind king kitty knew know
lady land large last late later laugh law learn least leave left leg less let letter library life light like line lion
list listen little live liver lives living long longer look lost lot lots loud love loved lover lucky lung lupus mad made
magic make mama mamma man many matter maybe me mean med medical medicine member men mental mess messy middle migraine mind
mine mini minute miracle miss mod moderator mom momma mommy money monster month months moon more morning most mother
mountain mouse mouth move mr mrs ms much mum mummy music must my myself name nature near need never new news next nice
night nine no nobody none nope normal not nothing now number nurse nursing nurses ocean of off office official often oh ok
okay old on once one online only open optimist or orange other others our out outside over own owner page pain pained
painful panda paper parent parents part party past path patient patients peace people perfect person pharmacist phoenix
photo physio physician pink place plain plan plant play please plus poet point poor positive pots power practice pretty
private problem product profile proud psychology public purple queen question quick quiet quite rainbow ran random rare
rather read reader ready real really recovering recovery red reddit resident resilient rest rheum rheumatology ride right
river road room round run runner running sad safe said same save say says school science scientist sea second see seem
seen self send serious service set seven several shadow she short should show sick side silent silly simple since sing
single sir sister sit six sky sleep sleeping sleepy slow small smart smile smiling snow so social soft some someone
something sometimes son song soon soul south space special spoon spoonie spring staff star stars start stay step steps
still stone stop storm story strange street strength strong struggle struggling student stuff stupid such sugar summer sun
sunflower sunny sunshine super support sure surgeon survive survivor surviving sweet take taken talk tall tea teacher team
tears tell ten test than thank thanks that the their them themself themselves then therapist therapy there these they
thing things think thinking third this those though thought three through throwaway thyroid tiger till time times tiny
tired to today together told tomorrow tonight too took top touch toward town train transplant trauma travel traveler tree
trouble true trust truth try trying turn turtle twice twins two type ugly uk under unicorn until up update upon us use
used user usually very veteran vet via view voice wait walk walker walking wall wander wandering wanderer want warm
warrior was wasn water wave way we weak week weeks weird well went were west wet what when where which while white who
whole whose why wife wild will willing win wind wine winter wise wish with without wolf woman women won wonder wonderful
word words work worker working world worried worse worst worth would write writer writing wrong year years yellow yes yet
you young your yours yourself youth zebra zen she/her they/them md rn phd np pa msw bsn lpn ceo usa canada america england
france london ontario quebec north east monday tuesday wednesday thursday friday saturday sunday january february march
july august september october november december anonymous unknown deleted automoderator bot admin administrator
`;
const FRENCH = `
ai aide aider aimer aime ainsi aller allez alors ame ami amie amies amis amour an ancien ange animaux annee annees ans apres
argent arriver asso association assez atteinte au aucun aujourd aujourdhui auprès aussi autant autre autres aux avant avec
avoir avril beau beaucoup bebe bel belle belles besoin bete bien bientot bisous bleu bleue bois bon bonheur bonjour bonne
bonsoir bout bras bref bruit c ca cafe car carnet cas ce cela celle celui cent cerveau ces cet cette chaque chat chaton
chatte chats chaud chemin cher chere cherche cheval chevre chez chien chiens chose choses ciel cinq clair coeur colere
comme comment compte con contre copine corps cote coup courage courageuse courageux cours crabe d dame dans de debout debut
deja demain depuis dernier des deux devenir devant dieu dire dit dix dois doit donc donner dont dormir dos douce doucement
douceur douleur douleurs doux droit du eau ecole ecrire elle elles en encore endo enfance enfant enfants enfin ensemble
entre envie epuise epuisee es espoir est et etait ete etes etoile etoiles etre etudiant etudiante eu eux facile faire fait
famille fatigue fatiguee faut femme femmes fee ferme fete feu fibro fibromyalgie fille filles fils fin fleur fleurs foi fois
fort forte forum fou foule frere froid gens grand grande grands gros groupe guerre guerrier guerriere guerrieres heure
heures heureuse heureux hier histoire homme hommes hopital humain humeur ici il ils infirmier infirmiere infirmieres
instant invisible j jamais jardin je jeune joie joli jolie jour journal journee jours juin jusqu juste kine l la lait
laisser large le lendemain les leur leurs libre lire loin loup lui lumiere lundi lune lutte luttons m ma madame mai main
maintenant mais maison mal malade malades maladie maladies malgre maman mamans mamie mardi mari mars matin me mec medecin
meme mer merci mercredi mere mes messe mettre mieux mignon milieu mini moi moins mois moment mon monde monsieur montagne
mort mots mourir n naissance ne neige nenette ni noel noir noire nom non nos notre nous nouveau nouvelle nuit nuits octobre
oeil oiseau on ont ou oui ours pain papa papi papillon papillons par parce parcours pardon parent parents parfait parfois
parler parole part pas passe passion patience patiente pauvre pays peau pendant penser perdu perdue pere personne personnes
petit petite petites petits peu peur peut peux phenix pied pieds piou place plaisir pleure plus poil point porte pour
pourquoi premiere premier prendre pres presque princesse printemps puis qu quand quatre que quebec quel quelle quelque
quelques qui quoi rare rares regard reine renard repos reste retour rever reve reveuse rien rire rose rouge route sage sans
sante se semaine sept septembre ses seul seule seulement si sien sinon six soeur soeurs soi soin soins soir soirs sois
soleil solitaire solitude sommeil son sont sorciere souffle souffrance sourire sous souvent suis super sur survivante t ta
tante tard tata te temps tendresse terre tes tete toi toujours tour tous tout toute toutes tres triste trois trop trouver
tu un une va vais vendredi vent vers vert verte veut veux vie vieille vieux ville violet vivante vivre voici voila voir
vois voiture voix vos votre vouloir vous voyage vrai vraie vraiment y yeux zebre zen
`;
const WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${FRENCH}`.split(/\s+/u).map(toFolded));

/** Whether a word, in whatever capitals, is too ordinary to name anybody. Bare numbers are ordinary. */
export const isCommonWord = (word: string): boolean => /^\p{N}+$/u.test(word) || WORDS.has(toFolded(word));
