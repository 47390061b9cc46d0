/** Surnames of many people in English and French: faker (MIT). Made by scripts/make-dictionaries.ts. */
export const COMMON_SURNAMES = `
abbott abegglen abernathy abshire ackermann adam adams aebischer aeby aigroz altenwerth anderson andre ankunding
aregger armstrong arnaud aubert aubry auer aufderhar bagnoud bahringer bailey balistreri ballouhey balmer barbier
baron barras barre barrows bartell bartoletti barton bashirian batz bauch baumbach bavaud bayer beahan beatty
bechtelar becker bednar beer beerli beier benoit berge berger bergnaum bergstrom bernard berney bernhard bernier
berset berthoud bertrand beyeler bidaud bideau bins blanc blanchard blanda blatter blazer blick block bode boehm bogan
bogisich bolle bonnet borer borgeaud bosco bossard bosson bossy botsford bourcard bourgeois boyer boyle bradtke brakus
brandli braun breitenberg brekke breton brogli brown bruen brugger brun brunet buckridge burckhardt burkhard burkhardt
caillat cailler calame cali caron carpentier carre carroll carter cartwright casper cassin champlin chappuis chapuis
chapuisat charles charpentier chassot chevalier chollet chopard choquart christiansen chuit clement clerc cloos clottu
coinchon cole colin collet collier collins conn connelly conroy considine corboz corkery cormier corwin cottier coulon
courten cousin cremin crist crona cronin crooks cruickshank cuche cummerata cummings dach dallenbach damore daniel
dare dasilva daugherty david davis deckow denesik denis denzler depury deschamps dibbert dickens dicki dickinson
dietrich dietsche donnelly dooley douglas doyle droz dubochet dubois dubuis dubuque ducommun ducret dufour dumas
dumont dupont dupuis dupuy durand durgan dutoit duval ebert ecoffey effertz egli emard emery emig emmerich erdman
ernser fabre fadel fahey fankhauser farrell fauche faure favre fay feeney feest feil felber fernandez ferry fisher
flatley fleury fluckiger fontaine foretay fournier frami francois franecki franey frey freymond friedli friesen
fritsch funk gahwiler gaillard garcia garnier gauthier gautier gehrig geisendorf genoud gerard gerhold gerlach gerwig
gibson gillieron girard girardet giraud gislason glasson gleason gleichner glover goldner gonzalez goodwin gorczany
gottlieb goyette graber grady graham grandjean grant green greenfelder greenholt grimes groebli grosjean guerin
guillaume guillot guinand gulgowski gusikowski gutkowski gutmann guyot haag hackett hagenes hahn haley halvorson
hamill hammes hand hane hanni hansen harber harris hartmann harvey hauck hayes heaney heathcote hediger hegmann
heidenreich heller hennezel henri henry herman hermann hermiston herzog hessel hettinger hickle hilll hills hilpert
hintz hirthe hochstrasser hodkiewicz hoeger hofer hollard homenick hommel honegger hoppe hottinguer howe howell hubert
hudson huel huels huet huguenin humbertdroz huwiler hyatt jacobi jacobs jacobson jacquet jakubowski jaskolski jast
jean jeanneret jenkins jerde johns johnson johnston joly jones julien kalin kassulke kautzer keebler keeling kemmer
kerluke kertzmann kessler kiehn kihn kilback king kirlin klein kling klocko koch koelpin koepp kohler kolly konopelski
koss kovacek kozey krajcik kreiger kris krugel kshlerin kub kubli kuhic kuhlman kuhn kulas kunde kung kunz kunze
kuphal kutch kuvalis labadie lacroix laine lakin lambelet lambert lang langosh langworth larkin larson laurent leannon
lebsack leclerc leclercq lecomte ledner lefebvre lefevre leffler legall legrand legros lehner lemaire lemke lemoine
leroux leroy lesch leuba leuschke leutenegger lind lindgren littel little lockman lopez louis loup lowe lubowitz lucas
lueilwitz luettgen lynch macejkovic macgyver maggio maillard mann mante marcet marchal marchand marie marks marquardt
martin martinez marty marvin masson mathieu matthey mayer mayert mcclure mccullough mcdermott mcglynn mckenzie
mclaughlin medhurst meichtry meier menard menu mercier merian mermoud mertz metz meunier meyer meylan michel miller
mills mitchell moen mohr monahan monnard monod moore morar morax moraz moreau morel morin morissette mosciski moser
mottet moulin mraz mueller muller murazik murphy murray muschg musy nader nauer nguyen nicolas nienow niggeler
nikolaus nitzsche noel nolan oberbrunner oberlin oconnell oconner ohara okeefe okon okuneva olivier olson ondricka
oppliger oreilly orn ortiz osinski ostervald pacocha padberg pagac paris parisian parker parlier paucek paul perez
perret perrier perrin perrot perroy petit pfannerstill pfeffer philippe piaget picard pictet pierre piguet pinon
pittard plomb poirier pollich pons pouros powlowski predovic prevost price prohaska prosacco purdy pury python
quartenoud quigley quinodoz quitzon racordon rath ratke rau ravet raynor reichel reichert reilly reinger rempel remy
renard renaud renault renner rey reymond reynold reynolds ribaupierre rice richard riner rippin ris ritchie ritz
riviere robel robert roberts robin rochaix rochat roche rodriguez rogahn roger rohan rolfson rolland romaguera romy
roob rosenbaum rothlisberger rougemont roulin rousseau roussel roux rowe roy royer ruecker runolfsdottir runolfsson
runte russel rutherford ruttimann ryan sanchez sandoz sanford satterfield sauer saussure savary sawayn schaden
schaefer schamberger scheurer schiller schimmel schinner schmeler schmid schmidt schmitt schneider schnider schnyder
schoen schorderet schowalter schrepfer schroeder schulist schultz schumm schuppe schuster schweitz schweizer
schwizgebel senger shanahan shields simmen simon simonet simonis sipes skiles smith smitham soutter spencer spinka
spoerri sporer sprunger stamm stanton stark stehr steuber stiedemann stokes stoltenberg stracke streich stroman
strosin suter sutermeister sutz swaniawski swift terry thiel thomas thompson tillman tinguely tissot toma torp torphy
torriani towne toy trantow tremblay treutel tromp tschudi turcotte turner ullrich upton vallet vandervort vasseur veum
vidal vincent volkman von vonrueden waelchi walker walsh walter ward wasser waters watsica weber wehner wehrle weimann
weissnat welch welti west white widmer wiegand wilderman wilkinson will williamson willms windler wintheiser wisoky
wisozk witting wiza wolf wolff wuckert wunsch wyman yost yundt zboncak zemlak ziemann zieme zulauf
`;
