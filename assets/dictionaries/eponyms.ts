/**
 * Those whom diseases, signs, tests and operations are named after. Many are names of living people too, so the words
 * around decide. Kept by hand. Small letters, `_` between the words of one name.
 */
export const EPONYMS = `
achilles addison alzheimer alzheimers apgar asperger aspergers babinski bankart barlow barr barre barrett barretts
barré barthel bartholin bartholins bechterew behcet behçet bell bells bethesda biermer bowen braden breslow bright
broca brugada budd burkitt chagas charcot chiari chiaris colles conn conns cooley cowden cowper creutzfeldt crigler
crohn crohns cushing cushings danlos dietz down dravet duchenne duhring dukes dupuytren ehlers eisenmenger epley
epstein eustachian ewing fabry fallopian fallot fanconi foley fontan fournier friedreich gastaut gaucher gehrig
gilbert gilles_de_la_tourette gleason glenn gorlin graves guillain haglund hansen hartmann hashimoto hashimotos
heimlich heller henoch hickman hill_sachs hirschsprung hodgkin hodgkins hoffa holter horner horton hunter huntington
huntingtons hurler ilizarov jakob kahler kaposi kawasaki kawazaki kearns kegel kegels kennedy kienbock klinefelter
klippel korsakoff lachman landau leber legg_calve_perthes lennox lesch lewy lisfranc lisfrancs loeys lou_gehrig lyme
lynch mallampati mallory mallory_weiss marfan marfans mccune mcmurray meniere menieres menkes merkel mobitz monteggia
montgomery_gland ménière niemann nissen non_hodgkin noonan norwood osgood_schlatter osler paget pagets papanicolaou
parkinson parkinsons patau peyronie pompe ponseti pott prader prinzmetal purkinje rastelli raynaud raynauds reiter
rett reye rokitansky romberg salter_harris sanfilippo schatzki scheuermann schlatter sezary sheehan sjogren sjogrens
sjögren skene stargardt stevens_johnson sturge takayasu takotsubo tanner tarlov tay_sachs tietze tourette tourettes
treacher_collins trendelenburg turner usher verneuil von_willebrand waldenstrom wallenberg wegener weil wernicke
whipple willebrand willi williams wilms wilson wolff_parkinson_white zenker zollinger
`;
