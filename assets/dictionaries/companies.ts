/** Firms and brands: @cspell/dict-companies (MIT). Made by scripts/make-dictionaries.ts. */
export const COMPANIES = `
aachen aalto aapl aarhus abbott abbv abbvie abbyy abdulaziz abdullah aberdeen abiomed abios abiosgaming abmd accenture
acfs activision adbe adblock adecco adelaide adguard adidas adobe adot adsk adsterra advance advanced aecom aegon aeon
aerospace aetna aeva aflac agari agco agilent agricole agricultural ahold aicpa airbnb airbus aires airgas airlines
airways aisin akam akamai alaska albemarle alberta alcoa aldi alexandria alfresa algn align alipay alixpartners alle
alleghany allegion allen allergan alliance alliant allianz allstate ally alpha alphabet alstom altri altria aluminum
amat amazon ambientia amcor amcr ameren america american ameriprise amerisourcebergen ametek amgen amgn amherst
amphenol amsterdam amtrack amzn anadarko analog analytics andersons andes andrews anet anglo anixter anss ansteel
ansys anthem antm antwerp apache apartment apartments appetize apple applied appointedd aprilia aptiv aptv aramark
arcelormittal archer argentaria arista arize arizona armour arnes arrow arthur arts asana asbury ashland assicurazioni
associates association assurances assurant aston astrazeneca atlassian atmos atvi auchan auckland audi austin
australia australian auto autodesk autoliv automatic automation automattic automobile automotive autonation autonomous
autozone avalonbay avery avgo aviation avis avito aviv aviva avnet avon bahls bahn baker bakeries ball baltimore banco
bancorp bancshares bandung bangalore bank bankengruppe bankin banking banks baosteel baptist barbara barcelona
barclays barnes basecamp basel basf bath bauman baxter bayer bazaarvoice beauty becton beihang beijing beirut
belarusian belfast bemis benefits bentley bergen berkeley berkley berkshire berlin bern bertelsmann best beverage
beyond bharat biib bilbao billiton bimbo bing biogen biomet birmingham bitly bitnami bjango bkng black blackrock
blackstone blizzard bloomberg bloomreach bluesky blueway boeing bologna bombay bonn booking boots booz borgwarner
bosch boston bouygues bpce bradesco brake brands brandwatch brasil brazilian brewblox bridge bridgestone bridgewater
bristol british broadcom broadridge brown brunei brunswick brussels buckeye budget buenos bugatti building bunge
bunnings burger business cable cablevision cabot cadence cadillac caesars calendly calgary california calpine caltech
caltex calumet cambridge camerfirma cameron campbell canada canon canterbury cape capgemini capital cardiff cardinal
caremark caribbean carmax carnegie carnival carolina carr carrefour carrier case castle castparts catalent caterpillar
cathay causely cboe cbre cdns cegid celanese celgene centene centerpoint centers central centrica century centurylink
cepton cern cerner certum ceva cfonb chalmers chambersign chapel charles charter chartered chase chemchina chemical
chemicals cheng chep chesapeake chevrolet chevron chicago chicken chile china chinese chipotle chocolately christian
chronosphere chrw chrysler chtr chubb chubu chulalongkorn church cigna cincinnati cinemark cinf cintas circuit cisco
citibank citic citigroup citizens citrix citroen city citylink class classification cliffs clorox cloudflare
cloudinary cmcsa cncf coach coal codecentric codento cofco cognizant college collibra colombia colopl columbia comcast
comerica commercial commerzbank commonwealth communications communities community comodo compal companies company
compass complutense computer conagra concho connectivity conocophillips consol consolidated constellation construction
continental controls coop cooper coors copart copenhagen copper coralogix cornell corning corp corporation corteva
cosmo cost costco coursera cprt creations credit credly criteo crowdin crown cruise csail csco ctas ctlt ctsh ctva
ctxs cummins curtin cybertrust cybozu dachser daimler daiwa dame dana danaher daniels danone darden darmstadt
dartmouth darussalam data databricks datadog datanami datang datorama davis davita dayjs dazs ddog deakin dean decker
deere delft delhaize delhi dell deloitte delta denki denmark dennison denso dentsply depot design deutsche deutschland
devices devon dexcom dexia dezzai dfki diagnostics diamondback dickinson diego digia digicert digital dior directv
disca disck discover discovery dish disney distribution dltr docusaurus dodge dollar dominion domtar dongfeng
donnelley douyin dover dresden dublin ducati duke dupont durham durr dutch dwight dxcm dynamics dynatrace eads east
eastman eaton ebay ecolab ecole economics ecopetrol edeka edinburgh edison edwards egnyte eindhoven electric
electricite electronic electronics eleuther elfsight emcor emerson emojipedia emory enel energie energy engineering
entergy enterprise enterprises entertainment entrust environnement epfl eqix equifax equinix equipment equities equity
erasmus ericsson erie esri essex estate estee ethereum etsy eurasian euris everest evergy eversource evrg exchange
exelon exeter exor expd expe expedia expeditors expensify experian express extra exxon fabra facebook family fang
fannie fargo farm fast fastenal fbhs fcstone federal fedex fenosa ferrari ffiv fiat fidelity fifth figma finance
financial finmeccanica fireblocks first firstenergy fiserv fisher fisv fitb flattr flavors fleetcor flextronics flickr
flipkart flir florida flowserve fluor foncire fonticons foods foot ford formosa fortinet fortive fortune foundation
foxa fragrances france franklin franz freddie free freiburg freight freightlinx fresenius freshworks fried friendship
ftnt fudan fuel fujifilm fujitsu future futurice gadjah gallagher galway gamble gamestop gannett garmin gartner
gasterra gazprom gebruder geely general generale generali geneva gent genuine genworth george georgetown georgia
geotrust ghent gics gild gilead giphy github gitlab glasgow glaxosmithkline glencore global globalsign globe gmbh
gofore gold goldman goods goodyear goog googl google gothenburg gottingen gradio grafana grainger grammarly graphcool
graybar graz green greenland grid grill grmn groningen group groupe grumman guardian guodian gwangju haagen half
hallak halliburton hamburg hamilton hanesbrands haniel hanyang harbin harbinger harris hartford harvard hasbro
hashicorp hathaway hban headhunter health healthcare healthpeak heavy hebei hebrew heidelberg heineken heinz helsinki
henan henry heptio heraeus hershey hertz hesai hess hetzner hewlett hill hilton hindustan hipercard hitachi hokkaido
holcim holding holdings hollyfrontier hologic holx homag home honda honeywell hong hopkins hormel horton host hotels
house howmet hsbc hsic huadian huaneng huawei huazhong hubspot hughes hulu humana humanities humboldt hungarian hunt
huntington huntsman husky hutchison hyundai iberdrola icahn iccc idealo idean idec idemitsu idex idexx idxx ikea
illinois illumina ilmn imgix imgur imperial imperva inap inbev income incorporated incy incyte index india indian
indonesia industrial industries industry ineos infisical info infomaniak information infosys ingalls ingersoll ingram
ingredion innovations innoviz insight instagram institute instruments insurance intc integrated integrys intel
interactive intercontinental international interpublic intesa intl intu intuit intuitive invesco investment ipgp iqvia
ireland iron irvine isea isovalent isrg issuehunt italia italiane itochu iubenda jabil jack jacobs jagiellonian jaguar
james japan jarden jardine jbht jeep jemmic jetblue jfrog jiangsu jiaotong jizhong jkhy jnpr johns johnson jones
joyent jpmorgan jstor jude juniper kabbage kabushiki kailuan kaisha kalgin kanpur kansai kansas karlsruhe kawasaki
kddi keio kellogg kelly kentucky keycorp keys keysight kfupm khalifa kiewit kimco kinder kindred king klac kobe
komatsu konami kong korea kosan kpmg kraft kragpur kroger kuehne kuka kung kupivip kuula kyoto kyung kyushu
laboratories laboratory labs lafarge lamb lamborghini lamoda lancaster lancia land landesbank langfuse langtrace last
lastfm lauder lauren lausanne ldos lear leaseweb leeds legal leggett lego leica leicester leiden leidos leishen lennar
lenovo letterboxd leucadia leuven level levis lexisnexis lexus liatrio liberapay liberty librato lidl life
lifesciences lightstep lilly limited lincoln linde line lines linkedin live liverpool livox lloyds locker lockheed
loews logistics logitech logz lomonosov london lonza lorillard loscam lots lotus loughborough louis lovatt lrcx
lufthansa lukoil lumibird luminar lumitics lund lutherans lyft lyon lyondellbasell maastricht machines macquarie mada
madras madrid maersk magna magnum mahidol mail mailchimp malaya malaysia management manchester manpower manpowergroup
manulife mapfre marathon marietta marine market marketaxess marketing markets markit marquard marriott marsh martin
marubeni maruhan mary maryland masco maserati massachusetts massey mastercard materials matheson matomo mattel
mattermost maxim mazda mccormick mcgill mcgraw mchp mckesson mclaren mclennan mcmaster mdlz meadwestvaco medco media
medical medipal medtronic meiji melanox melbourne mellon mercari mercedes merchants merck metallurgical metals metlife
metro mettler mexican mexico miami michelin michigan micro microchip micron microsoft midjourney midland migros milano
mills minecraft ming mini mining minmetals minnesota minor mirantis mitsubishi mitsui mixpanel mizuho mktx mnst mobil
mobile mobis mockito mohawk molina molson monash mondelez mondiale mondoo monsanto monster monterey montreal moovit
morgan morris morrison mosaic moscow motor motorola motors mountain mouseflow movil mozilla msci msft munich murphy
musixmatch mutual mxim myer mylan nagel nagoya nanjing nanyang napatech nasdaq nation national nationwide natural nava
navarra naver navistar nclh ndaq nederlanden nemours nestle netapp netflix netlify network networks newcastle newell
newmont news nextel nextera nflx nginx nginxinc nielsen nijmegen nike nintendo nippon nisource nissan nitor nksj nlok
nlsn noble nokia nomura nordcloud nordea nordstrom nordvpn norfolk normal normale north northeast northeastern
northern northrop northwest northwestern nortonlifelock norwegian notre nottingham nova novartis novell novosibirsk
ntap ntrs nubity nucor nullsoft nvda nvidia nwsa nyse oaktree observiq occidental ocean odfl office offshore ohio
oilwell okta olly omaha omnicare omnicom omnition oneok onex ontario oocl opel openai openbase opendns opscode oracle
orange orcl orlen orly osaka osdi oshkosh oslo otago otechie otis ottawa outreachy owens oxford ozforex ozon paccar
pacific packaging packard padova pagerduty palantir panasonic pantry papaki paper parcel paribas paris partners parts
patreon paulo payc paychex paycom paylocity payments paypal payx pbct pcar pdvsa peabody peak pemex penh penn penney
pennsylvania penske pentair penteston pepper pepsi pepsico percona perkinelmer perrigo peter petersburg petrobras
petrochemical petroleum petronas petsmart peugeot pfizer pharmaceutical pharmaceuticals pharmahandel philip philips
phillips phnom phoenix photonics physics ping pingdom pinnacle pinterest pioneer pioneering pipeline pittsburgh pixar
pizza plains plans platt plex pohang politecnico political polytechnic pompeu pont pool porsche port portainer porto
posco post postal poste power prague praxair precision prgo price priceline princeton principal prisma processing
procter products progressive prologis properties property proxmox prudential pseg public publix pultegroup purdue
putra pypl qatar qcom qorvo qrvo qualcomm quanergy quanta queen queensland quesmaorg quest quintiles quovadis rabobank
rackspace railway ralph rand randstad raymond raytheon razorpay reading reaktor real realogy realty rebrandly redbud
reddit refining reflex regency regeneron regions regn reinsurance relex reliance renault rentals repsol republic
research reserve residential resmed resorts resources responsys restaurants revolut reynolds rice ricoh riegl rimas
rite rmit road robert robinson roblox roche rochester rockwell rohlig rollins rolls rome romeo roper rosneft ross rost
rotterdam rover rowe royal royce rubber rubbermaid russia rutgers ruuvi rwth ryder saab sabic sachs safeway saic
sainsbury sales salesforce samsung sandisk sands sanmina sanofi sanpaolo santa santander saud sbac sberbank sbux
schein schenker schlumberger schneider school schw schwab science sciences scientific scotia scotland scripts seaboard
seagate sealed sears seat secure security seiki sekiyu semilux semmle sempra sencha sensedia seoul service servicenow
services seven shagang shandong shanghai shanxi sharp sheffield shell shenhua shipbuilding shipping shopify shougang
showa side siemens sigkdd silae silicom simon singapore sinnerschrader sinochem sinomach sinopec sirona sismology
sistema sivb skaffold skoda skyworks slevomat slimpay smania smarkets smarty smartystreets smith smithfield smucker
snapchat snapple sncf snps snyk societe sodexo softbank softlayer software solarwinds solita solutions sonera sonic
sons sony sorbonne soup sourcegraph south southampton southern southwest space spacex specialty spectra spectrum spgi
spirent sporting spotify sprint squibb staat standard stanford stanley staples starbucks starfield starwood state
states stationers statoil steel steelers stellantis steris stimulsoft stockholm storage stores street stryker subaru
suez suisse sumitomo suncor sungkyunkwan sunoco suntrust super superfeedr superieure supermarkets supervalu supply
surgical surgutneftegas suse susser sussex suzuken suzuki swinburne swiss swisscom swks swyftx sydney symantec
synchrony synnex synopsys sysco system systems taiwan tapestry targa target tartu tata tech technical technipfmc
technological technologies technology techradar telecom telecommunications teledyne teleflex telefonica telegraph
telekom telephone telia telstra tencent tenet tenneco teradyne terex tesco tesla tesoro tewoo texas textron thermo
third thrivent thyssenkrupp ticino tidelift tieto tiffany tiktok time tinto tire tmus tobacco todoist tokio tokyo
toledo tomsk tongji tool torchmark toronto toshiba total tower towers town toyota toys traceloop tractor trakt trane
transdigm transfer translogix transnational transport transportation travelcenters travelers tree trimble trinity
tripadvisor triumph trow truist trust tsco tsing tsinghua tsla ttwo tubingen tumblr turku twente twilio twitter twtr
tyler tyson uber ucla ucsi uefa ugent ulta ultrapar under unicredit unilever union unist united unitedhealth universal
universiteit university unsplash unsw unum upcloud uppsala usenix utilities utrecht valarian vale valeo valero
vanderbilt vanguard varco varian vasona vattenfall vegas veikkaus velodyne ventas veolia verdaccio verisec verisign
verisk verizon vertex viac viacom viacomcbs viber victoria victoriametrics vienna vimeo vinci vincit virginia
virustotal visa visteon visy vivendi vizcaya vodafone volkswagen volvo vornado vrsk vrsn vrtx vtex vulcan vultr wabtec
wacom wageningen walgreen walgreens walmart walt warner warsaw warwick waseda washington waste water waterloo waters
watson waze weaviate webex wedos weiqiao weiss well wellcare wellington wellpoint wells welltower wesco wesfarmers
west western westinghouse westlake weston westpac westrock weyerhaeuser whampoa whatsapp whirlpool whole wholesale
wikipedia wildberries williams willis wilmar windstream wisetech wistron wltw wollongong woolworths woori works world
worldwide wuhan wyndham wynn xbox xcel xerox xiaohongshu xiaomi xilinx xing xinxing xlnx xray xstrata xware xylem
yahoo yale yamada yamaha yandex yang yassir yasuda yeshiva yext yleisradio yonsei york youtube yusen zalando zapier
zappos zbra zealand zebra zeit zentrale zerodha zhejiang zhihu ziggo zillow zimmer zion zions zoetis zoho zscaler
zuora zurich
`;
