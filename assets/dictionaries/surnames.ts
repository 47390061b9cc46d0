/** Names of people, most of them surnames: @cspell/dict-people-names (MIT). Made by scripts/make-dictionaries.ts. */
export const SURNAMES = `
aamodt aarons aaronson aart aasen abad abadi abadie abalos abarca abate abbasi abbate abbatiello abbe abbot abbott
abboud abbruzzese abdalla abdelaziz abdelkhalek abdella abdelrahman abdi abdo abdu abdulkadir abdulla abdulle abebe
abed abeita abele abell abella abellana abello abels abelson abendroth aber abercrombie aberle abernathy abernethy
abeyta abid abila able ables abney abood aboud aboytes abplanalp abraha abrahamian abrahams abrahamsen abrahamson
abramov abramowitz abrams abramson abrego abreu abrigo abron abruzzo absher abshier abshire abston abt abts abu abukar
abundez abundis abundiz aburto acampora accardi accardo accetta accurso acebedo acedo aceituno acero aceto acevedo
aceves acharya acheampong achenbach acheson achey achord acierno acker ackerman ackermann ackerson ackles ackley
acklin ackman acoba acoff acord acosta acquaviva acre acree acres acton acuff acuna adachi adamczyk adame adamek
adames adami adamo adams adamski adamson aday adcock adcox addair addeo adderley addington addis addo addy ade adebayo
adelman adelmann adelson ader aderholt ades adeyemi adger adhaar adhikari adinolfi adjei adkins adkinson adkison
adkisson admire adney adolf adolphson adorno adragna adsit adu advani advincula ady aeschliman afanador affeldt
affleck affolter afonso afshar afzal agan agar agard agarwal agbayani agbesi agcaoili agee agent ager aggarwal agha
agin agler agnello agner agnew agnus agosta agostinelli agostini agostino agosto agramonte agrawal agredano agresta
agripina aguado aguas aguayo agudelo agudo agueda aguero aguiar aguila aguilar aguilera aguillar aguillard aguillon
aguinaga aguinaldo aguiniga aguirre agundez aguon agyeman agyemang ahart ahearn ahern ahl ahlberg ahlers ahles ahlgren
ahlquist ahlstrom ahluwalia ahmadi ahn ahner aho ahrendt ahrens ahsan ahuja ahumada aichele aiello aiken aikens aikin
aikins aikman ainslie ainsworth aird airey airhart aispuro aitchison aitken ajayi akana akbar akbari ake akel aker
akerman akers akey akhtar akhter aki akihiro akiko akin akins akiyama akkaoui akopyan akos akpan akridge akter akther
ala alabi alaimo alam alameda alamilla alamillo alamo alaniz alarcon alarid alas alatorre alavez alavi albanese albano
albarado albarez albarracin albarran albaugh albee alber alberico albers alberson alberti albertini alberts albertson
alberty albo albor albornoz albrecht albright albritton albro albuquerque albury albus alcaide alcala alcalde alcantar
alcantara alcaraz alcazar alcindor alcocer alcock alcon alcorn alcorta alcoser alcott aldaba aldaco aldama aldana
aldape alday aldaz alder alderete alderfer alderman alderson aldinger aldous aldred aldredge aldrete aldrich aldridge
ale alegre alegria alejandre alejandrina alejo alejos aleman alemayehu alemu alers aleshire alesi alessi alewine
alexey alfano alfaro alferez alff alfieri alfredia alfrey algarin alger aliaga aliaksandr alica alicea aliff alioto
alire alkhatib alkire all alla allah allain allaire allard allbee allbright allbritton alldredge allee alleen
allegretti alleman allemand allende allender allensworth aller allers alles alleva alley alleyne allgaier allgeier
allgood alligood allin alling allington allis allman allmon allmond allor alloway allphin allred alls allshouse allsop
allsup allums alm almacellas almada almaguer alman almand almanza almanzar almaraz almazan almeida almendarez
almodovar almond almonte almquist almy alo aloi aloia aloisio alolita alomar alomari alongi alpaugh alper alpers
alpert alphin alpizar alred alsaidi alsip alsobrook alsop alspach alspaugh alsup alt altagracia altamirano altemus
altenburg alter alterman althaus althoff althouse altice altidor altier altieri altizer altland altman altmann alto
altobelli altom altomare altschuler alumbaugh alvarado alvardo alvarenga alvares alvarez alvear alvelo alverio
alverson alves alvey alvi alviar alvidrez alvillar alvino alvira alviso alvizo alvord alward alwine alzate amabile
amacher amacker amadi amadio amaker amalfitano amann amaral amarante amarillas amaro amason amato amberg ambers ambler
ambriz ambrocio ambrosino ambrosio amburgey amburn amell amend amendola ament amenta amer amerine amerman amerongen
amerson amescua amesquita amey amezcua amezola amezquita amick amico amidon amigon amini aminov amis amison ammann
ammerman ammons amo amoah amodeo amodio amore amores amorim amoroso amparan amponsah amrhein amrine amsden amsler
amster amstutz amundsen amundson amye amyx anacleto anandkumar anania anastasi anastasio ancell ancheta anchondo
ancira ancona ancrum anctil anda andaya andazola andera anderberg anderegg andersen andersson anderton andes anding
andino ando andrada andrade andrades andras andreasen andreoli andreozzi andresen andress andreu andrews andrick
andries andros andrus andry andrzejewski andujar andujo anello anfinson ang angelini angell angelone angelos angelucci
anger angevine angila angla angle anglea anglemyer angles anglin angotti angst angstadt anguiano angulo anhalt
aniszczyk anjum ankeny anker ankney ankrom ankrum annan annas annelle annen annese annett annita annunziata anoshin
ansah ansari anschutz ansell anselmi anspach anstead anstett anstine antal antczak antes antigua antill antillon antle
antley antolin antonacci antonelli antonetta antonetti antonietta antonini antonson antonsson antonucci antos antrim
antuna antunes antunez antwi antwine anyanwu anzaldo anzaldua anzalone anzures aoki aoun aparicio apel apfel apgar
apicella aplin apodaca apolinar apolonia apolonio aponte apostol appel appelbaum appell apperson appiah apple
applebaum applebee appleberry appleby applegarth applegate appleman appleton applewhite applin appling aquilar
aquilina aquilino aquino arabie aracelis aracena aragon aragona arai araiza arakaki arakawa arakelian araki arambula
aramburo arana aranda arango arant araque arata araujo arauz arballo arbaugh arbelaez arbogast arboleda arbour
arbuckle arbuthnot arca arcand arcaro arce arcement arceneaux arceo archambault archambeau archambeault archbold
archey archibeque archila archuleta archuletta arcia arciga arcila arcilla arciniega arcos arcuri ard ardath ardelia
ardila ardito ardizzone ardoin ardon ardrey arebalo arechiga arehart arel arellanes arellano arena arenas arencibia
arend arends arendt arens arent arevalo arevalos arey argabright argelia argentina argento argo argote argue arguelles
arguello argueta arguijo argumedo argyle arias arico arif ariola arismendez arispe arista aristizabal arita ariza
arizaga arizmendi arizola arizpe arjen arjona arkadii arkin arledge arlinda arlt arlyne armagost armanda armandina
armas armato armbrust armbruster armendarez armendariz arment armenta armentrout armer armes armfield armijo arminda
armistead armitage armor armour arms armstead armstrong armwood arn arndt arner arnesen arneson arnett arnette arney
arnone arnott arntz arnwine aro arocha arocho aronoff aronov aronson arora aros arpin arps arquette arrambide arrant
arras arrasmith arrazola arreaga arredondo arreguin arrellano arreola arriaga arriaza arrieta arrigo arrington arriola
arrowood arrowsmith arroyave arroyo arroyos arruda arsenault arseneau arshad arslan arteaga artem arter arterburn arth
arthurs artiaga artiga artiles artman artola artrip artz arvelo arvidson arvie arviso arvizo arvizu arwood ary arzaga
arzate arzola arzu arzuaga asamoah asante asare asaro asato asay asbell asberry asbill asbury ascencio asch asche
aschenbrenner ascher asencio asfaw asfour asghar ashbaugh ashbrook ashburn ashcraft ashcroft ashdown ashe ashenfelter
ashford ashish ashline ashlock ashman ashmore ashpole ashraf ashurst ashwell ashwood ashworth asif askar askew askey
askin askins askren aslam aslanian asley asman asmar asmus asmussen asper aspinall aspinwall asplund assad assaf
assefa asselin assunta astacio astin astle astor astorga astudillo asuncion atallah atayde atchison atchley aten
atencio ater ates atherton athey atienza atilano atkin atkins atkinson atkison atkisson atnip attanasio attar attard
attaway atteberry attebery atterberry atterbury attia attwood atwal atwater atwell atwood aubert auble aubuchon auch
auclair aucoin aud audet audette audria auer auerbach aufiero auge augello augenstein auger aughenbaugh augsburger
augustyn augustyniak auker aul auld aull ault aultman auman aumiller aune aung aungst aurand aurea auriemma ausman
ausmus aust austad austria autechre auten auth authement autin auton autrey autry auvil auxier auyeung auzenne avakian
avallone avalos avant avants avdic avelar avelino avella avellaneda avellino avena avendano avent avera averett
averette averill averitt aversa avetisyan avey avila aviles avilez avilla avina avitia awad awalt awan awe awwad axe
axelrod axelson axsom axtell ayad ayako ayala ayars aybar aycock aydelotte aye ayele ayer ayers aylesworth aylor
aylward aymond ayo ayon ayotte ayres ayscue ayson ayuso ayyad azad azam azar azbell azbill azcona azeez azevedo azhar
azim azimi azizi azpeitia azua azuma azzam azzara azzarello azzie baack baade baar baas baba babar babara babayan babb
babbitt babbs babcock babel baber babers babiarz babic babich babin babineau babineaux babington babino babinski
babson babu babyak baca bacallao bacani baccam bacchus baccus bach bacha bachand bache bachelder bachelor bacher
bachert bachman bachmann bachmeier bachrach bachstein bachtel bachus bacigalupo back backer backes backhaus backlund
backman backstrom backus bacon bacote badal badalamenti badders bade badeaux baden bader badertscher badger badgett
badgley badia badilla badillo badolato badon badua bady bae baehr baek baena baer baerga baeyens baez baeza bagby bagg
baggett baggins baggott baggs baginski bagley bagnall bagnell bagshaw bagwell bah baham bahe bahena bahl bahm bahn
bahnsen bahr bai baier baig baik bail bailes bailiff baillargeon baillie bailly bailon bailor bain bainbridge baine
baines bains bainter baio bair baird baires baisch baisden baisley baity baiza baize bajaj bajwa bak bake bakewell
bakke bakken bakker bakos baksh bakshi bal bala balaban balaji balakrishnan balan balandran balas balash
balasubramanian balazs balboa balboni balbuena balcazar balcer balch balcom bald baldauf balde baldenegro balderas
balderrama balderson balderston baldi balding baldini baldino baldo baldock baldonado baldree baldridge balducci
baldus baldwin bale balentine bales balestrieri baley balfour balian balicki balingit balint balistreri balk balkcom
balke balko ball balla balladares ballance ballantine ballantyne ballard ballas ballenger ballentine baller ballester
ballesteros ballew balleza balli balliet ballin ballinas balling ballinger ballman ballon ballou ballow balls ballweg
balmaceda balmer balog balogh balogun balon balsam balsamo balser balsley balter baltes balthazor balthrop baltierra
baltimore baltodano baltz baltzell baltzer baluyot balzano balzer bamba bamber bamberg bamberger bamburg bame bamford
ban banach banales banas banaszak bancroft band banda bandera banderas bandi bandy bane banegas banerjee banes baney
banfield bang bange bangert bangerter banghart bangs bangura banh banik banister bank banker bankert bankes bankhead
banko bankson bankston bannan banner bannerman banning bannister bannon bano banos bansal banta banton bantz banuelos
banville bao baptist baptista baquero bar bara barabara barahona barajas barak barakat baral baran baranowski baranski
barash baratta barba barbagallo barbar barbaro barbato barbeau barbee barber barbera barberena barberio barbero
barbier barbieri barbin barbosa barbour barboza barbre barbuto barca barcelo barcelona barcena barcenas barch barcia
barclay barco barcomb barcus barczak bard bardales barden bardin bardo bardon bardsley bardwell bare barefield
barefoot barela bares barfield barfoot barfuss barg barga bargas barge barger bargo barham barhorst baril barile
barilla barillas barish bark barkan barker barkey barkley barkman barks barksdale barlett barletta barley barlow
barman barmore barna barnaby barnard barnas barndt barner barnes barnet barnett barnette barnhardt barnhart barnhill
barnhouse barnick barno barnum barnwell baro barocio barona barone baroni baros barot barquero barr barra barraclough
barradas barragan barrales barranco barrantes barras barratt barraza barre barreda barreiro barren barrentine barrera
barreras barrero barresi barret barreto barretta barrette barretto barrick barrientes barrientez barrientos barrier
barriere barriga barrilleaux barrineau barringer barrington barrio barrios barris barro barros barroso barrow barrows
barrs barrus barsky barsness barsotti barstad barstow barta bartee bartek bartel bartell bartels bartelt barter barth
barthel bartholow bartko bartkowiak bartle bartleson bartlett bartling bartlow bartman barto bartok bartol bartoli
bartolo bartolome bartolomei bartolomeo bartolotta bartone bartos bartosh bartow bartram bartsch bartunek bartz barua
barwick basa basaldua basch basco bascom basden basdeo base basel basey basford bash basha basham bashaw bashford
bashir bashor bashore basic basilia basinger baskerville baskett baskin baskins basler basnet basnight bason basquez
bass bassett bassford bassham bassi bassler basso bast basta bastida bastidas bastin baston bastos basu basulto
basurto baswell basye batalla batchelder batchelor batdorf bate bateman baten bates bateson batey bath bathke bathurst
batie batista batiste batman bator batra batres batson batt battaglia batte batten battersby batterson batterton
battey battin battista battiste battisti battle battles batton batts batty baty batz baublitz bauch baucom baucum
bauder baudoin bauer bauerle bauers baugh baughan baugher baughman baughn bauguess baugus baum bauman baumann baumbach
baumberger baumeister baumer baumert baumgardner baumgart baumgarten baumgartner baumler baun baur baus bausch
bauserman bautista bauza bavaro bawa bawden bax baxa baxley bay bayard baye bayer bayes bayles bayless baylis bayliss
baylon bayly baynard bayne baynes bayona bays baysinger baza bazaldua bazan bazar baze bazemore bazile bazinet bazzell
bazzi beach beacham beachem beachler beachum beachy beacom beadle beadles beagle beagley beahm beaird beal beale
bealer beall beals beam beaman beamer beamish beamon beams bean beane beans bearce beard bearden beardslee beardsley
beare bearman beary beas beasley beason beaston beata beato beaton beatris beattie beatty beaty beaubien beaubrun
beauchamp beauchemin beauchesne beaudet beaudette beaudin beaudoin beaudry beauford beaufort beaulieu beaumont beaupre
beauregard beausoleil beauvais beaven beaver beavers beazley bebee bebout becenti becerra becerril bechard becher
becht bechtel bechtol bechtold beckel becker beckerman beckert beckford beckler beckles beckley beckman beckmann
becknell beckner becks beckstead beckstrand beckstrom beckum beckwith beckworth becnel becraft becton bedard
beddingfield beddow bedel bedell bedenbaugh bedford bedgood bedi bedingfield bednar bednarczyk bednarek bednarik
bednarski bednarz bedolla bedore bedoy bedoya bedrosian bedsole bedwell beebe beech beecham beecher beechy beecroft
beede beedgen beedle beegle beehler beekman beeks beeler beem beeman beemer been beene beer beerbower beerman beers
beery beesley beeson beets bega beganovic begay begaye begg beggs begin begley begnaud begum behan behar beharry
beheler behl behler behling behm behn behne behnke behr behrend behrends behrendt behrens behringer behrman behrmann
behunin behymer beidler beier beierle beighley beil beiler beilfuss beilke bein beirne beisel beisner beitel beiter
beitler beitzel bejar bejarano bekele bekker belair beland belanger belardo belasco belay belcastro belch belcher
belden belding belew belfield belfiore belflower belford belgarde belgrave belin belisle beliveau belizaire belk
belkin belkis belknap bellah belland bellanger bellar bellard bellas bellavance bellavia bellefeuille beller belles
belleville bellew belli bellin belling bellinger bellini bellino bellis belliveau bellman bellmore bello bellomo
bellomy bellon belloso bellotti bellow bellows bellucci bellville belman belmares belmont belmonte belmontes belmore
belnap belongia belote below belser belsky belson belt belter belton beltran beltre beltz belue belville belvin belyea
belyeu belz belzer bembry bement bemis benally benavente benavides benavidez benbow bence bench bencivenga bencomo
bencosme benda bendel bendele bender bendickson bene benedetti benedetto benefiel benefield beneke benes benesh
benevento benevides benfer benfield benford benge bengston bengtson benham benincasa benish benites benitez benke
benkert benko benn benne bennefield benner bennette benning benninger benningfield bennington bennion bennis benno
beno benoist bensen bensley bent bentivegna bento bentson bentz benvenuto benware benway benz benzel benzing bequette
bera beran beranek berardi berardinelli berber berberian berberich berchtold berdan berends berens berenson beres
beresford berg bergan berganza berge bergemann bergen berger bergeron bergerson berges bergeson bergevin bergey
berggren bergh bergin berglund bergman bergmann bergner bergquist bergren bergsma bergstrom bergum berhane berhe
beringer berish berisha beristain berk berke berkebile berkey berkheimer berkman berkowitz berkshire berlanga berliner
berling berman bermea bermejo bermel bermeo bermingham bermudes bermudez bern berna bernal bernarda bernardez bernardi
bernardina bernardini bernardy bernas bernat bernath berndt berner berney bernhardt bernier berning berns bernstein
berntsen bero berquist berra berres berreth berrett berrian berridge berrien berrier berrio berrios berroa berrocal
berrones berryhill berryman berson bertelsen berthelot berthiaume berthold berti bertin bertini bertino bertke
bertolini bertolino bertone bertoni bertsch bertucci berube berumen berwick besaw besch besecker beshara beshears
besse bessent besser bessette bessey bessler besson best beste bester beswick betances betancourt betancur betcher
bethea bethell bethke bethune bettencourt betters betterton bettes bettinger bettis betton betts bettyann betz beula
beus beutel beutler bev bevacqua bevan bevans bevard bevel bever beverage beveridge bevers bevier bevilacqua bevill
beville bevington bevins bevis bewley bey beydoun beyene beyer beyers beynon bhagat bhakta bhalla bhandari bhardwaj
bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharya bhattarai bhatti bhavsar bhola bhuiyan bhullar biagi biagini
bialas bialek bian bianchi bianchini bianco bias bibb bibbins bibbs bibby bibeau bibi bibian bibiano bible bibler bice
bichler bick bickel bickers bickerstaff bickett bickford bickham bickle bickley bicknell biddinger biddix biddle biddy
biden bidlack bidwell bieber biederman biedermann biegel biegler biehl biehn bieker biel bielawski bielecki bieler
bielinski bielski bien bienaime bieniek bienkowski bienvenu bier bierbaum bieri bierlein bierly bierman biermann
biernacki biernat biery bies biesecker biever biffle bigbee bigby bigelow biggar bigger biggers biggerstaff biggins
biggs bigham bigler bigley bigos bigsby bilbao bilbo bilbrey bilby bilderback bilek bilello biles bilger bilinski
biller billet billig billing billings billingslea billingsley billingsly billington billiot billips billiter billman
bills billups bilodeau bilotta bilotti bilski bilyeu bina binder binegar binette binford bing bingaman binger bingham
bingman binion binkley binkowski binney binning binns binstock biondi biondo birch bircher birchfield birchmeier bird
birden birdsall birdsell birdsong birdwell birge birgit birk birkeland birkett birkhead birkholz birkland birkner
birks birky birmingham birnbaum birney biro biron birr birt bisbee biscardi bisceglia bischof bischoff biscoe bise
bisel biser bish bishara bishoff biskup bisono biss bissell bisset bissett bissette bisson bissonette bissonnette
bistline biswas bitar bitler bitner bitter bittick bitting bittinger bittle bittner bitton bitz bitzer bivens bivins
bivona bixby bixler bizzell bjerke bjork bjorklund bjorkman bjornson bjornstad black blackard blackburn blacker
blackerby blacketer blackford blackham blackhurst blackledge blackley blacklock blackman blackmer blackmon blackmore
blackshear blacksher blackshire blacksmith blackson blackstock blackston blackstone blackwelder blackwell blackwood
blades blagg blaha blahnik blais blaisdell blakeley blakeman blakemore blakeney blaker blakes blakeslee blakesley
blakey blakley blakney blalock blan blanc blancarte blancas blanchard blanchet blanchett blanchette blanchfield blanck
blanco bland blandford blandin blanding blandino blando blandon blaney blanford blank blanke blanken blankenbaker
blankenship blankinship blanks blansett blanton blaschke blasco blase blaser blash blasi blasingame blasius blasko
blass blassingame blatchford blatt blatter blattner blau blauser blaustein blauvelt blay blaylock blazek blazer blea
bleakley bleau blecha bleck bledsoe bleeker blehm bleich bleier bless blevins blew blewett bley blick blickenstaff
bligh blind blinn blissett blitch blitz bliven blizzard bloch blocher block blocker blodgett blohm blom blomberg blome
blomgren blomquist blondell blondin blood bloodgood bloodsworth bloodworth bloom bloomberg bloomer bloomfield
bloomquist blose bloss blosser blough blouin blount blow blowe blowers bloxham bloxom bloyd blubaugh blue bluestein
bluford bluhm bluitt blum blumberg blume blumenfeld blumenthal blumer blundell blunk blunt blust bluth bly blye
blystone blyth boak boakye boal boals boan board boardman boarman boas boateng boatman boatner boatright boatwright
bobadilla bobak bobb bobbitt bobe bober boberg bobette bobo bobrowski bobst bocanegra bocchino boccia boccio boch
bochenek bock bockelman bockman bocock boda bodden boddewyn boddie boddy bodell bodenhamer bodenheimer bodi bodiford
bodily bodin bodine bodkin bodley bodnar bodner body boe boeck boecker boeckman boedeker boeding boehler boehlke boehm
boehme boehmer boehnlein boelter boen boer boerger boerner boersma boes boesch boese boesen boettcher boettger
boettner boeve bogan bogar bogard bogardus bogart bogen boger bogert boggan boggess boggio boggs bogle bognar bogner
bogosian bogsanyi bogucki bogue bogus bohac bohan bohanan bohannan bohannon bohanon bohl bohlen bohler bohling bohlman
bohlmann bohm bohman bohn bohne bohner bohnert bohnsack bohon bohorquez bohr bohrer boice boike boileau bois boisclair
boise boisseau boisvert boitnott boivin bojorquez bok bokhari bol bolan boland bolander bolanos bolar bold bolden
boldin bolding bolds boldt bolduc bole bolek bolen bolender boler boles boley bolger bolick bolin boling bolinger
bolivar boll bollenbacher boller bolles bollig bollin bolling bollinger bollman bologna bolser bolstad bolster bolt
bolte bolten bolton boltz bolyard bolz boman bomar bomba bombard bombardier bomberger bomgardner bommarito bona
bonacci bonanni bonanno bonano bonaparte bonar bonaventura bonavita bond bondar bondarenko bonde bondi bondoc bonds
bondurant bondy bone bonebrake bonelli bonenfant boner bones bonesteel bonet bonetti boney bonfiglio bong bongard
bongiorno bongiovanni bonham bonhomme boni bonifas bonilla bonillas bonin bonine bonini bonito bonk bonkowski bonn
bonneau bonnell bonnema bonner bonnet bonnett bonnette bonneville bonney bono bonomo bonsall bonser bonsignore bonsu
bontempo bontrager bonura bonvillain boodram booe booher book bookman bookout books bookwalter boom boomer boon
boonstra boor boos boose booth boothby boothe boots booze boozer bopp borah borawski borba borboa borbon borch
borchardt borcherding borchers borchert borck borda bordeau bordeaux bordelon borden border borders bordner bordonaro
borek borel borelli boren borenstein borer bores borg borge borgen borger borgerding borges borgeson borgia borgman
borgmann boria boring borja borjas borjon bork borkholder borkowski borland borman bormann born borne borneman
bornemann borner bornstein borntrager borntreger boroff boron boros boroughs borowicz borowski borquez borrayo borrego
borrell borrelli borrero borromeo borror borsetti borst bort borth borthwick bortner borton bortz borucki boruff borum
borunda borys bos bosak bosarge bosch boschert bosco bose boseman boser bosh boshart boshears bosler bosley bosma
bosman bosque bosquez boss bossard bosse bosserman bossert bost boster bostian bostic bostick bostock bostrom bostwick
boswell bosworth boteler botelho botello boten botero both bothe bothwell botkin botros botsford bott botta bottas
bottcher botti botto bottom bottomley bottoms bottorff botts bou bouche boucher bouck boudreau boudreaux bouffard
bough boughner boughton bouie boukli bouknight boulanger boulay boulden bouldin boulet bouley boulos boulter boulton
boulware bouma bouman bounds bour bourassa bourbeau bourbon bourdeau bourdon bourg bourgault bourgeois bourget
bourgoin bourke bourland bourn bourne bourque bourquin bouse bouska bousman bousquet boutelle boutilier boutin bouton
boutros boutte boutwell bouvier bouwman bouyer bouza bova bovard bove bovee bovell bow bowden bowdoin bowe bowens
bower bowerman bowers bowersock bowersox bowes bowker bowland bowlby bowler bowles bowley bowlin bowling bowman bown
bowne bowser bowsher bowyer box boxer boxley boy boyajian boyden boydston boydstun boye boyea boyer boyers boyes
boyett boyette boyington boykin boykins boyko boylan boyland boyle boylen boyles boyne boynton boys boysen boyt boyte
boyter boyum boza bozarth boze bozek bozeman bozich bozman bozzo braasch braaten braatz brabant brabec brabham brabo
brabson bracamonte bracamontes bracco brace bracero bracewell bracey brach bracht brack brackeen bracken brackens
brackett brackin brackins brackman brackney bracy bradberry bradburn bradbury braddock braddy brader bradfield bradham
bradish bradshaw bradsher bradstreet bradt bradway bradwell brafford braga bragdon brager bragg braggs braham brahm
brahmbhatt brailey brailsford brainard brainerd braithwaite brake brakebill brakefield braley braly bram braman
brambila bramble bramblett brame bramer bramhall bramlett bramley brammer bramwell bran branagan branam branan branca
brancato branch branche branco brand branda brandao brandau brande brandel brandenberger brandenburg brander brandes
brandl brandner brandow brands brandstetter branham branigan brann brannan brannen branner brannigan branning brannock
brannum branscome branscum bransford branstetter brantner branton branum brar brasch brase brasel brasfield brashear
brashears brasher brashier brasier brasil brasington brass brassard brasseaux brassell brasseur brassfield braswell
bratcher brathwaite bratt bratten bratton braud brauer brault braun brauner braunstein brautigam braverman bravo
brawley brawn brawner bray brayboy brayman braz brazeal brazeau brazee brazel brazell brazelton braziel brazier brazil
brazile brazzell breakfield bream breault breaux breazeal breazeale breceda brecher brecht breckenridge breda bredeson
breece breed breeden breeding breedlove breeland breen brees breese breeze bregman brehm brehmer breidenbach breier
breiner breit breitbach breitenbach breitenstein breithaupt brekke breland brelsford bremer bremmer bremner bren
brendel brendle breneman brenes brennecke brenneman brenner brentlinger brents brereton brescia bresee breshears
bresler breslin breslow bresnahan bressler bretado breton bretz breuer breunig brevard brew brewer brewington brewster
brewton brey breyer brezina brezinski briand briant bribiesca briceno brick brickell bricker brickey brickhouse
brickley brickman brickner bride bridge bridgeford bridgeforth bridgeman bridgers bridges bridgewater bridgman
bridwell brienza brier briere brierley brierly briese brigance briganti bright brightbill brightman brightwell brigida
brigman brignac briles brill brillhart brim brimage brimer brimhall brimm brimmer brin brindle brindley brinegar
briner briney bringas bringhurst brink brinker brinkerhoff brinkley brinkman brinkmann brinkmeyer brinks brinn brinson
brinton briones brisbane brisbin brisbois brisbon brisco briscoe briseno briskey brison brissette brisson brister
bristow brite brito brittain britten britteny brittian brittingham britto britz brixey brizendine brizuela broach
broad broadbent broaddus broadfoot broadhead broadhurst broadie broadnax broadus broadwater broadway broadwell broady
broberg brobst brocato brochu brocious brocker brockett brockington brockman brockmann brockmeier brockmeyer brockway
brockwell brod broda brodbeck brode broder brodersen brodeur brodhead brodnax brodsky brodt broeker brogden brogdon
brokaw broker broman bromberg bromfield bromley bronaugh bronk bronner bronstein brooker brookes brookhart brooking
brookins brookman brookover brookshire broom broome broomfield brophy brosch brose brosius brosky brosnan bross
brossart brosseau brost brothers brotherton brott brotzman broudou brough broughman broughton brouillard brouillette
brouse broussard brousseau brouwer brow browder brower brown browne brownell browner brownfield browning brownlee
brownlow brownrigg brownson brownstein broxson broxton broyles broz brozek brubaker brucato bruch bruck brucker
bruckner bruder brue brueckner brueggeman brueggemann bruemmer bruen bruening bruer bruggeman brugger brugh brugman
bruhn bruins bruinsma brule brum brumback brumbaugh brumbelow brumett brumfield brumit brumley brumm brummel brummer
brummett brummitt brun bruna brundage brundidge brundige bruneau brunell brunelle bruner brunet brunett brunette
brunetti brungardt bruni brunilda bruning brunk brunke brunn brunner bruns brunson brunswick brunt brunton brusdar
brush bruso bruss brusseau brust bruton brutus bruzzese bryars bryk brymer bryner brzezinski brzozowski bubar bubb
bublitz bucci bucciarelli buch buchan buchanan buchanon bucher buchert buchheit buchholtz buchholz buchman buchner
bucholtz bucholz buchta buchwald bucio buckalew buckel buckelew buckhalter buckholz buckingham buckland buckle buckler
buckles bucklew buckley bucklin buckman buckmaster buckner bucko buckwalter bucy buczek buczkowski buczynski buda
buday budd budde budden budge budhu budke budnick budnik budreau budz budzinski bue bueche buechel buechler buechner
buehler buehner buehrer buel buell buelna buelow buena buenaventura buendia bueno buenrostro buentello buerger buerkle
buescher buesing bueso buettner buff buffa buffalo buffaloe buffay buffington buffkin buffone bufford buffum bufkin
bugarin bugbee bugg buggs buhl buhler buhr buhrman bui buice buie buis buist buitrago buitron buker bukhari bukowski
bula bulger bulkley bull bulla bullard bullen buller bullinger bullington bullins bullion bullis bullman bulloch
bullock bulluck bulman bulmer bulson bulthuis bultman bumanglag bumbalough bumgardner bumgarner bump bumpass bumpers
bumpus bun bunce bunch bundick bundrick bundy bungard bunge bunger bunk bunker bunkley bunn bunnell bunner bunt bunten
buntin bunting bunton bunyan bunyard buono buonocore buonomo bupp burak buras burba burbach burbage burbank burbidge
burbridge burch burcham burchard burchell burchett burchette burchfield burciaga burd burda burden burdett burdge
burdick burdine burditt burdo bureau burek bures buresh burford burg burgan burgard burgdorf burge burgener burger
burges burgess burgett burghardt burgher burgin burgio burgo burgoon burgos burgoyne burgueno burhans burian burich
burk burkard burkart burkeen burkert burkes burket burkett burkey burkhalter burkhard burkhardt burkhart burkhead
burkholder burkle burkley burkman burks burleigh burleson burlew burling burlingame burlingham burlison burma burman
burmeister burmester burn burnam burner burnes burnette burney burnham burningham burnley burns burnsed burnside
burnworth burow burpee burpo burr burrage burrell burress burridge burrier burrill burris burriss burritt burrola
burrough burroughs burrow burrowes burrows burruel burrus burruss burry burse bursey burson burstein burston burtch
burtis burtner burts burtt burwell bury burzynski busa busbee busby buscemi busch busche buscher buschman buschmann
buse buser busey bush busha bushaw bushee bushell bushey bushman bushnell bushong busick buske buskey buskirk buss
bussard busse bussell bussey bussiere bustamante bustillo bustillos busto bustos buswell butala butcher butchko buteau
butera buterbaugh buth butkiewicz butkovich butkus butler butner butt buttars butterbaugh butterfield buttermore
butters butterworth buttery buttler buttner button buttram buttrey buttry butts butz buxbaum buxton buys buza buzard
buzbee buzby buzzard buzzell buzzelli byam byard byars byas bybee bye byer byerley byerly byers byfield byford
byington byler bylsma bynes bynoe bynum byram byrd byrge byrne byrnes byrns byrom byrum byun bywater bøvith caamano
caba cabada cabal caballero caban cabana cabanas cabanilla cabanillas cabaniss cabe cabell cabello cabeza cabezas
cable cabot cabral cabrales cabreja cabrera cabriales cacace caccamo cacciatore cacciola caceres cacho cachola
cacioppo cadavid caddell cadden caddy cadena cadenas cadenhead cadet cadieux cadigan cadiz cadle cadman cadogan
cadorette cadotte cadwallader cadwell caetano cafaro caffee caffey caffrey cafiero cage caggiano cagle cagney cahalan
cahall cahill cahn cahoon cahue caiazzo caicedo cail caines cairns caison caisse caito cajamarca cajigas cajuste cala
calabrese calabria calabro calahan calais calamia calaway calbert calcagni calcagno calcano calcaterra calcote caldas
caldeira caldera calderon calderone calderwood caldwell calero cales calfee calhoon calhoun caliendo califano
caligiuri calise calix calixto calkins call callaghan callaham callais callanan callas callaway calle callegari
calleja callejas callender calleros callery calles calley callicoat callicutt callier callies callihan callis callison
callister callow calloway calma calmes calnan calo caloca calton calva calvario calvillo calvo calzada calzadilla
camacho camaj camara camarata camarda camarena camargo camarillo camba camberos cambra cambre cambridge cambron camejo
camel camera camero camey camilleri camillo caminiti camino camire cammack cammarata cammon camp campa campagna
campana campanaro campanella campanelli campanile campas campeau camper campfield campillo campion campione campise
campisi campo campos campoverde camps campusano campuzano camus canada canaday canady canal canale canales canary
canas canavan cancel canchola cancilla cancino cancio candela candelas candia candler cando cane canedo canela canelo
canepa canete canez canfield cangelosi cangemi cangialosi canham caniglia canino canipe canizales canizalez canizares
canlas cann cannaday cannady cannan cannata cannell cannella canney canning cannizzaro cannizzo canny cano canova
canseco cansino cansler cantarero cantave canter cantera canterbury cantero cantey cantillo cantin cantley canto
canton cantone cantor cantoran cantos cantrell cantrelle cantu cantwell canty canul canup canzoneri cao caouette cap
capalbo capaldi capasso cape capece capehart capel capell capella capellan capelle capelli capello capen capers
caperton capes capetillo capili capistran capistrano capitano capizzi caplan caple caples caplinger capo capobianco
capone caporale capote capozzi capozzoli capp cappa capparelli cappel cappelletti cappelli cappello capper cappiello
capps cappuccio capra caprio capriotti capron capshaw captain capuano caputo car carabajal caraballo caracciolo
carachure caradine caramanolis carandang carano carapia caras caravella caravello caraveo carawan caraway carbajal
carballo carbaugh carberry carbo carbon carbonaro carbone carbonell carboni carbonneau carcamo carchi card carda
cardamone cardarelli cardella cardello carden cardenas carder cardiel cardillo cardin cardinal cardinale cardon
cardona cardone cardosa cardoso cardoza cardozo cardwell care careaga carella carelli carew carfagno cargile cargill
cargo carhart cariaga carias carico carignan carillo carini carino carita carithers carlberg carle carlen carlena
carlile carling carlini carlino carlita carll carlock carlon carlone carlow carls carlsen carlson carlstrom carlucci
carmack carmean carmelia carmelina carmer carmichael carmina carmody carmona carmouche carn carnahan carneal carnegie
carneiro carner carnero carnes carnevale carney carnley carns caro carola carolan carolin carollo carolus carone
carothers caroyln carozza carp carpenter carpentier carper carpino carpio carr carra carradine carraher carranco
carrano carranza carrara carrasco carrasquillo carraway carreira carreiro carrel carrell carreno carreon carrera
carreras carrero carretero carreto carrick carrico carrier carriere carrigan carriger carriker carrillo carrion
carriveau carrizal carrizales carrizosa carro carron carrow carrozza carruth carruthers carsey carstens carstensen
carswell cart carta cartagena carte cartee cartledge cartmell cartmill cartner carton cartrette cartwright carty
caruana carucci caruso caruth caruthers carvajal carvalho carvell carvin carwell carwile carylon casa casada casado
casados casady casagrande casal casale casanas casanova casares casarez casarrubias casas casasola casaus casavant
casazza casciano cascio casco cascone casebeer casebolt casella caserta cashdollar cashen cashin cashion cashman
cashwell casiano casias casillas casimira casimiro casino casique caskey casler casner caso caspers casperson cassady
cassano cassar cassara cassel cassell cassella casselman cassels cassens casserly cassese casseus cassin cassity casso
casson cast castagna castaldi castaldo castaneda castano castanon casteel castel castelan castell castellano
castellanos castelli castello castellon castellucci castelo caster casterline castiglia castiglione castile castilla
castilleja castillo castillon castine castle castleberry castleman castles castner casto caston castonguay castor
castorena castrejon castrellon castrillo castrillon castro castruita caswell catala catalan catalano cataldi cataldo
catanese catania catano catanzaro catapano catchings cater cates cathcart cather catherin catherina cathern cathers
catino catlett cato catoe caton catrice catron catt cattaneo cattell catterton catton cauble caudell caudill caudillo
caudle caufield caughey caughman caughron caulder cauley caulfield caulk caulkins causby causey cauthen cava cavagnaro
cavalier cavaliere cavalieri cavallaro cavalli cavallo cavanagh cavanaugh cavaness cavazos cave caven cavender caver
caverly caves cavett cavey cavin caviness cavins cavitt cawley cawood cawthon cawthorn cawthorne cayabyab cayer
cayetano caylor cayo cayton caywood cazares cazarez cazier cearley ceaser ceballos cebreros cebula ceccarelli cecchini
cecena cecere cech ceci cecila cecille cedano cedeno cedillo cedillos ceesay cefalu ceja celano celaya celedon
celentano celi celik celinda celio celis cella celli cellini cellucci celsa cen cena cendejas ceniceros centanni
centeno center centers centofanti cepeda cepero cephas cephus cera cerami cercone cerda cereceres cerezo cerino cermak
cerna cerniglia cerny ceron cerone cerqueira cerra cerrato cerrillo cerritos cerrone cerros certain cerullo cerutti
cervantes cervantez cervenka cerveny cervera cervone cesare cesario cesena cespedes cessna cevallos cha chabot
chachere chacko chacon chadbourne chadha chadwell chae chaffee chaffin chaffins chafin chagnon chagolla chagoya chahal
chaidez chain chaires chairez chaisson chait chakraborty chalfant chalifoux chalk chalker challa challenger challis
chalmers cham chamberlain chamberland chamberlin chambers chamblee chambless chamblin chambliss chamness chamorro
champ champa champagne champeau champine champion champlin champney champoux chan chancy chand chandran chandrasekaran
chang channell chanran chant chantay chanthavong chao chapa chaparro chapdelaine chapel chapin chaplin chapman chappel
chappelear chappell chappelle chapple chaput char chara charboneau charbonneau chard charest charette charita charland
charlebois charlesetta charlesworth charlot charlott charlson charmain charney charo charon charpentier charron
charter charters chartier chartrand charvat chason chasse chastain chasteen chatelain chatfield chatham chatman
chatmon chatterjee chatterton chattin chatwin chau chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauvin
chavarin chavarria chavero chavers chaves chavez chavira chavis chavolla chavous chavoya chawla chay chea cheadle
cheatham cheatum cheatwood check checketts checo chee cheek cheeks cheely cheema cheers cheeseboro cheeseman cheesman
cheetham cheever chelette chelf chen chenard chenault chenevert cheney cheng chenier chennault chenoweth cheong
cheramie chere cherian cherly cherney chernoff cherrington cherubin chery chesebro cheshier cheshire chesler chesnut
chesnutt chess chesser chesson chestnut chestnutt cheung chevalier chevere chevez chew chewning cheyne chhabra chhay
chhetri chhim chhun chi chia chiang chiappetta chiaramonte chiarella chiarelli chiarello chiasson chica chicas
chichester chick chickering chico chicoine chidester chieko chiem chien chiesa chihuahua chilcoat chilcote chilcott
child childers childree childres childress childs chiles chilson chilton chim chimento chin chinchilla chinen ching
chinn chino chio chiodo chiong chiou chipman chipps chiquito chiriboga chirico chirino chirinos chisholm chism chisolm
chisom chisum chittenden chittick chittum chitty chitwood chiu chivers chmiel chmielewski chmura cho choat choate
chock choe chohan choi choice choiniere chojnacki chojnowski chokshi cholewa chon chong choo chopp chopra choquette
chorba chou choudhary choudhry choudhury chouinard chow chowdhury chowning choy chrimes chrisco chrisman chriss
christenberry christensen christenson christia christiano christians christiansen christianson christinia christison
christman christmann christmas christner christo christoff christoffersen christofferson christoph christophersen
christopherson chronister chrostowski chrysler chrzanowski chu chua chuang chubb chudy chui chum chumbley chumley
chumney chun chung chunn chuong chupp church churchill churchman churchwell chute ciaccio ciampa ciampi cianci ciancio
cianciolo ciano ciaramitaro cibrian ciccarelli cicchetti ciccone cicero cichocki cichon cichy cienfuegos cieri
ciesielski ciesla cieslak cifelli cifuentes cigarroa cihak cijo cilley cimini cimino cina cinco cincotta cinderella
cindie cinelli cinque cintron cioffi ciolino ciotti cipolla cipollone ciprian cipriani cira cirelli ciriaco cirigliano
cirillo cirilo cirino cirone cisco cisnero cisneros cisse cissell ciszewski citizen citro citron ciulla civil cizek
claar claassen clabaugh claborn clack claeys claffey claflin clagett clagg claggett claiborne clairmont clamp clampitt
clanton clapham clapp clapper clapsaddle clardy claretha claretta clarey claridge clarinda claris clarita clarkberg
clarkin clarkson clarkston claro claros clary clasen clason class classen clatterbuck claunch claus clause clausell
clausen clauser clausing clauson clauss claussen clavel clavijo clawson claxton claybaugh clayborn clayborne claybrook
claybrooks claycomb clayman claypool claypoole clayson claytor claywell clear clearwater cleary cleaveland cleaver
cleaves cleckler cleckley cleek clegg cleghorn cleland clelland clemans clemencia clementi clements clemmer clemmons
clemons clendenen clendenin clendening cleotilde clerk clermont clevenger clever clevinger clewell clewis cliburn
click cliett clift climaco climer clinard clinch cline clines clingan clingenpeel clinger clingerman clingman clink
clinkenbeard clinkscale clinkscales clippinger clites clock clodfelter cloer clonch cloninger clonts clontz cloonan
clopton clore clorinda close closs closson clothier cloud clough clouse clouser cloutier clow cloward clower clowers
clowes clowney clubb cluck cluff clugston clukey clum clune clute clutter clutts cly clyburn clymer clyne coach
coachman coad coady coakley coale coalson coan coate coates coatney coats coaxum cobb cobbins cobble cobbs coberly
cobian coble coblentz cobler cobo cobos coburn coca coccia cocco cochenour cochran cochrane cockburn cocke cockerham
cockerill cockfield cockman cockrell cockrill cockroft cockrum cocks coday codd coddington code coder coderre codner
coe coelho coello coenen cofer coffee coffel coffelt coffer coffey coffield coffin coffman cofield cogan cogar cogburn
cogdell cogdill coger coggeshall coggin coggins coghill coghlan cogley cogswell cohan cohee cohn cohoon cohrs coil
coile coin coiner coit coke coker cokley cola colangelo colantonio colarusso colas colavito colberg colbert colborn
colburn colchado colclasure colclough coldiron coldren coldwell colegrove colella colello colen coles coletti colgan
colgrove colina colindres coll collado collantes collar collard collazo collazos colledge collen collene coller
colleran collerson collet collett colletti colley colligan colling collings collingwood collinson collinsworth collis
collison collman collom collopy collum collums collura collyer collymore colm colman colmenares colmenero colocho
coloma colomb colombo colon colonna colorado colosimo colpitts colquhoun colquitt colston coltharp coltrain coltrane
colucci coluccio columbia colunga colvard colville colvin colwell colyer comacho coman comas combe combes combest
combs comeau comeaux comegys comella comer comerford comes comfort comiskey comito comley commander commisso commodore
common commons como comp compean compere compton comrie comstock comtois conant conard conatser conaty conaway conboy
concannon conceicao conchas conchita conde conder condie condit condo condon condra condrey condron cone conejo conely
conerly coney confer conforti cong congdon conger congleton conigliaro coniglio conine conkey conkle conklin conkling
conlan conlee conlin conlon conn connally connaughton connelley connelly connely conners connery connett connick
conniff connolly connors conover conquest conrady conrow conroy conry considine consiglio constable constancio
constante constantino constanza consuegra conte conteh conti contino contois contrera contreras converse convery
conwell conyer conyers coody coogan cook cooke cooks cooksey cookson cool coolbaugh cooley coolidge coombe coombes
coombs coomer coomes coon coonce cooney coonrod coons coontz coop cooperman coopersmith cooter coots coover copado
copas cope copeland copelin copen copenhaver copes copher coplan copland coplen copley coplin copp coppa coppage
coppedge coppens copper coppersmith coppin coppinger copple coppock coppola copsey copus corado coram corazon corbeil
corbell corbit corbitt corbo corchado corcino corcoran cordaro cordeiro corder cordes cordia cordier cordle cordner
cordoba cordon cordova cordray cordrey cordy core corea coreas corella coria coriell cork corker corkern corkery
corkill corkins corkran corl corle corless corlett corlew corley cormack corman cormier corn cornejo cornelison corner
cornett cornette cornick corniel corning cornish cornman corns cornwall cornwell corona coronado coronel corp
corpening corporan corprew corpus corpuz corr corrado corral corrales corrao correa corredor correia correll corrente
correnti corrigan corriveau corro corsaro corsetti corsi corsini corso corson cortazar corte corter cortes cortese
cortina cortinas cortright corum corvera corvin corvino coryell corzine corzo cosby coscia cosentino cosenza cosey
cosgrove cosio cosman cosme cosner cosper coss cossette cossey cossio cost costa costabile costales costantini
costantino costanza costanzo costas coste costello coster costigan costilla costillo costin costley costlow costner
coston cota cote cotham cothern cothran cothren cothron cotman cotner coto cott cotta cottam cotten cotter cotterell
cotterman cottingham cottle cottman cotto cottom cotton cottone cottrell cottrill couch couchman couey coufal
coughenour coughlan coughlin couillard coulibaly coulombe coulon coulson coulston coultas coulter counce council
counter counterman countryman counts coupe cournoyer coursey courson court courtemanche courter courtois courtright
courts courtwright courville coury cousar couser cousin cousineau cousino cousins coutee coutinho couto couts coutts
coutu couture couturier couvillion covarrubias covel covell covelli covello coveney coventry cover coverdale covert
covey coviello coville covin covington covino cowan cowans coward cowart cowden cowdrey cowell cowen cowger cowgill
cowherd cowie cowin cowles cowley cowling cowman cowser cowsert cox coxe coxon coxwell coyer coykendall coyle coyne
coyner cozad cozart cozine cozza cozzens cozzi cozzolino crabb crabbe crabill crable crabtree cracchiolo crace
cracraft craddock crader crady craft crafton crafts crager cragg crago cragun craighead crail crain craine crall cram
cramer crampton crandall crandell crane craner craney cranfield cranfill cranford crank cranmer cranor cranston crapo
crapps crary crase crass crater cratty craun craven cravens craver cravey craw crawley crawshaw cray craycraft crayne
crayton crea creager creagh creamer crean crear creary creasey creasman creason creasy crecelius credeur credit credle
creech creecy creedon creegan creek creekmore creel creer cregan creger cregger crego cremeans cremer crenshaw crepeau
crescenzo crespin crespo cress cressey cressman cresswell creswell cretella creveling creviston crews criado cribb
cribbs crichlow crichton crick criddle crider crigger crigler crilly crim crimi crimmins criner criollo cripe crippen
cripps crisafulli crisanto crisci criscione crisco criscuolo crisler crislip crisman crisostomo crisp crispino criss
crissman crist cristino criswell critchfield critchley critchlow critelli crites crittenden crittendon critzer
crivello crocco croce crochet crock crocker crockett croff crofford crofoot croft crofton crofts croghan croke croker
croley croll cromartie crombie cromer cromley crompton cromwell cron cronan crone croney cronin cronk cronkhite crook
crooke crooker crooks crookston croom crooms cropp cropper crosbie crose crosier croskey crosland crosley cross
crossan crossen crosser crossett crossland crossley crosslin crossman crossno crosson crosswhite croston croswell
croteau crothers crotts crotty crouch croucher crouse crout crouthamel crow crowder crowe crowell crowl crowley crown
crownover crowson crowther croxton croy croyle crozier cruce cruces crudup cruickshank cruikshank cruise crull crum
crumb crumble crumbley crumby crume crumley crump crumpler crumpton crumrine crunk crupi cruse crutcher crutchfield
crute cruzado cruzan cruze cruzgarcia cruzhernandez cruzlopez cruzmartinez cruzperez cryan cryer crystle cua cuadra
cuadrado cuadros cuaresma cuartas cuautle cuba cubas cubbage cubero cubias cubillos cuc cucchiara cucci cuccia
cucinotta cuda cudd cuddy cude cudney cudworth cue cuebas cuellar cuello cuen cuenca cuervo cuesta cuestas cueto cueva
cuevas cuff cuffee cuffie cugini cui culberson culbert culbertson culbreath culbreth culhane culkin cull cullens
culler cullers culley culligan cullinan cullinane cullins cullison cullom cullum cully culotta culp culpepper culton
culver culverhouse culwell cumbee cumberbatch cumberland cumberledge cumbie cumbo cumby cumings cumming cummings
cummins cummiskey cumpston cunanan cundiff cuneo cung cunha cunliffe cunniff cunning cunningham cuomo cuozzo cupit
cupo cupp cupples cupps cura curatolo curbelo curbow curci curcio curd cure curet cureton curfman curiel curl curlee
curless curlin curnow curnutt curnutte curran curren currence current curreri currey currie currier currin curro
curtice curtin curtner curto curts curtsinger cusack cusano cush cushing cushman cusic cusick cusimano cusson custard
custer custis custodio cusumano cutcher cuthbert cuthbertson cuthrell cutler cutlip cutrer cutright cutrone cutshall
cutshaw cutsinger cutting cutts cuyler cwik cybulski cygan cyndy cypert cypher cyphers cyprian cyr cyrstal cythia
czaja czajka czajkowski czapla czaplicki czarnecki czarnik czech czerniak czerwinski czyz czyzewski dabbs dabney
dabrowski dacanay dace dacey dack dacosta dacruz dacunha dacus dada daddario daddio dade dado dady daffin daffron
dafoe dagen dagenais dagenhart daggett daggs dagley dagostino dague dahal dahan daher dahir dahl dahlberg dahle dahlen
dahlgren dahlin dahlke dahlman dahlquist dahlstrom dahm dahmen dahmer dahms dahn dai daigle daignault daigneault dail
dailey daily daine daines dains dais daise daitche dake dakin dalal dalbec dalbey dalby daleo dales dalesandro
dalessandro dalessio daley dalfonso dalke dall dallaire dalley dallman dallmann dally dalman dalrymple daluz daly
dalzell dam daman damas damaso damato dambra dambrosia dambrosio dame damelio dameron dames damewood damiani damiano
damico damm damman dammann damore damour dampier damron danaher danahy dance dancer dancy dandrea dandridge dandurand
dandy danek danford danforth dang dangerfield dangler danh daniello daniels danielsen danielson daniil danille danis
danish dankert danko danks danley dannenberg danner dannunzio dano danos danowski dansby dansereau dansie dant dantes
dantin dantoni dantonio dantzler danuta danz danziger danzy dao daoud daoust daphine daponte daquila dar darbonne
darcangelo darcel dardar darden dare dargan darji dark darko darland darley darling darlington darnall darocha darosa
darr darragh darrah darrigo darrington darrough darrow darsey darst dart darter dartez darty darville darwish das
dasari dasgupta dasher dashnaw dashner dasilva dass datta dattilo dau daub daubenspeck dauber daubert dauenhauer dauer
daughenbaugh daugherty daughtery daughtrey daughtry daul daum dauphin dauphinais dauria daus dauzat davalos davanzo
davenport davern daves davidian davidoff davidov davids davidson davies davignon davila davilla davino davison
davisson davitt davtyan davydov daw dawdy dawe dawes dawkins dawley dawood daws dawsey day dayal daye dayhoff dayley
dayrit days daza deadra deady deak deakin deakins deal dealba dealmeida deanda deandrade deaner deangelis deans dear
dearborn dearden deardorff dearing dearman dearmas dearmon dearmond dearth deary deas dease deason deasy deatherage
deatley deaton deats deaver deavers deavila deb debarros debartolo debell debellis debenedictis debera deberry debiase
deblasio deblois debnam debo deboard deboe deboer debolt debonis debord deborde debose debow debroah debrosse debruin
debruyn debus debusk dec decamp decarlo decaro decarolis decarvalho decasas decastro decatur decena decesare dechant
decicco deck deckard deckert declue decola decook decosta decoste decoster decoteau decoursey decrescenzo decuir
dedeaux dedic dedios dedman dedmon deeb deeds deel deem deemer deems deen deer deere deering deery dees deese deeter
deets deetta deetz defalco defazio defelice defeo deffenbaugh defibaugh defilippis defilippo defino defoe defoor
deford defore deforest deforge defrance defrancesco defrancisco defranco defrank defreese defreitas defries defusco
degaetano degan degante degarmo degen degenhardt degennaro degeorge degler degnan degner degollado degraaf degracia
degraff degraffenreid degrave degraw degrazia degree degregorio degroat degroff degroot deguzman dehaan dehaas deharo
dehart dehaven deherrera dehn dehne dehner dehoff dehoyos deibel deibert deibler deignan deihl deines deininger deis
deiss deitch deiter deitrich deitrick deitsch deitz dejager dejarnett dejarnette dejean dejesus dejohn dejong dejonge
dekeyser dekker dekle dela delacerda delacruz delafuente delagarza delagrange delaguila delahanty delahoussaye
delahoya delahoz delahunt delaluz delamater delamora delancey delancy deland delange delangel delany delao delap
delapaz delapena delapp delara delariva delarosa delatorre delatte delauder delaughter delaune delaurentis delavega
delawder delay delbosque delbridge delcambre delcampo delcarmen delcastillo delcid delcie delee deleeuw delehanty
deleo deleon delfin delgadillo delgado delgiudice delgreco delgrosso delic delima deline delira delise delisi delisle
delk delker dellaquila dellavalle dellavecchia deller dellinger delman delmastro delmonico delmonte delmoral delmore
delmundo delmy delo deloach deloatch deloera deloney delong deloras delorenzo delorey delorme delorse delosangeles
delosreyes delosrios delossantos delozier delp delph delpilar delpino delpozo delprete delreal delrio delrosario
delsie delsignore delsol deltoro deluca delucca delucia delude deluna delva delvalle delvecchio delvillar delzer
demaio demar demarais demaree demarest demaria demaris demars demartini demartino demary demas demasi dematteis
dematteo demauro demay demayo dembinski dembowski demby demchak demel demello demelo dement demeo demeritt demers
demery demesa demeter demeyer demichele demille deming demirjian demko demma demmer demming demo demore demos demoss
demott demps dempster demski demuro demuth denard denardo denaro denault denbow denby dendy deng dengler denham
denicola denio denison denk denker denley denlinger denman denmark denmon denn dennard dennehy dennen denner dennett
denney denning dennison denniston denno deno denoyer denslow densmore denson dent dente dentremont denys denyse denzer
deo deocampo deol deoliveira depalma depalo depaola depaoli depaolo depasquale depaul depaula depauw depaz depena
depew depietro depina depinto depoy depp deppe deppen deprey depriest deptula depue deputy depuy der deramo deramus
deras derby derbyshire derderian deremer derickson deridder deriso derks derksen dermody deroche derocher deroo derosa
derose derosia derosier derossett derouen derouin derousse derr derrickson derrico derringer derryberry derstine
deruiter derusha deruyter dery desa desai desalvo desanctis desanti desantiago desantis desanto desantos desautels
desch deschaine deschamps deschene deschenes descoteaux desena deshaies deshane deshazer deshazo deshields deshmukh
deshong deshotel deshpande desiderio desilets desilva desimone desir desisto desjardin desjardins desjarlais deskin
deskins deslauriers desmarais desmet desormeaux desoto desousa desouza despain desposito despres desrochers desroches
desrosier desrosiers desselle dessert desta destefano destine detamore detar deterding determan deters detmer dettling
dettloff dettman dettmann dettmer detty detweiler detwiler deuel deutsch deutscher devall devane devaney devaul
devault devaux deveau deveaux deveney dever devera devereaux devereux devers devi devilbiss deville devillier
devincentis devinney devins devita devito devitt devivo devoe devol devoll devor devore devos devoy devries dew dewald
dewall dewalt dewan dewar dewberry dewees deweese dewhirst dewhurst dewilde dewing dewit dewitte dewolf dewolfe dews
dey deyo deyoe deyoung deyton dezarn dhakal dhaliwal dhami dhanani dhar dhawan dhillon dhingra diab diakite dial
diallo dials dias diaz diazdeleon diazgarcia diazlopez dib dibartolo dibartolomeo dibattista dibble dibella dibello
dibenedetto dibernardo dibert dibiase diblasi dibona dicamillo dicaprio dicarlo dice dicesare dichiara dicicco
dickason dicke dicken dickens dickenson dicker dickerman dickerson dickert dickey dickinson dickison dickman dickmann
dicks dickson dickstein dicostanzo dicus didio didion didomenico didonato didonna diebel diebold dieckman dieckmann
diede diederich diedrich diefenbach diefenderfer dieffenbach diegel dieguez diehl diehm diekmann diel diem diemer
diener diep dier diercks dierdre dieringer dierker dierkes dierking dierks diers dies dieter dieterich dieterle
dietrick dietsch dietz dietzel dieu dieujuste diez difabio diffenderfer difilippo difiore difrancesco difranco digangi
digby digennaro diggins diggs digiacomo digioia digiorgio digiovanni digirolamo digiulio digman digna dignan digrazia
digregorio diiorio dike dikeman dilbeck dilday dildine dildy dileo dilger diliberto dilks dill dille dillehay
dillenbeck diller dilley dilling dillinger dillingham dillman dillow dills dilly dilone dilorenzo diloreto dilts diltz
dilullo dilworth dima dimaggio dimaio dimalanta dimarco dimaria dimartino dimarzio dimascio dimatteo dimattia dimauro
dimeglio dimeo dimichele dimick dimino dimitrov dimmick dimmitt dimock dimon dimond din dinan dinapoli dinardo
dinatale dine dineen dines ding dinger dinges dingess dingle dingler dingman dingus dinh dini dinicola dinkel dinkins
dinneen dinorah dinsdale dinsmore dinunzio dinwiddie diogo dionisio diop diorio diosdado diouf dipalma dipaola dipaolo
dipasquale dipiazza dipietro dippel dippold dippolito diprima dircks direnzo dirienzo dirkjan dirks dirksen dirocco
dirusso disalvo disanto disbrow disch dishaw disher dishman dishner dishon diskin disla dismuke dismukes disney
dispenza distasio distefano distel distler ditch ditmore ditommaso ditter dittman dittmar dittmer ditto dittrich ditty
ditullio ditzler dively diven diver divers divina divincenzo divirgilio divis divito dix dixit dixson dizdarevic dizon
dmitrii dmytriievska doaa doak doan doane dobbin dobbins dobbs dobie doble dobler dobos dobrowolski dobrzynski dobson
doby dobyns docherty dockendorf dockery dockins dockstader dockter doctor dodd dodds dodge dodgen dodie dodrill dodson
doe doebler doege doerfler doering doerner doerr doescher dogan doggett doheny doherty dohm dohn dohrmann doi doig
doiron doke dokken dolby dolce dold dole dolen doles dolezal dolin doll dollar dollard dollarhide dolley dollinger
dollins dollison dolloff dolma dolman dolph dolphin dolson domagala doman domangue domanski dombroski dombrowski
domenech domer domin domina domingos domingue domingues dominguez domino dominquez dominy domitila domke donadio
donaghy donahoe donahoo donahue donaldson donalson donat donatelli donath donathan donati dondero done donegan donelan
donelson doner dones donette doney dong donham donis donjuan donkor donlan donley donlin donlon donnan donnellan
donnelly donner donnette donofrio donoghue donoho donohoe donohoo donohue donoso donze doody doolan dooley doolin
dooling doolittle doom doonan doornbos dopp dopson dor dorado dorame dorantes dorazio dore doreatha doremus dorethea
dorey dorf dorfman dorgan doria dority dorla dormer dorn dornan dornbusch dorner dorney doroteo dorough dorow dorr
dorrance dorrell dorrough dorsainvil dorsch dorsett dort dorta dortch dorton dorval dorvil dory dosanjh dosch doscher
dose doshi doshier dosreis doss dossantos dossett dossey dostal doster dostie dot doten dotson dotter dotterer dotts
doty doub doubek double doubleday doucet doucette doud dougan dougher dougherty doughty douma douse douthit douthitt
douville dove dovel dover doverspike dow dowd dowdell dowden dowding dowdle dowdy dowe dowell dower dowers dowlen
dowler dowling down downard downen downer downes downey downie downing downs dowty doxey doyal doyel doyen doyon dozal
dozier drabek drabik draeger dragan drager drago dragon dragone dragoo draheim drain draine drakeford drakes drane
draney drapeau draper draughn draughon draves drawdy dray drayer drechsler drees dreesen dreger dreher dreibelbis
dreier dreiling dreisbach drennan drennen drennon drenth drescher dress dressel dressen dresser dressler drewery
drewes drewry drews drexel drexler drey dreyer dreyfus driel dries driessen driggers driggs drinkard drinkwater
drinkwine drinnon driscoll driskell driskill driver droege drohan drolet drone drost droste drouillard drouin drown
droz drozd drozdowski druckenmiller drucker drum drumheller drumm drummer drummond drury drutu dry dryden drye dryer
drysdale drzewiecki dsouza duan duarte duba dubay dubberly dubbs dube dubey dubiel dubin dubinsky dublin dubois
duboise dubon dubord dubose dubray dubreuil dubs dubuc dubuisson dubuque duby duca ducasse ducat ducey duch ducharme
duchene duchesne duck ducker duckett ducksworth duckworth duclos ducote ducre duda dudas dudash dudding duddy dudeck
dudek dudgeon dudzik dudzinski due duell duenas duenes duenez duensing duer duerksen duerr dues duet duey dufault
dufek duff duffee duffer duffey duffie duffield duffin duffus duffy dufort dufour dufrene dufresne dugan dugar dugas
dugdale duggan duggar dugger duggins duguay duhaime duhamel duhart duhe duhon dukes dula dulac dulaney dulay duley
dulin duling dull dumais duman dumas dumke dumlao dumler dumm dummer dumond dumont dunagan dunavant dunaway dunbar
duncanson dundas dundon dunfee dunford dung dungan dungey dunham dunigan dunivan dunk dunkel dunkelberger dunker
dunkin dunkle dunkley dunklin dunlap dunlavey dunlavy dunleavy dunlevy dunlop dunmire dunmore dunn dunnam dunnavant
dunne dunnigan dunning dunnington dunphy dunsmore dunson dunstan dunston dunsworth dunton dunwoody duong dupee
duplantis duplechain duplechin dupler duplessis dupont dupras dupre dupree duprey dupuis dupuy duque duquette durand
durant durante durazo durbin durden duren durfee durfey durgan durgin durham durkee durkin durling durmus durnell
durning durocher duron durr durrah durrance durrant durrett durso durst duru duryea dusek dusenberry dushane dussault
dusseau dust dutan dutch dutcher dutka dutkiewicz dutko dutra dutson dutt dutta dutton duty duva duval duvall duxbury
duzan dvorak dwana dweck dwiggins dwinell dwire dworak dworkin dwyer dyal dyar dyas dyche dyches dyck dycus dye dyer
dyess dygert dyke dykema dykeman dykes dykman dykstra dyla dynes dysart dziak dziedzic eaddy eades eadie eads eady
eagan eagen eager eagle eagles eagleson eagleton eaglin eaker eakes eakin eakins eakle ealey ealy eames eanes eardley
eargle earhart earleen earles earley earls earlywine earnhardt earnhart earnshaw earp earwood eash easler easley east
eastburn eastep easterday easterling easterly easterwood eastham eastin eastland eastman eastridge eastwood eatman
eatmon eaton eaves ebanks ebarb ebaugh ebben ebbert ebbs ebel ebeling eber eberhard eberhardt eberhart eberle eberlein
eberly ebersole ebert eberts eberwein ebinger eble eblen ebling ebner ebrahim ebrahimi ebright ebron eby eccles
eccleston echard echavarria echevarria echeverri echeverria echeverry echols eck eckard eckardt eckart eckberg eckel
eckels eckenrod eckenrode ecker eckerle eckerman eckerson eckert eckes eckhardt eckhart eckhoff eckler eckles eckley
ecklund eckman eckmann eckroth eckstein eckstrom economou ector edberg edda eddinger eddings eddington eddins eddleman
edds ede edel edelen edelman edelmira edelson edelstein edenfield edens edge edgecomb edgell edgemon edgerly edgerton
edgett edgeworth edgin edgington edgmon edick ediger edinger edington edler edlin edlund edman edmisten edmiston
edmonds edmondson edmonson edmonston edmunds edmundson edney edra edrington edris edsall edstrom edunov edwards
edwardson eells efaw effinger effler efird egan egbert ege egeland eger egerton egge eggen egger eggers eggert
eggleston eggleton egli egloff egner egnor egolf eguia ehle ehlen ehler ehlers ehlert ehlinger ehman ehmann ehmke
ehrenberg ehresman ehret ehrhardt ehrhart ehrich ehrlich ehrman ehrmann ehtel eich eichelberger eichenberger
eichenlaub eicher eichholz eichhorn eichinger eichler eichman eichmann eichner eichorn eick eickhoff eid eide eidson
eifert eikenberry eiland eiler eilerman eilers einhorn einstein eischen eisel eisele eiseman eisen eisenbarth
eisenberg eisenberger eisenbraun eisenhardt eisenhart eisenhauer eisenhour eisenhower eisenman eisenmann eisenstein
eisert eisler eisman eisner eitel ekberg ekdahl eke eklund ekman ekstrand ekstrom eladia elahi elamin elane elcock
eldar elderkin elders eldredge eldreth eleazer eleby elenbaas elene elenes eleonor eley elfreda elfrieda elfriede
eliason elidia elison eliz elizalde elizarraras elizarraraz elizbeth elizondo elke elkhatib elkin elkins elko elks ell
ellan ellard elledge ellefson ellenbecker ellenberger ellenburg ellender ellenwood eller ellerbe ellerbee ellerbrock
ellerman ellett elling ellinger ellingson ellingsworth ellingwood ellisor elliston ellman ells ellul ellwanger ellzey
elm elman elmendorf elmi elmquist elms elpers elrod elsasser elsayed elsberry else elsea elsen elser elsey elsner
elson elston elswick elvir elwanda elwell elzey elzinga elzy emanuele emberton embree embrey embry emch emelda emelina
emerick emerita emersic emert emfinger emge emig emigh emmel emmerich emmerling emmert emmons emond empey empson
emrich emrick enamorado encalada encarnacion encinas encinias enciso enck enda enderle enders endicott endo endres
endress endsley eneida enfield enfinger eng engberg engdahl enge engebretson engel engelbert engelbrecht engelhard
engelhardt engelhart engelke engelking engelman engelmann engels engen enger engert engh england englander engle
englebert englehardt englehart engleman engler englert engles english englund engman engram engstrom enis enke enloe
enlow enns eno enochs enright enriques enriquez ensey ensign ensminger ensor ensz enterline entrekin entwistle entz
enyart enyeart enz eoff epifania epler epley epling epp eppard epperly epperson eppes eppinger epple eppler eppley
epps epstein epting equihua erazo erb erbe erby erdahl erdman erdmann erhard erhardt erhart ericksen erickson ericson
eriksen erikson eriksson erisman erives erlandson erler erlich erman ermelinda erminia ernandez ernsberger erpelding
errickson errico errington ertel ertl ertle erving erway escajeda escalante escalera escalona escamilla escandon
escano escarcega escareno escatel esch eschbach escher esco escobar escobedo escorcia escoto escott escudero escue
escutia esguerra esh eshelman eshleman esin esker eskew eskridge eslava esler eslick eslinger esmond espada espaillat
espana esparza espe espejo esper espericueta espey espin espina espinal espindola espino espinola espinosa espinoza
espiritu espitia esplin esposito espy esqueda esquer esquibel esquilin esquivel esquivias essa essary esser essex
essick essig esslinger essman estabrook estacio estefana estep estepp esterline esterly esters estes esteves estevez
estey estill estime estrada estremera estridge estudillo estupinan etchison etheredge etheridge etherington etherton
ethier ethington ethridge etling etsitty etsuko etter etters ettinger etzel etzler eubank eubanks euceda eudy eufemia
eugena euler eun eure eurich eury eusebia eustace eustice eustolia eutsey eutsler evancho evangelista evanoff evanson
evarts evatt eveland even evens evensen evenson everage everard everetts everhart everidge everingham everitt everman
evers eversole everson everton everts every eves evett evia evins evita evitts evola evora ewa ewald ewalt ewart ewer
ewers ewert ewing ewings ewoldt exantus exley exline exner exposito exum eye eyer eyler eyman eynon eyre eyster eze
ezzell ezzo faas fabbri fabela faber fabiano fabre fabrizio fabro fabry facer facey facio fackler fackrell factor
facundo fadden faddis fadel fader faerber fagan fagen fager fagg fagin fagundes faherty fahey fahim fahmy fahnestock
fahringer fahy faiella fail faile failing failla failor fails fain fair fairbairn fairbank fairbanks fairbrother
fairburn fairchild faircloth fairclough faires fairfax fairfield fairhurst fairless fairley fairman fairweather faison
fajardo fake fakhoury falbo falck falco falcon falcone falconer fales falgout falk falke falkenberg falkenstein
falkner falkowski fall falla fallen faller fallin fallis falls falter falvey falvo falzarano falzone fama fambro
fambrough famiglietti familia famularo fan fancher fandel fane fanelli fang fangman fangming fanguy faniel fankhauser
fann fannin fanning fannon fansler fant fantauzzi fantozzi fantroy farabaugh farabee farace faraci farag faraj faraone
farber farfan fargo farhat faria farias farid faries farina farinas farinella farino farish fariss farkas farland
farless farley farlow farmer farnam farnan farnell farner farney farnham farnsworth farnum farnworth faro farooq
farooqi farooqui farquhar farquharson farr farra farran farrand farrar farrel farrelly farren farrer farrier
farrington farrior farrish farro farrow farrugia farthing farver farwell fasano fasching fasnacht fason fass
fassbender fassett fassler fast fasulo fata fate fath fauber faubion faucett faucette faucher faught faul faulcon
faulconer faulds faulhaber faulk faulkenberry faulkner faulks faunce fauntleroy fausett faust faustin fauth fauver
faux fava favata favela favero favila favor favorite favors favre favreau faw fawaz fawcett fawley fawver faxon fayad
fayard fayette fayne faz fazekas fazenbaker fazio fazzino fazzio feagans feagin feagins fear fearing fearn fearon
fears feasel feaster feather feathers featherston featherstone feazell febles febres febus fechner fecht fechter
fecteau fedak fedder feddersen fedele feder federer federici federman federspiel fedewa fedor fedrick fee feehan
feeley feely feemster feeney feenstra fees feeser fegan feger fegley feher fehl fehr fehrenbach fehrenbacher fehrman
fei feick feig feigenbaum feil fein feinberg feiner feingold feinman feinstein feist feit fekete felan felber felch
feld felder feldhaus feldkamp feldman feldmann feldner feldpausch feldstein feldt felger felicidad feliu feliz felker
felkins fell feller fellers fellman fellner fellows fells fels felt felten felter feltes feltman feltner felts felty
feltz fender fenderson fendley fenelon feng fenimore fenley fenn fennel fennell fennelly fenner fennessy fennimore
fenske fenster fenstermacher fenstermaker fentress fenwick feola fera ferber ferch ferebee ference fergerson fergus
ferguson fergusson feria ferko ferland ferman fermina fernald fernande fernandes fernandez fero ferra ferran ferrand
ferrando ferrante ferranti ferrara ferrari ferraro ferre ferrebee ferree ferreira ferrel ferren ferrer ferrera
ferreras ferreri ferrero ferretti ferreyra ferri ferrick ferrie ferrier ferriera ferrigno ferrill ferrin ferro ferron
ferrone ferrucci ferrufino ferry fertig fertitta fesler fesmire fesperman fessenden fessler festa fetrow fett fetter
fetterhoff fetterman fetterolf fetters fettig fetty fetzer feucht feuer feuerstein few fewell fey fiala fiallo fiallos
fibonacci ficarra ficek fichera fichter fichtner fick ficke fickel ficken fickes fickett fickle ficklin fickling
fidalgo fiddler fidela fidelia fidler fiebig fiedler fiegel field fielden fielder fielding fields fiene fiero fierro
fierros fife fifer fifield fifita figaro figeroa figg figgins figgs figley figueira figueiredo figueras figueredo
figuereo figueroa figura figures fike fikes filbert file filer files filion filipek filipiak filippelli filippi
filippini filippone filkins filler fillingim fillion fillman fillmore filmore fils filsaime filson fimbres finamore
finan finau finazzo finch fincham fincher finchum finck findlay findley fine finegan finelli fineman finer fines
finfrock finger fink finkbeiner finke finkel finkelstein finken finkle finklea finks finlay finlayson finnell finneran
finnerty finney finnie finnigan fino finocchiaro finstad finucane fioravanti fiore fiorelli fiorello fiorentino
fiorenza fiori fiorillo fiorini fiorino fiorito fipps fiquitiva firebaugh firestone firkins firman first firth fiscal
fisch fischbach fischetti fischman fiscus fiser fish fishback fishbein fishburn fishel fishman fisk fiske fister fitch
fitchett fite fithian fitterer fitting fitton fitts fitz fitzer fitzgibbon fitzgibbons fitzhenry fitzhugh fitzmaurice
fitzmorris fitzpatrick fitzsimmons fitzsimons fitzwater fiveash fix fizer flach flack flagg flagler flaherty flahive
flaig flaim flake flakes flamenco flaming flamm flanagan flanary flanders flanery flanigan flannagan flannery
flannigan flansburg flaten flatley flatt flattery flaugher flavin flax fleagle flecha fleck fleckenstein fleeger
fleeman fleener fleenor fleet fleetwood flegel fleig fleischer fleischman fleischmann fleisher fleishman fleitas
fleites fleming flemings flemister flemming flemmings flener flenniken flesch flesher fleshman fleta fletes flett
fleury flewellen flewelling flick flicker flickinger flinchbaugh flinchum fling flink flinn flippen flippin flippo
flis flock flohr flom flood flook florea florek florendo florentina flores floresgarcia florey florez florin florio
floro flory flournoy flowe flower flowers fluck fludd fluegel fluellen fluharty fluitt fluke fluker flurry flury fluty
fly flynt flythe fnu foard fobbs fobes focht fockler fodor foerster foertsch fofana fogal fogarty fogel fogelman
fogerty fogg fogle fogleman fogler foglesong foglia fogt foisy fok folan foland folden folds foley folger folino folk
folkers folkerts folkes folkman folks follansbee follett follis follmer followell folmar folmer folse folsom folts
foltz folz fomby fondren fones fong fonner fonseca font fontaine fontan fontana fontanez fontanilla fonte fontenette
fontenot fontes fonville foo fooks foor foos foose foote footman foraker foran forbes forbis forbus forbush force
forcier forde fordham fordyce fore foree forehand foreman forero foresman forester foret forget forgey forgione forgue
forker forman formanek formby formica formoso forney foronda forquer forrer forrester forry fors forsberg forseth
forsgren forshee forshey forslund forsman forst forster forsyth forsythe fort forte fortenberry fortes forth forti
fortier fortin fortino fortman fortner fortney forton fortson fortuna fortunato forward fosdick foshee foskey foss
fosse fossen fossett fossum foth fothergill fotheringham foti fouch fouche fought foulds foulk foulke foulkes foulks
fountain fountaine fournier fouse foushee foust fout foutch fouts foutz fowers fowkes fowle fowler fowles fowlkes
foxwell foxworth foxworthy foxx foye frable frady fraga fragale fragoso fraher frahm fraijo frailey frain fraire
fraiser fraizer fraker frakes fraley fralick fralin frame frampton franceschi franceschini franchi francoeur francom
frandsen franey frangos franke frankel franken frankenberg frankenfield franko frankovich frankowski franks frankum
franqui fransen fransisca franson frantz frantzen franzen franzese frappier frary frasca frasco frase fraser frasher
frasier frasure frates fraticelli fratto frausto fravel frawley fray frayer frayre fraze frazee frazer frear freas
frech frechette fredda fredenburg fredericks fredericksen frederickson frederiksen fredette fredricka fredricks
fredrickson free freeberg freeborn freeburg freed freedman freel freeland freels freeney freer frees freese freestone
freet freeze fregia fregoso frei freiberg freiberger freiburger freier freilich freimuth freire freitag freitas
fremont french frenette frenkel frenzel frerichs frese freshour freshwater fresquez frett fretwell fretz freudenburg
freund frew frey freyer freyre freytag friar frias friberg fricano frick fricke fricker fricks friday friddle fridley
fridman frie fried friedberg friedel frieden friederich friedl friedland friedlander friedline friedman friedmann
friedrich friedrichs friedrichsen friel friend frier frierson fries friese friesen friesenhahn friesner frieson friess
frieze frigo frimpong frink frisbee frisbie frisby frisch friscia frisco frisina frisk friske frison fritch frith
fritsch fritsche fritts fritze fritzinger fritzler fritzsche frizzell frock frodo froehlich froelich froemming froese
frohlich froman frometa fromm fromme fronczak fronk frontera frosch frost frueh fruge fruit fruth frutos fry fryar
fryberger frye fryer fryman frymire fucci fuchs fudge fuehrer fuelling fuentes fuentez fuerst fuerte fuertes fugate
fugere fugett fugitt fuhr fuhrer fuhrman fuhrmann fuhs fujii fujimoto fujioka fujita fujiwara fukuda fukumoto
fukushima fulbright fulcher fulfer fulford fulgencio fulgham fulghum fulk fulkerson fulks full fullam fullard
fullbright fullen fullenkamp fuller fullerton fullilove fullington fullmer fullwood fulmer fulmore fulop fulp fults
fultz fulwood fumiko funari funaro funches funchess funderburg funderburk fundora funes funez fung funk funke
funkhouser funston fuoco fuqua fuquay furbee furey furlan furlong furlough furlow furnari furness furney furnish
furniss furr furrer furrow furry furst furtado furtick furton furukawa fury fusaro fusco fuselier fuson fuss fussell
fuston futch futral futrell fye fyfe fyffe fyock gaal gabaldon gabay gabbard gabbert gabehart gabel gaber gable gabler
gabor gaboury gabrielli gabrielson gacek gadberry gadbois gadd gaddam gaddie gaddis gaddy gade gadea gadomski gadsby
gadsden gadson gaede gaertner gaeta gaff gaffey gaffney gafford gagen gager gagliano gagliardi gagliardo gaglio
gaglione gagne gagner gagnier gagnon gago gahagan gahan gaier gailey gaillard gain gainer gainey gainous gains gaiser
gaitan gaiter gaither gajda gajewski gal galan galang galante galarneau galarza galas galasso galati galaviz galaz
galban galbraith galbreath galdamez galea galeana galeano galeas galeno galentine gales galey galgano galiano galicia
galina galindez galindo galioto galipeau galka gall galla gallacher gallagher gallaher galland gallant gallardo gallas
gallatin gallaway galle gallego gallegos gallen galler galles galletta galletti galley galli gallien galligan galliher
gallimore gallina gallion gallivan gallman gallo gallon gallop gallow galloway gallucci gallup galluzzo galo galpin
galt galusha galvan galvez galvin galvis galyean galyon gama gamache gamarra gamba gambardella gamber gambill gambino
gamble gamblin gamboa gambone gambrel gambrell gamel gamero games gamez gamino gammage gammel gammill gammon gammons
gamon gan ganaway ganci gandalf gandara gandarilla gandee gander gandhi gandia gandolfo gandy ganesan ganesh ganey
gang gange gangemi ganger gangi gangl gangloff ganley gann gannaway gano ganoe gans ganser ganske gant ganter gantner
gantt gantz ganz gaona gapinski gappa garabedian garant garate garay garbacz garbarino garbe garber garbett garbutt
garceau garces garcia garciacruz garciaflores garciagarcia garciagonzalez garciahernande garcialopez garciamartinez
garciaperez garciaramirez garciarodrigue garciasanchez garcilazo garcon gard garde gardea gardella garden gardener
gardenhire gardin gardiner garduno garey garfias garfinkel garg gargano gargiulo gargus garibaldi garibay garica
gariepy garin garis garlick garling garlington garlitz garlock garlow garman garmon garn garneau garnes garney garnica
garofalo garon garoutte garr garrard garraway garretson garrido garriga garrigan garrigus garringer garriott garris
garrity garro garrow garsia garside garske garson garst garten gartin gartland gartman gartner garton gartrell garver
garvey garwood garza garzon gasaway gasca gascon gash gashi gasior gaskell gaskey gaskill gaskin gaskins gasparyan
gasper gasque gass gassaway gasser gassett gassman gassner gast gastelum gastineau gatchalian gatchell gately gates
gatewood gathers gathings gathright gatica gatling gatrell gatson gatta gatti gattis gatto gatton gattuso gatz gatzke
gau gaucin gaudet gaudette gaudin gaudio gaudreau gauer gauger gaughan gaugler gaul gaulden gauldin gaulin gaulke
gault gaumer gauna gaunt gauntt gaus gause gauss gaut gautam gauthreaux gautreau gautreaux gauvin gaver gavidia
gavigan gavilanes gavina gaviria gaw gawel gawlik gawron gawronski gaxiola gayden gaydos gayer gayhart gayheart gayler
gayles gaylor gayman gaymon gaynor gaytan gayton gazaway gazda gean gear gearhart gearheart gearin gearing geathers
gebauer gebert gebhard gebhardt gebhart gebo gebre geddes geddie geddings geddis gee geer geerdes geers geesaman
geesey geeslin geffrard geffre gehl gehling gehm gehman gehr gehret gehrig gehring gehringer gehrke geib geibel geier
geiger geil geis geise geisel geiser geisinger geisler geiss geissler geist gelb gelber gelfand gelin gelinas geller
gellert gellman gelman gemmell gemmill genao gencarelli genco gendreau gendron genereux genest genet genevive geng
gengler genis genny genova genovese gensler genson gent genter gentile gentle gentles gentner gentz gentzler genz
geoghegan georgeson georgianne georgiev georgiou gephart geppert gerace geraci geraghty geralds gerardi gerber gerda
gerdes gerding gere geremia geren gerena gergely gergen gerges gerhardt gerhart gerig gering geringer gerke gerken
gerlach gerling germann germano germany germosen gerner gero gerow gerrard gerring gerrish gerrits gerritsen gerrity
gershman gershon gerst gerstein gerstenberger gerstner gerth gertrud gertrudis gertude gertz gervacio gervasi gervasio
gerwig gesell geske gess gessler gessner gest getachew getchell geter gethers getman getter gettinger gettings getts
getty gettys getz geurts geyer ghanem ghani ghattas ghazarian ghazi ghee gheen ghent ghimire ghislaine ghobrial
gholson gholston ghosh ghuman giacalone giacobbe giacomini giaimo giambalvo giambrone giampietro giancola giang
gianino giannelli giannetti giannini giannone giannotti giaquinto giardina giardino giarratano giarrusso gibb gibbens
gibbins gibble gibbon gibboney gibbons gibbs gibby giberson gibler giblin gibney giddens giddings gidley gidney giebel
giedrius gier gierke gies giesbrecht giese gieseke giesen giesler gietzen giffen giffin gifford gift gigante giger
giglio gigliotti gignac giguere gilani gilberte gilbertson gilbreath gilbreth gilbride gilchrist gilcrease gilday
gildea gilden gilder gildersleeve gildner gile gilfillan gilford gilham gilkerson gilkes gilkey gilkison gill gillam
gillan gilland gillard gillaspie gillaspy gille gilleland gillen gillentine gillenwater giller gillespie gillett
gillette gilley gillham gilliam gilliard gillie gillies gilligan gillihan gillikin gilliland gillin gillingham gillins
gillis gillison gillispie gillman gillmore gillock gillon gillooly gills gillum gilma gilman gilmartin gilmer gilmore
gilmour gilpatrick gilpin gilreath gilroy gilsdorf gilson gilstrap giltner gilyard gimbel gimenez gin ginder gines
ginette gingerich gingras gingrich ginn ginsberg ginsburg ginter ginther ginyard giordano giorgi gipe gipson giraldo
girardi girardin giraud girdler girgis giri girma girod giroir giron girouard giroux girton girvin gish gist gita
githens gittens gittings gittins giudice giuffre giuffrida giuliani giunta giuseppina giusti giusto givan given givens
giza gizzi glacken glackin glad gladden gladding glade gladfelter gladish gladney gladson gladstone gladwell glady
glaeser glancy glander glanton glantz glanville glanz glanzer glas glasco glascock glascoe glaser glasgow glasper
glaspie glass glassburn glasscock glasser glassford glassman glasson glatfelter glatt glatz glaude glavin glayds glaze
glazebrook glazer glazier gleason gleaton gleave gleaves gledhill gleeson gleich gleim glendenning glennon glessner
gleyber glick glickman glidden glidewell glines glinski glisson glock glodowski glore glorioso gloss glosser glosson
gloster glotfelty glover glowacki gloyd gluck glueck glunt goad goar gobble gobel goben gober gobert gobin goble
gochenour goda godard godbee godbey godbold godbolt godbout godby goddard godden godek godette godin godina godines
godinez godlewski godley godoy godsey godshall godwin goe goebel goedde goede goeden goehring goeke goel goeller goelz
goen goens goepfert goergen goering goerke goers goertz goertzen goethe goetsch goettl goettsch goetz goetze
goetzinger goff goffinet goforth gogel goggans goggin goggins goguen goh goheen gohl gohlke gohn goin goines going
goings goins gokey gola golan golas golay gold goldade goldbach goldberg goldberger goldblatt goldenberg golder
goldfarb goldin golding goldman goldner goldring goldsberry goldsborough goldsby goldschmidt goldsmith goldson
goldstein goldston goldstone goldsworthy goldwire golec golembiewski goley golightly goll golla golladay goller
golliday golliher golob golovanova golphin golson golston goltz golub golz gomer gomes gomez gomezgarcia gomezlopez
gomillion goncalves gonce gonda gondek gonder gong gongora gonnella gonsales gonsalez gonsalves gonser gonyea gonzaga
gonzales gonzalez gonzalezgarcia gonzalezlopez gonzalezperez goo gooch good goodale goodall goodchild goode goodell
gooden goodenough goodenow goodfellow goodfriend goodhart goodhue goodin goodine gooding goodlett goodling goodloe
goodlow goodman goodner goodnight goodnough goodnow goodpaster goodpasture goodreau goodrich goodridge goodrow goodrum
goods goodsell goodson goodspeed goodwill goodwin goodwine goodwyn goody goodyear googe goold goolsby goon goosby
goossen goossens gootee gopal gopalakrishnan gopalan gopaul gora goral goralski goranson gorby gorczyca gordan gorder
gordillo gordy gore gorecki goree gorelick gorelik goren gorey gorges gorham gorin goris gorka gorley gorman gormley
gorney gorny gorospe gorostieta gorr gorrell gorski gorsline gorsuch gort gorton gosa gosch gose gosha goshorn goslee
goslin gosling gosnell gosney goss gossage gossard gosse gosselin gossen gosser gossett gossman goswami goswick gotay
gotch gotcher goth gotham gothard goto gotschall gott gottesman gottfried gottlieb gottschalk gottshall goucher
goudeau goudie goudreau goudy gouge gough gouin gouker goulart goulbourne gould goulding goulet goulette gourdine
gourlay gourley gouveia govan gove govea gover governale govoni gow gowan gowans gowda gowdy gowen gowens gower gowin
gowins goya goyal goyer goyette goytia goza grab grabau graber grabert grabill grabinski grable grabow grabowski
graciano graczyk grad graddy grado graeber graef graeff graf graff graffeo graft grafton gragg grahl grahn graig
grainger grajales grajeda gram gramajo gramlich gramling gramm grammer grams gran grana granada granado granados
granat granata granato granberg granberry grand granda grandberry grande granderson grandinetti grandison grandstaff
grandy graner graney grange granier granillo granlund grannis grano granquist grantham grantz granzow grapes gras
graser grasmick grass grasser grassi grasso grasty grate graterol grattan gratton gratz grau grauer graul gravatt
grave gravel graveline gravelle gravely graven graver graves gravett gravina gravitt gravley gravois graybeal graybill
grayer grays graziani graziano grazyna greaney grear greathouse greaves greb grebe grecco grech greco greear greek
greeley greely greenan greenawalt greenaway greenbaum greenberg greenberger greenblatt greene greener greenfeld
greenfield greenhalgh greenhaw greenhill greenhouse greenidge greening greenland greenlaw greenleaf greenlee greenly
greenman greeno greenough greenslade greenspan greenstein greenstreet greenup greenwald greenwalt greenway greenwell
greenwood greeson grega greger gregersen gregerson greggs grego gregor gregorich gregson greif greig grein greiner
grell grella gremillion grenfell grenier greninger grennan grenon grenz gresh gresham gresko gress gressett gretz
greulich greve grewal grewe gribben gribbin gribbins gribble grice grider gridley grieb griebel grieco griego griep
grier grierson gries griesbach griese griesemer grieser grieshaber griess griest grieve grieves griffeth griffey
griffie griffing griffis griffiths griffitts griffo grigg griggs grignon grigorian grigoryan grigsby grijalva grill
grilli grillo grills grim grimaldi grimaldo grimes grimley grimm grimmer grimmett grimshaw grimsley grinage grinberg
grinder grindle grindstaff griner grinnell grinstead gripp grippo grisales grisby grise grisham grissett grissom grist
griswold gritton grizzard grizzell grizzle groat grob grobe groce grochowski groen groeneveld groesbeck groff groft
grogan grogg groh grohman grohs groleau groll grondin groner gronewold groom groome groomes grooms groover gropp gros
grosch grose groseclose groshong grosjean gross grosse grosser grossi grosskopf grossman grossmann grossnickle grosso
grosvenor grosz grote groth grothe groulx grounds grout grove groves grow grubaugh grubb grubbs grube grubel gruber
grudzinski gruen gruenwald gruhn grullon grund grunden grundman grundy gruner grunewald grunwald grupe grupp gruss
gruver gruwell gryder grzyb grzybowski gsell guadagno guadamuz guadarrama guadiana guajardo guallpa gualtieri guaman
guan guandique guard guardado guardia guardino guardiola guarin guarino guarneri guarnieri guastella guay gubler
guccione gude gudgel gudger gudiel gudino gudmundson gudrun gue guebara guedes guel guenther guenthner guercio guereca
guerette guernsey guerra guerrera guerrero guerrette guerrier guerrieri guerriero guertin guess guest guevara guevarra
gueye guffey gugel gugino guglielmi guglielmo gugliotta guhl guice guida guider guidi guidice guidotti guidroz guidry
guijarro guijosa guilbault guilbeau guilbeaux guild guile guiles guilford guilfoyle guiliano guill guillen guilliams
guillory guillot guillotte guilmette guimaraes guimond guin guinan guindon guiney guinn guinta guinto guinyard guion
guirguis guise guisinger guitron guity guizar gul gula gulati gulbranson gulden gulick gulino gull gulla gulledge
gullett gullette gulley gullick gullickson gullion gulliver gullo gully gulotta gum gumbs gumm gump gunawan gunder
gunderman gundersen gunderson gundlach gundogan gundrum gundy gunkel gunn gunnell gunnells gunnels gunning gunnoe
gunter gunther guo gupta guptill gupton gura gurcke gurevich gurganus gurley gurney gurr gurrola gurski gursky gurule
gurung guse gusler gusman guss gustafson gustavson gustin gut guth guthery guthmiller guthridge guthrie gutierres
gutierrez gutknecht gutman gutmann gutowski gutshall guttman guyer guyette guymon guynes guynn guyton guzik guzman
guzy guzzi guzzo gwaltney gwin gwinn gwynn gyozo haack haag haak haake haakenson haaland haan haar haas haase habeck
habeeb habegger habel haber haberer haberkorn haberle haberman habersham haberstroh habibi hable hacene hachey hack
hackbarth hackel hackenberg hacker hackett hacking hackler hackley hackman hackmann hackney hackworth hadad hadaway
haddad hadden haddix haddock haddon haddox hadfield hadler hadlock hadnot hadsell hadzic hae haefner haegele haen
hafeez hafen hafer haff haffey haffner hafford hafley hafner haft haga hagadorn hagaman hagans hagar hagberg hage
hagedorn hagel hageman hagemann hagemeier hagenbuch hagens hager hagerman hagerty hagg haggard hagge haggerty haggins
hagin hagins hagle hagler haglund hagman hagner hagood hagopian hagos hagstrom hague hagwood hagy hahm hahn hahne hai
haid haidar haider haig haigh haight haigler hail haile hailu hain haines hainline hains hainsworth hair haire
hairston haislip haith haithcock hajduk hajek haji hajjar hakala hakanson hake hakes hakimi hakobyan halas halbach
halberg halberstam halbert halbrook halbur halcomb haldeman halder hale hales halfacre halfhill halfmann halford
haliburton halili halim halina halko hall halladay hallahan hallam hallas hallberg hallen hallenbeck haller hallett
hallford hallgren halliburton halliday halligan hallin hallinan halling hallisey halliwell hallman hallmark hallock
halloran halloway hallowell hallquist halls hallstrom hallum halm halper halperin halpern halpert halpin halsell
halsey halstead halsted halteman halter halterman haltom halton haluska halverson halvorsen halvorson ham hamacher
hamad hamada hamaker hamamoto haman hamann hamberg hamblen hambleton hamblin hambly hambrick hambright hamburg
hamburger hamby hamdan hameed hamel hamelin hamer hamers hames hamid hamidi hamil hamill hamler hamlet hamlett hamlin
hamm hammack hammad hamman hammann hammar hammel hammell hammen hammer hammerle hammers hammerschmidt hammersley
hammersmith hammes hammett hammill hammitt hammock hammon hammond hammonds hammons hammontree hammoud hamner hamon
hamp hampel hampshire hampson hamre hamric hamrick hamstra han hanawalt hanby hance hanchett hanchey hancock hancox
hand handa handel handler handley hands handy hane hanel haner hanes haney hanford hang hanger hanh hanif haning
hanisch hanke hankel hankerson hankey hankin hankins hankinson hanko hanks hanley hanlin hanlon hanly hann hannaford
hannahs hannan hannelore hanneman hannemann hanner hanners hanney hannibal hannigan hanning hannon hannum hanover
hanrahan hanratty hansard hansberry hansbrough hanscom hansell hanselman hansen hansford hanshaw hanshew hansley
hanssen hantz hanus hanvey hanzel hanzlik hao hapner happ happe happel haq haque hara harada haralson haran harari
harb harbaugh harber harbert harbin harbison harbor harbour harbuck harcourt harcrow hard hardage hardaway hardcastle
hardee hardeman harden hardenbrook harder hardesty hardgrove hardie hardiman hardin harding hardison hardisty hardman
hardnett hardrick hardt hardway hardwick hare haren harer harewood harford harger hargett hargis hargrave hargraves
hargreaves hargrove hargus hari harig haring harjo harju harker harkey harkin harkins harkleroad harkless harkness
harless harling harm harman harmer harmeyer harms harmsen harn harnage harnden harned harner harness harnett harney
harnish harnois haro haroldson haroon haros harp harpe harpole harpster harr harrah harrel harrelson harries harrigan
harriger harrill harriman harring harrington harriott harriss harrity harrod harrold harrop harroun harrow harryman
harsch harsh harsha harshaw harshbarger harshman harstad harston hart harte hartel hartenstein harter hartfield
hartford hartgrove harth hartig hartigan hartin harting hartis hartje hartke hartl hartlage hartlaub hartle hartline
hartman hartmann hartner hartness hartnett hartney harton hartranft harts hartsell hartsfield hartshorn hartsock
hartson hartt hartung hartwell hartwick hartwig harty hartz hartzell hartzler hartzog harutyunyan harvard harvel
harvell harvick harvill harville harvin harvison harward harwell harwick harwood hasbrouck hase hasegawa haselden hash
hashem hashemi hashi hashimoto hashmi haskett haskin haskins haslam hasler haslett hasley hass hasse hassel hassell
hassen hassett hassinger hassler hasson hastie hasting hastings haston hasty haswell hatala hataway hatch hatchell
hatcher hatchett hatfield hathaway hathcock hathorn hatley hatmaker hatt hattaway hatten hatter hatton hau hauber
haubert haubrich hauck hauenstein hauer hauf hauff haug hauge haugen hauger haugh haughey haught haughton haugland
hauk hauke haun haupert haupt hauptman haury haus hauschild hause hausenblas hauser hausler hausman hausmann hausner
haut havard havel havelka haveman havener havens haver haverkamp haverland haverly haverty havey haviland havlicek
havlik havrilla haw hawbaker hawes hawk hawke hawker hawkes hawkey hawkins hawkinson hawks hawley hawn haworth haws
hawthorn hawthorne haxton hay hayashi hayashida hayat haycock haycraft haydel haydon haye hayek hayer hayford haygood
hayhurst hayles haymaker hayman haymes haymon haymond haymore hayne hayner haynes haynesworth haynie hays hayse
hayslett hayslip hayter hayton hayworth hazan hazard hazelbaker hazelett hazell hazelrigg hazeltine hazelton hazelwood
hazlett hazlewood hazzard heaberlin heacock head headen headings headlee headley headrick heady heagy heal heald
healey healy heaney heap heape heaps heard hearn hearne hearns hearon hearst heart heasley heaston heater heathcock
heathcote heatherly heathman heatley heaton heatwole heavener heavey heavner hebb hebel heberling hebert hebner hebron
hechavarria hecht heck heckard heckart heckathorn heckel hecker heckert heckler heckman heckmann hecox hedberg hedden
hedge hedgecock hedgepeth hedger hedges hedglin hedgpeth hedin hedley hedlund hedman hedrick hedstrom hedtke hee
heenan heer heeren heeter heffelfinger heffern heffernan heffington heffley heffner heffron hefley heflin hefner heft
hefty hegarty hegde hege hegedus hegel hegeman heger hegg hegge heggie hegland hegler hegwood hehn heid heidel
heidelberg heideman heidemann heiden heidenreich heider heidler heidrick heidt heier heifner height heike heikes
heikki heikkila heikkinen heil heilig heilman heim heiman heimann heimbach heimer heimerl heimlich heims hein heindel
heindl heine heinecke heineman heinemann heinen heiner heiney heinle heinlein heino heinold heinonen heinrich
heinrichs heins heinsohn heintz heintzelman heinz heinze heinzen heise heiser heisey heishman heisler heiss heist
heistand heit heitkamp heitman heitmann heitz heitzman heizer helberg helbert helbig helbling held heldt helfer
helfrich helgerson helgeson helget helland hellard helle heller helling hellinger hellman hellmann hellums hellwig
hellyer helm helman helmbrecht helmer helmers helmick helmke helms helmstetter helmuth helsel helsley helstrom helt
helton heltzel helvey helwig helzer hem hemann hemberger hembree hemby hemenway heming heminger hemingway hemme
hemmelgarn hemmer hemmert hemming hemminger hemmings hemp hempel hemphill hempstead hemsley hemstreet henandez henao
henault hence hench hendee hendel hendershot hendershott hendler hendley hendon hendren hendricks hendrickson hendriks
hendrixson hendry hendryx henegar heneghan heng hengst heninger henk henke henkel henkle henline henn henne henneberry
henneman hennen hennes hennessee hennessey henney hennig hennigan henning henninger hennings henningsen hennington
hennis henrich henrichs henrichsen henricks henricksen henrickson henrie henriksen henrikson henriques henriquez
henschel henschen hensel hensen henshaw henslee hensler henson hentges henthorn henthorne henton hentschel hentz
henwood henze heo hepburn hepler hepner hepp heppner hepworth her herald herandez herard heras herber herberger herbig
herbin herbold herbst herbster hercules herd herda herder herdman herdt heredia hereford herendeen hergert herget
hering herington heritage herlihy herma hermann hermans hermansen hermanson hermes hermida hermila hermiz hermosillo
hermsen hern hernandes hernandez hernandezcruz hernandezgarci hernandezlopez hernandezmarti hernandezperez hernando
herndon herod herold heron heroux herr herrada herrarte herrejon herrell herren herrera herrero herrick herrig
herriman herrin herring herrington herriott herrman herrmann herrod herrold herron hersch herschberger hersey hersh
hershberger hershey hershkowitz hershman hersi hersman hersom hert herta hertel herter hertha hertlein hertz hertzberg
hertzler hertzog hervey herwig herz herzberg herzig herzog hesch heskett hesler heslin heslop hess hesse hessel
hesseltine hesser hession hessler hessling hesson hestand heth hetherington hetland hetrick hett hettich hettinger
hetzel hetzer hetzler heu heuer heun heupel heuser heverly heward hewell hewes hewett hewitt hewlett hewson hey heyden
heydt heyen heyer heying heyl heyman heymann heyn heyne heywood hiatt hibbard hibbert hibbitts hibbler hibbs hibdon
hibler hibner hice hick hickam hicken hickenbottom hickerson hickey hickle hicklin hickman hickmon hickok hickox hicks
hickson hida hidalgo hidrogo hieb hieber hiebert hiedi hiemstra hien hier hiers hiestand hiester hietala hietpas hiett
higa higareda higashi higbee higbie higby higdon higginbotham higginbottom higgins higginson higgs high higham
highfield highfill highland highley highsmith hight hightower higley hignite higuchi higuera hijazi hikaru hiland
hilaria hilborn hilburn hild hilde hildebrand hildebrandt hildebrant hilden hildenbrand hilderbrand hildreth hile
hileman hiler hiles hilgendorf hilger hilgers hilker hill hille hilleary hillebrand hillegas hillegass hillen
hillenbrand hiller hillery hillesheim hilley hillhouse hillier hilligoss hilliker hillis hillman hillmann hillmer
hills hillsman hillstrom hillyard hillyer hilsabeck hilson hilt hiltner hilts hilty hiltz hilyard hilyer himel himes
himmel hin hincapie hinch hinchey hinchliffe hinchman hinck hinckley hinde hinderliter hindes hindle hindman hinds
hine hineline hineman hiner hinerman hines hinesley hing hingle hink hinkel hinkle hinkley hinkson hinman hinnant
hinnenkamp hinners hinojos hinojosa hinostroza hinote hinrichs hinrichsen hinshaw hinsley hinson hinton hintz hintze
hinz hinze hinzman hiott hipp hippensteel hipple hippler hipps hipsher hirai hiraldo hirano hirata hird hire hires
hiroko hirose hirsch hirschberg hirschfeld hirschi hirschman hirsh hirst hirt hirth hisaki hisako hiscock hise hisel
hiser hisey hisle hislop hissong hitch hitchcock hitchens hitchings hitchner hite hites hitt hittle hitz hively hix
hixenbaugh hixon hixson hjelm hladik hlavac hlavaty hoa hoadley hoag hoagland hoaglin hoak hoang hoar hoard hoare
hoback hoban hobbie hobbs hobby hobdy hoberg hobgood hobson hoch hochberg hochhalter hochman hochstein hochstetler
hock hockaday hockenberry hockenbury hockensmith hocker hockett hocking hockman hocutt hodapp hodder hodel hodes
hodgdon hodge hodgen hodges hodgin hodgins hodgkins hodgkinson hodgman hodgson hodnett hodo hodson hodzic hoefer
hoefler hoefling hoefs hoeft hoehn hoehne hoeksema hoekstra hoel hoelscher hoenig hoeppner hoerner hoerr hoey hof
hofacker hofbauer hofer hoff hoffa hoffart hoffer hoffert hoffman hoffmann hoffmaster hoffmeister hoffmeyer hoffner
hoffpauir hofland hofman hofmann hofmeister hofstetter hogans hogarth hoge hogeland hogg hoggan hoggard hoggatt hogge
hogle hoglund hogrefe hogsett hogue hoh hohensee hohenstein hohl hohman hohmann hohn hoisington hojnacki hokanson hoke
holaday holahan holben holbert holbrook holbrooks holcomb holcombe holdaway holdeman holder holderfield holderman
holderness holding holdren holdridge holdsworth hole holeman holen holewinski holford holgate holguin holiday
holifield holiman holius holl hollabaugh holladay hollan hollander hollands hollandsworth hollar hollars hollaway
holle holleman hollen hollenbach hollenback hollenbaugh hollenbeck holler holleran holliday hollier hollifield
holliman hollimon hollin hollinger hollingshead hollingshed hollingsworth hollingworth hollins hollinshead hollister
hollman hollmann holloman hollomon hollon holloway hollowell hollywood holm holman holmberg holmen holmer holmes
holmgren holmquist holmstrom holness holoman holroyd holsapple holscher holsclaw holsey holshouser holsinger
holsomback holsopple holst holste holstein holsten holstine holston holtan holte holten holter holthaus holtkamp
holtman holton holts holtsclaw holtz holtzclaw holtzman holub holy holycross holyfield holyoak holz holzapfel holzer
holzhauer holzinger holzman holzwarth holzworth hom homa homan homann homes homesley hommel homola hon honaker honan
honda hone honea honer honeycutt honeyman honeywell hong honig honn hontz hoo hoobler hood hook hooke hooker hooks
hooley hoon hoop hooper hoopes hoopingarner hoops hoose hooser hoosier hoot hooten hootman hooton hoots hooven hoover
hopes hopewell hopf hopgood hopkin hopkins hopkinson hopp hoppe hopper hoppes hopping hopple hopps hopson hopwood
hoque hora horacek horak horan hord horgan hori horine horiuchi horlacher horman hormann horn hornaday hornak hornback
hornbaker hornbeck hornberger hornbuckle hornby horne horner horney hornick horning hornsby hornstein hornung hornyak
horowitz horrell horrigan horrocks horsch horsey horsfall horsley horsman horst horstman horstmann horta hortman
horton horvat horvath horvitz horwath horwitz hosack hosch hose hosein hosek hoselton hosey hosford hosier hoskin
hosking hoskins hoskinson hosler hosley hosman hosmer hoss hossain hosseini hossler host hosterman hostetler hostetter
hostettler hostler hotaling hotard hotchkiss hoth hotham hott hottinger hottle hotz hou houchens houchin houchins
houck houde houdek houge hough houghtaling houghton houk houle houlihan hounshell houp houpt hourigan hourihan housden
house householder houseknecht housel houseman houser houseworth housewright housh houska housley housman hout houts
houtz houze hovan hovanec hovatter hovde hove hoven hover hovermale hovey hovis hovland hovsepian how howarth howden
howdyshell howe howells hower howerton howery howes howeth howey howie howington howk howland howle howlett howley
howse howser howson howton howze hoxha hoxie hoy hoye hoyer hoyle hoyos hoyte hrdlicka hren hribar hritz hruby hruska
hsia hsiao hsieh hsiu hsiung hsu hsueh htoo hua huaman huang huante huard hubbard hubbell hubbert hubble hubbs huber
huberty hubler hubley hubmann hubner huck huckabay huckabee huckaby huckeba huckins huckleberry hucks huckstep hudak
huddle huddleson huddleston hudec hudelson hudgens hudgins hudkins hudman hudnall hudnell hudock hudon hudspeth hue
huebner huegel huelskamp huelsman huerta huertas huesca huestis hueston huether huett huettl huezo huff huffaker
huffer huffine huffines huffman hufford huffstetler hufnagel hufstetler hug hugg huggard huggett huggins hughart
hughes hughett hughey hughlett hughley hughs hughson hugley huguley huh huhn hui huie huisman huitron huitt huizar
huizenga huizinga hukill hulbert hulen hulet hulett hulin huling hulings hull hullett hullinger hulme huls hulse
hulsey hult hultgren hultman hultquist hults hultz hum human humber humbert humble hume humes humiston humm hummel
hummell hummer humphery humpherys humphrey humphreys humphries hund hundal hundley hundt huneycutt hung hungate hunger
hungerford hunley hunn hunnewell hunnicutt hunsaker hunsberger hunsicker hunsinger hunsucker hunt hunte hunting
huntington hunton huntoon huntsinger huntsman huntzinger hunziker huo huong huot hupp huppert huq hur hurd hurdle
hurlbert hurlburt hurlbut hurlock hurn huron hursey hursh hurst hurston hurt hurtado hurtt hurwitz husain husak
husband husbands husby huse huseby husein huseman huser husk huskey huskins husman husmann huson huss hussaini hussey
hussien hussong hust hustad husted hutchcraft hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison
huth hutsell hutson hutt hutter hutto hutton hutzel hutzler huval hux huxtable huyck huynh huyser hwa hwang hyacinth
hyams hyatt hyche hyde hyden hyder hye hyer hyland hyler hylton hymas hymel hymer hymes hyndman hynds hynek hynes
hynson hyo hyon hypes hypolite hyppolite hyre hysell hyslop hyson hyun iacobucci iacono iacovelli iannacone iannelli
ianni iannone iannotti iannucci iannuzzi ibach ibanez ibarra ibe ice icenhour icenogle ickes iddings iden idol idrovo
iffrig ifill ige iglehart iglesia iglesias ignacia igo igoe igou ihde ihle ihrig ihrke ikard ikeda ikerd ikner ilagan
iler iles ilg ilic iliff ilkay illescas illig illingworth iluminada imai imam imamura imboden imel imes imhof imhoff
imlay imler imm immel imperato imperial imus inabinet ince inch inclan inda indelicato infante infantino infinger ing
ingalls inge ingeborg ingels ingenito inger ingersoll ingerson inggs ingham ingle ingles inglis ingoglia ingold
ingraham ingram ingrassia iniguez inks inlow inman inmon innes innis inniss inoa inocencia inocencio inoue inouye
insalaco inserra inskeep insley interiano inthavong inzunza ionescu iorio iosif iovino ipina ipock ippolito iqbal
iracheta iraheta iraida irani irby irelan ireton irey irfan iriarte irias iribe irick irigoyen irion irizarry irmgard
irons irvine isaacs isaacson isais isakson isanori isaza isbell iseman isenberg isenhart isenhour isenhower iser ishak
isham ishee isherwood ishida ishihara ishii ishikawa ishman isidoro isidra iskander island islas isler isles isley
isner isola ison istre italiano ito iturbe iturralde itzkowitz ivanov ivanova ivers iversen ivery ives ivester ivins
iwamoto iwanski iwasaki iwata iyengar iyer izaguirre izola izquierdo izumi izzard izzi izzo jabbar jabbour jaber
jablonowski jablonski jacklin jackman jacko jackowski jackqueline jacks jaco jacobowitz jacobs jacobsen jacobson
jacobus jacome jacot jacox jacquet jacqui jacquiline jacuinde jadhav jadwiga jaeger jaemin jafari jaffe jaffee jaffer
jafri jager jaggers jagielski jaglowski jagodzinski jahan jahn jahner jahnke jahns jahr jaimes jaimez jain jaiswal
jakes jakubiak jakubowski jalali jalbert jalloh jallow jalomo jamerson jamika janak janas janczak janda jandreau
janecek janes janeway jang janiak janicek janicki janik janisch janiszewski janke jankovic jankowski janney janos
janotti janousek janowiak janowski jans jansky jansma janson janssen jansson jantz jantzen janus janusz janvier janz
janzen jaques jaquith jaramillo jarboe jarchow jardin jardine jardon jarecki jariwala jarman jarmon jarnagin jarnigan
jaros jarosz jarquin jarrard jarratt jarreau jarrells jarvi jarvie jasinski jaskiewicz jaso jasso jaster jauch jaudon
jauregui javaid javed jaworski jayaraman jaycox jaynes jeanbaptiste jeancharles jeanes jeanett jeanfrancois jeangilles
jeanice jeanjacques jeanlouis jeanphilippe jeanpierre jeans jeansonne jeanty jedi jedlicka jee jeffcoat jefferies
jefferis jeffers jefferys jeffords jeffress jeffreys jeffries jeffs jelinek jelks jellison jemison jemmott jen jencks
jeneva jeng jenkin jenkins jenkinson jenks jenne jennefer jennell jenner jenness jennett jenney jennine jenning
jennison jent jeon jeong jeppesen jeppson jepsen jepson jerabek jerez jerger jerkins jerlene jerman jernigan jervis
jeschke jeske jespersen jessen jessia jessop jessup jester jestine jesusita jeter jette jetter jetton jeudy jeune jew
jewett jewkes jex jha jhamtani jhaveri jian jiang jiao jibo jiggetts jilek jiles jillson jimenes jimenez jimerson
jiminez jimison jimmerson jindra jines jing jinks jinny jiron jividen jiwani joane joaquina jobe jobes jobin jobson
jochim jochum jock jocson jodoin joeann joens joffe joffrion johal johannesen johannessen johanning johannsen johansen
johanson johansson johns johnsen johnsie johnsrud johnston johnstone joiner joines joji jojola jolanda jolicoeur jolin
jolivette jolley jolliff jolliffe jolly joly jolyon jone jong jonie jonker jonson jonsson joo joos joost joplin
jordahl jorgensen jorgenson josefine josephs josephson joshi joslin josphine joss jost joubert jovanovic jovel jowers
joyal joyner joynes joynt jozwiak juarbe juarez judice judkins jue juergens juhasz juhl juhnke juliano juma jump
jumper junco jundt juneau jung junge jungers jungwirth junita junk junker junkin junkins junko juntunen junya junzhe
juraci jurado jurek jurewicz jurgens jurgensen jurkiewicz jurkowski jury juscelino jusino just justa justesen
justiniano jutras jutta kaatz kaba kabat kabel kachel kackley kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski
kaczynski kadakia kadel kader kading kadlec kaeding kaehler kaelen kaercher kaeser kaestner kafer kafka kafri kagan
kahan kahl kahle kahler kahlon kahn kahrs kail kainz kakar kalama kalata kalb kalbach kaler kaleta kalil kalinoski
kalinowski kalis kalish kalka kallas kallenbach kallio kalman kalmbach kalra kaltenbach kalu kaluza kam kamala kamath
kamau kamdar kamen kamer kamin kaminski kaminsky kamm kammer kammerer kamp kampa kamper kampf kamps kamradt kamrath
kan kanagy kanda kandel kandra kaneko kaneshiro kang kangas kania kanipe kann kannan kanner kant kanter kantner
kantola kantor kantz kanu kanzhelev kanzler kao kapadia kapinos kaplan kapoor kapp kappel kappes kappler kapur kapusta
kar karanja karapetyan karas karasek karbowski karch karcher karczewski kardos karels karg kargbo karger karima karimi
kariuki karki karle karlen karlin karls karlson karlsson karn karner karnes karns karole karow karp karpinski karr
karras karrick karst kartchner karwoski karwowski kasch kaser kashani kashyap kasinger kasner kaspar kasparian kasper
kasprzak kasprzyk kass kassa kassab kassel kassem kassis kassner kasson kast kastelic kasten kaster kastner katayama
katerine kates kath kathe katheleen kathline kathrin kato katona kats katt katta katz katzenberger katzer katzman kau
kauffman kauffmann kaufman kaufmann kaufmanns kaul kaup kaur kaus kaushal kaushik kauth kautz kautzman kavanagh
kavanaugh kawa kawagoe kawaguchi kawahara kawai kawakami kawamoto kawamura kawano kawasaki kaylor kayser kazanjian
kazarian kazee kazemi kazi kazmi kazmierczak kazmierski kazuko kea keach keady keagle keagy keahey kealey kealoha
kealy kean keane keaney kear kearney kearns kearse keasler keast keathley keating keats keatts kebede keck keckler kee
keeble keebler keech keef keefe keefer keehn keel keele keeler keeling keels keen keene keener keeney keenum keep
keepers keeran kees keese keesee keesler keesling keeter keeth keeton keever keffer kegel kegler kegley kehl kehler
kehm kehn kehoe kehr kehrer keifer keiffer keiko keil keilman keim keiper keir keiser keisler keisling keister keita
keiter keitha keithley keitt keizer kelch kelchner keleher kelemen kell kellam kellams kellar kelleher kellems
kellenberger kellerman kellermann kellett kelliher kelling kellis kellison kellman kellner kellogg kells kellum kelm
kelman kelsay kelsch kelso kelson keltner kelty kem kemble kemenade kemmer kemmerer kemnitz kemp kempa kempe kempen
kempf kempfer kempker kempton kendig kendle kendricks kenealy kenefick keneth kenison keniston kenkel kennamer
kenneally kennebrew kennel kennell kennelly kennemer kenner kennerly kennerson kennett kenning kennington kennison
kensinger kenworthy keo keogh keohane keough keown kephart kepler kepley keplinger kepner keppel kepple keppler ker
keranen kerber kerbs kerby kercher kerchner kerekes kerfoot kerins kerkhoff kerley kerlin kern kernan kerner kerney
kernodle kerns kerr kerrick kerschner kersey kersh kershaw kershner kersten kerstetter kersting kervin keshishian
keshishyan kesler kesling kesner kessel kesselman kesselring kessinger kessler kestenbaum kester kesterson kestler
kestner ketcham ketchem ketcher ketcherside ketchum ketelsen ketner ketola ketron ketter ketterer kettering ketterling
ketterman kettle kettler kettner keva kevorkian key keyes keys keyser kha khachatryan khadka khaimov khalaf khalifa
khalili khalsa khamis khan khanal khanam khang khanh khanna khare khatib khatoon khatri khatun khavronenko khawaja
khim kho khokhar khong khoo khosla khouri khoury khurana khuu kibbe kibbey kibble kibby kibler kibodeaux kick
kicklighter kidane kidd kidder kiddy kidney kidwell kieffer kiehl kiehn kielty kiely kienitz kienzle kier kierstead
kies kiesel kieser kiesling kiessling kieu kifer kiger kiggins kight kightlinger kiker kikuchi kil kilbane kilborn
kilbourn kilbourne kilbride kilburg kilburn kilby kilcoyne kilcrease kilcullen kilday kildow kilduff kile kilgo
kilgore kilkenny kill killam killebrew killeen killen killgore killinger killings killingsworth killion killman
killmer killoran killough killpack kilmartin kilmer kilpatrick kilroy kimbel kimbell kimberlin kimberling kimbery
kimble kimbler kimbra kimbrel kimbrell kimbro kimbrough kime kimes kimm kimmel kimmell kimmet kimmey kimmons kimpel
kimrey kimsey kimura kimzey kin kina kinard kincade kincaid kincannon kincer kinch kincheloe kinchen kind kindel
kindell kinder kindig kindle kindler kindley kindred kindt kiner kines kingery kinghorn kingman kingrey kingsbury
kingsland kinkade kinkaid kinkead kinkel kinlaw kinloch kinman kinn kinnaird kinnaman kinnamon kinnard kinne kinnear
kinner kinnett kinney kinnison kinnunen kinoshita kinsel kinsella kinser kinsler kinslow kinsman kinter kintner kintz
kinyon kinzel kinzer kipchoge kiper kipper kiraly kirch kircher kirchhoff kirchner kirchoff kirkbride kirkendall
kirkendoll kirker kirkham kirkley kirklin kirkman kirkpatrick kirksey kirkwood kirlin kirn kirsch kirschbaum
kirschenbaum kirschner kirst kirstein kirtley kirton kirts kirven kirwan kirwin kiser kish kishbaugh kisling kisner
kisor kiss kissane kissee kissel kissell kissick kissinger kissling kissner kissoon kist kister kistler kistner kita
kitagawa kitch kitchell kitchen kitchens kitchin kitchings kite kitson kitt kittel kittell kittelson kitterman
kittinger kittle kittleson kitto kittredge kittrell kitts kitzman kitzmiller kivett kiyoko kizer kjos kjær klaas
klaassen klabunde klages klahn klaiber klamm klann klapp klapper klar klass klassen klatt klaus klausner klaver
klawitter kleber kleckner klee kleeman klees kleiber kleiman klein kleinberg kleine kleiner kleinert kleinhans
kleinhenz kleinman kleinpeter kleinsasser kleinschmidt kleinsmith kleist klem kleman klement klemm klemme klemmer
klemp klenk klenke kleppe klepper klett kleven klick klier kliewer klim klima klimas klimczak klimek klimenko kline
klinedinst klinefelter kling klingaman klingbeil klinge klingenberg klingensmith klinger klingler klingman klink
klinker klinkhammer klintrup klippel klitzke kloc klocek klock klocke kloepfer klonowski kloos klopfenstein klopfer
klopp klos klose klosowski kloss kloster klosterman kloth klotz kluck kluesner klug kluge klumb klump klumpp klunk
kluth klutts kluttz kluver kmetz kmiec kmiecik knaack knaak knab knabe knable knack knaggs knapik knapke knapp
knappenberger knapper knapton knarr knaub knauer knauf knauff knaus knauss knebel knecht knee kneeland kneip knell
kneller knepp knepper knerr knicely knick knickerbocker knierim knies kniffen kniffin knigge knight knighten knighton
knights knipe knipp knisely knisley kniss knittel knitter knittle knobbe knobel knoblauch knoble knobloch knoblock
knoch knoche knock knode knodel knoebel knoke knoles knoll knoop knop knopf knopp knorr knoth knott knotts knouse
knowles knowlton knuckles knudsen knudson knudtson knupp knust knuth knutsen knutson kobayashi kobel kober kobs kobus
koch kochan kochanski kocher kochevar kochis koci kocian kock kocsis kocurek kodali kodama koebel koegel koehl koehler
koehn koehne koeller koelling koelsch koenen koenig koenigs koepke koepp koeppel koeppen koerber koerner koert koester
koetter koffler koffman kofoed koga kogan koger kogut koh kohan kohler kohli kohlman kohlmann kohlmeier kohlmeyer
kohls kohn kohnen kohnke kohout kohr kohrs kohut kojima kok koki kokoszka kolakowski kolar kolarik kolasa kolasinski
kolb kolbeck kolberg kolenda kolenovic kolesar kolk kolker koll kollar koller kolli kollie kolling kollman kollmann
kolman kolodziej kolp kolstad komar komorowski kon kondo kone konecny konen kong konieczny konig koning konkel konkle
konkol kono konopka konrath kontos konz koo koob koogler kooiman kooistra koon koonce koons koontz koop koopman koos
kopacz kopczynski kopec kopecky kopel kopf kopka koplin kopp koppel koppelman koppenhaver kopplin koprowski koran
korando korb korbel korf korff korhonen korinek korman korn kornacki kornegay kornfeld koroma korpi kort korte korth
kortz kos kosa kosakowski kosar kosch kosek kosel koser koshy kosiba kosik kosinski koskela koski kosko kosloski
koslowski kosman koss kost kosta kostecki kostelecky kostelnik koster kostic kostick kostka kot kota kotarski kotch
kotecki koth kothari kothe kotler kotowski kott kotter kottke kotula kotz kou kouba kouns kountz kouri koury koushik
kovac kovacevic kovacevich kovach kovacic kovacs koval kovalchuk kovalcik kovalenko kovaleski kovar kovarik kovatch
kowal kowalczyk kowaleski kowalewski kowalik kowalkowski kowalski kowalsky koyama koza kozak kozar kozel kozicki
koziel kozik kozikowski koziol kozloski kozlov kozlowski kozma kozub kraatz krach kracht kraemer krafft kraft krager
krahn krajewski kraker krakowski kral kralik krall kram kramer kramp krantz kranz krapf krasinski kraska krasner
krasniqi krass kratochvil kratz kratzer kraus krause kraushaar krauss krausz kraut krauter krauth kravchenko kravets
kravetz kravitz krawczyk krawiec kray kraynak kreager kreamer krebs krebsbach krech kreeger kreft kreger krehbiel
kreider kreidler kreiger krein kreiner kreis kreischer kreiser kreitz kreitzer krejci krell kremer krenek krentz krenz
krepps kreps kresge kress kresse kretschmer kretz kretzer kretzschmar kreuser kreutz kreutzer kreuzer krewson krey
krick krider kriebel krieg kriegel krieger krier kriesel krigbaum krikorian krill kriner kring krings krinsky krise
krisher krishnamoorthy krishnamurthy krishnan kriss krist kristeen kristensen kristiansen kristle kristoff kritzer
kriz krizan kroeger kroeker kroening kroger krogh krogman krogstad kroh krohling krohn krol krolikowski kroll krom
kromah kromer kron kronberg krone kronenberg kroner kronk kroon kropf kropp kross kroupa krouse krout kruckenberg
krueger krug kruger kruk krukowski krull krum krumm krummel krumwiede krupa krupinski krupka krupp krupski kruse
kruszewski kruzel krysiak krzeminski krzyzanowski kuan kuang kuba kubacki kubala kubat kube kubes kubiak kubicek
kubicki kubik kubinski kubitz kubo kubota kucera kuch kuchar kucharski kuchera kuchinski kuchler kuchta kucinski kuck
kuczynski kuder kudla kudrna kudrow kue kuebler kuehl kuehn kuehne kuehner kuenzi kuester kugel kugler kuhar kuhl
kuhle kuhlman kuhlmann kuhn kuhne kuhnert kuhns kuhr kuiper kuipers kujawa kujawski kuk kukla kuklinski kukowski kukuk
kula kulak kulas kulesa kulesza kulhanek kulick kulig kulik kulikowski kulinski kulka kulkarni kull kulla kullman
kulow kulp kulpa kum kumar kumari kumm kummer kump kumpf kun kuna kunce kunde kundert kung kunkel kunkle kunkler
kunselman kunst kuntz kunz kunze kunzler kuo kuper kuperman kupfer kupiec kupka kupper kuras kurek kuriakose kurian
kurkowski kurland kurowski kurtenbach kurth kurtz kurtzman kuruvilla kurz kus kusch kuschel kusek kush kushner kushnir
kuss kuster kuta kutch kutcher kutsch kutz kuykendall kuyper kuzma kuznetsov kvyat kwak kwan kwasniewski kwasny
kwiatkowski kwiecinski kwok kwon kwong kyaw kyer kyi kyker kyles kym kyoko kyong kysar kyser kyte kyung laabs labadie
labar labarbera labarge labarre labastida labat labate labbe labeau labella labelle laber laberge lablanc labombard
labonte laborde labossiere labounty laboy labra labrada labrador labrake labranche labrecque labrie labriola labrum
labuda lac lacasse lacava lacayo lacaze lacefield lacerda lach lachance lachapelle lacher lachman lachney lacina lack
lackey lackie lackner lacks laclair lacomb lacombe lacorte lacoste lacount lacour lacourse lacresha lacroix lacross
lacrosse lacson lad lada ladd lade laden ladner ladnier ladouceur ladson laduca ladue laduke ladwig lafata lafave
lafavor laferriere lafever lafferty laffey laffin laffoon lafitte laflamme lafler lafleur lafollette lafon lafond
lafont lafontaine lafontant laforce laforest laforge laforte lafortune lafountain laframboise lafrance lafreniere
lafuente lagace lagana lagarde lagasse lage lager lagman lago lagomarsino lagos lagrange lagreca lagrone laguardia
laguerre laguna lagunas lagunes lahaie lahaye lahey lahman lahoma lahr lahti lahue lai laidlaw lail lain lainez laing
lainhart laino lair lairson laitinen lajara lajeunesse lajoie lakatos lakeesha laker lakes lakey lakhani lal lalani
lalanne laliberte lalit lall lalla lalley lalli lallier lally lalonde lalone lalor lam lama lamacchia lamadrid laman
lamanna lamantia lamarca lamarche lamarre lamas lamaster lamay lamb lambdin lambe lamberson lamberth lamberti
lamberton lambertson lamberty lambeth lambie lamborn lamboy lambrecht lambright lambros lambson lamendola lamer lamere
lamers lamey lamica lamie lamkin lamm lammers lammert lamon lamond lamons lamontagne lamore lamoreaux lamorte lamothe
lamotte lamour lamoureux lamp lampe lampert lamphere lamphier lamping lampkin lampkins lampley lampman lamprecht
lampron lampson lampton lamson lamy lanahan lancaster lanclos lancour lanctot land landa landau landaverde lande
lander landeros landers landes landess landfair landgraf landi landino landman lando landolfi landolt landowski
landreneau landreth landrum lands landsberg landsman landwehr landy lanford lang langan langarica langdale langdon
lange langel langen langenfeld langer langevin langford langham langhorne langille langlais langland langley
langlinais langlois langner langone langstaff langton langworthy lanham lanier lanigan laning lank lankford lanman
lann lannan lanni lanning lannom lannon lanoue lanphear lanpher lansberry lansdale lansdown lansdowne lanser lansford
lansing lanter lanterman lanthier lantigua lantis lantrip lantz lanum lanuza lanz lanza lao lapage lapaglia lapan lape
laperle lapham lapidus lapierre lapin lapine lapinski laplaca laplant laplante lapoint lapointe lapolla laporta
laporte lapp lappe lappin laprade lapsley larabee laracuente laramee laramore laraway lard lare lareau laredo laree
lares larez large largent largo larimer larimore larin larios larison larivee lariviere larkey larkins larmore larner
larocca larocco laroche larochelle larock larocque laroe laroque larosa larose larrabee larraine larranaga larrea
larrick larrimore larrison larsen larsson larussa larusso lasala lasalle lasater lascala lascano lasch lascola laser
laseter lash lashandra lashaunda lashbrook lashell lasher lashley lashomb lashua lashway lasiter laska lasker laskey
lasko laskowski lasky lasley lasota laspina lass lasseigne lassen lasser lasseter lassiter lasso lasswell last laster
lastinger lastra lasure laswell lata latch latham lathem lathrop latif latimer latimore latini latino latiolais latona
latorre latour latshaw latson latta lattanzi lattanzio lattimer lattimore lattin latu latulippe lau laub laubach laube
lauber lauck laudenslager lauder lauderdale laue lauer laufenberg laufer lauffer laughery laughlin laughman laughter
laughton launius laur lauran laureano laurena lauria lauricella laurinda lauritsen lauritzen laursen laury
lautenschlager lauterbach lauth lautzenheiser lauver laux lauzon lavalle lavallee lavalley lavan laventure laver
laverde laverdiere lavergne laverty lavery lavette lavey lavigne lavin lavine laviolette lavoie lavone lavoy lavy law
lawal lawes lawhead lawhon lawhorn lawhorne lawing lawler lawless lawley lawlor lawn lawrenz lawrie lawry laws lawter
lawver lawyer lax laxson laxton lay laycock layden layer layfield layman laymon layson lazalde lazard lazcano lazenby
lazerka lazo lazor lazos lazzara lazzari lazzaro leach leachman leacock leadbetter leader leadingham leaf league
leahey leahy leak leake leaks leal leaman leamy leanora leanos leap leaphart lear leard learn learned leary leas lease
leasure leath leatham leatherman leathers leatherwood leavell leavens leaver leavitt leavy leazer lebaron lebarron
lebeau lebel leber lebert leblanc lebleu leblond lebo leboeuf lebon lebouef lebovits lebow lebowitz lebrun lecates
lech lecher lechner lechtenberg lechuga lecia leck leckie leckrone leclair leclaire leclerc lecompte lecomte leconte
lecount lecrone lecroy lecuyer leday ledbetter leddy leder lederer lederman ledesma ledet ledezma ledford ledgerwood
ledlow ledo ledonne ledoux leduc leduchowski ledwith ledyard leech leeder leedom leeds leedy leek leeks leeman leep
leeper lees leese leeson leet leeth lefeber lefebre lefebvre lefever lefevers lefevre leff leffel leffew leffingwell
leffler lefkowitz lefler leflore lefort lefrancois leftridge leftwich legan legarda legare legarreta legaspi legate
legault lege legendre leger legere legette legg legge leggett leggette leggio legler lego legorreta legrand legrande
legree legros lehan lehane lehew lehigh lehman lehmann lehmkuhl lehn lehnen lehner lehnert lehr lehrer lehrman lehto
lei leib leibold leibowitz leiby leicht leick leid leida leider leidy leier leifer leight leighty leija leiker
leimbach lein leinbach leinen leiner leingang leininger leinweber leis leiser leishman leist leister leisure leitch
leite leiter leith leitner leitz leitzel leiva leja lejeune lekisha leleux lem lema lemaire leman lemanski lemaster
lemasters lemay lemberger lembke lembo lemcke lemelin lemelle lemen lemere lemery lemieux leming lemire lemke lemley
lemm lemma lemme lemmer lemmon lemmons lemoine lemon lemond lemonds lemons lemos lemus lenahan lenart lenderman leng
lengacher lengel lengyel lenhardt lenhart lenihan lenita lenk lenker lenning leno lenoir lenon lensing lent lentine
lentini lents lentz lenz lenzen lenzi leoma leonarda leonardi leonetti leong leonguerrero leonhard leonhardt leonida
leonila leopard leos lepage lepak lepard lepe lepine lepkowski lepley lepore lepp lepper leppert leppo lepre lerch
lerma lerman lerner leroux lesage lesane lesch lesesne lesh lesha lesher lesinski lesko lesmeister lesniak lesniewski
lesperance less lessard lesser lessig lessley lessman lessner lesueur lesure leszczynski letcher letchworth letellier
letendre letham leto letourneau letson lett lettieri letts leuck leuenberger leung leuthold leva levalley levan
levandoski levandowski levario levasseur leveille level levell levengood levens levenson leventhal leveque lever
leverenz leverett leverette leverich levering levert leverton levesque levey levine leviner levings levingston levins
levinson levis levison levit levitan levitsky levitt lewallen lewandowski lewellen lewellyn lewey lewicki lewin
lewinski lewison lewter lewton ley leyba leyden leyendecker leyva lezama lezcano lheureux liang liao libbey liberato
liberatore liberman libert liberto librada liburd licari licata licea licht lichtenberg lichtenberger lichtenstein
lichter lichtman lichty lick lickteig licon licona liddell liddick liddle liddy lie lieb liebe liebel lieber lieberman
liebert liebig liebl liebler liebman liebowitz liechty liedtke liem lien liendo lienemann liera lierman lies
lieselotte lieser lieske lietz lieu liew liggett liggins light lightbody lightcap lightfoot lighthall lightle lightner
lightsey lighty ligia ligon liguori like likens likes lile liles lilienthal lilja lill lillard liller lilley lilliam
lillibridge lillis lillo lim lima limas limbach limbaugh limberg limbrick liming limon limones linam linan linares
linch linck lind lindahl lindamood lindauer lindberg lindblad lindblom lindbloom linde lindeman lindemann lindemuth
lindenberg lindenmuth linder linderman lindgren lindholm lindhorst lindler lindner lindo lindon lindor lindow
lindquist lindsley lindstrom lineback linebarger linebaugh lineberger lineberry linehan linen liner lines linford ling
lingard lingenfelter linger lingerfelt lingle lingo linhares linhart lininger linke linker linkous linnell linneman
linney linquist lins linscott linsley linson lint linthicum lintner lintz linville linz liotta liou lipari lipe
lipford lipham lipinski lipka lipke lipkin lipman lipp lippard lippe lippert lippincott lippman lippold lipps lippy
lipscomb lipsey lipski lipsky lipson liptak lipton liquori lira liranzo lirette liriano lis lisabeth lisboa liscano
lisenbee lisenby lish lisi lisk liska lisle lisowski liss list lister liston liszewski litchfield litchford litherland
litke litman litt littell litten litteral littlefield littlejohn littlepage littler littles littleton littlewood
littman litton littrell litvak litvin litwiller litwin litz litzenberger litzinger liu liudmila livas lively livengood
liverman livermore liverpool livers livesay livesey livingood livings livingston livingstone livsey liwanag lizama
lizana lizaola lizardi lizardo lizarraga lizcano lizotte llamas llanas llanes llano llanos llerena llorens llorente
loa loaiza loar loayza lobato lobaugh lobb lobban lobdell lobel lobello loberg lobianco lobo lobos lobue locascio
locastro loch locher lochner locicero lock lockaby lockamy lockard locke locker lockett lockey lockhart locklear
lockley locklin lockman lockner lockridge locks lockwood lococo lodato loden loder lodes lodge loe loeb loeber
loeffelholz loeffler loehr loera loesch loescher loeser loew loewe loewen loeza lofaro loffay loffredo lofgren lofland
loflin lofquist loftin loftis lofton loftus loggins logiudice lograsso logsdon logston logue logwood loh lohman
lohmann lohmeyer lohnes lohr lohse loi loiacono loida loiseau loiselle loja lok loken lokey lokken lollar lolley
lollis loman lomas lomax lomba lombard lombardi lombardo lombera lomeli lomonaco loncar londono lone lonergan lones
loney longacre longbrake longe longenecker longest longfellow longhurst longino longley longman longmire longmore
longnecker longo longobardi longoria longshore longstreet longstreth longsworth longtin longwell longworth lonon
lonsdale loo looby look looker looman loomis looney loop looper loor loos loose lopata loper lopera lopes lopez
lopezcruz lopezgarcia lopezgomez lopezgonzalez lopezhernandez lopezlopez lopezmartinez lopezperez lopezramirez
lopezrodriguez lopezsanchez lopiccolo lopp lopresti lopyrev lor lorah lorance loranger lorber lorch lord lorden lords
lore lorean loredo lorenc lorence lorenson lorentz lorentzen lorenzana lorenzen lorenzi loreta loreto lorette loria
lorick lorilee lorimer loring lorio lorriane lorrine lortie lorton lortz lorusso los losada losano losch loschiavo
lose losee losey losh losito losoya loss loth lothrop lotito lotspeich lott lotter lotts lotz loucks loud louden
louder louderback loudermilk loudin loudon lougee lough loughlin loughman loughran loughrey loughridge loughry
louissaint louk louks lounsberry lounsbury loupe louque loura loureiro lourenco lourie louthan louviere loux lovan
lovas lovato loveall loveday lovegrove lovejoy lovelace lovelady loveland loveless loven lovera loverde loveridge
lovering lovern lovett lovetta lovette lovick lovin loving lovingood lovings lovins lovitt lovo lovvorn low lowden
lowder lowe lowen lowenstein lowenthal lower lowers lowery lowes lowman lown lowney lowrance lowrey lowrie lowry
lowther lowy loya loyer loyola loza lozada lozano lozier lozoya luallen luba lubas lubben lubbers lubeck luber
lubinski lubrano luby lucarelli lucatero lucchese lucchesi lucci lucena lucente lucey luchini luchsinger lucht luciani
lucido lucier lucilla luck lucke luckenbill luckett luckey luckie lucrecia luczak ludden ludeman ludington ludivina
ludlam ludlow ludlum ludtke ludwick ludy luebbe luebbers luebbert luebke lueck luecke lueders luedke luedtke lueken
luellen luera lueras lueth luevano luevanos luff luffman lufkin luft lugar luger lugo luhman luhrs luisi lujan lujano
luk lukacs lukasiewicz lukasik lukasz lukehart luken lukens luker lukes lukic lukowski lule lull lum luman lumbreras
lumley lummus lumpkin lumpkins lumsden lun lunceford lund lundahl lunday lundberg lundblad lunde lundeen lundell
lundgren lundin lundmark lundquist lundstrom lundy lung lunger lunn lunsford lunt luo luoma luong luongo luper
lupercio lupi lupian lupien lupo luppino lupton luque luquin lurie lurlene lurry lusardi lusby luse lush lusher lusk
lussier lust luster lustig lute luter lutes lutgen luth luthi luthy lutman luton lutter lutterman lutton luttrell lutz
luu luviano luy luzader luzier luzzi lwin lyall lybarger lybrand lyday lyde lyden lydic lydick lydon lyell lyerly
lyford lyke lykes lykins lyles lymon lynam lynch lynd lynde lyndia lynes lynetta lynk lyon lyons lytle lyttle lytton
lyvers maack maag maahs maarten maas maass maassen mabe mabee maben maberry mabery mabey mabie mabon mabrey mabry
macaluso macaraeg macareno macari macarthur macaulay macauley macbeth macbride maccallum maccarone macchia macconnell
macdonald macdonell macdonnell macdougall macdowell maceachern maceda macedo macedonio macek macfarland macfarlane
macgillivray macgregor mach macha machacek machado machen machin machorro machuca macia macias maciejewski maciel
macinnes macinnis macintosh macintyre macisaac maciver mackall mackay macke macken mackey mackiewicz mackin mackinnon
mackintosh mackley macko mackowiak maclachlan maclaren maclaughlin maclean maclellan maclennan macleod maclin
macmaster macmillan macnamara macnaughton macneil macneill macomber macphail macphee macpherson macquarrie macqueen
macrae macri macwilliams madalene madamba madan madani madar madara madariaga maday maddalena madding maddock maddocks
maddy madeira madej mader madera madere madero madewell madigan madill madkins madlock madonia madore madriaga madrid
madrigal madril madriz madruga madry madsen madson madueno madura maduro maeda maeder maes maese maestas maestre
maestri maez mafalda maffei maffeo maffett magadan magalhaes magallan magallanes magallon magana magar magaret magat
magby magdaleno magee mager magers mages maggard maggart maggi maggio maggiore maggs magid magiera magill magin
maginnis maglio maglione magloire magnan magnani magner magness magno magnotta magnuson magnussen magnusson magoon
magri magro magruder maguire magwood magyar mah mahabir mahadeo mahaffey mahaffy mahajan mahal mahan mahaney mahar
maharaj maher maheshwari maheu mahl mahle mahler mahlum mahmood mahmud mahn mahnke mahnken mahon mahone mahoney mahony
mahood mahr mahurin maiden maiello maier maiers maietta mailhot maillet mailloux maimone main maine maines mainor
mains mainville maio maiorana maiorano mair maire mairena mais maisano maisch maisel maisonet maitland maize majano
majchrzak majeed majerus majeski majette majewski majid majka majorie majors majumdar mak makar makela makepeace maker
maki makin makowski makris makuch malacara malachowski malagon malan maland malanga malarkey malatesta malave malay
malbrough malchow malcomb maldonado malec malecha malecki malenfant males maleski maley malhi malhotra malicki
malicoat malinowski maliszewski malizia malkin malkowski mall malla mallard mallari mallen mallery mallet mallett
mallette malley mallia mallick mallin mallo mallon mallonee mallow malloy mallozzi mally malm malmberg malmgren
malmquist malmstrom maloney maloof malott malouf maloy malpass malpica malson malta maltby maltese maltez malthe
maltos maltz malveaux maly mam mamaril mammen mamo man mana manahan manalang manalo manansala manasco manbeck mance
mancebo mancera mancha manchester mancia mancil mancilla mancillas mancinas mancinelli mancini mancino manco mancuso
mandal mandarino mandel mandelbaum mandell manders mandeville mandigo mandrell mandujano maner manes maness maney
manfre manfredi mang mangal mangan manganaro manganello manganiello mangano mangat mangels manger manges mangham
mangiaracina mangin mangini mangino mangione mango mangold mangone mangrum mangual mangum mangus manhart mani maniaci
manie manier manigault manigo manion manis maniscalco manjarrez mank manka manke manker mankin mankins manko mankowski
manlove manly mann manna mannan mannarino manner manners manney manni mannings mannino mannion mannix manno mannon
manns mano manor manos manoukian manring manrique manriquez manry mans mansaray manseau mansell manser mansfield
manship mansilla manske mansker manso manson mansoor mansour mansur mantel mantell manthe manthei manthey mantia
mantilla mantle manton mantooth mantz manu manual manukyan manus manville manwaring manwarren many manygoats manz
manzanares manzanarez manzano manzella manzer manzi manzo mao mapes maples mapp maqueda mar marable maradiaga
maragaret maragh maragret maraj marano maranto maras marasco marasigan maravilla marbach marban marble marburger
marbury marbut marcano marcantel marcantonio marceaux marcelene marcellino marcene march marchan marchand marchant
marchbanks marchena marchese marchetti marchi marchione marchman marciano marcil marcin marciniak marcinko
marcinkowski marcks marconi marcott marcotte marcoux marcucci marcum marczak marden marder mardis maredia marella
marenco marengo mareno marentes mares maresca maresh marez marg margareta margart margeret margert margerum margeson
marget margherita margiotta margit margolies margolin margolis margorie margrett marguerita margulies marhta marianela
mariani marica marich maricle mariette mariko marinaccio marinaro marinelli marinello mariner marines marinez maring
marini marinos marinucci mariotti mariscal markarian markee marker markert market marketta markey markgraf markham
markiewicz markin markland markle markley markman markos markov markovic markovich markovitz markowitz markowski marks
marksberry markum markwardt markwell marlar marlatt marler marlett marlette marling marmo marmol marmolejo marmolejos
marmon marnell marney maron marone maroney maroon marotta marple marquardt marquart marquerite marquess marquina
marquitta marr marra marren marrero marriner marriott marris marro marrocco marron marrone marroquin marrow marrs
marrufo marrugo marrujo mars marsala marsch marschall marsden marsee marseille marsella marsh marshburn marshman
marsico marson marsteller marston marszalek marte martella martelli martello marten martens martes marth marthaler
martindale martindelcamp martineau martinek martinelli martines martinez martinezcruz martinezgarcia martinezhernan
martinezlopez martinezmartin martinezperez martini martino martins martinsen martinson martir martirosyan martis
marton martone martorana martorano marts martucci martyn martz maruca marucci marulanda maruska maruyama marx maryetta
maryland marylia maryln marz marzan marzano marzec marzo marzolf marzullo mas masako masaru mascarenas mascarenhas
mascari mascaro maschino masci mascia mascolo mascorro mase masek masella maselli maser mash mashburn masi masias
masiello masih masino mask maske maskell masker maslanka maslowski masone masoner masood masoud masri mass massa
massaquoi massari massaro masse massenburg massengale massengill masser massey massi massie massingale massingill
massman masso masson massoud mast mastandrea masteller masten master masters masterson mastin maston mastrangelo
mastro mastroianni mastronardi mastropietro masucci masuda mata matamoros matar matarazzo matarese matas matchett mate
mateen mateer matejka mateos matera matha mathai mathe matheis mathena matheney matheny mather matherly matherne
mathers mathes matheson mathews mathewson mathey mathies mathiesen mathieson mathisen mathison mathur matin matkin
matlack matlock matney mato matos matousek matranga matson matsuda matsui matsumoto matsumura matsunaga matsuo
matsuoka matsuura matta matte mattei matter mattera mattern mattes matteson matteucci mattheeuw matthes matthies
matthiesen matthys mattice mattila mattingly mattioli mattix mattocks mattoon mattos mattox mattson matty matula
maturino maturo matus matuska matuszak matuszewski matute matyas matz matzen matzke mau mauch mauck maudlin mauer
mauger maughan mauk maul mauldin maule maull maultsby mauney maung maupin maurer mauri mauriello maurin maurita
maurizio maus mauser maust mauza mauzy maves maw mawhinney mawyer maxam maxey maxfield maxima maximina maxon maxson
maybee mayberry maybin maycock mayeaux mayeda mayen mayers mayes mayeux mayfield mayhall mayhan mayhew mayhue mayhugh
mayle mayne maynes maynor mayo mayola mayon mayor mayoral mayorga mayorquin mayotte mayr mays mayse maysonet mayton
mayur mayville mayweather maza mazariego mazariegos maze mazer maziarz mazo mazon mazur mazurek mazurkiewicz mazyck
mazza mazzara mazzarella mazzei mazzella mazzeo mazzola mazzone mazzoni mazzotta mazzuca mbappe mcabee mcadam mcadams
mcadoo mcadory mcafee mcaleer mcalexander mcalister mcallister mcaloon mcalpin mcalpine mcamis mcanally mcandrew
mcandrews mcaninch mcanulty mcardle mcatee mcateer mcauley mcauliffe mcavoy mcbain mcbean mcbeath mcbee mcbeth
mcbrayer mcbride mcbrien mcbroom mcbryde mcburnett mcburney mccaa mccabe mccafferty mccaffery mccaffrey mccahill
mccaig mccain mccaleb mccalister mccall mccalla mccallie mccallion mccallister mccallum mccambridge mccamey mccammon
mccampbell mccance mccandless mccane mccanless mccann mccanna mccannon mccants mccardell mccardle mccargo mccarley
mccarrell mccarren mccarrick mccarroll mccarron mccarson mccart mccartan mccarter mccarthy mccartin mccartney mccarty
mccarver mccarville mccary mccaskey mccaskill mccasland mccaslin mccaughey mccaul mccauley mccaulley mccausland mccaw
mccawley mccay mcchesney mcchristian mcclafferty mcclain mcclaine mcclam mcclanahan mcclane mcclaran mcclard mcclaren
mcclary mcclaskey mcclatchey mcclay mcclean mccleary mccleery mccleese mcclellan mcclelland mcclenahan mcclendon
mcclenny mcclenton mccleskey mcclintic mcclintock mcclinton mcclish mccloskey mccloud mccloy mccluney mcclung mcclure
mcclurg mcclurkin mccluskey mcclusky mccoin mccolgan mccoll mccollam mccolley mccollister mccollom mccollough mccollum
mccomas mccomb mccombs mcconaghy mcconico mcconkey mcconnaughey mcconnel mcconnell mcconville mccook mccool mccord
mccorkle mccormack mccormick mccorry mccorvey mccotter mccourt mccowan mccowen mccown mccracken mccrady mccrae
mccraney mccranie mccrary mccraw mccray mccrea mccready mccreary mccree mccreery mccreight mccright mccrimmon mccrone
mccrorey mccrory mccroskey mccrum mccubbin mccubbins mccue mccuen mccuin mccuistion mccuiston mccullagh mccullah
mccullar mccullen mccullers mcculley mcculloch mccullough mccullum mccully mccumber mccune mccurdy mccurley mccurry
mccusker mccutchan mccutchen mccutcheon mcdade mcdaid mcdanel mcdaniel mcdaniels mcdaris mcdavid mcdermid mcdermott
mcdevitt mcdill mcdole mcdonagh mcdonald mcdonell mcdonnell mcdonough mcdorman mcdougal mcdougald mcdougall mcdougle
mcdow mcdowall mcdowell mcduff mcduffee mcduffie mcduffy mceachern mceachin mcelderry mceldowney mcelfresh mcelhaney
mcelhannon mcelheny mcelhiney mcelhinney mcelligott mcelmurry mcelrath mcelreath mcelroy mcelvain mcelveen mcelwain
mcelwee mcelyea mcenaney mcenery mcenroe mcentee mcentire mcentyre mceuen mcevers mcevoy mcewan mcewen mcfadden
mcfaddin mcfadyen mcfall mcfalls mcfann mcfarland mcfarlane mcfarlin mcfarling mcfarren mcfaul mcfee mcfeely mcferren
mcferrin mcfetridge mcgaha mcgahan mcgahee mcgahey mcgalliard mcgann mcgarity mcgarr mcgarrah mcgarrity mcgarry
mcgarvey mcgary mcgaugh mcgaughey mcgaughy mcgaw mcgeary mcgee mcgeehan mcgehee mcgeorge mcgettigan mcghee mcghie
mcgibbon mcgill mcgillicuddy mcgillis mcgillivray mcgilvray mcginley mcginn mcginness mcginnis mcginty mcgirr mcgirt
mcgivern mcgivney mcglade mcglamery mcglasson mcglaughlin mcglinchey mcgloin mcglone mcglothin mcglothlin mcglynn
mcgoldrick mcgonagle mcgonigal mcgonigle mcgough mcgovern mcgowan mcgowen mcgown mcgrady mcgrail mcgranahan mcgrane
mcgrath mcgraw mcgreal mcgreevy mcgregor mcgrew mcgriff mcgroarty mcgrory mcgruder mcguckin mcguffey mcguffin mcguigan
mcguiness mcguinn mcguinness mcguire mcguirk mcgurk mcgurn mchale mchan mchaney mchargue mchenry mchone mchugh
mcilrath mcilroy mcilvain mcilvaine mcilwain mcinerney mcinnes mcinnis mcintire mcintosh mcinturff mcintyre mcisaac
mciver mcivor mcjunkin mcjunkins mckaig mckain mckamey mckane mckeague mckean mckechnie mckee mckeehan mckeel mckeen
mckeever mckeithan mckeithen mckellar mckeller mckelvey mckelvie mckelvy mckendree mckendrick mckendry mckenney
mckenny mckeon mckeown mckernan mckey mckibben mckibbin mckie mckiernan mckillip mckillop mckim mckinlay mckinney
mckinnie mckinnis mckinnon mckinsey mckinstry mckissack mckissick mckitrick mckittrick mckiver mcknight mckown mckoy
mckune mclachlan mclain mclamb mclane mclaren mclarty mclaughlin mclaurin mclawhorn mclean mclees mcleish mclellan
mclelland mclemore mclendon mclennan mcleod mcleroy mclin mcloud mcloughlin mclucas mcmackin mcmahan mcmahon mcmains
mcmakin mcmanaman mcmanaway mcmanigal mcmanis mcmann mcmanus mcmartin mcmaster mcmasters mcmath mcmeans mcmeekin
mcmenamin mcmenamy mcmichael mcmickle mcmillan mcmillen mcmiller mcmillian mcmillin mcmillion mcmillon mcminn
mcmonagle mcmorris mcmorrow mcmullan mcmullen mcmullin mcmunn mcmurphy mcmurray mcmurry mcmurtrey mcmurtrie mcmurtry
mcnab mcnabb mcnair mcnall mcnally mcnamara mcnamee mcnary mcnatt mcnaught mcnaughton mcnay mcneal mcnealy mcnear
mcneece mcneel mcneeley mcneely mcnees mcneese mcneil mcneill mcneilly mcnelis mcnellis mcnelly mcnemar mcnerney
mcnett mcnew mcnichol mcnicholas mcnichols mcnicol mcniel mcniff mcninch mcnish mcnitt mcnulty mcnutt mcomber
mcpartland mcpeak mcpeek mcpeters mcphail mcphatter mcphaul mcphearson mcphee mcpheeters mcpheron mcpherson mcphillips
mcpike mcquade mcquaid mcquaig mcquain mcquarrie mcquay mcqueary mcqueen mcqueeney mcquilkin mcquillan mcquillen
mcquinn mcquiston mcquitty mcquown mcrae mcray mcree mcreynolds mcroberts mcroy mcshan mcshane mcshea mcsherry
mcsorley mcspadden mcswain mcsweeney mctaggart mctague mctighe mctigue mcvay mcveigh mcvey mcvicar mcvicker mcwaters
mcwherter mcwhirter mcwhite mcwhorter mcwilliams meacham meachum mead meade meader meaders meador meadors meadows
meads meagher mealer mealey meals mealy meaney means meany meares mears meas mease meaux meawad mebane mech mecham
meche mechling meck meckes mecklenburg meckley mecum medcalf medders medearis medeiros medel medellin medema meder
medero mederos medford medici medlen medler medley medlin medlock medrano medsker medved mee meece meegan meehan meek
meeker meekins meeks meer meers mees meese meetze mefford megginson meggs megia megill megna meh mehaffey mehan mehl
mehler mehling mehmedovic mehmood mehr mehra mehring mehringer mehrotra mehta meidinger meier meiers meighan meigs
meikle meinders meinecke meinen meiners meinert meinhardt meininger meinke meints meis meisel meisels meisenheimer
meiser meisinger meisner meissner meister meixner mejia mejias mejorado mekonnen melamed melancon meland melander
melanson melara melbourne melby melcher melchert melchiorre melchor melda melder meldrum mele melecio melena melendez
melendrez melendy melero melfi melgar melgarejo melgoza melhorn meli melick melida melillo melin melito melius
melkonian mell mella mellado mellema mellen meller mellin melling mellinger mello mellon mellor mellott melnick melnik
melnyk melo meloche melone meloni meloy melrose melson meltzer melzer membreno memmott memon men menan menard menchaca
mencia mende mendell mendelsohn mendelson mendenhall mendes mendez mendieta mendiola mendivil mendizabal mendola
mendonca mendosa mendoza menefee menendez meneses menezes meng menge mengel menges mengesha mengistu menjivar menke
menna menne mennella menning meno menon menor mensah mensch menser mensing menter mentor mentz mentzer menz menzel
menzer menzie menzies meo meola mera meraz mercadante mercado merced merchan merchant mercier merck mercure mercuri
mercurio merenda merfeld mergen merica mericle merino meritt meriweather meriwether merk merkel merker merkle merkley
merlino merlo merlos mermelstein mero merola merrell merriam merricks merrifield merrigan merriman merriweather merrow
merryman mersch mershon merson merten mertens mertes mertz merz mesa mesaros mescher meserve meservey mesfin meshell
meshesha mesick mesidor mesina mesko mesmer mesquita messenger messer messerly messerschmidt messersmith messick
messier messina messineo messing messinger messman messmer messner mesta mestas mester mestre meszaros metayer metcalf
metcalfe metellus metheny methvin metivier metoyer metro mette mettler metts metz metzgar metzger metzinger metzler
metzner meunier meurer meuse mewborn mexicano mey meyerhoff meyers meyerson meza mezo mian miano miao micallef
micciche micek miceli michaelis michaels michaelsen michaelson michalak michalec michalek michalik michalowski
michalski michaud michaux micheletti micheline michels michelson michener michie michiko michon mickelsen mickelson
mickens mickle mickler mickles mickley middaugh middendorf middlebrook middlebrooks middleton midgett midgette midgley
midkiff mieczkowski miedema miele mielke mier miera miers mierzejewski mierzwa mies miesner mifflin mifsud migliaccio
migliore mignogna mignone miguelina migues miguez mihalek mihalik mihalko mihelich mihm mijangos mijares mikels mikes
mikesell mikeska mikita mikkelsen mikkelson miklos mikolajczak mikolajczyk mikos mikrut mikula mikulski mikus milam
milanes milano milas milazzo milbourn milbrandt milby milda miler mileski milewski milhoan milholland milhouse milian
militello milito milke milks mill millage millan millar millay milledge millen millender millet millett millette
millhouse millican millien milligan millikan milliken millikin milliman milliner milling millington million milliron
millis millman millner mills millsap millsaps millspaugh millward millwood milne milner milnes milone milord milos
milovidov milroy milsap milstead milstein miltenberger mimbs mimms mims min minahan minami minard minardi minarik
minasian minassian minasyan minaya mincey minch minchala minchew mincks mincy minder minear mineo miner minero
minervini mines ming minger mingle mingo mings mingus minhas miniard minich minick minier minix minjares minjarez mink
minkler minks minner minney minnich minnick minniear minniefield minnifield minnis minniti minnix minns mino minogue
minott minshall minshew minsky minson minster minta minter minto minton mintz mintzer minus minyard mir mirabal
mirabella mirabile miraglia miramontes mire mireles mirelez mires miron miroslav mirsky mirta mirtha mirza misch
mischke mischler misener misenheimer miser mish mishler mishoe mishra misiak miska miskell misko misner misra miss
mister mistretta mistry misuraca mitcham mitchem mitchener mitchner mitchum miti mitra mitsue mitsuko mittal mittelman
mittelstadt mittelstaedt mitten mitton mitts mitzel miura mix mixon mixson miyake miyamoto miyasato miyashiro miyazaki
miyoko mize mizell mizelle mizer mizrahi mizuno mizzell mkrtchyan moad moak moan moates moats mobbs moberg moberly
mobley moccia moceri mock mockler moctezuma moczygemba mode modeste modglin modi modica modisette modlin modzelewski
moe moehring moeller moen moench moes moffa moffat moffatt moffet moffett moffit moffitt mogan mogavero mogensen mogg
moguel mohabir mohammadi mohamud mohan mohanty mohiuddin mohl mohler mohn mohney mohr mohrman mohrmann mohs mohsin
moilanen moir mojarro mojica mok mol mola molano molden moldenhauer molder moldovan mole molen molenda moler moles
molin molina molinar molinari molinaro moline molino molitor molkova moll molla molle moller mollet mollett mollica
mollo mollohan molloy molnar molock moloney molter molton molyneaux molyneux mom moman momartin momin mon monacelli
monaco monaghan monahan monarrez moncada moncayo monceaux moncivais moncrief monday monde mondello mondesir mondor
mondragon monds mondy mone monegro monell mones monette money moneymaker moneypenny monfort mong mongan monge mongeau
mongelli mongeon monger mongillo mongold monhollen monico monier moniz monjaras monjaraz monje monk monks monn monnier
monnin monreal monroy monrreal monrroy monsalve monsanto monsen monserrate monsivais monson monsour montag montagna
montague montalban montalbano montalbo montalto montalvan montalvo montanari montanaro montanez montano montante
montanye montas monteagudo montealegre montecalvo montecinos montefusco monteiro monteith montejano montejo monteleone
montellano montelongo montemayor montenegro monteon monter montero monterrosa monterroso monterroza montes montesano
montesdeoca montesino montesinos monteverde montford montfort monti montiel montijo montilla montour montoya montrose
montross montroy monts montufar montz monzo monzon moo mood moodie moody mooers moog mook mookie moomaw moomey moon
mooney mooneyham mooneyhan moor mooradian moore moorefield moorehead moorer moores moorhead moorhouse mooring moorman
moors moos moose moots mootz moquin mor mora morabito morace moradi morado moraes moraga morais moral morales moralez
moran morano morant morante morataya moravec morawski morden more morea moreau moree morefield morehart morehead
morehouse moreira morejon morel moreland morell morelli morello morelock morelos moren morena morency moreno morera
moret moreta moreton moretti moretz morey morfin morford morga morgado morganti morgenstern mori moriarity moriarty
morici morikawa morillo morimoto morin moring moris morison morissette morita mork morken morlan morland morley
morlock morman morneau morning morningstar moro morocho moron morones moroney moronta moroz morphew morphis morquecho
morr morra morreale morrell morrill morrin morrisette morrisey morriss morrissette morrissey morrone morrow morse mort
mortensen mortenson mortimore morua morvant mosby mosca moscato moschella mosco moscoso moseley mosely moseman moser
mosher moshier mosier moskal moskowitz mosley mosman mosqueda mosquera moss mossburg mosser mossman mosso most mostafa
mosteller mota mote moten motes mothershed motley moton motsinger mott motta motte motter mottley motto mottola motyka
motz mou moua moudy moul mould moulden moulder moulds moulton moultrie mounce mount mountain mountford mountjoy mounts
mountz moura mourad mouradian mourning mousa mouser mousseau mouton mouw mouzon mowatt mowbray mowen mower mowers
mowery mowrer mowrey mowry moxley moy moya moyano moye moyer moyers moyes moylan moyle moynihan mozee mozingo mozo
mraz mroczek mroz mrozek mrozinski mubarak mucci mucha muchow muck mudd mudge mudgett muehlbauer muela mueller muench
muff mughal muha muhlenkamp muhr muhs mui muilenburg muir muirhead muise mujica mukai mukherjee mukhtar mulcahey
mulcahy mulder muldoon muldowney muldrew muldrow mule mulero mulford mulgrew mulhall mulhearn mulherin mulhern
mulholland mulkern mulkey mull mullally mullaly mullan mullane mullaney mullarkey mullen mullenax mullendore mullenix
mullens muller mullet mullett mullican mulligan mullikin mullin mullinax mullings mullinix mullins mullis mulloy
mulqueen mulrooney mulroy multani mulvaney mulvey mulvihill muma mumaw mumford mumm mumma mummert mumper mumphrey
mumpower mun munar muncey munch muncie muncy mund munday mundell munden mundo mundt mundy muneton munford munger
mungia mungin mungo munguia munir muniz munk munley munn munnerlyn munns munos munoz munro munroe muns munsch munsell
munsey munshi munson munster munsterman muntean munter muntz munyon munz muoi murad muradyan murai murakami murali
muralles muraoka murata muratalla muratore murawski murch murchison murcia murdaugh murden murdoch murdock murff murga
murguia murillo murley murnane muro murph murphey murphree murr murrah murrell murrey murrieta murrietta murrill
murrin murrow murtagh murtaugh murtha murthy murza musante muscarella muscat musch muse musgrave musgrove musial music
musick musil musketa musleh musselman musselwhite musser musso musson mustafayev mustain mustard mustin musto musumeci
muszynski mutch mutchler muth muto mutschler mutter mutz muzquiz muzzy mwangi myatt myer myers myhre myint myler
mynatt myong myre myres myrick myricks myrie myrta myslinski mysliwiec myung naab naas naber nabi nabor nabors
naccarato nace nachman nachreiner nack nadal nadeau nadeem nadel nading nadler nadolny nadolski naegele naff nafziger
nagai nagarajan nagasu nagata nagel nagi nagle nagler nagra nagy nahar nahas nahuel naidu naik nailor nails naing nair
nairn naito najar najarian najarro najaryan najera naji najjar nakagawa nakahara nakai nakajima nakamoto nakamura
nakanishi nakano nakashima nakasone nakata nakayama nakesha nakoso nalbandian nale nalepa nall nalley nalls nally nam
nambo nance nancee nancey nanda nanez nangle nanney nanni nantz napier naples napoles napoli napolitano napper nappi
nappier naquin naqvi narain naramore narang naranjo narasimhan narayan narayanan narcisa nard nardella nardelli nardi
nardini nardo nardone narducci narez narine naron narron narvaez nasca nascimento nase naser naso nason nasr nass
nassar nasser nassif nast nastasi natal nataliia natarajan natera nath nathanson nation nations natoli nau naughton
naugle naula nault nauman naumann nauta nava naval navar navarette navarra navarre navarrete navarrette navarro navas
nave navedo navejar navejas navia navin navoiev navratil navruzov nawaz nawrocki nay nayak naylor naz nazaire nazar
nazareno nazari nazarian nazario nazaryan nazzaro ndiaye neace nead neagle neale nealey nealis nealon nealy near
nearing neary neas nease neathery neave neaves nebeker nebel neblett necaise necessary necole nedd nedrow nee neeb
neece needham needle needleman needles neeley neer nees neese neff negash negley negrete negri negrin negro negron
negus neher nehls nehring neice neider neidig neidlinger neighbors neikirk neilsen neilson neiman neira neis neises
neiss neitzel neitzke nelligan nellis nelms neloms nelsen nembhard nemec nemecek nemes nemeth nemetz nemitz nemmers
nenita nepal nephew nepomuceno neptune neri neria nerio neris nero nesbit nesbitt nesby nesheim nesler nesmith ness
nessa nester nestler neth netherland netherton nethery neto nett netter nettles nettleton netto netzel netzer neu
neubauer neuberger neubert neuenschwander neufeld neugebauer neuhaus neuhauser neuman neumann neumeister neumeyer
neumuller neuner neuroth neuwirth nevarez nevel nevels nevers neves neveu nevil nevill nevills nevins nevitt nevius
new newberg newbern newberry newbill newbold newborn newbrough newburn newbury newby newcomb newcombe newcome newcomer
newhall newhard newhart newhouse newkirk newland newlin newlon newmark newnam newport newquist newsham newsom newsome
newson newswanger newville ney neyland neyman neyra nez nga ngai ngan nghiem ngoc ngu nguy nguyen nguyet nhan niang
niazi nibert niblack niblett nicasio nicastro niccum nice nicely nicholes nicholl nicholls nichols nicholson nichter
nickel nickell nickels nickelson nickens nickerson nickle nickles nicklow nickols nicks nickson nicodemus nicolasa
nicolay nicoletti nicolini nicoll nicolosi nicolson nicosia nicotra nida niday nie niebla nieblas niebuhr niece
niedzielski niedzwiecki niehaus niehoff niekamp nieland nield nielsen nielson nieman niemann niemczyk niemeier
niemeijer niemela niemeyer niemi niemiec nienaber nienhuis nierman nies niese niesen nieto nifong nigh nightingale
nigro niitsuma nijjar nikkel nikolic nikolov niland nill nilles nilsen nilson nilsson nimmer nimmo nimmons nims nin
ning nipp nipper nisbet nisbett nishat nishi nishida nishikawa nishimoto nishimura nisley nissan nissen nissley
niswander niswonger nith nitsch nitsche nitschke nitta nitti nitz niu niven nivens niver niwa nix niznik njie njoku
njoroge noack noakes nobbe nobel nobile nobles noblett noblin noblitt noboa nobrega nobriga nobuko noce nocella nocera
nock noda nodarse nodine noecker noell noffsinger nofsinger nofziger noga nogales noggle noguchi nogueira noguera
nogueras noguez noh nokes nolasco nold nolden nolder nole noles nolette nolin noll noller nolley nolt nolte nolting
nomura nong noogler noon noonan noone noorani noori nop norberg norby norcross nord nordahl nordberg nordby nordeen
norden nordgren nordin nordlund nordman nordquist nordstrom nordyke noren norfleet norfolk norgaard norgard norgren
noriega noriko norkus norling normandin norment normile norquist norred norrell norrod norsworthy north northam
northcott northcutt northern northey northington northrop northrup northup northway norvell norville nosal nosek noss
notaro noteboom noto nott nottingham nou nouri nourse novacek novack novak novelli novello novelo novick novo novoa
novosad novosel novotny novy nowack nowacki nowaczyk nowak nowakowski nowell nowicki nowlan nowland nowlin nowling noy
noyes noyola nucci nuccio nuckles nuckolls nuckols nudelman nugent null nulph numbers nunamaker nuncio nunemaker nunes
nunez nungaray nunley nunn nunnally nunnery nuno nur nurse nusbaum nuss nussbaum nute nutt nuttall nutter nutting
nuzum nuzzi nuzzo nwachukwu nwankwo nwosu nyberg nyce nye nygaard nygard nygren nyhus nyland nylander nylund nyman
nyquist nystrom oak oakes oakland oakman oaks oates oatis oatman oats oaxaca obaid obando obanion obannon obarr
obdulia obeid obeng ober oberg oberholtzer oberlander oberle oberlin oberman obermeier obermeyer obermiller oberry
oberst obert obeso obey obi obispo oboyle obrecht obregon obrian obriant obrien obryan obryant obyrne ocain ocallaghan
ocampo ocana ocanas ocarroll ocasio occhipinti ocegueda oceguera ocheltree ochoa ochs ochsner ochtman ocker ocon
oconnell oconner oconnor odaniel oday odden oddo odea odegaard odegard odeh odem oden oder odgers odilia odle odoherty
odom odoms odonnell odonoghue odonovan odowd odriscoll odum odwyer oehler oelke oertel oesterle oestreich oetting
ofarrell offerman officer offord offutt oflaherty oflynn ofori ogan ogando oganesyan ogara ogata ogawa ogaz ogbonna
ogborn ogburn ogden ogg ogilvie ogle ogles oglesbee oglesby ogletree ogorman ogrady ogren ohagan ohair ohalloran
ohanian ohanlon ohara ohare ohashi ohaver ohearn ohern ohl ohler ohlinger ohlsen ohlson ohm ohman ohmer ohrt ohtani
oien oiler oja ojala ojeda ojo oka okada okafor okamoto okamura okane okazaki oke okeefe okeeffe okeke okelley okelly
okey okon okonkwo okoro okoye okubo okumura okun olafson olague olah olalde olander olano olarte olaughlin olavarria
olaya olberding olcott old oldaker olden oldenburg oldfield oldham oldroyd olds olea oleary olejniczak oleksy olene
olenick oler oles olesen oleson olexa olgivanna olguin olimpia olinda olinger oliphant olivar olivares olivarez
olivarria olivas oliveira olivencia olivera oliveras oliveri oliverio olivero oliveros olivieri olivo olivos oller
ollila ollis ollison olmeda olmedo olmo olmos olmstead olmsted olney oloughlin olsen olson olsson olstad olszewski
oltman olveda olver olvera omahony omalley oman omara omeara omelia omerovic onan onate ondo ondrej oneill oney ong
onita onken onley ono onofre onofrio onorato onstad onstott ontiveros oommen ooten opara opdahl opdyke opel openshaw
opfer opheim opie opitz oplinger opoku opp oppelt oppenheim oppenheimer opper opperman oppermann oppong opsahl oquendo
oquin oquinn oralee oram orange orantes oravec orban orbe orchard orcutt ord ordaz ordones ordonez ordoyne orduna
orduno ordway ore orea orear orefice oregan oregel oregon oreilly orejel orellana orem orengo orenstein oretha orf
organ orgeron orgill orihuela oriley oriordan orlandi orloff orlov orlowski orman orme ormiston ormond ormsbee ormsby
orndorff ornelas ornellas orner ornstein orona oropeza oros orosco orosz orourke orozco orr orrantia orrego orrell
orrick orrico orris orrock orsak orsborn orsi orsila orsini orso ort orta ortega ortego ortegon ortez orth ortis ortiz
ortlieb ortman ortmann ortner orton ortuno orum orvis orwig ory orzechowski orzel osayd osberg osbon osborn osbourn
osbourne osburn osby oscarson osegueda oseguera osei oser osgood oshaughnessy oshea oshields oshima oshiro osiecki
osier osinski osler oslund osmani osmanovic osmer osmon osmond osmun osmundson osoekawa osoria osorio osornio osorno
osorto osowski ospina ossa ost ostby osteen osten ostendorf oster osterberg osterhaus osterhoudt osterhout osterloh
osterman ostermann ostertag ostler ostlund ostman ostrander ostrem ostroff ostrom ostroski ostrow ostrowski osullivan
osuna oswalt ota otani otano otelia otero otey othman otmar otoole otsuka ott ottaviano otte otten otter otterson
ottesen otteson otting ottinger ottley ottman otts otwell oubre ouderkirk ouellet ouellette ouimet ouimette ouk oum
ours ousley outen outland outlaw outten ouyang ouzts ovalle ovalles ovando over overall overbaugh overbay overbeck
overbey overby overcash overfelt overfield overholser overholt overland overly overman overmyer overson overstreet
overton overturf oviatt oviedo ovitt owais owenby owens owensby owings ownbey ownby owsley owusu oxendine oxford oxley
oxner oyama oyer oyervides oyler oyola oyster oza ozaki ozdemir ozier ozment ozturk ozuna paar paasch pabon pabst
paccione pace pacella pacelli pacetti pacheco pacifico pacini pack packard packer packett packwood paczkowski padden
paddock padget padgett padilla padin padmanabhan padovano padro padron padua paduano padula pae paek paez paff pafford
pagaduan pagan pagani pagano pagel pagels pages paget paglia pagliaro pagliuca pagnotta pahl pai paik paine painter
pair pait paiva paixao paiz pajak pak pakeman pal palacio palacios paladino palafox palaguachi palau palazzo palazzolo
palen palencia palermo paley palin palka palko palla palladino pallante pallares pallas pallone pallotta palm
palmateer palmatier palmeri palmerin palmero palmieri palmira palmisano palmiter palmore palmquist palo palomar
palomares palombo palomera palomino palomo palos pals paluch palumbo pamila pamintuan pamplin pamula pan panadero
panameno panaro pancake panchal pancoast panda pandey pandit pando pandolfi pandolfo panduro pandya pane panebianco
panek panella panepinto panetta pang pangan panganiban pangborn pangburn pangelinan pangilinan pangle paniagua
paniccia panico panjwani pankey panko pankow pankratz pannell pannone pannu panos panozzo panpakorn pant pantaleo
pantaleon pantano panter panther pantoja panton panuco panza panzarella panzer pao paoletti paoli paolillo paolini
paolino paolucci paone paonessa papa papadakis papadopoulos papaleo papas papazian pape papenfuss papin papineau papke
papp pappa pappalardo pappas paprocki paquet paquette paquin par para parada paradis paradise paradiso paramo paramore
paras parcell parchman parchment pardee pardi pardini pardo pardon pardue pare paredes paredez pareja parekh parent
parente parenteau parenti parfitt parga pargas parham parikh parillo parise pariseau parish parisi parisien parke
parkerson parkes parkey parkhill parkhurst parkin parkins parkinson parkison parkman parks parlier parlin parma parman
parmar parmelee parmenter parmentier parmer parmeter parmley parnell parnes paro parodi parr parra parrales parramore
parras parrella parrett parrilla parrillo parrinello parrino parrott parry parsell parshall parsley parson parsons
partain partee parten parthasarathy parthenia particia partida partin partington partlow parton partridge partyka
parveen parvin parziale parzych pascarella pasch paschal paschall pasche paschke pasco pascoe pascua pascucci pasek
pasha pasillas pasion pasko pasley pasquariello pasquini pass passalacqua passarella passarelli passaro passero passey
passman passmore paster pasternak pastor pastore pastorius pastra pastrana pastrano pasty patane patch patchell
patchen patchett patchin pate patel patenaude pater paterno paternoster paternostro paterson pates pathak patil
patillo patin patino patlan patnaude patnode pato paton patria patridge patron patrone patt pattee patten patterson
patteson pattillo pattison patz patzer pau paucar paugh paulding paulene paules pauley pauli pauling paulita paulk
paull paulos pauls paulsen paulson paulus pauly paustian pautz pavao pavek pavelka pavey pavia pavlak pavlicek pavlick
pavlik pavlov pavlovic pavlovich pavon pavone paw pawar pawlak pawley pawlicki pawlik pawlikowski pawloski pawlowski
paxson paxtor pay payan payano paye payer payette paylor payment payne paynter paz pazmino pazos pea peabody peace
peach peacher peachey peacock peaden peagler peak peake peaks peal pearce pearcy pearlman pearlstein pearman pearsall
pearse peart pease peaslee peasley peat peavey peavler peavy peay pech pecha pechacek pecina peck peckham pecor pecora
pecoraro peddicord peden pedersen pederson pedigo pedley pedone pedraza pedregon pedrick pedrosa pedroso pedroza
peebles peed peek peel peele peeler peeples peer peery peet peete peeters peets peetz peevy peffer peg pegg pegram
peguero pegues pehl pehrson pei peifer peiffer peil peinado peine peirce peixoto pekar pekarek pelaez pelayo pelc
pelchat pelfrey pelham pelkey pell pelland pelle pellegrin pellegrini pellegrino peller pellerin pellerito pelletier
pelley pellicano pellman pellot peloquin pelosi pelt peltier pelto pelton peltz peluso pelz pelzel pelzer pemberton
pembroke pen pena penafiel penaflor penalosa penaloza penaranda penate penberthy pence pendarvis pendell pendelton
pender pendergast pendergraft pendergrass pendergrast pendleton pendley pendry penfield penfold peng pengyu penick
penix penland penley penman penn penna pennebaker pennell penner penniman penning pennington pennisi pennix pennock
pennypacker pennywell penrod penrose penry penson penta pentecost penton pentz penuelas penwell peoples pepe peper
pepitone peplinski peppard peppers pepple pequeno pera perales peralez peralta peraza percell percival percle perdew
perdomo perdue perea pereda peredo peregoy peregrina peregrino pereida pereira perelman perera peres peretti peretz
pereyra perez perezcruz perezgarcia perezgonzalez perezhernandez perezlopez perezmartinez perezperez perezramirez
perezrodriguez perezsanchez perfetti perfetto pergola perham perich perigo perillo perin perine perini perino perkey
perkins perkinson perko perkowski perks perl perlman perlmutter perlow perlstein perman permenter perna pernice pero
perona perone perotti perras perrault perreault perreira perret perrett perretta perricone perrier perrigo perrino
perritt perro perron perrone perrotta perrotti perryman persad persaud pershing persico persing persinger persky
person persons persson peru perugini perz pesantez pescador pescatore pesce pesch peschel pesek pesina pesqueira pesta
pestana pester peterka peterkin peterman petermann peters petersen petersheim peterson petillo petion petit petite
petitfrere petithomme petito petitt petrarca petras petre petree petrella petrey petri petrich petrick petrie petrik
petrilli petrillo petrin petrini petrino petro petrocelli petroff petrone petronila petropoulos petros petrosino
petroski petrosky petrosyan petrov petrovic petrovich petrowski petrucci petrucelli petrus petruska petruzzelli
petruzzi petry petsch petsche pett petta pettaway pettengill pettersen petterson pettet petteway pettey petti
pettibone pettie petties pettiford pettigrew pettijohn pettinato pettinger pettis pettit pettitt pettry pettus pettway
petty pettyjohn petway petz petzold peugh peveto pevey pew pewitt pfaff pfannenstiel pfarr pfau pfeffer pfeifer
pfeiffer pfeifle pfeil pfenning pfingsten pfister pfleger pflueger pflug pfluger pflum pfohl pfund pha phaidon phair
phalen pham phan phaneuf phanfone phang phares pharis pharo pharr pharris phebus phegley phelan phelps phenix phibbs
phifer philbeck philbin philbrick philbrook philhower philippi philipps philips phillippe phillippi phillips
phillipson philo philogene philp philpot philpott philson philyaw phinney phippen phipps pho phong phu phung phuong
piano piasecki piatek piatt piazza pica picado picard picardi picariello picasso picazo picciano piccione piccirillo
piccoli piccolo piccone piceno pich picha pichardo piche pichette pichler pichon picht pick pickard pickel pickell
pickens picker pickerill pickering pickett pickford pickle pickles picklesimer pickney pickrell pickup pico picon
picone picou pidgeon piechocki piechowski piedad piedra piedrahita piehl piekarski piel pieper pier piercey piercy
pieri pieroni pierotti pierpont pierrelouis pierro piersall pieter pieters pietila pietras pietrowski pietrzak pietsch
piette pietz pifer pigeon pigford pigg piggee piggott pigman pignataro pigott pihl pike pikul piland pilarski pilat
pilato pilch pilcher pile pileggi pilger pilgreen pilgrim pilkenton pilkington pilkinton pilla pillai pillar piller
pilling pillow pillsbury pilon pilot pilson pilz pimental pimentel pimienta pin pina pinal pinales pinard pinckard
pinckney pincus pindell pinder pine pineau pineda pinedo pinegar pineiro pinelli piner pinero pines pinette ping
pingel pingree pinheiro pinho pinilla pinion pink pinkard pinkerton pinkett pinkham pinkley pinkney pinkowski pinkston
pinnell pinner pinney pinnick pinnix pinnock pinnow pino pinon pinsky pinson pint pintado pintar pinter pinto pintor
pinzon pio pion piontek pioquinto piorkowski piotr piotrowski pipek pipes pipher pipitone pipkin pipkins pippen
pippenger pippin pippins piraino pires pirie pirkle piro pirog pirozzi pirro pirtle pisani pisano pisarski pisciotta
piscitelli piscopo pistone pistorius pita pitcher pitchford pitcock pitkin pitman pitner pitney pitre pitsch pitt
pittard pittenger pitter pittman pitts pittsley pitz pitzen pitzer pixler pixley pizana pizano pizarro pizza pizzi
pizzo pizzuti pizzuto place placek placencia placide placido plain plair plaisance plaisted plamondon planas plancarte
planck plank plant plante plants plantz plascencia plasencia plaster plata platas plate platek plater platero plath
plato platt platte platter plattner platts platz plauche plautz player plaza plazola pleas pleasant pleasants pledger
pleitez plemmons plemons pless pletcher plett plew plewa pliego pliska plitt ploch ploeger ploof plotkin plotner plott
plotts plouffe plourde plowden plowman plum plumb plumer plumlee plumley plummer plunk plunkett pluta plyler plymale
poag poage poarch poblano poblete pocasangre poch poche pocock podesta podgorski podolak podolsky poe poehler poff
poffenberger poggi pogorzelski pogue pohl pohle pohlman pohlmann poindexter pointer points poirier poissant poisson
poitra poitras pok pokhrel pokorny polacek polak polan polanco poland polansky polasek polaski polcyn pole polen
poletti poley polhamus polhemus poli policastro polich polin poling polinski polis politano polite politi politis
polito politte polivka polizzi polk poll pollack pollak pollard polley pollick pollina pollitt pollman pollock polo
polsky polson polster polston polyak polyakovsky polynice polzin poma pomales pombo pomerantz pomerleau pomeroy pompa
pompeo pompey pomponio pomroy pon ponce poncedeleon poncelow ponciano pond ponder ponds pong pons ponte pontes
pontillo pontious pontius ponto ponton ponzio ponzo pool poole pooler pooley poon poor poore poorman poovey pop popa
popal pope popejoy popek popelka popescu popham popkin poplawski poplin popoca popov popovic popovich popp poppe
poppell poppen popper popplewell poquette porath porcaro porcayo porcelli porch porche porcher porchia porco pore
poremba porras porreca port porta portal portalatin portales porte portee portela portell porteous porterfield portes
portier portilla portillo portis portlock portman portner portnoy porto portugal portwood portz porzio posa posada
posadas posch posey posner pospisil poss post postel postell posten poster postlethwait postlewait postma poston
potash pote poteat poteet poteete potenza poth pothier potocki potratz pott potteiger potter potthoff pottinger pottle
pottorff potts potvin pou poudel pough poulin pouliot poullard poulos poulsen poulson poulter poulton pouncey pouncy
pound pounders pounds poveda powe powell powelson power powers powless powley pownall poyer poyner poynor poynter
poythress pozo pozos pozzi prabhakar prabhu pracht prada pradhan prado prager prahl prairie prajapati prak prakash
prall pranay prange pranger prasad prashad prateek prater prather prato prats pratt pratte pratts pray praytor preble
preciado predmore preece preis preiss prejean prell premo prendergast prenger presas prescod president preslar presler
presnell press presser pressey pressler pressley pressman pressnell presson presswood prest prestage presti prestia
presto prestridge prestwich prestwood presutti prete pretty prettyman pretzer preuss prevatt prevatte prevette previte
prevo prevost prewett prewitt preza prezioso pribble pribyl prichard prickett priddy pride pridemore pridgen pridgeon
pridmore priebe priego priem prier pries priest priester priestley prieto prieur prigge prill prillaman prim primavera
prime primeau primeaux primm primmer primo primrose primus principato principe prindle prine pringle prins printz
prinz prioleau priolo prior priore prisco pritchard pritchett pritt pritts privett privette privitera pro proano
probasco probert probst probus procaccini procell prochaska prochnow prock procopio procter proctor proehl profeta
proffer proffit proffitt profit profitt prohaska prokop prom proper propes prophet prophete propp propst prosise
prosser prost prothero prothro proto proud proudfoot prough proulx prout prouty provance provencal provence provencher
provencio provenzano providencia province provo provost prowell prude pruden prudencio prudente prudhomme prue pruett
pruiett pruitt pruneda pruner prunty prus prusak pruss pry pryce pryer pryor przybyla przybylski ptacek ptak puac
pucci puccio puchalski puckett puebla puello puente puentes puerta puerto puett puetz puff puffenbarger puffer puga
pugh puglia pugliese puglisi pugmire pugsley puhl puig pujol pujols pulaski puleo pulgarin pulice pulido pulis pullen
pulley pulliam pullin pullins pullman pullum puls pulse pulsifer pulsipher pultz pulver puma pumphrey pun punch pung
punter punzalan puopolo pupo pura purcell purchase purdie purdom purdue purdum purdy puri purifoy purington purinton
purkey purnell purohit purpura pursel pursell purser pursley purtell purviance purvis puryear pusateri pusey puskar
puskas puterbaugh puthoff putman putnam putney putt putz puzio pyatt pyburn pye pyeatt pyke pylant pyle pyles pyne pyo
pyron pytel qadir qadri qamar qazi qian qiao qin qiu quach quackenbush quade quadri quaid quail quaintance quakenbush
quale qualls quam quan quandt quang quaranta quarles quarterman quast quattlebaum quattrocchi quattrone quay quaye
quayle que quebedeaux queenan queener quero querry query quesada quesenberry quesinberry quesnel quevedo quezada
quiambao quick quigg quiggle quigley quijada quijano quijas quiles quill quillen quillin quilty quimby quinby quinley
quinlivan quinney quinones quinonez quint quintal quintana quintanar quintanilla quintela quintero quinteros quinto
quintos quirarte quiring quirino quirion quirk quiroa quiroga quiros quiroz quisenberry quispe quist quito quizhpi
quon quraishi qureshi quyen raab raabe raad raasch raatz rabadan rabago rabalais rabb rabbani rabbitt rabe rabel raber
rabideau rabin rabinovich rabinowitz rabold rabon raborn rabun raburn raby racca race racette racey rach rachal
rachels racicot racine rack rackers rackley racz raczkowski rad rada radabaugh radcliff radcliffe raddatz radecki
radel rademacher rademaker rader radford radhakrishnan radice radigan radilla radillo radin radke radle radloff radney
rado radomski radoncic radosevich radovich radtke radu raducanu radwan rady rael raether rafal raff raffa raffaele
rafferty rafiq rafter raftery ragas rager raggio raghavan ragin ragland ragle raglin rago ragon ragone ragsdale raguel
ragusa rahaman rahe rahimi rahm rahman rahmani rahming rahn rai raia raible raiche raiford raigoza raikkonen railey
railsback raimo raimondi raimondo rainbolt rainer raines rainford rainone rains rainville rainwater raisa raisor raja
rajagopal rajagopalan rajala rajan rajendran rajesh rajkumar rajpurkar rajput raju rak rake raker rakers rakes
rakestraw rakow rakowski raley rall rallo ralls ralston ram rama ramachandran ramadan ramage ramakrishnan ramales
raman ramanathan ramani ramaswamy ramberg rambert rambo ramcharan ramdass ramer ramesh ramey ramic ramires ramirez
ramirezgarcia ramirezhernand ramirezlopez ramirezperez ramirezramirez ramkissoon ramm ramnarine ramnath ramones
ramonita ramos rampersad rampersaud ramroop ramsay ramsdell ramsden ramseur ramseyer ramthun ran ranalli ranallo ranck
rancourt randazzo randhawa randleman randles rando randol rands ranee ranes raney rang ranganathan range rangel ranger
ranieri rank rankin rankine rankins ranney ransdell ransford ransome ranson ranta rantz rao rapalo rapaport rape raper
rapier rapoport raposa raposo rapoza rapp rappa rappaport rappe rappold rapson rardin rarick ras rasberry rasch rasche
raschke rasco rascoe rascon rash rask raska raskin rasmus rasmussen rasmusson rasnake rasnick raso rasool rasor rast
rastogi rasul ratajczak ratchford ratcliff ratcliffe rath rathbone rathbun rathburn rathe rather rathje rathjen rathke
rathman rathmann rathod ratigan ratledge ratley ratliff ratner rattan ratterree ratti rattigan rattler ratto rattray
ratz ratzlaff rau raub raucci rauch rauda raudales rauen rauf rauh raulerson rauls raulston raup raupp rausch rauscher
raval rave ravelo ravenell ravenscroft raver rawal rawles rawley rawlings rawlins rawlinson rawls rawson rayas raybon
rayborn raybuck raygoza rayl rayle rayman raymer raymo rayner raynes raynor rayo rayon rayos raysor raz raza razavi
razo razon razor razzano reach read reade reader reading ready reagin reagle real reale ream reamer reames reams reap
rearden reardon rearick rease reaser reason reasoner reasons reasor reaume reaux reaves reavis reay rebbeca rebello
rebelo reber rebholz rebman rebollar rebolledo rebollo rebstock rebuck recchia recendez recendiz rech recinos recio
reck recker reckner record records rector red redburn redd reddell redden reddick reddin redding reddington reddish
redditt reddix reddy redeker redelmeier reder redfearn redfern redfield redford redhead redic redick rediger reding
redinger redington redlin redman redmon redmond redner rednour redondo redpath redus redwine redwood ree reeb reeder
reedy reel reep rees reeser reetz reeve reeves ref reff reffitt refugia rega regal regalado reger regier reginia
regino register regner regnier rego regula reh rehak rehbein rehberg rehder rehm rehman rehn rehrig reiber reich
reichard reichardt reichart reichel reichenbach reichert reichle reichman reicks reidenbach reider reidhead reidy
reierson reif reiff reifschneider reifsnyder reifsteck reigel reighard reigle reiko reil reiland reiley reiling
reilley reily reim reiman reimann reimer reimers rein reinard reinbold reinders reindl reinecke reineke reiner reiners
reinert reinhard reinhardt reinhart reinheimer reinhold reininger reinke reinking reinoehl reinoso reinsch reinstein
reis reisch reisdorf reiser reisig reising reisinger reisman reisner reiss reist reister reiswig reita reitan reitano
reiter reith reitman reitmeyer reitsma reitz reitzel releford reliford rella reller relyea rema remache remaley
rembert remedios remer remick remigio remillard remley remmers remo remona rempe rempel remus renate rench rencher
renda rende render renderos rendleman rendon reneau renegar renfro renfroe renfrow rengifo renick renk renken renn
renna renne renner rennert rennick renninger renno renovato renshaw renstrom rentas renteria renton rentschler rentz
renwick renz renzi reopelle repasky repass repka repko replogle repp reppert requena resch reschke resendes resendez
resendiz reser resh resler resnick resnik respress ress ressler restaino rester restivo resto restrepo resurreccion
retana retherford retter rettig retz retzer retzlaff reusch reuss reuter reuther reutter revak revel reveles revell
revelle revels revere reves revilla revis revolorio revuelta rew rewis rexed rexroad rexroat rexrode reyburn reyer
reyesgarcia reyez reynaga reynalda reynard reynaud reynosa reynoso reza rezac rezendes reznik rhames rheault rheaume
rheba rhee rhein rhem rhew rhine rhinehart rhines rho rhoad rhoades rhoads rhode rhoden rhodus rhody rhone rhoten
rhoton rhudy rhue rhymer rhymes rhyne rhyner rhynes rial rials riano riaz ribar ribas ribaudo ribble ribeiro ribera
ricard ricarda ricca riccardi ricciardi ricciardo riccio ricco riccobono rice richards richardson richarson richart
richburg riche richer richerson richert riches richeson richey richins richison richman richner richter richwine
rickabaugh rickard rickards ricke rickel rickels ricker rickerson rickert ricketson rickett ricketts ricklefs rickman
ricks ricotta riddell ridder riddick riddle riddles rideau rideaux riden ridener ridenhour ridenour rideout rider
ridgell ridgely ridgeway ridgley ridgway riding ridinger ridings ridlon ridner ridout riebe riebel rieck ried riedel
rieder riedinger riedl riedy rief riegel rieger riegle riegler riehl riehle riek rieke rieken rieker riel rielly
rieman riemann riemenschneider riemer riemersma riendeau riera rierson ries riese rieser riess riester rieth rieves
rife riffe riffel riffey riffle rifkin rigaud rigby rigdon rigg riggan riggenbach riggi riggin riggins riggio riggle
riggleman riggsbee righter rigler rigney rigsbee rigsby riha rijo rikard rike riker riles rill rimel rimer rimes
rimmer rinaldi rinaldo rinard rinck rincon rincones rindfleisch rine rineer rinehart rinella riner rines riney ring
ringel ringer ringgold ringle ringler ringo ringwald rini rink rinke rinker rinn riojas riolo riopelle riordan rios
rioux ripa ripka ripp rippe rippee rippel ripper ripperger rippetoe rippey ripple ripplinger rippy riquelme risch
risenhoover riser rish rishel risher rising risinger risk riske risko risley risner riso rison rispoli risse risser
rist ristau rister ristow ritacco ritch ritchey ritenour riter ritsema ritt rittenberry rittenhouse ritter ritz
ritzman rivadeneira rivard rivas rivenbark rivera rivero riveron riveros rives rivet rivette riviera riviere rivkin
rix rizer rizk rizo rizvi rizza rizzi rizzo rizzoli rizzolo rizzuto roa roach roache roane roark roat roath roback
robaina robak robards robare robarge robben robbins robbs robbyn robel robena roberds roberge roberson roberti roberts
robertson robeson robey robichaud robichaux robicheaux robidoux robillard robinett robinette robins robison robitaille
roble robledo roblero robles robnett robson robt robuck roca rocca rocchio rocha roche rochefort rocheleau rochester
rochette rochford rochin rochon rockafellow rocke rockefeller rocker rockett rockey rockhill rockhold rocks rockwood
roda rodak rodarte rodas rodd rodda rodden rode rodeheaver rodela rodelo roden rodenbaugh roder rodes rodewald rodgers
rodin rodkey rodman rodriges rodrigues rodriguez rodriguezgarci rodriguezlopez rodriguezperez rodriques rodwell roe
roeber roebuck roecker roedel roeder roehl roehm roehr roehrich roehrig roell roelofs roemer roen roepke roesch roeser
roeske roesler roesner roessler roettger roff rogala rogalski rogel rogerson rogge roggenbuck rogoff rogowski rogue
roh rohde rohe rohl rohleder rohlfing rohlfs rohling rohloff rohm rohman rohn rohner rohr rohrbach rohrbacher
rohrbaugh rohrer rohrig rohrs rohwer roig rojas rojek rojero rojo rolan roldan rolen roles roley rolfe rolfes rolin
roling rolison roll rolle roller rollerson rolley rolling rollings rollins rollinson rollison rollman rollo rolls
roloff rolon rolph rolston romanelli romanello romani romano romanoff romanowski romans romanski rombach romberg
romberger romer romesburg romig romine romines rominger romito rommel romney romo ronayne ronco rondeau rondon rone
roney rong ronk ronning ronquillo rood roof rook rooke rooker rooks rooney roop roorda roos roosa roose root roots
roper ropp roquemore rorabaugh rorick rorie rorrer ros rosado rosal rosales rosalez rosano rosas rosati rosato rosberg
rosborough rosch roseberry roseboro roseborough rosebrock rosecrans rosel roselee roselia rosell roselli rosello
roseman rosemond rosen rosena rosenau rosenbalm rosenbaum rosenberg rosenberger rosenberry rosenblatt rosenbloom
rosenblum rosenburg rosencrans rosenda rosendahl rosendale rosene rosenfeld rosenfield rosengarten rosengren
rosenkranz rosenlund rosenow rosenquist rosensteel rosenstein rosenthal rosenzweig roser rosero rosete rosette rosetti
rosier rosiles rosillo rosin rosinski rosko rosman rosner rossana rossano rossbach rossell rosselli rosser rossetti
rossi rossignol rossini rossiter rossman rosso rosson rossow rost rostro rota rote rotella roten rotert roth rothberg
rothe rothenberg rothenberger rother rothermel rothfuss rothgeb rothman rothrock rothschild rothstein rothwell rotman
rotolo rotondi rotondo rott rottenberg rotter rottinghaus rottman rotunno rotz rouch roudebush rougeau rough rought
roughton rouillard rouleau roulhac round rounds roundtree roundy rounsaville rountree roupe rourke rouse rouser rousey
roush rousseau roussel roussell routh routhier routon routson routt roux rovira row rowand rowbotham rowden rowe
rowell rowlands rowles rowlett rowlette rowley rowse rowser rowsey rowton roxas royall royals roybal roye royer
roylance royle roys royse royster royston rozanne rozanski rozas rozeboom rozek rozell rozelle rozema rozier rozman
rozo rozycki rozzi rua ruan ruane ruano ruark rubalcaba rubalcava rubeck rubel rubens rubenstein rubiano rubino
rubinstein rubio ruble rubright rucci ruch ruchika rucinski ruck rucker ruckle ruckman rucks rud ruda rudd ruddell
rudder ruddick ruddock ruddy rude ruder ruderman rudin rudisill rudloff rudman rudnick rudnicki rudzinski rueb ruech
rueckert rueda ruedas ruegg ruehl ruehle ruelas ruesch rueter ruf rufener ruff ruffalo ruffin ruffing ruffino ruffner
ruffo ruffolo rufina rufo ruge rugg ruggeri ruggieri ruggiero ruggles rugh ruh ruhe ruhl ruhland ruhlman ruhnke ruis
ruiz ruland rule ruley rulli rullo rumbaugh rumble rumer rumery rumfelt rumley rummel rummell rumore rump rumpf rumph
rumple rumsey rund runde rundell rundle rundquist rung runge runion runions runk runkel runkle runnells runnels runner
running runnion runyan runyon ruocco ruoff ruotolo rupard rupe ruple rupp ruppe ruppel ruppert rupprecht ruprecht rus
rusch ruse rusher rushford rushin rushing rushlow rushton rusin rusk ruskin rusnak russi russin russo russom russum
rust rustad ruston ruszkowski ruta rutan rutherford rutigliano rutkowski rutland rutledge rutt rutten rutter rutz ruud
ruvalcaba ruvolo rux ruybal ruyle ruzicka ryall ryals ryans ryba rybak rybarczyk ryberg rybicki rybolt ryckman ryczek
rydberg rydell rydzewski rye ryer ryerson rylander ryle ryles ryman rymer rynders rynearson rynn rys ryser rzepka saab
saal saar saarbrucken saari saathoff saavedra sabado sabala saban sabater sabatini sabatino sabato sabb sabbagh
sabedra sabel sabella saber sabia sabillon sabin sabio sabir sablan sabo sabol sabourin sacchetti sacco saccone
sachdev sachdeva sachiko sachs sachse sack sackett sackman sacks sacramento sada saddler sadeghi sadek sadik sadiq
sadler sadlowski sadowski sadowsky saechao saeger saelee saenz saephan saephanh saetern saeteurn saez safar saffell
saffer saffold safford safi safran sagan sagar sagastume sager sagers sago sagrero sagun saha sahagun sahel sahin
sahli sahm sahni sahota sahr sahu saia saidi saiki sailer sailors sain saindon saine saini sainsbury saintfleur
saintil saintjean saintlouis saintvil sainvil sainz sais saito saitta saiz sajdak sak sakai sakamoto sakanashi sakata
sakowski saks sakurai sala salaam saladin saladino salado salah salahuddin salais salaiz salam salama salamanca
salameh salami salamon salamone salas salasar salata salaz salazar salce salceda salcedo salcido saldana saldarriaga
saldierna saldivar sale salehi salemi salerno sales salgado salguero salib saliba salido salih salinas saling salinger
salisbury sall sallee salley sallis salloum salls salm salmeron salmi salmon salmons salnikov salo salois salomone
salone salonga salsberry salsbury salsman salt salter salters salto saltsman saltz saltzman salva salvaggio salvati
salvatierra salvato salvi salvia salvino salvo salvucci salyards salyer salyers salzano salzer salzman salzmann
salzwedel samaan samad samaha samaniego samano samaroo samayoa sambrano samek samella samet samford sammarco
sammartino sammis sammon sammons samms samons samonte samora sampaio sampath sampedro sample samples sampley sampsel
sampsell samra sams samsel samudio samuels samuelson sanabria sanagustin sanborn sanches sanchez sanchezgarcia
sanchezlopez sancho sand sanda sandage sandahl sandana sandate sandberg sande sandefur sandel sandell sanden
sanderford sanderlin sanderson sandford sandgren sandhu sandidge sandiego sandifer sandiford sandin sandino sandler
sandlin sandman sandmann sando sandobal sandor sandoval sandoz sandquist sandridge sandrock sands sandstrom sandt
sandusky sandvig sane saner sanfilippo sang sangalang sanger sangha sangster sanguinetti sanjose sanjuan sankar
sankaran sankey sanks sanmartin sanmiguel sanna sanner sannes sannicolas sano sanon sanora sanpedro sanroman sansbury
sansing sansom sanson sansone sansoucie sant santaana santacroce santacruz santamaria santander santangelo santaniello
santarelli santee santella santelli santerre santi santibanez santiesteban santillan santillana santillanes santillano
santilli santillo santini santistevan santizo santoni santora santore santoro santoyo santucci sanville sanz sanzone
sao saperstein sapien sapienza saporito sapp sappington saputo sarabia saraceno saracino saragosa saraiva saran
saravia sarceno sardina sardinas sardo sargeant sargent sargsyan saric sarinana sarkar sarker sarkis sarkisian
sarkissian sarkisyan sarles sarmento sarmiento sarna sarno sarnowski sarpong sarr sarracino sarratt sarria sarris
sarro sarsfield sartain sarti sartin sartor sartori sarver sarvis sarwar sasaki sass sassaman sassano sasse sasser
sasso sasson sastre satchell satcher sater sather sato satre sattar satter satterfield satterlee satterly
satterthwaite satterwhite sattler saturnina sau sauber sauceda saucedo saucier sauder sauer sauers sauerwein saulnier
sauls saulsberry saulsbury saulter saulters saum saunders saunier saur sauro sauseda sausedo sauser sauter sautter
sauvageau sauve sava savage savala savant savard savarese savary savas savastano savedra savell savery saviano savidge
saville savini savino savinon savio savoca savoia savoie savory savoy saw sawa sawatzky sawaya sawhney sawicki sawin
sawtelle sawyers sax saxby saxe saxena saxton say sayavong saye sayed sayegh sayer sayers sayler sayles saylors sayre
scaccia scaduto scaffidi scafidi scaggs scaglione scaife scala scalera scales scalf scali scalia scalise scallan
scally scalzo scanlan scanlon scannell scarano scarberry scarboro scarborough scarbro scarbrough scarcella scardina
scardino scarola scarpa scarpelli scarpino scates scaturro scavarda scavo scavone scearce scerbo schaab schaad schaaf
schaal schaap schaar schabel schaber schacher schacht schachter schack schad schade schadt schaefer schaeffer schaer
schafer schaff schaffer schaffner schaible schalk schall schaller schamber schaner schank schantz schanz schaper
schapiro schardt scharf scharff schatz schatzman schau schaub schauer schauf schaum schaumburg schaus schechter scheck
schecter scheel scheele scheeler scheer scheerer scheetz scheff scheffel scheffer scheffler scheib scheibe scheiber
scheible scheid scheidegger scheider scheidler scheidt schein scheiner schell schellenberg scheller schelling schembri
schemmel schempp schena schenck schendel schenk schenkel schenker schepers schepis schepp scher scherer scherf
schermerhorn scherr scherrer schertz schettler scheu scheuer scheuerman scheuermann scheurer schewe schexnayder
schiano schiavo schiavone schick schieber schiefelbein schiefer schiele schier schiess schifano schiff schiffer
schiffman schild schilke schill schillaci schiller schilling schillinger schiltz schilz schimke schimmel schimpf
schindler schipper schippers schirmer schiro schisler schissler schlabach schlachter schlagel schlager schlater
schlatter schlecht schlee schlegel schleich schleicher schleif schleifer schlemmer schlenker schlenoff schlesinger
schley schlicher schlicht schlichter schlichting schlick schlink schloemer schloss schlossberg schlosser schlueter
schluter schmahl schmaltz schmalz schmeling schmeltzer schmelzer schmick schmid schmidgall schmidlin schmidt schmidtke
schmieder schmit schmitt schmitz schmoll schmoyer schmuck schmucker schmutz schnabel schnarr schneck schnee
schneeberger schneider schneiderman schnell schnelle schneller schnepf schnepp schnider schnieder schnieders schnitzer
schnitzler schnoor schnur schnurr schober schoch schock schoen schoenbeck schoenberg schoenberger schoenborn
schoenecker schoeneman schoener schoenfeld schoenfelder schoenherr schoening schoenrock schoff schofield scholes
scholl scholle scholten scholtes scholtz scholz schomaker schomburg schomer schommer schon schonfeld schoof
schoolcraft schooler schooley schoolfield schools schoon schoonmaker schoonover schopp schoppe schor schorr schott
schouten schow schowalter schrack schrader schraeder schrag schrage schram schramm schrank schrantz schrecengost
schreck schreckengost schreffler schreiber schreier schreiner schreyer schriber schrieber schriefer schrier schriever
schrimsher schriner schriver schrock schroder schroeder schroepfer schroer schroeter schroll schrom schroth schroyer
schrum schrupp schryver schubert schuch schuchardt schuchman schuck schueler schuelke schueller schuerman schuessler
schuett schuette schuetz schug schuh schuld schuldt schulen schulenberg schuler schull schuller schulman schult
schulte schultes schultheis schultz schultze schulz schulze schum schumacher schumaker schuman schumann schumer schumm
schunk schupbach schupp schur schurman schurr schussler schuster schut schutt schutte schutter schutz schwab schwabe
schwager schwalbach schwalbe schwalm schwan schwandt schwanke schwantes schwanz schwark schwarting schwartz
schwartzberg schwartzkopf schwartzman schwarz schwarze schwarzkopf schweers schweiger schweigert schweikert schweiss
schweitzer schweizer schwendeman schwenk schwenke schwenn schwerdtfeger schwerin schwichtenberg schwieger schwieterman
schwimmer schwind schwindt schwing schwinn sciacca sciandra scianna sciarra sciarrino scibelli scimeca sciortino
scipio scipione scism sciulli sclafani scobee scoby scofield scoggin scoggins scogin scola scolaro scoles sconiers
sconyers scotland scotti scotto scotton scouten scovel scovill scoville scranton screen screws scriber scribner
scritchfield scriven scrivener scrivens scrivner scroggin scroggins scroggs scruggs scudder scuderi scull sculley
scullin scullion scully scurlock scurry scutt sea seabaugh seaberg seaberry seabolt seaborn seabrook seabrooks seabury
seager seagle seago seagraves seal seale seales sealey sealock seals sealy seaman seamans seamon seamons seamster
search searcy searfoss searight searing searl searle searles searls sears sease season seat seaton seats seaver seavey
seawell seawright seay sebesta sebree sebring sechler sechrest sechrist seck seckinger seckman secor secord secrest
secrist secundino seda sedam sedano sedberry seddon sedeno seder sedgwick sedillo sedivy sedlacek sedlak sedlock sedor
sedwick see seeber seed seeds seefeldt seeger seegers seegmiller seek seekins seel seeley seelig seely seelye seema
seeman seemann seery sees seese seevers seewald sefcik sefton segal segall segar segarra segars seger segers sego
segovia segoviano segraves segrest segui seguin segundo segura sehgal seib seibel seiber seibert seibold seid seide
seidel seiden seidl seidler seidman seidner seifert seiffert seifried seigel seigle seigler seiler seim sein seip
seipel seiple seipp seiter seitz seitzinger sek sekhon sekula selam selander selby selden selders seldon self
selfridge selig seligman selinger selk selke sell sellars selle selleck sellers sellman sellner sells selman selmon
selph seltzer selva selvage selvaggio selvey selvidge selzer semaan seman semien seminara seminario semler semmler
semon semones semple semrau sen senaida senat senatore sencion sender senecal senegal senese seney senft seng senger
sengupta senior senko senn senne sennett sensabaugh sensenig sentell senter senters sentz seo sepe sepeda seppala
sepulvado sepulveda sequeira serafini serafino serano serbin serda sereno serfass sergeant sergent sergey sergi serhii
serino serio serita sermeno sermons serna serpa serpas serpico serr serra serrano serrao serrata serrato serratos
servais servantes servellon service servin servis serviss sesay seshadri sesma sessa session sessions sessler sessoms
sessums sestito sethi setliff seto setser setsuko setter setters settle settles setty setzer seubert seufert sevcik
sever severance severe severino severn severns severs severson severt sevier sevigny sevilla sevillano seville sevin
sevy sewall seward sewell sexton seybert seybold seyfert seyfried seyler seymore sforza sgro sgroi sha shaban shabazz
shack shackelford shackleford shackleton shadden shaddix shadle shadley shadowens shadrick shadwick shady shaeffer
shafer shaff shaffer shaffner shafi shah shahan shaheed shaheen shahid shahin shahzad shaik shaikh shain shake shaker
shakespeare shakir shakita shakoor shalabi shallcross shallow shalon sham shambaugh shamblin shamburger shamoon
shamoun shamp shams shanahan shand shands shaner shaneyfelt shang shanholtz shank shankar shanker shankle shankles
shanklin shanks shanley shanmugam shantay shantz shao shapiro shapley shappell sharan sharber sharda share shareef
sharell sharer sharice shariff sharifi sharika sharkey sharlow sharma sharman sharolyn sharp sharpe sharper sharples
sharpless sharpley sharps sharpton sharri sharrock sharrow shartzer shatley shatto shattuck shatzer shaub shaughnessy
shaul shaulis shaull shaunta shaver shavers shavonda shaw shawanna shawley shawver shazeer shead sheaffer sheahan
shealey shealy shean shear sheard shearer shearin shearman shearon shears sheats sheba sheckler shedd sheeder sheedy
sheehan sheehy sheeler sheeley sheely sheen sheer sheeran sheerin sheesley sheets sheetz sheff sheffer sheffey
sheffield sheffler shehadeh shehan shehata sheikh sheilds shela shelburne shelden sheley shell shella shellabarger
shellenbarger shellenberger sheller shellhammer shellman shelnutt shelor shemika shemwell shen shenberger sheneman
sheng shenk shenna shenouda shenoy shepardson sheperd shephard shepler shepley sheppard shepperd shepperson sher
sherard sherbert sherburne sherell sherer sherfield sheriff sherill sherise sherk sherlene sherlock sherly sherpa
sherrard sherrer sherrick sherrow shertzer shery sheth shetler shetterly shetty shevchenko shevchuk shevlin shew
shewmake shewmaker shi shibata shibley shick shideler shidler shieh shield shields shiels shier shiffer shifflet
shifflett shiflet shiflett shifrin shih shila shiley shill shilling shilts shim shima shimabukuro shimada shimek
shimer shimizu shimko shimkus shimmel shimp shin shinall shinault shinde shindler shine shiner shingler shingleton
shinkle shinn shinnick shipe shipley shipman shipp shippee shippey shippy shipton shirah shirazi shire shirely
shireman shires shirey shirk shirkey shirly shiroma shisler shiu shive shively shiver shivers shives shizue shizuko
shklovsky shkuro shoaf shoaff shobe shock shockey shockley shoe shoemake shoemaker shoff shoffner shofner shogren
shohei sholar sholes sholl shomo shondra shonk shonkwiler shook shoop shoopman shope shor shorb shore shores shorey
short shortell shorten shorter shortridge shorts shortt shorty shott shotts shotwell shoulders shoults shoultz shoun
shoup shouse shover show showalter showell showers showman shown shows shrader shreeve shreffler shrestha shreve
shreves shrewsberry shrewsbury shriner shrivastava shriver shrock shroff shropshire shrout shroyer shrum shryock shu
shubert shubham shubin shuck shue shuey shufelt shuff shuffler shuford shugars shugart shukla shuler shull shulman
shultis shults shultz shum shumake shumaker shuman shumard shumate shumpert shumway shunk shupe shuping shupp
shurtleff shurtz shuster shute shutt shuttleworth shutts shy siano sias sibert sibley sibrian sica sicairos sicard
sicilia siciliano sick sickels sickler sickles sida siddall siddiqi siddique siddiqui siddons sidebottom sidell
sideris siders sides sidhu sidor sidoti sidwell sieben siebenaler sieber siebert siebold sieck siedlecki siefert
siefken siefker sieg siegal siegel siegenthaler sieger siegert siegfried siegle siegler siegmund siegrist siemens
siemer siemers siems sienkiewicz sienko sieracki siers sievers sievert siewert sifford sifuentes sigala sigel sigelman
sigg siggers sigler sigley sigman sigmon signor signore signorelli sigrist siguenza siharath sikes sikkema sikora
sikorski silbaugh silber silberman silbernagel silcott silcox sileo siler siles silfies silguero silk silkwood sill
sillah sillas siller silliman sills silmon silos silsby silva silvas silveira silvera silverberg silveria silverman
silvernail silvers silversmith silverstein silverthorn silvester silvestri silvestro silvey silvis simanek simard
simas simcoe simcox sime simek simental simeone simerly simes simic simien simington simkins simko simmer simmerman
simmers simmon simmonds simmons simms simo simoes simonds simoneau simoneaux simonelli simonetti simoni simonian
simonis simonne simons simonsen simonson simonton simpkins simpson sims simson sin sinatra sinchi sindelar sindt sine
sinegal siner sines sing singer singh singhal singler singletary singleterry singleton singley singson sinha sink
sinkfield sinkler sinko sinks sinn sinner sinnett sinnott sinopoli sinor sinxi siordia sipe sipes siple sipos sipp
sippel sipple siqueiros siracusa siragusa sires sirianni siripanich sirmans sirmons sirois sirota sisco sisemore sisk
siska sisler sisneros sisney sison sissom sisson sisti sisto sistrunk sit sites sitko sitler sitter sittig sitton situ
sitz sitzman sitzmann siu sivak sivakumar sivils sivley siwek six sixta sixtos sizemore sizer sjoberg sjogren sjostrom
skaar skaggs skala skalski skarda skates skeels skeen skeens skees skeete skelley skelly skelton skenandore skiba
skibinski skidmore skiff skiles skillern skillings skillman skinner skipper skipworth skirvin skiver sklar skoda skog
skogen skoglund skolnick skolnik skoog skorupski skousen skow skowron skowronek skowronski skyles skytta slabaugh
slaby slack sladek slagel slager slaght slagle slama slane slaney slape slappy slate slaten slaton slattery slatton
slaugh slaughter slaven slavens slavik slavin slawinski slawson slay slaybaugh slayden slaymaker slayton slechta sledd
sledge slee sleeman sleeper sleeth sleight slemp slentz sletten slevin slezak slick slider slifer sligar sliger sligh
sliker slim slinger slingerland slinkard slinker sliva slivka sliwa sliwinski sloat slocum slocumb slominski slonaker
slone sloop sloss slough sloughter slovak slover slowik slowinski sluder slusher sluss slusser slutsky sly slye slyvia
smail smale small smalley smalling smalls smallwood smarr smart smartt smathers smay smead smeal smedley smelcer
smelley smelser smeltz smeltzer smet smetana smiddy smidt smiley smillie smirnov smit smither smitherman smithers
smithey smithson smithwick smitley smits smoak smock smoke smoker smola smolen smolenski smolik smolinski smolka smoot
smotherman smothers smouse smoyer smucker smullen smyers smylie smyser smyth smythe snader snapp snare snarr snavely
snay snead sneath snedden sneddon snedeker snee sneed snelgrove snell sneller snellgrove snelling snellings snelson
snethen snider sniffen snipe snipes snively snoddy snodgrass snoke snook snover snow snowberger snowden snuffer snuggs
snyder soares sobczak sobeck sobel sober soberanes soberanis sobers sobieski sobocinski sobol sobolewski sobota
sobotka socarras socha socia sockwell soda sodano soden soder soderberg soderholm soderlund soderquist soderstrom
sodhi soe soffer sofroniev soh sohail sohal sohl sohn soila soileau soisson soja sojka sok sokol sokoloff sokoloski
sokolov sokolowski sola solache solan solanki solano solar solares solari solberg soldano sole solecki solem soler
soles solesbee soley solheim soliday solie soliman solis solivan soliz soll sollars sollenberger soller solley solo
solon solorio solorzano soloway solt soltani soltero soltis soltys solum som soma somarriba somera somers somerville
somma sommerfeld sommerfield sommers sommerville somogyi somoza son sona sones song songer soni sonnenberg sonner
sonnier sonntag sons sontag soo sood soohoo sook sookdeo soon soong soos sooter sooy soper sopher sopko sorber sorce
sorel sorensen sorenson sorey sorg sorge soria soriano sorkin soroka sorrell sorrells sorrels sorrentino sorrow
sortino sorto sosa sosebee sosnowski sostre sotello sotelo sotero soth soto sotolongo sotomayor sottile sotto sou
soucek soucie soucy souder souders souffrant soukup soule soules sours sousa souter south southall southard souther
southerland southern southers southward southwell southwick southwood southworth souto souza sova sow sowa soward
sowards sowden sowder sowders sowell sowers sowinski sowle sox soza sozzi space spacek spackman spada spadafora
spadaro spade spadoni spady spaeth spafford spagnola spagnoletti spagnoli spagnolo spagnuolo spahn spahr spaid spain
spainhour spake spalding span spang spangenberg spangle spangler spanier spann spano spanos sparacino sparacio sparano
sparber spargo sparkman sparks sparling sparr sparrow spataro spates spath spatola spatz spaulding speake speaker
speakman speaks spear spearman spears speas specht speciale speck speckman spector speece speed speegle speelman speer
speers spees spehar speicher speidel speight speights speir speirs speiser spell speller spellman spells spelman
speltz spence spendlove spengler spera speranza sperber sperl sperling spero sperry speth spice spicer spicher
spickler spidell spidle spiegel spieker spielman spier spiering spiers spies spiess spieth spiewak spight spigner
spiker spikes spilker spillane spiller spillers spillman spilman spina spinale spindler spinella spinelli spink spinks
spinner spinney spino spinosa spira spires spiro spisak spitler spittler spitz spitzer spiva spivack spivak spivey
splawn splinter spofford spohn spohr sponaugle sponseller sponsler spoon spooner spoor spore sposato sposito spoto
spotts spradley spradlin spradling spragg spraggins sprague spraker spranger sprankle spratley spratlin spratt spray
sprayberry sprecher spreitzer sprenger sprenkle spriggs springer springfield springman springs springstead springsteen
springston sprinkle sproat sproles sprott sproul sproule sproull sprouse sprout sprow sprowl sprowls spruce spruell
spruiell spruill sprung sprunger spry spurgeon spurgin spurlin spurling spurlock spurr spurrier square squibb squier
squillace squillante squire squires squyres srey sridhar srinivas srinivasan sriram srivastava sroka staab staats
stabile stabler stach stachowiak stachowski stachura stack stackhouse stackpole stacks stadelman stadler staff stage
stager stagg staggers staggs stagner stahl stahle stahler stahley stahlman stahly stahr staib staiger stainback
stainbrook stair stairs stake staker stalcup stalder staley stalker stall stallard stallcup staller stalling stallings
stallman stallone stallworth stalnaker stalter stalvey stalzer stam stamand stamant stambaugh stamey stamm stammer
stamos stamour stamp stamper stampley stamps stanaland stanard stanback stanberry stanbery stancil stanczak stanczyk
standard standen stander standifer standiford standing standish standlee standley standridge stanek stanfield stanfill
stang stange stangel stanger stangl stangle stanhope stanich stanifer staniow stanish stanislawski staniszewski stanke
stankiewicz stanko stankus stannard stano stansberry stansbury stansel stansell stansfield stanwood stanzione stapler
staples stapleton stapley stapp starbird starbuck starcher starck stark starke starkes starkey starks starkweather
starling starman starner starnes starns starrett starry stasiak stasik stasko stastny staszak staten states statham
statler staton statz staub stauber staubin stauch staudinger staudt stauffacher stauffer staunton stauss stavropoulos
stavros stawicki stay stayer stayton stcharles stclair stclaire stcyr stdenis stead steadham steadman steagall
stearman stearn stearns stebbins steber stec stecher stechschulte steck steckel stecker stecklein steckler stedman
steed steedley steege steel steeley steelman steely steen steer steere steers steeves stefanelli stefaniak stefanick
stefanik stefanko stefanski steffan steffen steffens steffensen steffes steffey steffy stegall stegeman steger stegman
stegner stehle stehlik stehr steib steichen steidl steier steiger steigerwald steil steimel steimle stein steinbach
steinbacher steinbeck steinberg steinberger steinborn steinbrecher steiner steinert steinfeld steinhardt steinhart
steinhauer steinhaus steinhauser steinhoff steininger steinkamp steinke steinle steinman steinmann steinmetz
steinmeyer steitz stejskal stell stellato steller stelling stelly stelmach stelter stelzer stem stembridge stemen
stemm stemper stempien stemple stenberg stencel stender stene stengel stenger stennett stennis stensland stenson
stensrud stenstrom stenzel stepan stepanek stepanian stepanie stepanyan stephans stephens stephenson stephnie stepien
stepney stepp steppe steptoe sterba sterk sterkel stermer stern sternberg sterner sterns sterrett stetler stetter
stettler stetz steuer steury stevens stever steverson steves steveson steward steyer stfleur stgeorge stgermain
stgermaine sthilaire stice stich stickel stickle stickler stickles stickley stickney stidham stieber stiefel stiegler
stier stiers stierwalt stiff stiffler stigall stiger stigler stiles still stille stiller stilley stillings stillman
stills stillson stillwagon stillwell stilson stiltner stilwell stimac stimmel stimpson stimson stinchcomb stine stiner
stines stinger stingley stinnett stinnette stinson stipe stipp stires stirewalt stirling stiteler stites stith stitt
stitzel stiver stivers stiverson stjacques stjames stjean stjohn stjulien stjuste stlaurent stlawrence stlouis stmarie
stmartin stobaugh stobbe stober stock stockard stockbridge stockdale stocker stockert stockham stocking stockinger
stockman stocks stockstill stockton stockwell stoddard stoddart stodghill stodola stoeckel stoecker stoehr stoffel
stoffer stogner stogsdill stohr stoke stokely stoker stokes stokke stokley stolarski stolberg stoll stolle stoller
stollings stolp stolte stoltenberg stoltz stoltzfoos stoltzfus stolz stombaugh stonebraker stoneburner stonecipher
stoneham stonehouse stoneking stoneman stoner stonerock stones stonesifer stonestreet stonge stookey stooksbury stoops
stoots stopka storch storck storer storey storie stork storlie storment stormer storms storrer storrs storti storts
stortz storz stotler stott stottlemyer stotts stotz stoudemire stouder stoudt stouffer stough stoughton stout stoute
stovall stover stow stowe stowell stowers stoy stoyanov stpeter stpierre stracener strachan strack strader stradford
stradley stradling strahan strahl strahm straight strain strait straka straker straley strand strandberg strang
strange stransky strasburg strassburg strasser strate stratford stratman straub straube strauch straughan straughn
straughter straus strausbaugh strause strauser strauss strausser straw strawbridge strawder strawderman strawn
strawser strayer strayhorn stream streater streb strebel streck strecker street streeter streetman streets streett
streff strege strehle strehlow streich streicher streiff streit strelow streng strength stretch strey stribling strick
stricker strickland stricklen strickler stricklin strider striegel strike striker strine stringer stringfellow
stringfield stringham striplin stripling strite strittmatter strnad strobel strobl stroble strock strode stroh
strohecker strohl strohm strohmeyer strom stromain stroman stromberg stromer strong stroop strope strosnider strother
strothers stroud stroup stroupe strouse strout strouth strozier strub strube struble struck strum strunk struss
struthers strutz struve strzelecki stuard stubbe stubblefield stubbs stuber stuck stucker stuckey stucki stucky
studdard studebaker student studer studley studstill studt stueber stueve stufflebeam stuhr stukes stull stuller
stults stultz stumbaugh stumbo stump stumpf stumph sturdevant sturdivant sturgell sturgeon sturges sturgess sturgill
sturgis sturkie sturm sturman sturtevant sturtz stutes stutler stutsman stutts stutz stutzman styer styers styles
styron sua suanne suarez suastegui suazo subedi suber subia sublett sublette subramaniam subramanian such sucher suchy
suckow suda suddarth sudderth suddeth suddreth sudduth suder sudler sudol suen suereth suero suess sugar sugarman
sugato sugden sugg suggs sugimoto sugiyama sugrue suh suhr sui suire suit suiter suits suitt suk sulak suleiman
suleman suliman sulkowski sullenberger sullenger sullens sullins sully sult sultana sulzer sum suman sumida sumiko
sumler sumlin summa summerall summerfield summerford summerhill summerlin summerour summers summerville summey summitt
summy sumners sumpter sumrall sumter sun sund sundar sundaram sundberg sunde sundeen sundell sunderland sunderman
sundin sundquist sundstrom sung sunga suniga sunseri suon super suppa suppes supple supplee sur sura surace surampudi
surber suresh surette surface surgeon suriano suriel surita surles surma surman surowiec surprenant surratt surrency
surrett susa susi suski susko susman sussman sustaita susy sutch sutcliffe suter sutera sutfin sutherland sutherlin
sutliff sutphen sutphin sutter sutterfield suttle suttles suydam suzi suzuki svec svendsen svenson svensson svetlana
svoboda swab swaby swader swafford swager swaggerty swails swaim swain swales swalley swallow swallows swaminathan
swamy swanberg swaney swanger swango swanigan swank swann swanner swanson swanstrom swantek swanton sward swarey swart
swarthout swartout swarts swartwood swartz swartzendruber swartzentruber swartzlander swasey swayne swayze swearengin
swearingen sweat sweatman sweatt swecker swedberg sweeney sweeny sweet sweeten sweeting sweetland sweetman sweetser
sweigart sweitzer swensen swenson swett swezey swiatek swicegood swick swider swiderski swift swigart swiger swigert
swihart swilley swim swims swindall swindell swindle swindler swinehart swiney swinford swing swingle swink swinney
swinson swint swinton swisher switalski switzer swoboda swofford swogger swoope swope swopes sword swords swoyer
swyers sybert sydnor sydow sykes sykora sylla sylva sylve syme symes symington symonds symons synder syring sytsma
syverson szabo szafranski szalay szatkowski szczepaniak szczepanski szczesny sze szekely szeto szewczyk szilagyi
szostak szot szucs szydlowski szymanski szymczak szypulka søren tabak tabares tabarez tabb tabbert taber tabler
taboada tabone tabor tabora taborda taborn tabron tacey tack tacker tackett tackitt tacuri tacy tadao taddei taddeo
tadesse tadlock tadros taff taffe tafolla tafoya tagg taggart tagle tague taher taheri taillon tailor taing taira tait
taitano taitt tajuana tak takach takacs takagi takahashi takako takata takeda takemoto takeshi takeuchi talamante
talamantes talamantez talarico talavera talbert talbot talbott talcott talerico taliaferro talkington tall tallant
tallarico tallent talley tallman tallon tally talsma talton talty talwar tama tamang tamashiro tamayo tamburello
tamburro tamez tamm tammaro tammera tamplin tamura tan tanabe tanaka tancredi tandon tandra taneja tanenbaum tang
tangeman tangen tangney tanguay tanguma tani taniguchi tank tankersley tanksley tann tannehill tannenbaum tannous
tansey tanski tant tantillo tanton taormina tapanes tapia tapley taplin tapp tappan tappe tapper tapscott tarango
tarantino taranto tarbell tarbet tarbox tardif tardiff tardy tarin tarkington tarleton tarlton tarnovski tarnowski
tarpey tarpley tarquinio tarr tarrance tarrant tarry tart tartaglia tarter tartt tarver tarvin tarwater tash tashjian
tasker tassin tassinari tassone tat tata tatar tatem tatham tatman tatom tatro taub taube tauber tauer taul taulbee
taunton taunya tauscher tavarez tavenner tavera taveras taverna tavernier tavira tawfik tawil tawna tawney tax tay
tayag tayna tays teachey teachout teagle teamer teasdale teasley teater tebbe tebo tecson tedder tedeschi tedesco
tedford tedrick tedrow tee teed teegarden teel teems teeple teeples teer teeter teeters teets tefera tefft tegeler
tegtmeier tehrani teich teichman teigen teisha teitelbaum teixeira tejada tejas tejeda tejera tekle telfair telfer
telford tell teller telles tellez tellier tellis tello telma temeka temika temme tempel tempesta templeman temples
templet templeton templin tenaglia tenbrink tench tenenbaum tenesaca tenesha teneyck tenezaca teng teniente tennant
tenner tenney tennis tennison tenny tenorio tenpenny teofila tep tepe tepper terada teran tercero tereasa teresi
teresia terhaar terhune terica terina terisa termini ternes terpening terpstra terranova terrazas terrebonne terrero
terrien terrilyn terrio terriquez terrones teruya terwilliger terzian tesar tesch tescher tesfaye tesh teske tesmer
tesoriero tesoro tessema tessier tessitore tessler tessman tessmer test testa tester testerman teston teta teter teti
tetrault tetreault tetrick tetsuo tetteh tetzlaff teufel teuscher teves tevis tew tewell tewes tewksbury tewodros tews
texeira texidor tezeno thach thacker thackeray thackston thaggard thai thaker thakkar thakur thaler thalman tham
thames thammavong thammavongsa than thang thao thapa tharp tharpe tharrington thatch thaxton thayer thayne thebeau
theberge thede thedford theel thein theis theisen theiss thelen then theobald theriault theriot theroux therrell
therriault therrien thersa thesing thessel thetford theurer theus thi thiam thibeau thibeault thibeaux thibodaux
thibodeau thibodeaux thiede thiel thiele thielen thielke thielman thiem thieman thiemann thieme thien thies thiessen
thigpen thill thind thiry thistle thivierge thode thoele thoennes thole tholen thom thoma thoman thomann thomasena
thomason thomasson thome thomes thomison thomley thompkins thoms thomsen thomson thomure thon thong thorburn thoren
thoresen thoreson thorman thorn thornberry thornburg thornburgh thorne thornell thornhill thornley thornock
thornsberry thornsbury thorp thorpe thorsen thorson thorstenson thota thrailkill thrall thrash thrasher threadgill
threat threats threatt threet threlkeld thresher thrift throckmorton throne throop thrower thrush thu thulin thull
thurau thurber thurgood thurlow thurmon thurmond thurow thursby thuy thweatt tianli tiano tibbets tibbetts tibbits
tibbitts tibbs tiberi tiberio tiburcio ticas tice tichenor tichy tickle ticknor tidball tidd tidmore tidwell tiede
tiedeman tiedemann tiedt tiegs tieman tiemann tiemeyer tien tienda tietjen tietz tieu tifany tiffin tifft tift tiger
tigges tiggs tighe tigner tignor tigran tigue tijerina tijuana tilbury tilden tilford tilghman tiller tillery tillett
tilley tillinghast tillis tillison tillmon tillotson tillson tilman tilson tilton timberlake timbers timbrook timbs
timika timko timlin timm timmer timmerman timmermann timmins timmons timms timpe timpson tims tin tinajero tinch
tincher tindal tindall tindell tinder tindle tineo tiner ting tingen tingey tingle tingler tingley tinisha tinker
tinkham tinkle tinkler tinnell tinney tinnin tinoco tinson tiongson tipler tippens tippett tippetts tippie tippin
tippins tippit tipps tipsword tipton tirado tirey tirone tirpak tirrell tisa tiscareno tisch tischer tischler tisdale
tisdell tish tison titcomb titsworth tittle tiu tiwari tjaden tkach tkachenko tkachuk tlatelpa toal tobar tobe tober
tobia tobler tobon toccara tocci tocco todaro todorov toe toepfer toews toft tofte tokar tokarski tokarz tokunaga
tolan toland tolar tolbert toledano toledo tolen tolentino toler toles tolin toliver tolkien toll tolle tollefson
toller tolles tolleson tollett tolley tollison tolliver tolman tolosa tolson tomaino toman tomasek tomaselli tomasello
tomasetti tomasi tomasik tomasini tomasko tomassi tomasso tomaszewski tomberlin tomblin tomczak tomczyk tome tomei
tomeo tomer tomes tomey tomic tomich tomiko tomita tomkins tomko tomlin tomlinson tomoko tompkins tompson toms tomson
ton tona tonche tone tonelli toner tong tonge tongsheng tonita tonkin tonn toohey tooke tooker tookes toole tooley
toombs toomer toomey toon toone toops toor toothaker toothman tootle tope topel topete topham topolski topp topper
toppin topping topps tora torain toral toran torbert torbett torchia torelli torgersen torgerson toribio torio
torkelson tormey tornabene tornatore tornow toro torok torosian torosyan torpey torralba torre torrens torres torrez
torrico torrisi tortora tortorella tortorici toscano tosh toshia toshiko tosi toso tostado toste tosti totaro toth
totherow totman toto totten totty touch touchet touchette touchstone touchton tougas touhey touma toupin toups touray
toure tourville tousignant tousley tovar tovey tow towe towell tower towers towery towey towle towler towles town
towne towner townes townley towns townsel townsell townsend townsley townson towry towsley toyama toye tozer tozier
tozzi trabanco trabucco trachtenberg trader traeger trafford trafton trager trahan trail train traina trainer trainor
tram tramble tramel trammel trammell tran trang trani transue trant tranter trantham traore trapani trapp trask traub
traughber traut trautman trautmann trautwein traver travers traverso travieso traweek trawick traxler traylor traynham
traynor traywick treacy treadaway treadway treadwell treanor treaster treat tredway treece treena trees treese tregar
trego treiber treichel trejo trejos treloar tremain tremblay tremble trembley trembly tremmel tremper trenary trenholm
trentham trepanier treptow tressler trester treto tretter trevathan trevino trevizo trew trexler trezza triana triano
tribbett tribbiani tribble tricarico trice triche trick trickett trickey trierweiler trieu trigg triggs trigo
trigueros trillo trim trimble trimboli trimm trimmer trindade tringali trinh trinkle triola triolo tripathi tripi
triplett tripodi tripoli trippe trisler tritt trivedi trivett trivette trobaugh troche trochez troester trogdon troia
troiano troisi trojan trojanowski trollinger trombetta trombley trombly troncoso trone troop trosclair trosper trost
trostle trotman trott trotta trotter trottier troup troupe trousdale trout troutman troutt trovato trowbridge trowell
trower troxel troxell troxler troyan troyer truax truby trudeau trudel trudell trueblood truelove trueman truesdale
truesdell truex truitt trujillo trull truluck trumble trumbo trumbull trump trunk trunnell trunzo truong trupiano
truscott truslow truss trussell trusty tryon trzcinski tsai tsan tsang tsao tschetter tschida tschirhart tse tseng
tserekh tsering tso tsoi tsosie tsou tsui tsuji tuan tuason tuazon tubb tubbs tubman tucci tucciarone tuck tudor tuel
tuell tufano tuff tuft tufts tuggle tugwell tuite tukes tuley tull tuller tulley tullier tullis tullo tulloch tullock
tullos tully tuma tumbleson tumblin tumey tumlin tumlinson tumminello tun tune tung tungate tunis tunison tunnell
tunney tunstall tuohy tupa tupou tupper turan turano turay turberville turbeville turbyfill turcios turco turcotte
turek turenne turgeon turi turk turley turlington turman turnage turnbaugh turnbough turnbow turnbull turney
turnipseed turnmire turnquist turpen turpin turra turrell turrentine turrubiartes turrubiates tursi turton turvey tusa
tusing tussey tussing tustin tuten tuthill tutor tutt tuttle tutwiler tuyet twaddle twanda twanna twardowski twedt
tweed tweedie tweedy twersky twiford twigg twiggs twilley twine twining twiss twist twitchell twitty twohig twombly
twomey twyman tyagi tyburski tyer tylka tynan tyndall tyner tynes tyo tyrrell tysinger tyus uber uchida udall uddin
udell udy uecker ueda uehara ugalde ugarte uher uhl uhler uhlig uhlman uhrich uhrig ulbrich ulery ulibarri ullah
ullery ullman ullmann ulloa ullom ullrich ulm ulman ulmer ulrey ulrich ulrike ulsh ulstein umali umana umanzor
umbarger umberger umesan umland umphrey umstead unangst underhill underwood ung ungar ungaro unger unrein unruh unser
unsworth unzueta upadhyay upchurch updegraff updike updyke upham uphoff uphold upp uppal upright upshaw upshur upson
uptain upton uranga urbach urbanczyk urbanek urbaniak urbano urbanowicz urbanski urbieta urbina urdaneta urdiales ure
uren urena urenda ureno uresti ureta urey urgiles uriarte urias uribe urich urick urie uriegas urieta urioste
uriostegui urizar urquhart urquidez urquidi urquilla urquiza urquizo urrea urrutia urs urso urzua usain uscanga
uselton usery usha usher usmani usrey usry ussery uszkoreit ute utecht uthe utkarsh utley utsey utt utter utterback
utz uvalle uyeda uyehara uzzell uzzle vaca vacanti vacca vaccaro vacek vachon vadala vaden vader vadnais vahle vaidya
vail vaillancourt valade valadez valasek valbuena valcarcel valcin valcourt valderas valderrama valdes valdespino
valdez valdivia valdivieso valdiviezo valdovinos vale valek valenciano valene valent valenta valenti valentini valenza
valenzuela valera valeriano valerio valerius valero vales valiente valk valko valladares valladolid vallance valle
vallecillo vallee vallejo vallejos vallery valles valletta valley vallez valli vallier valliere vallin vallo vallone
valls valois valrie valtierra valtteri valvano valverde valvo vana vanacker vanaken vanallen vanalstine vanalstyne
vanaman vanantwerp vanarsdale vanasse vanatta vanauken vanbeek vanbibber vanbrocklin vanbrunt vanburen vanbuskirk
vancamp vancil vancleave vancleve vancura vancuren vandagriff vandal vandam vandamm vandamme vandeberg vandegrift
vandehey vandemark vandenberg vandenbos vandenbosch vandenburg vandenburgh vandenheuvel vanderbeek vanderberg
vanderbilt vanderburg vanderford vandergriff vandergrift vanderheiden vanderheyden vanderhoff vanderhoof vanderhorst
vanderlaan vanderlinde vanderlinden vandermark vandermeer vandermeulen vandermolen vanderploeg vanderpol vanderpool
vanderslice vanderveen vanderveer vandervelde vandervoort vandervort vanderwal vanderwall vanderweide vanderwerf
vanderwerff vanderwoude vanderzanden vanderzee vandeusen vandevelde vandeven vandeventer vandever vandewalle
vandewater vandine vandiver vandoorne vandoren vandorn vandunk vandusen vanduyn vanduyne vandyck vandyk vandyke
vandyken vandyne vaneck vanegas vanek vanepps vaness vanetta vanetten vanevery vanfleet vanfossen vang vangelder
vangilder vangorden vangorder vangorp vanguilder vangundy vanhandel vanhook vanhoose vanhooser vanhorn vanhorne
vanhouten vanhoy vanhuss vankampen vankeuren vankirk vanlandingham vanlaningham vanleer vanleeuwen vanleuven vanliew
vanloo vanloon vanmatre vanmeter vannatta vannatter vannesa vanness vannest vanni vannorman vannostrand vannote vannoy
vanorden vanorder vanorman vanover vanpatten vanpelt vanriper vanroekel vansant vanscoy vanscyoc vansickle vanslyke
vantassel vantassell vanterpool vantine vantrease vantuyl vanvalkenburg vanvalkenburgh vanvleck vanvleet vanvliet
vanvoorhis vanvoorst vanwagenen vanwagner vanwagoner vanwert vanwey vanwie vanwinkle vanwormer vanwyk vanzandt vanzant
vanzee vanzile vaquera vaquerano vaquero vara varady varan varano varble vardaman vardanyan varela varelas varga
vargas varghese vargo varian varley varma varn varnado varnadoe varnadore varnell varner varnes varney varnum varon
varona varone vartanian varughese varvel vasallo vasbinder vasconcellos vasconcelos vasey vasil vasile vasiliki vaske
vasko vasques vasquez vass vassallo vassar vassell vasser vasseur vasta vasudevan vaswani vath vaughns vaught vause
vavra vawter vaz vazques vazquez vea veach veal veale veals veasey veasley veatch veazey vecchio vecchione vedder
veeder veenstra vega vegas veiga veilleux veillon veit veitch veith vejar vela velaquez velarde velasco velasques
velasquez velazco velazquez veldman velez velis veliz velo veloso veloz veltman veltri venable venancio vences vencill
vendetti venditti venegas venema venetta veney venezia veneziano venkataraman venkatesan venkatesh venn venne vennie
veno venson venter venters ventimiglia vento ventre ventresca venturini venuti venuto venzor verano veras verastegui
verbeck verburg vercher verde verdejo verdi verdin verdon verdugo verdun verdusco verduzco vereen veres verga vergadia
vergara verge verhagen verhey verhoeven verhoff verhulst verline verma vermeer vermette vermeulen vermillion vermilyea
vernia vernier verret verrett verrier verrill versteeg vertrees verville vescio vesely vesey vespa vesper vess vessels
vest vestal vetere vetrano vetsch vettel vetter veverka vezina via vial viall vialpando vian viana viar viars viator
viau vibbert vicari vicario vicars vice vicencio vicenta vick vickerman vickers vickery vicknair vickrey vickroy vicks
victorian victoriano victorina victorino victorio vicuna vidales vidals vidana vidaurri vides vidmar vidrine vidrio
vieau viegas vieira viel viele vielma vien viens viera vierling viernes vierra viers vieth viets vieyra vig vigeant
viggiano vigil vigilante viglione vigliotti vigna vignola vigo vigue vijay vik vila vilches vilchez vilchis viles
villa villacis villacorta villada villafan villafana villafane villaflor villafranca villafranco villafuerte
villagomez villagran villagrana villalba villalobos villalon villalona villalovos villalpando villalta villalva
villalvazo villamar villamil villamor villaneda villani villano villanova villanueva villar villard villareal
villarreal villarroel villarruel villasana villasenor villatoro villaverde villavicencio ville villeda villegas
villela villella villena villeneuve villers villescas villicana villines viloria vinas vincenti vinci vinciguerra vine
viner vines viney vineyard vining vinita vink vint vinton vinyard vinzant violante vipperman viramontes virani virat
viray virden virella vires virga virgen virgilio virgin virgo virk virnig virrueta virtue viru viruet vis viscarra
visco visconti vise visser viswanathan vitagliano vitale vitali vite vitek vitela vitelli vitello viteri vitiello
vitolo vitor vitrano vitt vitti vittitow vitug vitullo vivan vivanco vivar vivas viveiros viverette viveros vives
viviano vivier vizcaino vizcarra vizcarrondo vlach vlahos vlasak vlcek vliet voegele voegeli voelkel voelker voeller
vogan vogel vogelsang voges vogl vogler vogt vohra vohs voight voigt voiles voisin voisine voit volcy vold volk volker
volkert volkman volkmann volkov voll vollmar vollmer vollrath volner volpe volpi voltaire voltz volz vona voncile
vonderhaar vonderheide vondra vonfeldt vong voong voorhees voorhies voorhis vora vore vorhees voris vos vosberg
vosburg vosburgh vose voshell voss vossen vossler votaw voth votta vought vowell vowels voyles vrabel vrana vredenburg
vreeland vroman vroom vrooman vue vukovich vuong vyas waage wach wacha wachowiak wachowski wachs wachtel wachter wack
wacker wada waddell waddington waddle waddy wadhwa wadkins wadle wadleigh wadley wadlington wadlow wadman wadsworth
waechter wafer wafford wagaman wagar wagener wager wagers wages waggener waggoner wagle wagler wagley wagman wagner
wagnon wagoner wagstaff waguespack wah wahab wahba waheed wahid wahl wahlberg wahlen wahler wahlers wahlgren wahlquist
wahlstrom wai waibel waid wain wainright wainscott wainwright wait waite waiters waites waits wajda wake wakefield
wakeland wakeley wakeman walberg walbert walborn walbridge walburn walch walck walcott walczak wald waldeck walden
walder waldie waldman waldmann waldner waldon waldorf waldrep waldrip waldron waldrop waldroup waldrup waldschmidt
waldvogel wales walford walk walke walko walkowiak walkup wall walla wallach walle wallen waller walley wallick wallin
walling wallingford wallis wallman wallner walls walmer walmsley walp walpole walrath walraven walser walsh walston
walstrom walters walthall walther walthers walthour waltman waltraud waltrip walts waltz walworth walz walzer wambach
wambold wampler wamsley wan wanamaker wand wandell wander wanek wanetta wang wangen wangler wanke wanless wann
wannamaker wanner wansley wanta wantland wantz wanzer waples warburton warchol warda warden wardlaw wardle wardlow
wardrop wardwell ware wareham warehime warf warfel warfield warford wargo warhurst waring wark warkentin warlick
warmack warman warmuth warn warne warnecke warneke warnick warning warnke warnken warnock warr warrick warriner
warrington warrior warsame warshaw warth warthen warwick warzecha wascher wasden wash washam washburn washer
wasielewski wasik wasilewski wasinger waskiewicz wasko wasmund wason wass wassel wassell wasser wasserman wasson
waszak watanabe watchman waterbury waterfield waterhouse waterman waters waterson watford wathen watkin watkins
watkinson watley watlington watrous watt wattenbarger watters watterson watts waugaman waugh wawrzyniak wax waxler
waxman way waybright waycaster waye waymire waynick wayt weakland weakley weaks wear weary wease weast weatherall
weatherbee weatherby weatherford weatherhead weatherholt weatherington weatherly weatherman weathers weathersbee
weathersby weatherspoon weatherwax weathington weaver webber weber webley webre wechsler weck wecker wedderburn
wedding weddington weddle wedekind wedeking wedel wedemeyer wedge wedgeworth wedin wee weed weeden weedman weedon
weekes weekley weekly weeks weems weese weesner wegener weger weglarz wegman wegmann wegner wegrzyn wehling wehmeyer
wehn wehner wehr wehrle wehrlein wehrman wehunt wei weibel weible weick weide weideman weidemann weidler weidman
weidner weier weigand weigel weight weightman weigle weik weikel weikert weikle weil weiland weiler weiman weimer wein
weinberg weinberger weiner weinert weingart weingarten weingartner weinheimer weinhold weinkauf weinman weinmann
weinreich weinrich weinstein weinstock weintraub weir weirich weis weisberg weisbrod weise weisel weisenberger
weisenburger weiser weisgerber weishaar weisinger weiskopf weisman weisner weiss weisser weissinger weissman weist
weisz weitz weitzel weitzman welborn welch welcher welcome weld welden welder weldy welk welke welker well wellborn
welle wellen weller welles welling welliver wellman wellner wellnitz wellons welp welsch welsh welshans welte welter
welty welwyn welz wemple wen wences wendland wendlandt wendler wendling wendolyn wendorf wendt weng wenger wengerd
wengert wenhaug wenk wenner wenning wenninger wenona wenrich wensel wente wentland wentling wentworth wentz wentzel
wentzell wenz wenzel werkheiser werkmeister werle werley werling wert werth wertheim wertheimer wertman werts wertz
wesby wescott wesner wesolowski wess wessel wessell wessels wessinger wessling wessner westall westberg westberry
westbrook westbrooks westbury westby westcott westendorf wester westerberg westerfield westergaard westergard
westerlund westerman westermann western westervelt westfall westfield westgate westhoff westhuizen westlake westling
westlund westman westmoreland westover westphal westra westrick westwood wetherbee wetherby wetherell wetherington
wethington wetmore wetter wettstein wetzel wetzler wever wexler wey weyand weyandt weyant weyenberg weyer weyers
weygandt weymouth weyrauch whalen whaley whang wharton whatley wheat wheatley wheaton wheeland wheeldon wheeless
wheeling wheelis wheelock wheelwright whelan whelchel wheless whelpley wherley wherry whetsel whetsell whetstone
whetzel whichard whicker whidden whiddon whigham whinery whipkey whipp whipple whisenant whisenhunt whisler whisman
whisnant whistler whitacre whitaker whitbeck whitby whitcher whitchurch whitcomb white whiteaker whitecotton whited
whitefield whiteford whitehair whitehead whitehill whitehorn whitehouse whitehurst whitelaw whiteley whitelock
whitelow whitely whiteman whiten whitenack whitener whitesel whitesell whiteside whitesides whitfield whitford whitham
whiting whitis whitlatch whitlock whitlow whitman whitmarsh whitmer whitmire whitmore whitner whitsell whitsett
whitsitt whitson whitt whittaker whitted whittemore whitten whittenburg whittier whittingham whittington whittle
whittlesey whitton whitty whitwell whitworth whorley whorton whyte wiant wiberg wible wichert wichman wichmann wick
wicke wickens wicker wickersham wickert wickes wickett wickey wickham wickizer wickliffe wickline wicklund wickman
wicks wickstrom wickware wickwire wideman widener widger widjaja widman widmann widmer widner wiebe wieber wieberg
wiechman wiechmann wieck wieczorek wiedeman wiedemann wieder wiederhold wiederholt wiedman wiegand wiegel wiegert
wiegman wiegmann wieland wieman wiemann wiemer wiencek wieneke wiener wienke wiens wier wierenga wierman wiersema
wiersma wierzba wierzbicki wiese wiesen wieser wiesman wiesner wiest wigfall wigger wiggers wiggin wiggins wigginton
wigglesworth wiggs wight wightman wigington wiginton wigley wignall wigton wike wikoff wikstrom wilbanks wilbon
wilborn wilbourn wilcher wilcock wilcox wilcoxen wilcoxon wilcoxson wilczek wilczynski wild wilde wilderman wildermuth
wildes wildey wilding wildman wildrick wilds wildt wile wileman wilemon wilensky wiles wilfong wilgus wilhelmi
wilhemina wilhite wilhoit wilhoite wilk wilke wilken wilkening wilkens wilker wilkerson wilkes wilkey wilkie wilkin
wilkins wilkinson wilkison wilks willbanks willcox willcutt willden wille willeford willems willen willena willenborg
willer willet willett willetts willey willford willhite willhoite williamson williard williemae williford willig
willing willingham willison williston willits willman willmann willmon willmore willms willner willodean willoughby
wills willsey willson willyard wilmarth wilmes wilmore wilmot wilmoth wilms wilner wilsey wilshire wilt wiltrout
wiltse wiltshire wiltsie wiltz wimberley wimberly wimbish wimbley wimbush wimer wimmer wims wimsatt win winans winberg
winberry winborn winborne winburn winbush wince winch winchell winchester winckler wind winder winders windham
windhorst windisch windle windley windom windsor wine winebarger winebrenner winegar winegardner wineinger wineland
wineman winemiller winer wines winfree winfrey wing wingard wingate winge winger wingert wingerter winget wingfield
wingler wingo wingrove winiarski wininger wink winkel winkelman winkelmann winker winkfield winkle winkleman winkler
winkles winland winn winne winner winnett winning winningham winsett winship winslett winsor winstead wint
winterbottom winterhalter wintermute winters winterton winther winthrop wintz winward winzer wipf wire wireman wirick
wirkus wirt wirth wirtz wise wisecarver wisecup wisehart wiseley wisely wiseman wisener wiser wishart wishon wisler
wismer wisner wisneski wisnewski wisniewski wisor wissing wissinger wissler wissman wiswell witcher witczak witek
witham withee witherell witherington witherow withers witherspoon withey withrow witkowski witman witmer witt witte
witten wittenberg witter wittig wittman wittmann wittmer wittrock wittwer witty witucki witwer witz witzel witzke wix
wixom wixon wixson wlodarczyk wnek wnuk woelfel woerner woessner wofford wohl wohler wohlers wohlford wohlgemuth
wojciechowski wojcik wojnar wojtas wojtowicz wolak wolbert wolcott wold wolfe wolfenbarger wolfer wolfert wolff
wolfgram wolfinger wolfley wolford wolfram wolfson wolin wolinski wolk wolke wolken woll wollam wollard wollenberg
woller wollin wollman woloszyn wolpert wolski wolter wolters woltman woltz wolverton wolz womac womack womble wombles
womer wommack won wonder wonderly wonders wondra wong woo wood woodall woodard woodberry woodbridge woodburn woodbury
woodby woodcock woodcox wooddell woodell wooden woodfield woodfin woodford woodfork woodham woodhams woodhead
woodhouse woodhull woodin wooding woodland woodley woodlief woodman woodmansee woodring woodruff woodrum woods
woodside woodson woodward woodworth woodyard woofter wool woolard woolbright wooldridge woolen woolery woolever wooley
woolf woolfolk woolford woolley woolman woolridge woolsey woolston woolum woolums woolverton woolwine woomer woosley
wooster wooten wooters wooton wootten wootton worcester word worden work workman works worku worland worley worm
worman wormley wormuth worrall worrell worsham worsley worstell worster wortham worthen worthey worthing worthington
worthley worthy wortman wortmann wotring wozniak woznicki wozny wray wrede wrench wrenn wrightsman wrightson wrigley
wrinkle wriston wrobel wrobleski wroblewski wrona wronski wroten wruck wuertz wuest wulf wulff wunder wunderlich
wunsch wurm wurst wurster wurth wurtz wurz wuthrich wyant wyble wyche wyckoff wycoff wydra wyer wyers wyeth wygant
wykoff wyland wyler wyles wyllie wymer wymore wynder wyne wynell wynia wynkoop wyrick wyse wysocki wysong wyss xia
xiang xiao xie xin xing xiong xuan xue yabut yacoub yadao yadav yadon yaeger yaeko yaffe yager yagi yahn yakovets
yakubov yale yam yamada yamaguchi yamamoto yamanaka yamane yamasaki yamashiro yamashita yamauchi yambao yan yandell
yandle yanes yanez yang yanke yankee yankey yano yant yantis yao yap yaple yarber yarberry yarborough yarbough yarbro
yarbrough yard yarde yardley yarger yarnall yarnell yarrington yasuda yasuko yates yatskevich yatsko yau yauger yaw
yawn yax yazdani yazzie ybanez ybarbo ybarra yeager yeagley yeakel yeaman yearby yeargin yearout yearsley yearwood
yeary yeater yeates yeatman yeaton yeats yeatts yeboah yebra yee yeh yeldell yell yelle yellin yellowhair yelton
yelverton yelvington yen yeo yeoman yeomans yep yepes yepez yepiz yer yerby yerena yerger yerian yerkes yescas yetman
yetter yeung yevette yglesias yildiz yilmaz yim yin ying yinger yingling yingst yip yiu yniguez yoakum yochum yockey
yocom yocum yoder yohannes yohe yohn yoho yokley yoko yokota yokoyama yokum yolando yon yonan yonce yong yonker
yonkers yonts yontz yoo yoon yopp yordy york yorke yorks yoshida yoshie yoshikawa yoshiko yoshimoto yoshimura yoshioka
yost yother you youhei youlanda youmans youn younan younce youngberg youngblood younger younglove youngman youngquist
youngren youngs younis younker younkin yount younts youxi yow yowell yslas yuan yue yuen yuette yuhas yuhasz yuk
yukiharu yukiko yuko yulanda yule yum yun yung yunker yuonne yuriko yurko yusko yusupov yutzy yuxuan yuzuru yvone
yzaguirre zabala zabel zabinski zablocki zaborowski zabriskie zacarias zaccaria zacher zachman zachry zafar zafra
zagal zagar zager zagorski zahid zahler zahm zahn zahner zaidi zaino zajac zajicek zakarian zakarids zaki zakrzewski
zaldana zaldivar zale zaleski zalewski zaman zamani zamarripa zamarron zambito zambrana zambrano zammit zamor zamora
zamorano zamudio zamzow zanders zanetti zang zanghi zank zanoni zanotti zapanta zapata zapf zapien zapp zappa zappala
zappia zar zaragoza zarate zarazua zarco zarcone zaremba zartman zaruba zastrow zatarain zaugg zaun zavala zavaleta
zavalza zawacki zawada zawadzki zawistowski zayas zayed zazueta zea zebrowski zecca zech zechman zeck zee zeeb zeek
zeferino zegarra zeh zehnder zehner zehr zeidan zeiders zeidler zeiger zeigler zeiler zeis zeitler zeitlin zeitz
zelada zelasko zelaya zeledon zelenak zelenka zelinski zelinsky zell zeller zellers zellmer zellner zemaitis zeman
zemke zendejas zender zeng zenger zenk zenker zenner zeno zenon zent zenteno zentner zentz zeoli zepeda zepp zerbe
zerby zeringue zermeno zerr zertuche zervos zetina zetino zettel zettlemoyer zettler zevallos zhai zhan zhang zhao
zhaohua zhen zheng zhong zhongyang zhou zhu zhuang zhuo zick zickefoose zieba ziebarth ziebell ziegler zielinski
zielke zieman ziemann ziemba ziemer zientek zier ziesmer zietlow ziglar zigler zijin zilka zima zimbelman zimmer
zimmerer zimmerle zimmerly zimmerman zimmermann zimny zinck zinda zinger zink zinke zinn zins zinser ziobro ziolkowski
zipp zipperer zirbel zirkle zito zizzo zmuda zobel zobrist zoch zoeller zoellner zoll zollars zoller zollinger zollner
zollo zonia zook zorn zornes zorrilla zou zsak zuber zubia zubiate zuccaro zucco zuchowski zuck zucker zuckerman
zuehlke zuercher zufall zufelt zuidema zuk zukowski zuleta zullo zuluaga zulueta zumba zummo zumwalt zundel zuniga
zunker zuno zuo zupan zupancic zurawski zurcher zurek zurita zurn zwart zweifel zweig zwick zwicker zwiebel zwolinski
zych zylstra
`;
