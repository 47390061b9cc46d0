/**
 * Countries and their largest parts (provinces, states, regions, nations): too many people live there for one to be
 * found. Kept by hand, English and French. Small letters, `_` between the words of one name.
 */
export const REGIONS = `
afghanistan africa afrique alabama alaska albania albanie alberta algeria algerie allemagne alpes alps alsace america
america_latina amerique amérique andorra angleterre antarctica antilles aquitaine arabia arctic ardenne argentina
argentine arizona arkansas armenia armenie asia asie atlantic atlantique australia australie austria autriche auvergne
auvergne_rhone_alpes azerbaijan bahamas bahrain bangladesh barbados bavaria bc belarus belgique belgium belize benin
bermuda bolivia bosnia botswana bourgogne bourgogne_franche_comte brazil bresil bretagne britain british_columbia
brittany bulgaria bulgarie burgundy burkina_faso burundi california californie cambodia cameroon cameroun canada
cape_verde caraibes caribbean catalonia central_america centre_val_de_loire chad champagne chile chili china chine
chypre colombia colombie colombie_britannique colorado comores congo connecticut corse corsica costa_rica
cote_d_ivoire croatia croatie cuba cyprus czech_republic czechia danemark delaware denmark djibouti dominica
dominican_republic earth east ecosse ecuador egypt egypte eire el_salvador emirates england eritrea espagne est
estonia estonie eswatini etats_unis ethiopia ethiopie eu europe european_union fiji finland finlande florida floride
france franche_comte gabon gambia gaza georgia germany ghana grand_est great_britain grece greece greenland grenada
groenland guadeloupe guatemala guinea guinee guyana guyane haiti hauts_de_france hawaii holland hollande honduras
hong_kong hongrie hungary iceland idaho ile_de_france ile_du_prince_edouard illinois inde india indiana indonesia iowa
irak iran iraq ireland irlande islande israel italie italy ivory_coast jamaica jamaique japan japon jordan jordanie
jupiter kansas kazakhstan kentucky kenya kosovo kuwait kyrgyzstan la_reunion labrador languedoc laos latvia lebanon
lesotho liban liberia libya libye liechtenstein limousin lithuania lorraine louisiana louisiane luxembourg macau
macedonia madagascar maine malawi malaysia mali malta manitoba maritimes maroc mars martinique maryland massachusetts
mauritania mauritius mayotte mediterranean mediterranee mexico mexique michigan middle_east midi_pyrenees
midwest minnesota mississippi missouri moldova monaco mongolia montana montenegro moon morocco moyen_orient mozambique
myanmar namibia nebraska nepal netherlands nevada new_brunswick new_hampshire new_jersey new_mexico new_zealand
newfoundland newfoundland_and_labrador nicaragua niger nigeria nord normandie normandy north north_america
north_carolina north_dakota northern_ireland northwest_territories norvege norway nouveau_brunswick nouvelle_aquitaine
nouvelle_caledonie nouvelle_ecosse nouvelle_zelande nova_scotia nunavut nz occitanie oklahoma oman ont ontario oregon
ouest paca pacific pacifique pakistan palestine panama papua_new_guinea paraguay pays_bas pays_de_galles
pays_de_la_loire pennsylvania perou peru philippines picardie poitou poland pologne polynesie portugal
prince_edward_island provence_alpes_cote_d_azur puerto_rico qatar qc quebec reunion rhode_island rocheuses rockies
romania roumanie royaume_uni russia russie rwanda saint_lucia samoa san_marino sao_tome saskatchewan saturn
saudi_arabia savoie scandinavia scotland senegal serbia serbie seychelles sierra_leone singapore slovakia slovaquie
slovenia slovenie somalia somalie south south_africa south_america south_carolina south_dakota south_sudan spain
sri_lanka sud sudan suede suisse suriname sweden switzerland syria syrie taiwan tajikistan tanzania tchad tchequie
tennessee terre terre_neuve texas thailand thailande tibet timor tobago togo tonga trinidad tunisia tunisie turkey
turkmenistan turquie u_s uae uganda uk ukraine united_kingdom united_states uruguay us usa utah uzbekistan vatican
venezuela venus vermont vietnam virginia virginie wales west west_virginia wisconsin wyoming yemen yukon zambia
zimbabwe
`;
