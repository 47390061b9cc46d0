/** First names of fewer people: United States births (Social Security Administration, public domain). Made by scripts/make-dictionaries.ts. */
export const RARE_FIRST_NAMES = `
aaden aadhya aadya aaliya aamir aanya aarav aarna aarush aarya aaryan aaryn aayan aayden abagail abbas abbey abbi
abbigail abbigale abbygail abdiel abdirahman abdul abdulaziz abdullahi abdulrahman abe abelardo abhinav abiel abigale
abigayle abilene abner abram abran abriana abrianna abriella abrielle abril abygail acacia achilles acie adah adair
adalberto adalee adaleigh adalia adalie adalina adaline adamari adamaris adara addalyn addalynn addelyn addilyn
addilynn addisyn addyson adela adelaida adelbert adelia adelina adelita adell adella adelle adelynn adena adi adia
adiel adilene adilyn adilynn adin adira adison aditi aditya adler adley adnan adolfo adolph adolphus adora adrain
adreanna adria adriane adrianne adriene adrina adryan adyn adyson aedan aerial aeris afton agapito aggie agustin
agustina aharon ahmari ahmir ahuva aide aidyn aiko aila ailani ailany ailene ailyn aine ainhoa ainslee aislinn aislyn
aislynn aitana aiyana aiyanna aiza aizen aj aja ajani ajay akari akash akeelah akeem akhil akia akil akilah akira
akiva akshara akshay al alaa alaia alaiya alaiyah alanah alane alani alanis alannah alaric alasia alaura alaya alayah
alayla alaysha alaysia albertha albertina albin albina albino alda alden aldo aldon aleah alease alecia aleen aleena
aleesha aleia aleida aleigha aleisha alek aleksandr alen alene alesha aleshia alesia alessa aleta aletha alethea
alethia alexandrea alexandro alexavier alexcia alexi alexie alexius alexsandra alexus alexys alexzander alexzandria
aleyah aleyda alfonza alfonzo alford alfreda algie aliah aliana alianna alida alijah alise alishia alisia alisson
alister alita aliyana aliza alizabeth allana allena allene alli alline allissa allisson alliyah ally allyn allysa
allyssa almeda almeta almira almon alona alonna alonso alonza alora aloysius alphonso alphonzo alston altha althea
alvah alvaro alvena alvera alverta alvie alvina alvis alyana alyanna alyce alyna alysa alyse alysha alysia alyvia
alyza amada amadeo amadeus amado amador amaia amairani amaiya amal aman amarah amare amaree amaria amariah amarie
amarion amaris amauri amayah ambar amberlee amberly amberlyn ambria ambrose ambrosia amee ameen ameena ameer ameera
ameerah america americo amerie ames amethyst ami amia amiah amias amiee amilia aminah amiracle amirah amiri amit amity
amiya amiyah ammar ammie ammon amna amon amoni amor amora amoura amparo amya amyah amyra an anabel anabella anahi anai
anaiah anaiya anaiyah anakin analeah analee analeigh anali analia analicia analiese analisa analise analy anamaria
anand ananda ananya anastacia anastacio anay anaya anayah anayeli ander anders andi andie andra andrae andreana andrey
andria andriana aneesa anel anela anessa anette angelena angelene angeles angeli angelic angelie angelika angelita
angella angelle angely angelyn angus anh ani aniah anibal anirudh anisa anish anisha aniston anitra aniya anja anjali
anjanette anjel anjelica annabell annabella annabeth annah annalee annaleigh annaliese annalisa annalise annalynn
annalyse annamae annamaria annamarie annastasia anneliese annelise annemarie annetta annice annis anniston annmarie
ansel anselmo ansh ansleigh ansley anson anthoney antione antionette antone antonella antonette antoni antonina
antonino antwain antwan antwon antwone anushka anwar anyah anyla anylah anyssa aoife apollo apryl ara aracely aram
aramis aranza araya arcelia arch ardell ardella ardelle arden ardis ardith areli arely ares aretha arham ariadna
ariadne ariah arianne arianny aric arica ariela aries arik arika arin arionna arisbeth arissa ariya ariyah ariyana
ariyanna arizona arjun arla arlan arland arlean arlee arleen arlen arlena arlet arleth arletha arletta arley arlie
arlin arline arlington arlis arliss arlyn armaan armen armida armon armond armoni arnaldo arnav arne arnell arnetta
arnie arnita arnoldo arnulfo arriana arrie arron arrow arsenio art artemio arther artie artis arvel arvid arvil
arvilla arvin aryah aryan aryana aryanna aryeh aryn asad asael asaiah ash asha ashante ashanti ashby ashely ashia
ashlea ashlei ashli ashlie ashlin ashly ashlynne ashten ashtin ashtyn ashwin asiah asiya asiyah aslan aspyn aston atha
athan atharv atlee atreus atreyu atticus aubreigh aubri aubriana aubrianna aubrie aubriella aubrielle auburn auden
audie audrea audree audriana audrianna audrie audrina audry augusta augustina augusto aundrea aura aurelius austen
auston austyn auther author authur autum avah avalee avalon avalyn avalynn avani avarie avary avaya avayah avelina
aven averi averie avia avian aviana avianna avie avigail avion avis aviva avni avon avraham avrohom avyaan awilda axl
axle axton ayanna ayat aydin ayesha aylah aylani ayleen ayra aysha aysia ayub ayush ayva ayvah azael azaiah azalea
azalia azari azaria azariah aziah aziel aziyah aziza azrael azriel azucena azul azure babette baby babyboy babygirl
baila bailee baileigh bailie baily bakari baker baldemar baleigh baltazar bambi banks barb barbie barbra bari barney
baron barrie barron bart bartholomew bartley barton baruch basilio batsheva baxter bayleigh baylen bayley baylie
baylor bayron bea bear beatrix beatriz beaulah beaux bebe becca beck beckham becki beckie bee belen belia bell bellamy
belle belva benaiah benard benedict benicio benigno benita benito benjaman benjamen benjamine benji benjiman bennet
benson bentlee bently benton berkeley berkley berlin bernabe bernardine bernardino bernardo berneice bernell bernetta
bernhard bernie berniece bernita berry berta bertie berton bertram bess bethanie bethann bethel betsey beverlee
beverley bexley beyonce bianka billi billye birdie birtha bishop blade blain blaire blaize blanch blane blas blayke
blayne blaze blima bliss blossom blythe bo boaz bobbye bode boden bodhi bodie bonifacio bonny booker boone boston
bowen bowie boyce bracha bradlee bradly bradon bradyn braeden braedon braedyn braelyn braelynn braiden brain brandan
brandee brandie brandin brando brandt brandyn brannon branson brant brantlee braulio braxten braxtyn braydon braylee
brayleigh braylen braylin braylon braylynn brayson brayton brea breana breann breanne breck brecken bree breeana
breeanna brennen brennon brentley brenton breon breona breonna bria brianda briann briar bridger bridgett brie
brieanna briella brien brienna brienne brigette briggs brigham brighton brigid briley brinda brinlee brinley brion
briona brionna brisa briseida briseyda brissa bristol britain britany britnee britni britny britt britta brittaney
brittani brittanie brittnay brittnee brittni brittnie brittny britton brixton broc broden broderick brodie brodrick
brogan bronson bronwyn bronx brook brookelyn brookelynn brooklin brooklynne bryana bryanna bryar brycen bryden bryer
brylee bryleigh brylie bryn brynleigh brynley brynna brynne brynnlee bryon brysen bryton buck bud buddie buffy buford
bulah bunny burdette burke burl burley burnell burnett burnice burt buster butch cady caeden cael caelan caelyn caesar
cai cailee cailey cailin cailyn cain caine cairo caitlynn caius cal calandra calder cale caleigh calen caley calie
caliyah calla callahan callan calleigh callen calli calliope callista callum cally calum calvert cam camari cambree
cambria cambrie camdyn camellia cameo cameran cameren cameryn cami camie camilo cammie cammy campbell camren camron
camry canaan candance candelaria candelario candi candida candido candie candis candra candyce cannon canon canyon
capri caprice cardell caren cari caridad carie carin carina carisa carlee carleen carleigh carlene carleton carletta
carley carli carlie carlin carline carlisle carlyle carlyn carma carman carmel carmelita carmello carmelo carmine
carmon carnell carolann carolee caroll carolyne carolynn caron carri carrington carrol carry carsen carsten carsyn
cartier carver caryl caryn carys casandra case casen cashton casie casimer casimir cason casper caspian cass
cassaundra cassey cassi cassia cassian cassius cassondra cassy castiel catarina catarino cate catelyn caterina
catharine catheryn cathey cathi cathie cathrine cathryn catina catlin catrina cattleya cavan cayce cayde caydence
cayla caylee cayleigh caylie caylin caysen cayson ceara ceasar cecilio cecily cedar cedrick celena celene celesta
celestina celestino celso ceola chace chadd chadrick chadwick chaim chana chancellor chancey chanda chandra chanell
chanelle chaney channel channing chante chantel chantell chantelle charis charise charisma charissa charisse charla
charlee charleen charleigh charlena charleston charlette charli charlsie charlton charlyn charmaine charolette chas
chasen chasidy chassidy chassity chastity chauncey chava chaya chayce chayse chayton chaz che chelsee chelsi chelsie
chelsy chenoa cher cheree cherelle cherilyn cherise cherish cherlyn cherokee cherri cherrie cherry cherryl cheryle
cheryll chesley chesney chet chevelle chevy cheyann cheyanne china chip chiquita chloee chloie chole chosen chrissy
christain christal christan christeen christel christen christena christene christiana christianna christin christofer
christoper christos chrystal chuck chyanne chyna chynna cian ciana cianna ciaran ciarra cicely cielo cienna ciera
cillian cinda cindi cinnamon cinthia cinthya cipriano ciro citlali citlalli citlaly cj clair claira clancy clarabelle
clarance claribel clarine clarisa clarke classie claud claudette claudie claudio clem clemente clementina clemmie
cleon cleopatra cleophus cleora cleta cletis cletus cleve cliff cliffton clive cloey clora clover cloyd coby coco
codey codi codie coen colbie coleen coleman colene coleson coleton coletta coley collette collie collier collins
colson colten colter coltin coltyn columbus conan concepcion concetta concha conley connell conrado constantine
consuela consuelo contessa conway coral coralee corban corben corbett corby corbyn cord cordelia cordell cordero
cordie coreen corena corene coretta cori corie corin corina corine corinna corissa corliss cormac cornelio cornelious
cornell corrie corrin corrina corrinne corry cort cortez cortland corwin cosette cosmo coty courtland courtnee
courtnie coy cozette crawford cree creed creighton creola crew crimson cris criselda crispin crissy crista cristal
cristen cristi cristiano cristie cristin cristine cristobal cristofer cristopher cristy crosby crue crysta cullen
curley curry curt curtiss cutter cy cydney cyle cyndi cypress dacia daelyn daemon dafne dagmar dagny dagoberto daija
daijah dailyn dain daina daisey daisha daja dajah dajon dajuan dakari dakoda dakotah dalary dalen dalene daleyza
dalila dalilah dallin dallis dalvin damani damarcus damari damarion damaris damarius damen dameon damion damir damita
damond damoni damonte dandre danell danelle danette dangelo danial danica daniele daniell danika danisha danita daniya
daniyah dann dannette danni dannie danniel dannielle danthony danya danyel danyell danyelle daphney daquan dara darby
darcey darci darcie darek darel darell daren dariana dariel darien darion darious darl darleen darlena darline darlyn
darold daron darrian darrick darrien darrion darris darrius darron darry darryn darvin daryle daryll daryn dasani dash
dasha dashaun dashawn dashiell dashon dasia dathan daulton daunte daven daveon davey davi davian davida davie davin
davina davion davon davontae davonte davy dawayne dawna dawne dawsyn dax daxton dayana dayanara dayanna dayla daylan
dayle daylen daylin daylon daymon dayna dayne daysha daysi dayton dayvon deacon deandra deandrea deane deangelo deann
deanne deante deanthony deasia debbi debbra debby debi debrah december decker dede dedra dedric dedrick deeann deeanna
deedee deedra deegan deena deidra deidre deion deirdre deisy deja dejah dejon dejuan deklan del delaina delaine
delainey delana delane delani delanie delano delena delfina delfino delicia delila delina delinda delisa dell delma
delmar delmas delmer delois deloise delonte delora delpha delphia delta delton delvin delwin delylah demarco demarcus
demari demario demarion demarius demetra demetri demetria demetric demetrice demetrio demetrios demetrious demetris
demi demian demitri demitrius demond demonte dempsey denae denali deneen denese denice denim denisha denisse denita
denna dennie dennise denny denton denzel denzil deon deondra deondre deonna deonta deontae deonte dequan derald dereck
dereon derian deric derick derik deron derrek derrell derrik derrion derron derry derwin deryl desarae desean deshaun
deshawn deshon desi desirae desiray desirea despina dessa dessie destanie destany desteny destin destinee destiney
destini destinie destry detra detrick dev devan devante devaughn deven devine devion devlin devona devonna devonne
devonta devontae devonte devora devorah devyn dewitt deyanira deysi dezirae dezmond dhruv dia dian diandra diann
dickie diedra diedre diesel dietrich dijon dillan dillard dillion dimas dimitrios dimple dinah diona dione dionicio
dionna dionne dionte dior dirk divya dixon diya djuan dmitri dock dolan dollie doloris domenic domenica domenick
domenico dominga dominica dominque domonic domonique dona donal donato donavan donavin donavon dondre donell donella
donetta donielle donita donn donnell donnetta donnis donny donta dontae dontavious dontay donte dontrell donya doran
dorathy dorcas dorene doretha doretta dori dorie dorinda dorman dorotha dorris dorsey dortha dorthea dorthey dottie
dotty douglass dovid dovie draven drayden drayton dream dreama drema dru drucilla drue drusilla dudley duke dulcie
duran durell durrell durward durwood dustan dusti dusty dustyn duwayne dwain dwaine dwan dwane dyan dyana dyanna
dyllan dylon dymond dynasty dyson eamon ean earle earlean earlene earlie earline early earnestine earnie eartha eason
easter eastyn eben ebonee eboni ebonie echo edan edd eder edgardo edie edison edmundo edric edrick edsel edson edwardo
edwina edyth edythe efraim efrain efrem efren egypt eian eiden eila eilene einar eisley eitan eithan eladio elam elan
elana elani elanor elara elayna elayne elba elberta elda elden elder eldora eldred eldridge eleana eleanora elease
eleazar elenor elenora elenore elexis elgin eliam elianna eliazar elicia elida eliezer eligah eligio elinore elisabet
eliseo elisheva elisia eliud eliyah eliyahu elizabet elizebeth ellamae elle ellena ellery ellia ellianna elliette
ellington ellison ellsworth ellwood ellyn elmira elmo elmore elna elodia elois eloisa elon elouise elowen elowyn eloy
elroy elsy elvera elvia elvie elvina elvis elwin elwyn ely elyana elyjah elysa elysia elza elzie emalee emaline emalyn
eman emani emari emberlee emberly emberlyn emberlynn emelia emelyn emerald emeri emerie emiko emiley emili emiliana
emilyn emmalee emmaleigh emmaline emmalyn emmalynn emmarie emme emmeline emmer emmerson emmet emmi emmit emmitt
emogene emoni empress emrie emry ender enedina enid ennis enoch enos enrico enriqueta ensley eoin eowyn epifanio era
erasmo eren eriberto erich erie erinn eris erlene erlinda erline ermias erna ernestina ernie ernst eros errol erskine
erykah eryn erynn esai esau esdras esequiel esha esme essence esta estefani estefania estefany estel estela estell
estephanie ester estevan eston estrella eternity etha ethelene ethelyn ethen ethyl ethyn ettie eudora eugenio eulah
eulalia eulalio euna eura eusebio evalina evaline evalyn evalynn evander evangelina evans evaristo evelia evelin
evelina eveline evelynn ever everardo everest everette everlee everleigh everley evert evette evin evolet evon evonne
evyn ewell exie ezell ezequiel ezrah fabiana fabiola fae fahad faigy fairy faisal fallon fallyn falon fantasia farhan
faris faron farrah farrell farris fatimah faustina faustino fausto favian faviola fawn fayth felecia felica felice
feliciano felicita felicitas felicity felipa felisa felisha felton fenton fermin fernanda ferne ferrell ferris fidel
fidencio filiberto filomena finis finnegan finnian finnley fiorella fischer fisher fitzgerald fletcher flint flo flor
florance florencia florencio florene florentino floretta floria florida florinda florine florrie floy fonda ford
forest foster fox foy fran francene franchesca francheska francie francina francisca franco franklyn franky fransisco
franz frazier frederica fredericka fredia fredric fredy freeda freedom freeman freida freyja fritz fulton furman gabe
gabino gabrial gabriell gadiel gaetano gaige gaines gala galen galilea gamaliel gannon gardner gareth garett garfield
garner garnet garnett garold garren garret garrick garrison garth garvin gatlin gauge gaven gavino gavriel gavyn gay
gaye gayla gaylen gaylene gaylon gaylord gaynell gaynelle gearld gearldine geary geena gema gena genaro genelle
general genevie genia genie genna gennaro gennie geno genoveva gentry geoff geoffery georgann georgeann georgeanna
georgene georgetta georgiana georgiann georgianna georgie georgina georgine geovanni geovanny geovany geraldo geralyn
gerhard geri german gerold geronimo gerri gerrit gerson gertha gertie giana giancarlo giavanna gibson gidget gigi gil
gilda giles gillian ginny gionni giorgio giovani giovanna giovanny giovany girard gisel gisela gisell gisella gissel
gisselle gitty giuliana gizelle gladis glendon glendora glennie glennis glenwood glinda glory glynda glynis glynn
godfrey golda golden goldia goldy gonzalo gorden gorge gracelyn gracelynn gracen gracey graci gracia graciela gracy
gracyn graeme granger granville gray grayce grayden graydon graysen grecia green greer greggory gregoria gregorio
gretta grey greysen gricelda griffen griffith grisel griselda guido guillermina guinevere gunnar gus gussie gust
gustav gwenda gwenn gwenyth gwyn gwyneth hadassa hadassah haddie haden hadi hadlee hadleigh hagan hagen haiden haidyn
hailee haileigh hailie haily haisley hakeem hal hala halee haleigh halen hali halie halle halley halo hamilton hampton
hanah hanan hank hans hansel hanson hardy haris harland harlee harleigh harlem harlen harlie harlin harlon harlow
harlyn harmon harmoni harmonie harrell harriette harris hartley harvie hasan hashim haskell hassie havana haydee haydn
hayes hayle hayleigh hayli haylie hayven hayward haywood hazen hazle heavenly heber hedwig hedy heide heidy helaine
helga hellen henderson hendrick hendrix henery henley hennessy hensley herb heriberto herlinda hermelinda hermina
herminia hermione hermon hernan herschel hershel hershell hester heston hettie heyward hezekiah hilario hilbert
hildegard hildegarde hildred hillard hilliard hilma hilton hinda hindy hipolito hiram hiroshi hobart hobert hogan
holland holley holli hollie hollyn holt homero honesty honey honor honora horacio hortencia hortensia hosanna hosea
houston howell hoyt huda huey hughie hulda humberto huntley hurley hussain hussein huston huxley huy hyman hyrum iain
ibraheem idalia idell idella iesha ieshia ignatius ike iker ilah ilda ileana ileen ilene illa illiana ilse ima imari
imelda immanuel imogen inaaya indiana indie indigo indira indy indya inell infant inga iola iona ione iqra iran
ireland irelyn irelynn irena irie irine irish irwin isaak isabela isabell isac isacc isadore isael isai isaias isaih
isamar isaura isela isha ishaan ishan ishmael isidro isobel isom isreal issabella italia italy itzayana ivana ivanna
ivelisse iver iverson ivette ivey ivie ivon ivonne iyana iyanna iyla iyonna izaac izaak izabel izabela izabelle izaiah
izak izan izayah izel izetta izzabella jabari jabril jacalyn jacari jacee jacelyn jacen jacey jaci jacie jacinda
jacinta jacinto jackeline jackelyn jacki jacklyn jacklynn jacky jaclynn jacobi jacobo jacoby jacolby jacorey
jacqualine jacque jacquelin jacquelyne jacquelynn jacquetta jacquez jacquie jacquline jacqulyn jacy jadah jadan
jadelyn jadiel jadin jadon jadyn jae jaeda jaeden jaedon jaedyn jaela jaelen jaelin jaelyn jaelynn jagger jahaira
jahari jahaziel jaheim jahiem jahir jahlil jahmir jahzara jai jaida jaidan jaide jaidyn jaila jailen jailene jailyn
jailynn jaimee jaimie jaina jair jairo jairus jaison jajuan jakai jakari jakayla jakobe jakobi jakoby jala jalani
jalaya jalayah jaleah jaleel jaleesa jalia jalin jalisa jalissa jaliyah jalon jalyn jalynn jalyssa jama jamaal jamaica
jamall jamar jamarcus jamari jamarion jamarius jamaya jame jamee jameel jameer jameka jamel jamell jamere jamesha
jamey jamia jamiah jamieson jamil jamila jamilah jamin jamir jamiya jamiyah jammie jamon jamya janae janai janay
janaya janea janean janee janeen janel janell janella janelly janely janene janessa janeth janett janetta janey jani
jania janiah janiece janise janita janiya janiyah jann jannet jannette jannie jansen january janya janyce janyla
jaquan jaquelin jaqueline jaquelyn jaquez jarad jarek jarell jaren jaret jareth jarett jariah jariel jarius jarrad
jarred jarrell jarren jarret jarron jarvis jasen jashawn jashua jasiah jasiel jasir jasleen jaslene jaslyn jaslynn
jasmyn jasmyne jaunita javan javaris javen javeon javian javien javin javion javon javontae javonte jaxen jaxsen
jaxton jaxtyn jaxx jaxxon jaxyn jaya jaycee jayceon jayci jaycie jaycob jaydan jayde jaydin jaydon jaydyn jaye jaylah
jaylan jaylani jaylee jayleen jayleigh jaylene jaylin jaylon jaylyn jaylynn jayme jaymee jaymes jaymie jayna jayquan
jayse jaysen jayshawn jayven jayvion jayvon jazelle jaziah jaziel jazlyn jazlynn jazmyn jazmyne jazz jazzlyn jazzlynn
jazzmin jazzmine jc jeana jeane jeanelle jeanene jeanetta jeanie jeanmarie jeanna jeannetta jeanpaul jeb jedediah
jedidiah jefferey jeffie jeffry jelani jelena jemima jemma jena jenae jene jenee jenell jenelle jenesis jenessa
jenette jenevieve jeni jenica jenice jeniffer jenine jenise jennette jenni jennica jenniffer jennings jennyfer jens
jensen jenson jerad jeraldine jeramiah jeramie jeramy jere jered jerel jerell jereme jeremey jeremi jeremias jeriah
jerica jericho jerilyn jerimiah jermain jermey jermiah jerod jerold jeromy jeron jeronimo jerrad jerred jerrel jerrell
jerri jerrica jerrick jerrie jerrod jerrold jerron jersey jeryl jesenia jeshua jesiah jesica jeslyn jessa jessalyn
jessee jessenia jessi jessiah jessika jesslyn jessy jesusa jet jethro jetta jettie jevon jhene jhett jhon jhonny jia
jianna jihad jimena jimi jin jina jiovanni jiraiya jireh jiselle jiya joanie joannie joao jocelin joceline jocelynn
jodee joell joella joellen joely joeseph joesph joetta joette johana johannah johannes johathan johna johnell johnetta
johnette johney johnmichael johnna johnpaul johnson johny joi joie jolee joleen jolie jolyn jolynn jomar jonatan
jonathen jonell jonelle jones jonna jonnie jonny jonpaul jordana jorden jordi jordin jordon jordy jordynn jori jorja
jory josalyn joscelyn josef josefa joselin joseline joseluis joselyn josephina josette josey joshuah josias joslyn
joslynn jospeh josselyn jossie josslyn jourdan journee journei journi journie jovana jovani jovanna jovanni jovanny
jovany jovi jovie jovita jovon joya joycelyn joye joziah jr jream jrue juancarlos juanpablo jubilee judd judge judi
judie judson juel juelz jule julee julene juli juliane juliann julieann julieanna julieanne julienne julieta julietta
julious julisa jullian jun junie junious juniper junius juno jupiter jurnee justen justina justis justo juston justus
justyce justyn juventino juwan kabir kace kacee kacen kacey kaci kacie kacy kadeem kadence kadie kadin kadyn kaeden
kaedyn kael kaela kaelan kaeli kaelin kaelyn kaelynn kage kahlan kahlani kahlil kaidence kaidyn kaila kailah kailani
kailee kaileigh kailen kaili kaily kailyn kailynn kain kaine kainoa kaira kairi kairo kaisen kaiser kaisley kaison
kaitlynn kaius kaiya kaizen kala kalan kalani kale kaleah kalee kaleena kalei kaleigh kalel kalen kalena kaleo kaley
kalia kaliah kalib kalie kalin kalina kalista kaliyah kallen kalli kallie kalob kalvin kalyn kalynn kamal kamani kamar
kamara kamari kamaria kamarion kamaya kambree kambria kamden kamdyn kameryn kami kamia kamiah kamilah kamilla kamille
kamiya kamiyah kamora kamran kamren kamrin kamron kamya kanan kandace kandi kandice kandis kandy kane kanesha kanisha
kaniya kaniyah kannon kanon kapri karah karalyn karam karan kareem kareen karel karely karena karey karie karime karis
karisa karisma karlee karleen karleigh karlene karley karli karlie karlos karlton karly karlyn karma karmen karmyn
karol karoline karolyn karon karren karri karrie karrington karry karsen karsten karsyn kartier kary karyl karyme
karyn kasandra kase kasen kash kasha kashmir kashton kasi kasia kasie kason kassi kassie kasyn kataleya katalina
katana katarina katelin kateri katerina katey kathaleen katharina katharyn katherin katherina kathern katheryn
katheryne kathey kathi kathie kathlene kathlyn kathrine kathryne kathyrn kati katilyn katina katlin katlyn katlynn
katrice kattie katya kavin kavon kavya kayce kaycee kaycen kayci kaycie kaydance kaydee kaydence kaydin kaye kaylah
kaylan kaylani kayle kaylea kayleb kayleen kaylei kaylen kaylene kayley kayli kaylin kaylon kaylyn kaylynn kayne
kaysen kayson kaytlin kaytlyn kc keagan keaira keana keandre keanna keara keasia kecia kedrick keelan keeley keelie
keely keena keenan keesha kegan kehlani keiara keila keilah keilani keily keion keiry kejuan kekoa kelan kelani kelby
kelcey kelci kelcie keli kelis kellan kelle kellee kellen keller kellyann kellye kellyn kelsea kelsee kelsi kelsie
kelsy kelton kemari kemberly kemper kena kenadee kenadi kenadie kenai kenda kendal kendel kendell kendric kendyl
kendyll kenia kenisha kenith kenji kenlee kenleigh kenley kenna kennadi kennady kennard kennedi kenney kennie kennith
kennon kennth kensington kensley kenton kentrell kenyatta kenyetta kenyon kenzlee kenzley keon keona keondre keoni
keonna keonte keosha kera kerin kermit kerrie kerrigan kerstin kerwin kesha keshaun keshawn keshia keturah kevan keven
kevon kevyn keya keyana keyanna keyara keylee keyon keyona keyonna keysha keyshawn kezia keziah khadijah khai khalani
khaled khaleesi khali khalia khalid khalif khalilah khaliyah khamari khari khaza khloee khristian khristopher khyree
kia kiaan kiah kianna kiarra kiefer kiel kieran kiernan kierra kiersten kierstin kierstyn kiesha kieth kilee kimani
kimball kimber kimberely kimberlee kimberli kimberlie kimberlyn kimi kimiko kimora kindra kingsley kinlee kinleigh
kinley kinsey kinslee kinsleigh kinzie kinzley kiona kip kipp kiran kirby kirkland kirra kirstie kirstin kirstyn kirt
kisha kit kitana kittie kitty kiya kiyah kiyana kiyomi kizzie kizzy klaire klarissa klay klayton kloe kloey knowledge
koa kobi kobie koby koda kodi kodie koen kofi kohen kohl kolbe kolbie kolby kole kolin kollin kolson kolt kolten
kolton konner konnor konrad konstantinos kooper kora korben korbin korbyn kordell koren korey kori korie korina korra
kortney kory kourtney kraig krew krish krisha krishna krissy kristal kristan kristel kristiana kristofer kristoffer
kristyn kruz krysta krysten krystian krystin krystina krystle krystyna kurtis kwame ky kya kyah kyaire kyana kyanna
kyara kyden kye kylah kylan kylar kylea kylen kylene kyley kyli kylin kylo kymani kymberly kyndal kyndall kyndra kyng
kynlee kynleigh kynslee kyrah kyran kyree kyren kyrin kyro kyron kyrsten kysen kyson kyzer la lacee lachelle lachlan
laci lacie ladarius ladawn laddie ladon lady lael laela lafayette laiken laikyn lailah lailani laina laine lainie
laird laisha laith lajuan lajuana lake lakeisha lakelyn lakelynn laken lakendra lakenya lakesha lakeshia lakia
lakiesha lakin lakisha lakita lakota lakyn lala lamarcus lamarr lamonica lamonte lamya lanae landan landin landis
landyn lanell lanelle lanette laney langston lani lanie lanita laniya laniyah lanna lannie lanny lanora laquan
laquanda laquisha laquita larae laraine laramie larhonda larisa larita lark larkin laron laronda larson larue lary
lasandra lashae lashanda lashaun lashawn lashawna lashawnda lashay lashon lashonda lashunda lasonya latanya latarsha
latashia latavia latesha lathan latia laticia latina latisha latonia latoria latosha latoyia latrell latrice latricia
latrina latrisha launa lauralee laurance laureen lauretta laurette laurice lauro lavada lavar lavaughn lavell lavelle
lavender lavenia lavera lavern laverna laveta lavina lavon lavona lavonda lavonia lavonna lavonne lawana lawanda
lawanna lawerence lawrance lawson lawton laya layan laylah laylani layna layne laynee laynie layton lazaro lazarus le
leamon leander leatha leatrice lebron leda ledger leeann leeanna leeanne leela leeland leen leena leeroy leesa legacy
leif leigha leighann leilah leilany leisa leisha lelah lelia lemar lemuel lenard lenin lenna lennie lennis lennon
lenord lenox lenwood leobardo leone leonia leopoldo leora leota lera leron les lesa lesia leslee lesli lesly leslye
lessie leta letha letisha letitia lettie letty lev levar levern levon levy lew lex lexa lexie lexington lexis lexus
lexy leylani leyton lezlie liah liane lianna lianne libbie libby liberty lida lidia liesl lilianna lilibeth lilith
lilla lilli lillia lillianna lillith lillyan lillyana lillyann lillyanna lilyan lilyana lilyann lilyanna lilyanne lin
lindell linden lindley lindsy lindy linette linh link linkin linley linnie linsey linton linwood linzy lionell
lisamarie lisandra lisbeth lisette lisha lissa lissette lita little litzy lizabeth lizet lizeth lizette lizzette
llewellyn lluvia lochlan loki lolita loma lon lona londa londynn long loni lonie lonna lonny lonzo loraine loralee
loralei loran loreal loree loreen lorelai lorelei lorenza loretha loriann lorianne lorina lorinda lorine lorita lorne
lorretta lorri lorrie lory loryn lotus louanne louella louetta lourdes louvenia love lovell lovella lovely lovie
lovina loy loyal loyalty loyce lu luann luanna luanne lucca lucero luci lucian luciana lucianna luciano lucila lucina
lucio lucious lucius lucky lucretia lucus ludie ludwig lue luetta luiz lulu lupita lura lurline luvenia luverne lux
lyanna lyda lydell lylah lyman lyn lyndell lynden lyndi lyndon lyndsay lyndsey lynell lynelle lynlee lynna lynnea
lynnette lynsey lynwood lyra lyrik mabelle mac macario macayla mace macee macey machelle mackenna mackenzi mackie
macklin macon madaline madalynn madden maddex maddie maddix maddux madelaine madelene madelin madelon madelyne
madelynn madelynne madge madie madilynn madisen madisson madisyn madlyn madolyn madonna madysen madyson maegan maelee
maelyn maelynn magaly magan magda magdalen magdalene magen magnus maha mahala mahalia mahlon mahogany maida maile
maisha maisie maison maisy maisyn maite maiya maizie majesty makaela makai makaila makala makari makaylah makeda
makena makenzi makhi makiah makinley makiya makiyah makyla malaika malakai malakhi malaki malani malaya malayah
malaysia malcom male maleah maleek malek maliah malikai malique malisa malissa maliya maliyah malka malky mallie
mallori mallorie malorie malvin malvina mammie manda mandi mandie manley mannie manning manny maple marah maranda
marbella marcela marcelina marcelino marcell marcelle marcello marcellus marcelo marchelle marci marcial marcie
marcoantonio mardell marek marely maren margarete margarett margaretta margarette margarite margarito marge margene
margery margret margurite margy mari mariaelena mariajose mariann marianna mariano maribeth maricela maricella
maricruz mariel mariela mariella marielle marietta marigold marijane marika marilee marilu marilynn marinda maris
marisela marisha marita marivel mariya mariyah marjean marjory markanthony markayla markeith markel markell markia
markie markita markus marlana marlee marleen marleigh marlen marlena marli marlie marline marlow marlowe marly marlyn
marlys marna marni marquan marquel marquell marques marquetta marquette marquez marquise marquita marry marshal
marshawn marshell martel martell martez marti martina marva marvel marvella marvis marya maryah maryalice maryan
maryanna maryanne marybelle marybeth marye maryelizabeth maryellen marygrace maryjane maryjo marykate marylee marylin
marylouise marylyn marylynn maryn maryrose marysol maryssa masen massimo masyn matheus matthews mattias mattison
maudie maura maurine maury maven mavrick maxie maximillian maximino maximo maxton maxx mayah maybell maybelle maycee
maye mayer maylee maylin mayme maynard mayson mayte mazie mcarthur mccoy mckay mckayla mckenzi mckinlee mckinzie mea
meadow meaghan meah mearl mecca mechelle meda meena meera meg meggan meghann mehki mei meilani meir meira mekayla
mekhi mel melaine melani melania melannie melany meleah melissia melita mellie mellisa mellissa melodee melodi melonie
melony melton melva melville melvina melynda melyssa memphis mena menachem mendy meranda mercedez mercer mercy meri
merida merideth meridith merilyn merissa merl merlene merlyn merna merri merrick merrie merrilee merrill merritt merry
mertie merton mervin mervyn merwin meta meyer miabella miah mica micaela micaiah micayla michaele michaella michal
michala michale michela michelina michell mick mickayla mickel micki mickie micky miesha migdalia migel mignon
miguelangel mikael mikah mikaila mikal mikala mikaylah mikeal mikel mikell mikey mikhail miki mikki miko milagro
milagros milah milana milani milania milburn mileena miley milford milissa millard miller millicent milly mimi minda
mindi minerva minna minor miquel mirabelle mirella mireya miriah mirian mirna misael misha missouri missy misti mistie
mitch mitchel mittie mitzi mitzie miyah modesta modesto mohamad molli monae monet monika monnie monserrat montana
montel montez montgomery montie montrell montserrat monty mordecai mordechai morgen moriah morrison mortimer morton
mose moshe mozell mozella mozelle murl murphy murry mustafa myah myasia mycah mychael mychal myesha myia myisha myka
mykah mykayla mykel mylah mylee mylie mylo myranda myriah myrl myrle myrtice myrtie myrtis nadene nader nadiya nadya
naeem naftali nahomi nahum naida nailah naimah naisha naiya najah najee nakayla nakia nakisha nakita nakiya nalani
nallely nan nana nanci nancie nanette nannette naoma naomy napoleon narciso nariah nariyah naseem nasir nat natale
natalee natali nataly natalya natanael natashia nate nathalia nathaly nathanial nathen natisha natividad natosha
nautica navaeh naveah naveen navi navy navya nayely nazareth nazir nechama ned neda nedra neel neely neena neftali
neha nehemias neida neill nelida nella nelle nels nena neoma neomi nereida neriah nerissa nery neta nevada neve neveah
neville newell newman newton neymar niah niall niam niamh nichelle nichol nicholaus nicholle nickey nicki nickie
nicklas nicklaus nickolaus nickole nicky nicol nicolai nicoletta nicolette nicolina nicolle nicolo nidia niesha nieves
nigel nikhil niki nikia nikko niklaus nikolai nikolaos nikolaus nikole nilda nile niles nilsa ninfa nirvana nisha
nissa nita nixon niya niyah noa noble noelani noella noemy nohemi noland nolen noma nona norberto norene nori norine
norris norton norval norwood nour novah novalee novella nubia nunzio nya nyah nyasia nydia nyesha nylah nyle nyomi
nyra nyree nyssa oaklee oakleigh oaklyn oaklynn obadiah obed obie ocean ocie octavio octavious octavius oda odalis
odalys odell odessa odie odin odis ofelia olaf olan ole olen oleta olevia olin oliva olyvia om oma omari omarion omega
omer ona oneal oneida oneil onie onnie onyx oona oral oralia oran ori oriana orie orin oris orland orlin orpha orrin
orson orval orvil osbaldo osborne osie osiel osiris osman osmar ossie osvaldo oswald oswaldo otha otho otilia ottie
ottis ouida ova ozell ozella ozias ozie oziel ozzie ozzy paden page paislee paisleigh paityn palma palmer pamala
pamelia pamella pandora pansy park parris parrish parth pascual pasquale passion patience patric patrica patricio
patrina pattie patton pauletta paulino paulo pavel payden payson payten pearle pearlene pearlie pearline pearly
pearson peggie peighton penney penni pennie pepper peri pernell perri perrin persephone petra petrina phaedra pharaoh
phebe phillis philomena phineas phylicia phylis phyliss pierson pilar pinkie pippa pooja poppy porfirio porsche porsha
portia pranav precious prentice prentiss prescott preslee presleigh preslie price pricilla princess princeton priscila
prisha priya priyanka promise pyper qiana quadir quanisha queen queenie quenton quiana quin quincey quinlan quinten
quintin quran racheal rachele rachell racquel radley raeann raeanna raeanne raechel raekwon raelee raeleigh raelene
raelyn raena rafaela rafe ragan raheem rahim rahsaan rahul raiden rain raina raine rainey raizel raizy raj rakeem
raleigh ramel ramond ramone ramses ramsey rana ranae rance rand randa randee randel randell randie randle randon rani
raniya raniyah ransom rapheal rashaad rashad rashard rashaun rashawn rasheed rasheeda rashid rashida rashon ravi ravyn
raya rayann rayanna rayburn raychel rayden raye rayfield rayford raylan raylee rayleigh raylen raylene raylin raylynn
raymon raymundo rayna raynaldo raynard rayne rayshawn rayven rayvon raziel reanna reatha rebbecca rebeca rebeccah
rebecka rebeka rebekka rebekkah rebel reegan reem reema reena refugio regan regena regenia reggie reginal reign reilly
reinaldo ren renae renaldo renard renata renato renay renea renesmee renetta renita rennie reno renzo ressie reta
retha retta reva rexford rey reya reyansh reyes reymundo reyna reynold reynolds rheanna rhianna rhiannon rhodes rhona
rhyan rhylee rhys ria riaan rianna riccardo ricci rich richardo richelle richie richmond ricki rickie rico ridge
ridley riggs rigo rigoberto rihanna riki rikki rilee rileigh rilla rilynn rima rina rion ripley risa rishi ritchie
riva rivers rivky riya riyan rob robb robbi robbin robby robie roby rochel rochell rocio rock rockwell rod roddy
roderic rodrick rodriquez roel rogan rogers rohit rojelio rolanda rolf rolland rollie rollin roma romaine romana rome
romel romelia romell romello romero romi romie romona ronal ronaldo rondal rondell ronell roni ronin ronna ronnell
ronney ronni ronny rony roque rori rosalba rosalee rosalia rosalina rosalinda rosaline rosalio rosalva rosalynn
rosamaria rosamond rosana rosann rosanna rosanne rosaria rosario rosaura roseann roseanna roseanne rosella roselle
roselyn roselynn rosendo rosevelt roshan rosia rosina rosio rosita roslyn rossie rosy rowdy rowen rowena rowland rowyn
roxana roxann roxanna roxie roxy roya royale royalty rozella rubi rubie rubin rubye rudolf rudolfo rudra rue rueben
ruel rufino ruger rupert rush russ russel rustin rusty rutha ruthann ruthanne ruthe rya ryann ryanne ryatt ryden ryen
ryland rylen ryley rylin rylynn ryne ryon ryu saanvi saba sabastian sabina sabino sable sabra sabrena sacha sade sadye
saeed sahana sahar sahara sahasra sahil sai saif saige sailor saint saira sakura sal saleem saleh salem salena salina
salman sama samaira samanta samar samarah samari samaria samatha samaya sameer samiah samirah samiya samiyah sammantha
sammi sammuel samone sampson samual samya san sanai sanaya sandee sander sanders sandi sandie sanford sania saniah
saniya saniyah sanjana sanjay sanjuana sanjuanita santa santana santina santo sanya saoirse saphira sapphire sarahi
saray saraya sarena sari sariah sarita sariya sariyah sarrah sascha saundra savana savanah saverio savion savon saxon
saydee saylor scarlet scarlette schuyler scot scottie scotty scout seamus seana seanna sebrina sedona sedric sedrick
selah selvin semaj seneca september sequoia sera serafin serafina seraphina serene serina servando seven sevyn seymour
shaan shad shade shae shaelyn shaelynn shaila shaindy shakayla shakia shakira shakur shala shalanda shalom shalonda
shalyn shamar shamara shamari shameka shamika shamir shamira shamus shamya shan shanae shanaya shanda shandi shandra
shanee shaneka shanel shanell shanelle shanequa shania shaniah shaniece shanika shaniqua shanique shanita shaniya
shaniyah shannan shannen shanta shantae shantal shante shantel shantell shantelle shanti shanya shaquan shaquana
shaquille shaquita shara sharee sharen sharie sharif sharilyn sharita sharla sharleen sharlene sharmaine sharonda
sharron sharyl sharyn shasta shaunda shaunna shaunte shaurya shavon shavonne shawana shawanda shawnda shawnee shawnna
shawnta shaya shaye shaylee shaylin shaylyn shaylynn shayne shedrick sheilah shekinah shelba shelbi shelbie shelli
shellie shelton shemar shemeka shena shenika shenita shepard shepherd shera sheree shereen sherice sheridan sherie
sherika sherilyn sherita sherley sherlyn sheron sherree sherrell sherril sherrill sherrod sherron sherryl sherwin
sherwood sheryll sheyla shia shiann shianne shiela shifra shilo shimon shira shirl shirlee shirleen shirlene shiv
shivam shivani shlomo shmuel shon shona shonda shonna shonta shoshana shreya shriya shulem shyann shyanna shyanne
shyla shylah sia sianna sibyl sid siddharth siera sigmund signe sigrid silvana silver silverio silvestre silvio sim
sima simcha simona simran sinai sincere sinclair sindy siobhan sir sire sirena siri sixto siya skip sky skyla skylah
skylee skylynn skyy slade slater sloan smith socorro sofie sol solana soledad soleil soloman somer sommer sonnie
sophronia sora sparkle spenser spring stacee stacia stafford stanford stanton star starla starr stasia steele stefani
stefania stefano stefany steffanie steffany stefon stephaine stephani stephania stephany stephenie stephine stephon
stetson stevan stevenson stevi stone stoney storm stormi stormie stormy story stratton stryker sudie sueann suellen
sulaiman sulema sullivan sultan sumaya sumer sumner sunday sunni sunnie sunny sunshine suri susann susanna susannah
sutton suzan suzann suzanna suzannah suzette suzy syble sydnee sydni sydnie syed syeda sylas sylvan symone symphony
syncere synthia syreeta syrus tabatha tabetha tad tadeo taelor taelyn taelynn taft tahir tahj tahlia tai taisha taj
taja takia takisha takiyah takoda tala talan talaya taleah talen taliah talisa talisha talitha taliyah tallulah
talmadge talmage talon talyn tam tamala tamar tamatha tambra tameika tameka tamekia tamela tamera tamesha tamia tamica
tamie tamiko tamir tamira tamisha tamiya tammara tammi tamra tamya tamyra tana tanaya tandy taneisha taneka tanesha
tangela tanika tanis tanisha taniya taniyah tanja tanna tanvi tarah taraji taran tarek taren tari tarik tariq taron
tarra tarsha tashawn tashia tashina tasia tasneem tatianna tatiyana tatyana tatyanna taurean taurus tavares tavaris
taven tavia tavian tavin tavion tavis tavon tawana tawanda tawanna tawni tawny tawnya taya tayden tayla taylar taylee
taylen tayler taylin taytum tayvon teagen teague teal teanna teddi teddie teegan teena tegan tehya teigan telly
temperance tempie temple tena tenisha tenley tennie tennille tennyson tenzin teodoro tequila tera terance terell
terese teresita teressa terra terran terrel terresa terrill terrion terron teryn tesha tesla tessie tevin tex thad
thane thanh thatcher theadore theda theodis theodosia theola theophilus theresia theressa therman theron thomasina
thomasine thompson thor thora thorin thornton thresa thurman thurston tianna tiarra tiera tiernan tierney tierra
tiesha tiffaney tiffani tiffanie tiffiny tillie tillman tilly timber timmie timmothy tinley tino tinsley tiny tionna
tirzah tisha titan tito tj tobey tobi tobie tobin tod toi tomasa tomeka tomi tomika tommi tommye tonda tonette toney
tonie tonisha tonja torey torian torie torin torrance torrence torrey torri torrie torry tory tosha tova towanda toy
toya trace tracee trae tramaine travion travon tray trayvon tre treasa treasure tremaine tremayne trena trenten tresa
treshawn tressa tressie treva trever trevin trevion trevis trevon treyson treyton treyvon trinidad trinitee triniti
tripp trish trista tristian tristin triston tristyn tru trudi trudie true truett trula truman truth trystan trysten
tuesday tula turner twana twila twyla tyana tyanna tyasia tyce tye tyeisha tyesha tyisha tyjuan tyla tylan tylar tylee
tylen tylor tymir tynisha tyquan tyra tyran tyre tyree tyreek tyreese tyrek tyrel tyrell tyren tyrese tyrin tyriq
tyrique tyrus tysen tyshaun tyshawn tzvi ubaldo ula ulices ulises ulysses umar unique unknown urban uriah urijah
ursula usman uziel vada val valarie valda valen valencia valente valeri vallie valorie vanda vander vanesa vania
vanita vanity vann vanna vannessa varun vashti vaughan vayda ved veda veer velda velia vella velva velvet vena venessa
venice venita ventura venus veola verda verdell verdie verena verenice vergie vergil verity verl verla verle verlene
verlie verlin verlon verlyn vern vernal vernard verne vernell verner vernetta vernice vernie vernita verona veronika
versie vertie vesta vester veta veva viaan vianca vianey vianna vic vickey victory vida vidal vienna vihaan viki vikki
vikram vilma vina vince vincente vincenza vincenzo vinh vinnie vinson violeta violetta viraj virgina virgle viridiana
vishal vita viva vivaan vivek vivianna vivianne von vonda vonnie waldemar waldo waleed wally walt walton waneta wanita
ward wardell warner washington watson wava waverly wayde wayland waylen wayman waymon webb webster wednesday weldon
wellington wells welton wendall wendel wendi wendie werner wes wesson west westen westin westley westyn wheeler
whitley whittney wilber wilburn wilda wilder wiley wilford wilfredo wilhelm wilhelmina willaim willam willem willene
willetta willette willia williams willian wilmer wilton windell windy winfield winford winfred winnifred winona
winslow winter winton wisdom wm wolf wolfgang wonda woodie woody worth wren wrenlee wrenley wright wylder wylie wyman
wynn wynne wynona wynter xavi xavian xavion xena xiomara xitlali xitlaly xochitl xyla xzavier yaakov yadiel yadira
yahaira yahir yair yajaira yakov yamil yamilet yamileth yana yancey yancy yandel yaneli yanely yanet yanira yareli
yarely yaretzi yaretzy yariel yaritza yaseen yash yasir yasmeen yazan yazmin yazmine yechiel yehoshua yehuda yehudis
yelena yeshua yesica yessenia yessica yetta yisroel yitty yitzchok yoana yocheved yolonda yonatan yosef yoselin
yoselyn young yousef yousif yousuf yovani ysabel ysabella yuki yuliana yulisa yulissa yuridia yusef yusra zac
zacchaeus zach zacharias zackery zada zade zaden zadie zahara zahir zaid zaida zaiden zaidyn zain zaina zainab zaine
zaira zaire zak zakai zakari zakia zakiya zakiyah zamari zamir zamira zandra zaniah zaniya zaniyah zarah zaria zariah
zarina zariya zariyah zavian zavier zavion zaya zayan zayda zayla zaylee zaylen zayn zayna zaynab zayne zayra zayvion
zeb zebulon zechariah zeke zella zelma zen zena zenaida zendaya zenia zenobia zephaniah zeppelin zetta zeus zev zhane
zhuri zia ziggy zinnia zipporah zita ziva ziya zoee zofia zoie zoila zola zona zora zoraida zoya zula zulema zuleyka
zulma zuri zuriel zyair zyaire zyan zyion zyla zymir zyon
`;
