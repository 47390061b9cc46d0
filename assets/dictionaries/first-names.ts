/** First names of many people: United States births (Social Security Administration, public domain), French ones from faker (MIT). Made by scripts/make-dictionaries.ts. */
export const FIRST_NAMES = `
aaliyah aaron abbie abby abd abdallah abdel abdelkader abdellah abderrahmane abdon abdonie abdou abdoul abdoulaye
abdourahmane abdramane abdullah abel abelard abelin abeline abigael abigaelle abigail abondance aboubacar aboubakar
abraham absalon aby acace acacie acanthe ace achaire achille achraf ada adalard adalbald adalbaude adalberon adalbert
adalric adalsinde adalyn adalynn adam adama adan addie addison adea adegrin adegrine adel adelaide adele adelie adelin
adeline adelphe adeltrude adelyn adem aden adenet adeodat adhemar adib adil adina adja adjutor adolphe adolphie adonis
adonise adrastee adrehilde adrian adriana adrianna adriano adriel adrien adrienne agapet agatha agathange agathe
agathon agilbert agilberte aglae agnan agnane agneflete agnes agrippin agrippine ahmad ahmed aicha aida aidan aiden
aileen aimable aime aimee aina ainsley aisha aissata aissatou ajan ajana ajla ajlin ajna akram aksel aksil alain
alaina alaine alais alan alana alanna alara alassane alayna alba alban albane alberade alberic albert alberta alberte
albertine alberto alcibiade alcide alcidie alcime alcine alcyone aldegonde aldonce aldric alea aleaume alec alejandra
alejandro aleksa aleksandar aleksander aleksandra alena alenia alessandra alessandro alessia alessio aleth alex alexa
alexander alexandra alexandre alexandria alexandrine alexandros alexane alexanne alexia alexine alexis aleya aleyna
alfonso alfred alfredo ali alia alice alicia alienor aliette alima alina aline aliou alisa alisha alison alissa
alissia alistair alivia alix alixe aliya aliyah alize alizee allan allegra allen alliaume allie allison allyson alma
almine almire alois aloise alon alondra alone alonzo aloys aloyse alpha alphee alphonse alphonsine alpinien alta
althee alton alva alverede alvin aly alya alyah alycia alyson alyssa alyssia alysson amadea amadou amael amalia
amaliane amalric amalthee amanda amande amandin amandine amani amant amante amar amara amarande amaranthe amari
amaryllis amaury amaya amber ambra ambre ambrine ambroise ambroisie amea amedee amel amelia ameliane amelie amelien
ameline amen amethyste amicie amie amiel amin amina aminata amine aminte amir amira amos amour amra amy ana anabelle
anae anael anaelle anahita anais anas anass anastase anastasia anastasie anastasija anatole anatolie ancelin anceline
andeol anderson andjelina andoche andre andrea andreas andree andrei andrej andres andrew andri andrin andrina andy
anemone anes angadreme ange angel angela angele angelia angelica angelina angeline angelique angelo angie angilbe
angilberte angilran angoustan ania anicee anicet anicette anika anina anis anissa anita aniyah ann anna annabel
annabelle annaelle anne annette annibal annie annika annonciade anouck anouk ansbert ansberte anselme anstrudie
anthelme anthelmette anthony antide antigone antoine antoinette anton antonia antonin antonine antonio antony anuar
anya aphelie apollinaire apolline appoline april aquilin aquiline arabella arabelle araceli arc arcade arcadie
archambaud archer archibald archie arda aren argine ari aria arian ariana ariane arianna aricie arie ariel ariella
arielle arij arion aris arisa ariste aristide arlene arlette arlo arman armance armand armande armandine armando
armani armel armeline armelle armide armin armine arnaud arnaude arno arnold arnould arolde aron arsene arsenie
artemis arthaud artheme arthur arthurine arthus arto arturo artus arun arwa arwen arya asa ascelin asceline ascension
asher ashlee ashleigh ashley ashlyn ashlynn ashton asia asja asma asmaa aspen assa assetou assia assil assomption
assya astarte asterie astou astree astrid astride asya athalie athanase athanasie athena athenais athina atlas aube
aubertine aubin aubree aubrey aubry aude audebert audeline audouin audra audran audrey august auguste augustin
augustine augustus aure aurel aurele aurelia aurelie aurelien aurelienne aurelio aurelle aurian auriane auron aurora
aurore austin autumn auxane auxence ava aveline avery avi aviel avigaelle avital avoye avril awa axel axeline axelle
aya ayaan ayah ayan ayana ayaz aydan ayden ayem ayla aylan aylin ayline ayman aymane aymard aymardine aymen aymeric
aymon aymonde ayoub azalee azelie azeline aziz azra badis bafode bahia bailey bakary balthazar baptiste barbara barbe
barnabe barrett barry barthelemy bartimee basil basile basilisse basma bastian bastien bathilde baudouin baya baylee
beatrice beau beckett becky bela belinda bella ben benedicte benigne benjamin bennett bennie benny benoit bentley
beranger berangere berard berenice bernadette bernadine bernard bernice bert bertha berthe bertille bertrand beryl
bessie beth bethany betsy bette bettie bettina betty bettye beulah beuve beverly beya bianca bigna bilal bilel bill
billie billy binta bintou bjorn blaine blair blaise blake blakely blanca blanche blandine blessing bob bobbi bobbie
bobby bogdan bohemond bon boniface bonita bonnie boris boubacar boubou bouchard bouchra boyd brad braden bradford
bradley brady brahim branden brandi brandon brandy brantley braxton brayan brayden breanna brenda brendan brenden
brendon brenna brennan brent bret brett briac brian briana brianna brianne brice bridget bridgette brielle brieuc
brigitte britney brittany brittney brock brody brooke brooklyn brooklynn brooks bruce brune brunehaut brunehilde bruno
bryan bryant bryce brynlee brynn bryson buddy burton byron cade caden cadence caiden caitlin caitlyn caleb cali
calista calixte callie calvin camden camelia camelien cameron camil camila camilia camilla camille camillien camryn
can candace candice candide candy capucine cara carey caribert carine carissa carl carla carlo carloman carlos carlota
carlotta carlton carly carmela carmella carmen carol carole carolina caroline carolyn carrie carroll carson carter
cary casey cash cassandra cassandre cassidy cassie cassien cassiopee castille cataleya catalina catherine cathleen
cathy cayden cecelia cecil cecile cecilia cedric celeste celestin celestine celia celian celien celina celine cerise
cesaire cesar chad chahine chahinez chai chaima chance chandler chanel chantal charity charlaine charlemagne charlene
charles charley charlie charline charlize charlotte charly chase chasity chayma cheick cheikh chelsea chelsey cheri
cherie cheryl chester cheyenne chiara childebert chilperic chirine chloe chretien chris christ christa christelle
christi christian christiane christie christina christine christodule christophe christopher christy chrysole
chrysostome ciara cierra cindy claire clara clare clarence clarice clarissa clarisse clark claude claudia claudien
claudine clay clayton clea cleandre clelia clelie clemence clemens clement clementine cleo cleophee clery cleveland
clifford clifton clint clinton clio cloe clotaire clothilde clotilde clovis clyde cody cohen colby cole colette colin
coline colleen collin colombe colt colton come conception conner connie connor conor conrad constance constant
constantin cooper cora coralie coraline corbin corentin corentine corey corinne cornelia cornelius corrine cortney
corto cory cosima coumba courtney craig cristian cristina cruz crystal curtis cynthia cyprien cyrian cyriaque cyrielle
cyril cyrille cyrine cyrus dahlia daisy dakota dale dalia dalla dallas dalton damian damien damon dan dana danae dane
dani dania daniel daniela daniella danielle danilo danna danny dante dany danyl daouda daphne daphnee darcy daria
darian darin darine dario daris darius darla darlene darnell darrel darrell darren darrin darryl darwin daryl dave
david davide davis dawn dawson dayan dayane dea dean deana deandre deanna debbie debora deborah debra declan dee
delaney delbert delia delilah della delores deloris delphin delphine demba demetrius dena denis denise deniz dennis
denver derek derrick desire desiree desmond destiny devin devon dewayne dewey dexter diamond diana diane dianna dianne
diar diara dick didier diego dieudonne dieudonnee dilan dillon dimitri dina dino dion divine dixie djeneba djibril
dolly dolores domingo dominic dominick dominik dominique domitille don donald donna donnie donovan dora doreen dorian
doriane dorine doris dorothea dorothee dorothy dorthy douce doug douglas dounia dov doyle drake drew driss dua duane
dulce duncan dune dustin dwayne dwight dylan dyna earl earnest easton ebony ed eda eddie eddy eden edgar edgard edith
edmee edmond edmund edna edouard eduard eduardo edward edwin effie eglantine eileen ela elaina elaine elbert eldon
elea eleanor eleanore elena eleni eleonora eleonore eleuthere eli elia eliah eliahou elian eliana eliane eliano elias
elie eliel eliette elif elija elijah elin elina eline elinor elio elion eliona elior eliot eliott elisa elisabeth
elise elisee elisha elissa eliza elizabeth ella ellen elli elliana ellie elliot elliott ellis elly elma elmer elnora
eloan eloane elodie eloi eloise elona elone elora elouan elsa elsie elton elva elvin elvira elvire elwood elya elyas
elyes elyne elyse elyssa elzear ema emanuel ember emelie emeline emely emerance emerencie emeric emerson emersyn emery
emi emie emil emile emilee emilia emilian emiliano emilie emilien emilija emilio emily emir emma emmanuel emmanuelle
emmelie emmett emmie emmy emna emory emy ena enea enes enguerrand enio ennio enola enora enrique ensar enya enyo enzo
ephraim epiphane eric erica erick ericka erik erika erin erine erma ernest ernestine ernesto eron ervin erwan erwann
erwin esmeralda esperanza esra essie esteban estella estelle esther ethan ethann ethel etienne etta eubert eudes
eudoxe eudoxie eugene eugenia eugenie eula eulalie eunice euphrasie eurydice eusebe eusebie eustache eva evan
evangeline evann evariste eve evelyn evelyne everett everly evie evrard evy ewan ewen ewenn eya eyal eytan eythan
ezekiel ezio ezra fabian fabien fabio fabrice fadi fady faith falba fannie fanny fanta fantin fantine farah fares
farouk fatim fatima fatimata fatma fatou fatouma fatoumata faustine fay faye federico felicia felicie felicien
felicite felipe felix ferdinand feriel fern fernando feryel fiacre fidele filip filipe filippa filippo finja finley
finn fiona fionn firas firmin flavia flavie flavien flavio fleur flodoard flora flore florence florent florentin
florestan florian floriane florie flossie floyd flurin flurina flynn fode forrest fortune fortunee foucauld foulques
france frances francesca francesco francette francia francine francis francisco francisque franck francois francoise
frank frankie franklin fred freda freddie freddy frederic frederick frederik frederique fredrick freya frida frieda
fulbert fulcran fulgence fynn gabin gabriel gabriela gabriele gabriella gabrielle gad gael gaelle gaetan gage gaia
gail gale garance garland garnier garrett garry gary gaspar gaspard gaston gatien gaud gauthier gautier gavin gayle
gedeon gelila gemma gene genesis geneva genevieve geoffrey geoffroy georg george georges georgette georgia gerald
geraldine gerard gerardo geraud gerberge gerbert germain germaine gerry gertrude gervais ghislain gia giacomo giada
gian gianluca gianna gianni gideon gilbert gilberto gilles gina ginger gino gioele gioia gion giorgia giovanni girart
gisele giselle gislebert giulia giuliano giulio giuseppe gladys glen glenda glenn glenna gloria goldie gondebaud
gonthier gontran gonzague gordon goundo grace gracie grady graham grant grayson greg gregg gregoire gregory greta
gretchen greyson griffin grover guadalupe guenievre guerin gui guilhem guilhemine guillaume guillemette guillermo
gunner gustave gustavine gustavo guy guyot gwen gwenaelle gwendoline gwendolyn habib habiba haby hadja hadley hadriel
hadrien hafsa hailey haim hajar hakim haley halima hallie hamed hamidou hamza hana hanae hania hanna hannah hardouin
harlan harley harmony harold haron haroun harouna haroune harper harriet harriett harrison harry harvey hasna hassan
hassane hatem hatouma hattie hava haven hawa haya hayden haylee hayley hazel heath heather heaven hector hedelin hedi
heidi helen helena helene helie helier helin helios heloise henri henrietta henriette henrik henry herbert herluin
herman hermine herve hiba hicham hilaire hilary hilda hildebert hillary hillel hincmar hind hippolyte hira holden
hollis holly homer honore honorine hope horace hortense houda howard hubert hudson hugh hugo hugues huguette hunter
ian iban ibrahim ibrahima ida idan idir idris idriss idrissa ignacio ignacy igor ila ilai ilan ilana ilaria ilay
ilenia ilhan ilian iliana iliane ilias ilies ilja ilona ilyan ilyana ilyane ilyas ilyass ilyes ilyess imad iman imane
imani imen imene imogene imran imrane ina inara inaya india ines inez ingrid inna innocent inza ira irene irina iris
irma irvin irving isa isaac isabel isabella isabelle isadora isaiah isaure isee iseult ishaq isiah isidore isis isla
islam ismael ismail ismerie isra israa israel issa issac issam issiaka itzel iva ivan ivory ivy iwan iyad iyed
izabella izia jace jacinthe jack jackie jackson jaclyn jacob jacqueline jacquelyn jacques jad jada jade jaden jael
jaiden jaime jake jakob jakub jalen jalil jamal james jameson jami jamie jamiro jamison jan jana jane janelle janet
janette janice janie janina janine janis janna jannah jannik jannis janosch japhet jara jared jari jaro jarod jaron
jarrett jarrod jase jasin jasmin jasmine jason jasper jassem jassim javier jawad jawed jax jaxon jaxson jay jayce
jayda jayden jayla jaylen jayne jayson jazmin jazmine jean jeanette jeanine jeanne jeannel jeannette jeannie jeannine
jeannot jed jeff jefferson jeffery jeffrey jehanne jenifer jenna jennah jennie jennifer jenny jerald jeremiah jeremie
jeremy jeri jermaine jerome jerry jess jesse jessica jessie jesus jett jewel jewell jibril jihane jil jill jillian jim
jimmie jimmy jinane jo joachim joah joakim joan joana joann joanna joanne joanny joaquim joaquin job jocelyn jocelyne
jodi jodie jody joe joel joelle joey johan johann johanna johanne john johnathan johnathon johnie johnnie johnny
jolene joline jon jona jonah jonas jonathan jonathon joni jordan jordyn jorge jorin joris jose josefina joseph
josephine josh joshua josiah josie josse josselin josue joud jourdain journey jovan jovin joy joyce juan juana juanita
judah jude judicael judith judy jules julia julian juliana julianna julianne julie julien juliet juliette julio
julissa julius juna june junior junon juri jusra juste justice justin justine jusuf kacper kade kaden kadiatou kadidia
kadidiatou kady kahina kai kaia kaiden kailey kaina kais kaitlin kaitlyn kaja kalea kaleb kali kamel kameron kamil
kamila kamryn kara karamba karamoko karen kari karim karin karina karine karissa karl karla karolina karson karter
kasey kassandra kassidy kassim kate katell katelyn katelynn katharine katherine kathleen kathryn kathy katia katie
katrina katy kawtar kay kaya kayden kayla kaylee kayleigh kayliah kaylie kayna kays keano keanu keaton keegan keira
keisha keith kelley kelli kellie kelly kelsey kelvin kelya kelyan ken kenan kendall kendra kendrick kennedy kenneth
kenny kent kenya kenza kenzi kenzie kenzo kenzy kerem keren keri kerri kerry ketsia kevin keyan keyla khadidiatou
khadidja khadija khady khalil khloe kian kiana kiano kiara kiera kiley kilian killian kilyan kim kimberley kimberly
kimo king kingston kinsley kira kirk kirsten kiyan klara klea knox kobe kody konstantin kris krista kristen kristi
kristian kristie kristijan kristin kristina kristine kristopher kristy krystal kurt kuzey kyan kyla kyle kylee kyleigh
kyler kylian kyliann kylie kyllian kyra kyrie lacey lacy ladina ladji ladonna laetitia lahna laia laila lainey lalie
lamar lambert lamia lamine lamont lana lance lancelot landen landon landry lane lara larina larissa larry lars lassana
lasse laszlo latasha latifa latonya latoya laura laurane laure laurel laureline lauren laurence laurene laurent lauri
lauriane laurie laurin laurine lauryn laverne lavinia lawrence layana layanah layla lazar lazare lea leah lean leana
leandra leandre leandro leane leann leanna leanne leano leart ledion lee leelou legend lehna leia leigh leighton leila
leilani leina lela leland len lena leni lenia lenn lenni lennox lenny lenora lenore leny lenya leo leola leon leona
leonard leonardo leonel leoni leonidas leonie leonis leonne leonor leonora leonore leontine leopold leopoldine leroy
lesley leslie lester leticia letizia leu leufroy levana levi levin levio lewis lexi leya leyan leyla leyna lia liam
lian liana liara lias libere lietald lila lilah lilas lili lilia lilian liliana liliane lilie lillian lilliana lillie
lilly lilou lilwenn lily lilya lina lincoln linda lindsay lindsey line linn linnea lino linoi linoy linus lio lion
lionel lior liora liron lirone lisa lisandro lise lison lital liv liva livia livio liya liyah liyan liyana liz liza
lizbeth lizzie lloyd loan loane logan lohan loic lois loise lola london londyn longin lonnie lora loren lorena lorene
lorenz lorenzo loretta lori lorian lorie lorik lorin loris lorna lorrain lorraine lothaire lotta lottie lou louan
louane louann louay loubna louca louie louis louisa louise louka loula louna lounis loup lowell loyd lua luan luana
lubin luc luca lucas luce lucia lucie lucien lucienne lucile lucille lucinda lucy ludivine ludmila ludolphe ludovic
luella luena lui luigi luis luisa luise luka lukas luke lula luna lupe luther luz lya lyam lyan lyana lydia lydie lyes
lyla lyle lylia lylou lyna lynda lyne lynette lynn lynne lyric maayane mabel mable macaire maceo maci macie mack
mackenzie macy madalyn maddison maddox madeleine madeline madelyn madilyn madina madison madlaina mady mae mael maelie
maeline maelis maelle maely maelyne maelys maeva maeve magali magdalena maggie magnolia maguelone mahamadou mahault
mahaut mahdi mahe mahir mahmoud mai maia maila mailo maily mailys maimouna maina maira maissa maissane maiwenn maja
major makan makayla makenna makenzie maksim malachi malak malcolm malea malena malia malick malik malika malin malina
malinda mallaury mallory malo malone malou mamadou mamert mamie mamoudou manal manar manasse mandy manel manelle manil
manon manuel manuela mara maram marc marceau marcel marcelin marceline marcella marcia marco marcos marcus marcy
margaret margarita margaux margie margo margot marguerite maria mariah mariam mariama mariame marian mariana marianne
maribel marie mariem marilou marilyn marin marina marine marino mario marion marisa marisol marissa maritza marius
marjane marjorie mark marko marla marlene marley marlin marlo marlon marnie marouane marquis marsha marshall marta
martha marthe martial martim martin martine marty marvin marwa marwan marwane marwen mary maryam maryann marylou masa
mason massinissa matej mateja mateo mateus mateusz matheo mathew mathias mathieu mathilda mathilde mathis mathurin
mathys matias matilda matilde matis matisse mats matt mattea matteo mattheo matthew matthias matthieu matthis matti
mattia mattie mattis matys maud maude maugis maureen maurice mauricette mauricio mauro maverick mavis max maxellende
maxence maxens maxim maxime maximilian maximiliano maximilien maximus maxine maxwell may maya mayane mayar mayeul
mayla mayline maylis mayra mayssa mckenna mckenzie mckinley meagan mederic medina megan megane meghan mehdi meissa
melanie melba melchior melia melina melinda meline melisa melisande melissa melissandre mellina melodie melody
melusine melvil melvin melvyn menahem mence mendel mercedes meredith meriam meriem merjem merle merlin merovee merwan
meryam meryem meryl messiah mete mia micah micha michael michaela micheal michel michele michelle mickael mickey
miguel mika mikaela mikail mikayla mike mila milan mildred milena miles milhan milla millie milo milton mina mindy
minh minnie mira miracle miran miranda mireille miriam miro mischa misty mitchell miya moche modibo mody mohamed
mohammad mohammed moira moise moises moisette mollie molly mona monica monique monroe monte morgan morgane moritz
morris mory moses mouctar mouhamadou mouhamed moussa moustafa moustapha muhammad muhammed muriel murray musa mustapha
mya myla mylan mylene myles myra myriam myrna myron myrtille myrtle nabil nada nadege nadia nadine nadir nael naelle
nahel nahil nahla naia nail naila naim naima nais najla nala nancy nando nannie naomi naomie narcisse nash nassim
natacha natalia natalie natan natasha nathalie nathan nathanael nathaniel naudet nawal nawel nawfel naya nayel nayeli
nayla nazim nea neal neela nefeli nehemiah nehemie neil neila nejla nela nelda nelia nelio nell nellie nelly nelson
nelya nene neo nerea nermine nesrine nestor nettie neva nevaeh nevin nevio neyla nia niame nicephore nicholas nichole
nick nickolas nico nicola nicolas nicole niels nika nikita nikki niklas niko nikola nikolas nil nila nils nina nine
nino ninon nio niouma nisa nizar noah noam noan noar noe noel noelia noelie noelle noemi noemie noha noham nohan nola
nolan nolann nolhan noor nora norah norbert noreen norhane norma norman normand nouha noura nourane nova nuri nuria
nyla oakley oceane octave octavia odelia odette odile odilon odon oger ola olga olive oliver olivia olivier oliwia
ollie olympe olympia omar ombeline ombline ondine opal ophelia ophelie ora orell oren oriande oriane orion orlando
orlane ornella orville oscar oskar othmane otis otto oumar oumou oury ousmane oussama owen ozanne pablo paco pacome
paige paisley palemon paloma pam pamela paola paolo parfait paris parker pascal pascale pat paterne patrice patricia
patrick patsy patti patty paul paula paule paulette paulin paulina pauline paxton payton pearl pecine pedro peggy
pelagie penda penelope penny pepin perceval percy perla perle perrine perry pete peter petronille peyton pharell phil
phileas philemon philibert philip philipp philippa philippe philippine phillip philomene phoebe phoenix phyllis pia
pie pierce pierre pierrick pietro piper pol polly porter presley preston primerose prince prisca priscilla priscille
prosper prudence prune pulcherie quentin quentine quieta quincy quinn quintia quinton quitterie rachael rachel
rachelle rachid rae raegan raelynn rafael rahel rahma rajana ralph ramata rami ramiro ramon ramona ramy randal randall
randi randolph randy rania ranim ranya raoul raphael raphaelle raquel raul raven rawane ray rayan rayane rayen raymond
raymonde rayyan rea reagan reba rebecca rebekah reda reece reed reese regina reginald regine regis reid reina reine
rejan rejean rejeanne remi remington remy rena renaud rene renee reuben rex reybaud reynaldo rhea rhett rhoda rhonda
riad rian riana ricardo richard rick rickey ricky riley rim rio rita river rivka riyad roan robbie robert roberta
roberto robin robinson robyn rocco roch rochelle rocky roderick rodger rodney rodolfo rodolphe rodrigo rodrigue
rogelio roger rohan rokia roland rolande rolando romain roman romane romeo romina romuald romy ron rona ronald ronan
ronda ronja ronnie roosevelt rory rosa rosalie rosalind rosalyn roscoe rose roselin roseline rosemarie rosemary
rosetta rosie ross rowan roxane roxanne roy royal royce roza ruben ruby rudolph rudy rufus runa russell ruth ruthie
ruya ryad ryan ryder ryker rylan rylee ryleigh rylie rym saad sabine sabri sabrina sabrine sadie sadio safa safia
safiya sage said sakina salim salimata sallie sally salma salome salomon salvador salvatore sam samantha samara samba
sami samia samir samira sammie sammy samson samu samuel samuele samy sana sanaa sandra sandrine sandro sandy santiago
santino santos sara sarah sarai sarina sarra sasha saskia satine saul sauveur savanna savannah savin savinien sawyer
scarlett scott sean sebastian sebastien segolene sekou selena selene selim selin selina selma selyan sena sephora
seraina seraphin serena serenity serge sergio serine seth severin severine seydou shai shaily shaima shaina shana
shane shani shanice shanna shannon shanon shany shari sharon shaun shauna shawn shawna shay shayan shayla shayma
shayna shea sheena sheila shelby sheldon shelia shelley shelly sheri sherine sherman sherri sherrie sherry sheryl
shiloh shirel shirine shirley shyrel siana siara sibylle sidney sidoine sidonie sidra sidy siena sienna sierra
sigebert sigismond sihem silas siloe silvere silvia simea simeon simon simone sina sira sirine siro sixte sixtine
skander skye skylar skyler sloane soan sofia sofiane sofija sohan sohane solal solange solene solenn soline solomon
solveig sondra sonia sonja sonny sonya sophia sophie soraya soren souleyman souleymane soumaya spencer stacey staci
stacie stacy stan stanislas stanley steeve stefan stefanie stella stephan stephane stephanie stephen sterling steve
steven stevie stewart stuart sue summer susan susana susanne susie suzanne suzie suzon sven swan swassane sybil
sybille sydney sylvain sylvester sylvestre sylvia sylviane sylvie syrine tabea tabitha taha taina tais tal tali talia
talya tamara tami tamika tammie tammy tancrede tanguy tania tanner tanya tao tara taryn tasha tasnim tasnime tate
tatiana tatum taurin taylor tea teagan ted teddy teo teodor teodora terence teresa teri terrance terrell terrence
terri terrie terry tesnim tesnime tess tessa thaddeus thais thalia thanina thea thelma theo theodor theodora theodore
theodose theophane theophile theophraste theotime theresa therese thiago thibaud thibault thibaut thibert thierno
thierry thomas tia tiago tian tiana tiara tidiane tiffany tiguida tilda tilio till tilla tim timea timeo timmy timo
timoleon timon timothe timothee timothy tina tiphaine titien titouan titus tobias toby todd tom toma tomas tommie
tommy toni tonia tonnin tony tonya tori toscane toussaint tracey traci tracie tracy trajan travis trent trenton trevor
trey tricia trina trinity trisha tristan tristen troy trudy tsipora tuana tucker turold ty tybalt tyler tymeo tyron
tyrone tyson ugo ulysse uma una urbain uriel ursule vadim valentin valentina valentine valentino valere valeria
valerie valery van vance vanessa vasco vaughn velma venance venceslas vera verna vernon veronica veronique vianney
vicente vicki vickie vicky victoire victor victoria victorien victorin vigile viktor viktoria vincent vinciane viola
violet violette virgie virgil virgile virginia virginie vital vito vittoria vivian viviana viviane vivien vivienne
vladimir vuk wade wael waleran walid walker wallace walter wanda wandrille warren wassim waylon wayne wendell wendy
wesley weston whitney wiem wiktoria wilbert wilbur wilfred wilfried will willa willard william willie willis willow
willy wilma wilson winifred winnie winston wissam wissem woodrow wyatt xander xavier xaviere xenia xenophon ximena
yacine yacouba yael yaelle yago yahya yamina yani yanis yann yanni yannick yannik yannis yara yaro yaron yasin yasmin
yasmina yasmine yasser yassin yassine yaya yazid yesenia ylan yoan yoann yoav yoel yohan yohann yolanda yolande yona
yoni yosra yossef youcef youmna youna younes youness youri yousra youssef youssouf ysaline yse ysee yseult yumi yuna
yuri yusuf yvan yves yvette yvonne zacharia zachariah zacharie zachary zache zachery zack zackary zadig zahra zakaria
zakariya zakary zakarya zana zander zane zara zayd zayden zayneb zeinab zelda zelie zephirin zephyr zeynab ziad zina
zineb zinedine zion ziyad zoe zoeva zoey zohra zuzanna zyad
`;
