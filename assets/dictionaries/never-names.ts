/**
 * Words with a capital that lead to nobody: medicines, tests, countries and
 * their largest parts, peoples and languages, months and feasts, apps, shops, things everybody knows. Kept by hand.
 * Small letters, `_` between the words of one name; a name of a place that may also be a town stays out.
 */
const MEDICINES = `
coronavirus bipap lupus phq phq9 gad7 moca mmse tnm figo meld das28 gmfcs edss cvid bdi
laroxyl thorazine largactil nozinan risperdalconsta xeplion abilify accutane actemra actos adderall adempas advair advil aerius afinitor aimovig ajovy albuterol aldactone aleve
alimta ambien amgevita amitriptyline anoro apixaban aptiom aranesp arava aricept arimidex aromasin asacol aspirin
aspirine atarax ativan atorvastatin atrovent aubagio augmentin austedo avastin avodart avonex azathioprine bactrim baclofen
basaglar benadryl benlysta benzo benzos bepotastine betaferon betmiga biktarvy bisoprolol botox breo brilinta bupropion
buscopan buspar buspirone butrans bydureon cabergoline calpol camzyos carvykti celebrex celexa cellcept cerazette champix
chantix cialis cimzia cipralex cipro ciprofloxacin citalopram claritin clarityn clexane clomid clonazepam clozapine
clozaril codeine codéine colchicine concerta contrave copaxone cortisone cortisol cosentyx coumadin coversyl creon crestor
cymbalta cytomel dafalgan deltacortene depakine depakote depo_provera desvenlafaxine dexedrine dexilant dexamethasone
diazepam diclofenac diflucan dilantin dilaudid dimetapp diovan ditropan docetaxel doliprane domperidone donepezil
doxycycline dulcolax dupixent durogesic effexor efexor effentora elavil elidel eliquis elvanse emgality emend enbrel endep
endone entocort entresto entyvio epclusa epidiolex epipen epival eprex erbitux ertapenem escitalopram estalis estradiol
estradot euthyrox evenity evista evrysdi exelon exforge eylea ezetimibe farxiga fasenra femara fentanyl ferinject
ferrinject fiasp flagyl fléchol flomax flonase florinef flovent fluoxetine forteo forxiga fosamax furosemide gabapentin
gardasil gaviscon gemtuzumab gilenya gleevec glivec glucophage glumetza gravol haldol harvoni heparin herceptin hizentra
humalog humira humulin hydrea hydromorphone hydroxychloroquine hyrimoz ibrance ibuprofen ibuprofene ilaris imbruvica imigran
imitrex imodium imovane imuran inderal ingrezza insulin invega invokana januvia jardiance jakafi kadcyla kalydeco
kardegic kenalog keppra kesimpta ketamine keytruda kineret klonopin kisqali kyleena lacosamide lamictal lamotrigine lanoxin
lansoprazole lantus lasix lasilix latuda lemtrada lenvima leqembi levaquin levemir levetiracetam levitra levothyrox
levothyroxine lexapro lexomil linzess lipitor lisinopril lithium lopressor loratadine lorazepam losartan losec lovenox lunesta
lupkynis lupron luvox lynparza lyrica lysodren mabthera macrobid mavenclad maxalt mayzent medrol meloxicam mestinon metformin
methadone methotrexate metoject metoprolol midol minocycline mirapex mirena mirtazapine modafinil modopar mounjaro
motilium motrin movicol mycophenolate myfortic myrbetriq naloxone naltrexone naproxen narcan nardil nasonex neulasta
neupogen neurontin nexavar nexium nicorette norco norvasc noradrenaline novolog novorapid nplate nucala nucynta nuedexta
nuplazid nurofen nurtec nuvaring nuvigil ocrevus ofev olanzapine olumiant ondansetron opdivo oramorph orencia orilissa
orkambi otezla oxcarbazepine oxycontin oxycodone oxynorm ozempic panadol pantoloc pantoprazole paracetamol parlodel
paroxetine paxil paxlovid pepcid percocet plaquenil plavix ponstan pradaxa pralia praluent prednisolone prednisone pregabalin
pregabaline premarin prempro prevacid prilosec pristiq procardia prograf prolia propranolol protonix provigil prozac pulmicort
quetiapine questran qulipta qvar ramipril ranitidine reblozyl rebif reglan relpax remeron remicade renflexis repatha
requip restasis retacrit retin_a revlimid rexulti rinvoq risperdal risperidone ritalin ritaline rituxan rituximab rivotril
robaxin rosuvastatin roaccutane rybelsus sabril salbutamol sandimmune saphris savella saxenda seloken senokot sensipar
seresta seretide seroplex seroquel seroxat sertraline simponi simvastatin sinemet singulair skyrizi soliris solumedrol
soma sovaldi spiolto spiravax spiriva spironolactone sprycel stelara stilnox strattera stribild suboxone subutex sudafed
sulfasalazine symbicort synthroid tagrisso taltz tamiflu tamoxifen tamoxifene tasigna taxol taxotere tecentriq tecfidera
tegretol temodal temodar temesta tepezza tercian topamax topiramate toradol toujeo tramadol trazodone trelegy trental
tresiba trikafta kaftrio trileptal trintellix brintellix trulicity truvada tums tylenol tysabri ubrelvy ultram ultresa
uniphyl uplizna urso ursodiol valium valtrex valproate vancomycin venlafaxine ventolin ventoline verzenio viagra vicodin
victoza viibryd vimpat viread voltaren voltarene votrient vraylar vumerity vyepti vyvanse warfarin warfarine wegovy
wellbutrin welchol xalatan xanax xarelto xeljanz xeloda xeomin xgeva xolair xyrem zantac zanaflex zejula zeposia zepbound
zetia ziextenzo zithromax zocor zofran zoladex zoloft zolpidem zomig zopiclone zoster zostavax shingrix zyban zyprexa
zyrtec zytiga pfizer moderna astrazeneca novavax spikevax comirnaty epogen neoral advagraf omnipod dexcom libre freestyle
medtronic tandem minimed resmed cpap bipap picc portacath tens afo orkambi tdap mmr folfox folfiri folfirinox chop abvd
bcg beacopp kadian dexa tums metamucil miralax restoralax colace ensure boost pedialyte gatorade neocate nutramigen
spinraza zolgensma elaprase prialt duodopa azilect xadago stalevo comtan sifrol neupro ropinirole pramipexole clopixol
abilify lysanxia theralene tercian atarax seresta noctamide imovane spasfon smecta efferalgan ixprim acupan topalgic skenan
actiskenan oxycontin inexium mopral inipomp forlax gaviscon polaramine aerius solupred cortancyl celestene bricanyl
symbicort previscan eliquis kardegic plavix tahor crestor aprovel coversyl lasilix levothyrox euthyral utrogestan lutenyl
androcur optimizette jasminelle leeloo mercilon minidril decapeptyl visanne duphaston clomid gonal puregon ovitrelle
`;
const PEOPLES = `
african africain africaine afrikaans albanian algerian algerien algerienne american americain americaine amish anglais
anglaise anglican arab arabe arabic armenian ashkenazi asian asiatique australian austrian baptist bengali black_lives_matter
brazilian brit british britannique brits buddhist canadian canadien canadienne cantonese caribbean catholic catholique
caucasian celtic chinese chinois chinoise christians chretien chretienne congolais cree creole croatian cuban
danish dutch egyptian english european europeen europeenne farsi filipino filipina finnish first_nations flemish
francais francaise francophone anglophone french gaelic allemand allemande greek grec grecque haitian haitien
haitienne hebrew hindi hindu hispanic hungarian indian indien indienne indigenous indonesian inuit inuk iranian irish
irlandais islam islamic israeli italian italien italienne japanese japonais japonaise jehovah jew jewish juif juive
korean latin latina latino latinx lebanese libanais libanaise malay mandarin maori marocain marocaine metis mexican
methodist mormon moroccan muslim muslims musulman musulmane mohawk navajo nigerian norwegian orthodox pakistani persian
polish polonais portuguese portugais portugaise presbyterian protestant punjabi quebecois quebecoise romanian 
russian russe scottish ecossais senegalais serbian sikh slavic somali spanish espagnol espagnole swedish swiss syrian
tagalog tamil thai tunisien tunisienne turkish turc turque ukrainian urdu vietnamese viking welsh yiddish
anglo_saxon ojibwe inuktitut aussie kiwi yankee texan californian londoner parisien parisienne montrealais
montrealaise breton bretonne basque corse catalan
`;
const TIMES = `
earth terre mars venus jupiter saturn moon atlantic pacific atlantique pacifique qc ont bc nz uk eu uae usa us u_s
january february march april may june july august september october november december feb mar apr jun jul aug sep sept
oct nov dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre monday tuesday wednesday
thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays
saturdays sundays lundi mardi mercredi jeudi vendredi samedi dimanche christmas xmas easter paques thanksgiving
halloween toussaint ramadan eid hanukkah passover diwali lent careme advent hannukah kwanzaa new_year valentines
st_jean saint_jean st_patrick victoria_day canada_day labour_day labor_day memorial_day boxing_day mothers_day fathers_day
mother_day father_day saint_valentin jour_de_l_an pentecote ascension black_friday super_bowl olympics easter_monday
good_friday spring fall winter printemps ete automne hiver pst est cst mst edt pdt gmt utc bst cet am pm
`;
const THINGS = `
bjr slt mdr svp stp jtm dsl tt tlm interac rdv hosto doc docs mdr ptdr pls plz ppl gonna gotta wanna kinda sorta lil omfg smdh istg ngl ffs ofc tho thru bday
aa adhd tdah ai aka als sla apps asap atm bbc bc bbq bff bmi bmo brb btw cat_scan cbc cbd cbt
chatgpt cnn cnesst cpam caf mdph aesh covid crp csst cpr cqfd cte cv cafe dc diy dj dm dms dna dnr dob dod dsm
eds ehic ehpad ei eeg ekg ecg emdr emg emr epic er esr ess eta euros facetime faq fb fbi fda fml fmla fyi fwiw
gerd gi gif gp gps gmc gofundme gps hba hbo hcp hdl hiit hiv hmo hpv hr hrt hsa ibd ibs icd icu idk ig igg 
imax imho imo incl insta ios ipad iphone irl irm iv ivf ivig iud jk lab labs ldl lgbt lgbtq lmao lol lpt
ltd mdr md medicaid medicare mgmt mri ms msg msn mtg mum mychart nasa nb nba nbc nfl nhl
nicu nhs ngl nsaid nsaids nsfw np nyt ob obgyn ocd ok okay omg op ot otc pa pals pcos pcp pct pdf pem pet phd picu pmdd pms pov ppe ppi ppl pt
ptsd psa pta pcr pots qa qr ramq ras rip rn rns rsvp rt sad saas scan seo sfw sibo smh sms sob sos spf ssdi ssi ssn std sti stp svp
ta tbh tbi tldr tmi tms tpn tsh tuesday tv tw tylenol uti vip visa vpn wfh
who wifi wikipedia wtf www wtaf xanax xbox xo xoxo xx xxx yall yolo ytd 

ford_truck 
viarail 
carrefour_market 


ameli mgen urssaf pole_emploi france_travail ars has hta avc irm ald
tsa avp aah apa fiv pma ivg ist vih scm vsl sdf smic rsa css cmu rqth pch hpi hpe saaq cnt info_sante optilab
god christ lord allah bible quran satan heaven buddha jane_doe john_doe pokemon
minecraft fortnite marvel hogwarts 
michelin guinness olympics nobel oscars grammy grammys emmys pulitzer youtube_premium
republican republicans democrat democrats democratic liberal liberals conservative conservatives tories labour ndp brexit
congress senate parliament commons supreme_court whitehouse white_house pentagon nato onu un oms cdc fda ohip odsp cpp ei wsib gst
aids hepatitis sepsis scrabble jeopardy wordle candy_crush monopoly google_docs ted_talk
caesarean cesarean fahrenheit celsius french_fries french_press brussels_sprouts panama_hat chantilly bolognaise
eipf zip_code rolls hail_mary murphy_law uncle_sam vaseline velcro band_aid bandaid q_tip jello popsicle thermos tupperware
crocs birkenstocks gore_tex tempur theragun mason_jar ziploc lysol clorox purell dettol febreze
sharpie ritz oreo oreos doritos cheerios nutella marmite vegemite coke pepsi fanta sprite redbull red_bull gatorade tim_horton
hulu crave dvd cd usb hdmi led lcd gif jpeg png faqs tl dr pls thx yw np nvm ffs af aita nta yta esh wibta iirc afaik iso obo
raptors leafs habs canadiens senators oilers canucks flames jets bruins lakers celtics yankees mets dodgers packers cowboys
patriots steelers eagles bears bills seahawks chiefs broncos arsenal chelsea liverpool_fc tottenham spurs manchester_united
manchester_city real_madrid barcelona_fc psg bayern juventus premier_league champions_league world_cup
`;

