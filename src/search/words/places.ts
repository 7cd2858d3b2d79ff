/**
 * What a country is called in the news: its name, its people, its capital, its seats of power. A line is a country, all
 * of whose words stand for one another in a question. `_` joins words.
 */
export const PLACES = `
usa us united_states america american americans washington white_house u_s pentagon state_department
russia russian russians moscow kremlin russian_federation
ukraine ukrainian ukrainians kyiv kiev
china chinese beijing peking prc
uk united_kingdom britain british briton britons great_britain london downing_street england english
france french frenchman frenchmen paris elysee
germany german germans berlin bundestag
italy italian italians rome
spain spanish spaniard spaniards madrid
portugal portuguese lisbon
poland polish pole poles warsaw
sweden swedish swede swedes stockholm
norway norwegian norwegians oslo
finland finnish finn finns helsinki
denmark danish dane danes copenhagen
iceland icelandic icelander icelanders reykjavik
netherlands dutch dutchman holland hague amsterdam
belgium belgian belgians
luxembourg luxembourgish
switzerland swiss bern berne
austria austrian austrians vienna
hungary hungarian hungarians budapest
czechia czech czechs czech_republic prague
slovakia slovak slovaks bratislava
slovenia slovenian slovene slovenes ljubljana
croatia croatian croat croats zagreb
serbia serbian serb serbs belgrade
bosnia bosnian bosnians sarajevo
montenegro montenegrin podgorica
kosovo kosovan kosovar pristina
albania albanian albanians tirana
macedonia macedonian macedonians skopje
greece greek greeks athens
bulgaria bulgarian bulgarians sofia
romania romanian romanians bucharest
moldova moldovan moldovans chisinau
belarus belarusian belarusians belarussian minsk
lithuania lithuanian lithuanians vilnius
latvia latvian latvians riga
estonia estonian estonians tallinn
turkey turkish turk turks turkiye ankara
cyprus cypriot cypriots nicosia
malta maltese valletta
ireland irish irishman dublin
georgia georgian georgians tbilisi
armenia armenian armenians yerevan
azerbaijan azerbaijani azerbaijanis azeri baku
kazakhstan kazakh kazakhs astana
uzbekistan uzbek uzbeks tashkent
israel israeli israelis jerusalem knesset
palestine palestinian palestinians ramallah
gaza gazan gazans
iran iranian iranians tehran teheran persian
iraq iraqi iraqis baghdad
syria syrian syrians damascus
lebanon lebanese beirut
egypt egyptian egyptians cairo
saudi saudis saudi_arabia saudi_arabian riyadh
qatar qatari qataris doha
uae emirates emirati emiratis abu_dhabi
kuwait kuwaiti kuwaitis
yemen yemeni yemenis sanaa
oman omani omanis muscat
afghanistan afghan afghans kabul
pakistan pakistani pakistanis islamabad
india indian indians delhi new_delhi
bangladesh bangladeshi bangladeshis dhaka
sri_lanka sri_lankan colombo
nepal nepalese nepali kathmandu
japan japanese tokyo
south_korea south_korean south_koreans seoul
north_korea north_korean north_koreans pyongyang dprk
taiwan taiwanese taipei
vietnam vietnamese hanoi
thailand thai thais bangkok
myanmar burma burmese naypyidaw
cambodia cambodian cambodians phnom_penh
laos laotian lao vientiane
malaysia malaysian malaysians kuala_lumpur
singapore singaporean singaporeans
indonesia indonesian indonesians jakarta
philippines philippine filipino filipinos manila
australia australian australians canberra aussie
new_zealand new_zealander new_zealanders kiwi
canada canadian canadians ottawa
mexico mexican mexicans
cuba cuban cubans havana
haiti haitian haitians
brazil brazilian brazilians brasilia
argentina argentine argentinian argentinians buenos_aires
chile chilean chileans santiago
peru peruvian peruvians lima
colombia colombian colombians bogota
venezuela venezuelan venezuelans caracas
ecuador ecuadorian ecuadorians quito
bolivia bolivian bolivians
paraguay paraguayan asuncion
uruguay uruguayan montevideo
nigeria nigerian nigerians abuja
ghana ghanaian ghanaians accra
kenya kenyan kenyans nairobi
ethiopia ethiopian ethiopians addis_ababa
sudan sudanese khartoum
somalia somali somalis mogadishu
rwanda rwandan rwandans kigali
uganda ugandan ugandans kampala
tanzania tanzanian tanzanians
south_africa south_african south_africans pretoria
zimbabwe zimbabwean harare
angola angolan luanda
mozambique mozambican maputo
senegal senegalese dakar
mali malian malians bamako
libya libyan libyans tripoli
algeria algerian algerians algiers
tunisia tunisian tunisians tunis
morocco moroccan moroccans rabat
asia asian asians
africa african africans
latin_america south_america
antarctica antarctic
arctic
eu european_union brussels e_u europe european_continent european_commission
nato north_atlantic
un united_nations u_n
`;