/** Shorthand of posts, units and small words that stand in no dictionary. */
const SHORTHAND = `
esp ext rm bldg incl excl approx dept govt misc orig attn asst mgr mgmt hosp spec addl avg min vol ref pg pp eds
kg kgs mg mgs mcg ml mls dl mmol mmhg bpm bp hr hrs min mins sec secs wk wks mo mos yr yrs yo lb lbs oz ft cm mm km kcal cals iu ui tsp tbsp temp temps vid vids
sub subs subbed subed pic pics pix app apps info intro meds med vet vets gyn gyne endo endos trans doc docs appt appts rx dx tx hx sx px fx bc cos cuz coz tho thru til till
altho abt bday bff bestie bro bruh dude fam gf bf hubby hun luv lol lolol lmfao rofl lmbo omfg wth wtaf ffs jfc smh tbh idk idc idgaf ikr imho iirc istg ngl fr frfr ong pov
tfw mfw wip wfh dni oomf moot moots mutuals sus yeet bet cap lowkey highkey deadass sksksk periodt slay queen af asf hella mad rad lit dope meh nah yea yeah yep yup
nope nvm np tysm thx thnx thanx tx pls plz plss pleeease sry soz hmu dm dms rt rts tl fyp ig irl bts tw cw ps etc vs eg ie aka ish oof ugh ughh argh grr hmm hmmm mmm umm
uhh err ahh aww awww aw oh ohh ooh wow whoa yay yayy woo woohoo woot hooray haha hahaha hehe heh lolz xd huh duh eww ew yikes oops whoops phew gah bah pfft pft tsk jeez geez
gosh golly damn dammit darn heck shit bullshit fuck fucking fucked fucken wtf bitch ass arse asshole crap crappy piss pissed bloody bugger
gonna gotta wanna kinda sorta shoulda coulda woulda dunno lemme gimme tryna finna imma ima aint yall youre youve theyre theyve thats whats hes shes its im ive ill id dont doesnt
didnt wont wouldnt couldnt shouldnt cant isnt wasnt arent werent hasnt havent hadnt mustnt lets theres heres wheres hows whos couldve wouldve shouldve
tt ts tjs pcq pck pq pkoi pr ptn ptdr mdr mdrr jsp jpp jtm jcrois jsuis jlui jte jme ya yavait cest ct cetait chui chuis chu ché chais dla dlavie qd qqn qqun qqch qque
qq bcp bisous bisou bizz bzz slt cc bjr bsr dsl stp svp stplait tkt osef oklm wsh wesh frr frero meuf mec gars keuf ouf relou teuf hospit hosto rdv ordo medoc medocs
kine psy psys gyneco cardio dermato rhumato neuro onco gastro endocrino ophtalmo radio scan echo irm ecg prise bilan labo covid pis bah beh euh heu hein bof
ouais ouin ouaip nope non oui ok okay dac dacc oups aie ouille pfff pff rhaa tabarnak tabarnac crisse criss calisse caliss osti ostie estie esti sacrament maudit
icitte faque fak fek tsais tse anyway anyways toute tout mettons genre full cool weird plate poche poches chum blonde job jobs char tuque chandail backorder
mr mrs ms mx dr drs mme mmes mlle mlles mm pr prof
`;

/** Shops, makers and services: no identifiers for who buys there, but one for who works there. */
export const FIRMS = `
amazon android apple costco etsy facebook fedex google ikea instagram kleenex lego linkedin macbook mcdo mcdonald mcdonalds messenger netflix disney pixar paypal reddit spotify
discord twitch snapchat telegram mastodon threads tumblr pinterest quora strava fitbit garmin whoop oura nokia samsung sony microsoft windows xerox tesla toyota honda subaru chevy nissan
hyundai bmw volvo jeep starbucks tim_hortons timmies timmy tims dunkin wendys subway popeyes doordash lyft airbnb greyhound amtrak via_rail usps dhl ups leclerc auchan lidl aldi tesco
asda sainsburys morrisons argos primark target kmart macys sephora loblaws sobeys safeway shoppers_drug_mart shoppers jean_coutu pharmaprix uniprix familiprix canadian_tire dollarama
winners home_depot lowes rona kroger publix cvs rite_aid whole_foods trader_joes decathlon fnac darty monoprix picard carrefour intermarche super_u casino franprix uber ubereats
walgreens walmart whatsapp youtube zoom kijiji craigslist ebay tiktok twitter bluesky vinted blablacar leboncoin doctolib sncf ratp edf engie videotron telus rogers bell_canada desjardins
nike adidas birkenstock levis lululemon kindle audible greggs boots_pharmacy superdrug nhs_direct kaiser aetna cigna humana metro_inc iga provigo maxi superstore metro dollar_tree dollar_general
best_buy bestbuy petsmart nordstrom ihop dennys chipotle taco_bell kfc burger_king mcdonalds_s deliveroo just_eat boulanger leroy_merlin castorama conforama orange_bank sfr bouygues
`;

export const NEVER_NAMES = `${MEDICINES}${SHORTHAND}${PEOPLES}${TIMES}${THINGS}`;
