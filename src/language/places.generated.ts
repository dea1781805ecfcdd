// Written by scripts/languageTables.mjs from countries-list 3.4.1 and i18n-nationality 1.4.0 (both MIT).
// Do not edit: change the script, or the tables written by hand beside it.

import { words } from './wordList';

/** English names of countries and territories. */
export const COUNTRY_NAMES = words(`
  Afghanistan, Aland, Albania, Algeria, American Samoa, Andorra, Angola, Anguilla, Antarctica
  Antigua and Barbuda, Argentina, Armenia, Aruba, Ascension Island, Australia, Austria, Azerbaijan
  Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia
  Bonaire, Bosnia and Herzegovina, Botswana, Bouvet Island, Brazil, British Indian Ocean Territory
  British Virgin Islands, Brunei, Bulgaria, Burkina Faso, Burundi, Cabo Verde, Cambodia, Cameroon
  Canada, Cayman Islands, Central African Republic, Chad, Chile, China, Christmas Island
  Cocos (Keeling) Islands, Colombia, Comoros, Cook Islands, Costa Rica, Croatia, Cuba, Curacao, Cyprus
  Czechia, Democratic Republic of the Congo, Denmark, Djibouti, Dominica, Dominican Republic, East Timor
  Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Falkland Islands
  Faroe Islands, Fiji, Finland, France, French Guiana, French Polynesia, French Southern Territories
  Gabon, Gambia, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guam
  Guatemala, Guernsey, Guinea, Guinea-Bissau, Guyana, Haiti, Heard Island and McDonald Islands, Honduras
  Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Isle of Man, Israel, Italy
  Ivory Coast, Jamaica, Japan, Jersey, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan
  Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macao
  Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Martinique, Mauritania
  Mauritius, Mayotte, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Montserrat, Morocco
  Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Caledonia, New Zealand, Nicaragua, Niger
  Nigeria, Niue, Norfolk Island, North Korea, North Macedonia, Northern Mariana Islands, Norway, Oman
  Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Pitcairn Islands
  Poland, Portugal, Puerto Rico, Qatar, Republic of the Congo, Reunion, Romania, Russia, Rwanda
  Saint Barthelemy, Saint Helena, Saint Kitts and Nevis, Saint Lucia, Saint Martin
  Saint Pierre and Miquelon, Saint Vincent and the Grenadines, Samoa, San Marino, Sao Tome and Principe
  Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Sint Maarten, Slovakia, Slovenia
  Solomon Islands, Somalia, South Africa, South Georgia and the South Sandwich Islands, South Korea
  South Sudan, Spain, Sri Lanka, Sudan, Suriname, Svalbard and Jan Mayen, Sweden, Switzerland, Syria
  Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tokelau, Tonga, Trinidad and Tobago, Tristan da Cunha
  Tunisia, Turkmenistan, Turks and Caicos Islands, Tuvalu, Türkiye, U.S. Minor Outlying Islands
  U.S. Virgin Islands, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay
  Uzbekistan, Vanuatu, Vatican City, Venezuela, Vietnam, Wallis and Futuna, Western Sahara, Yemen
  Zambia, Zimbabwe
`);

/** English names of their capitals. */
export const CAPITAL_NAMES = words(`
  Abu Dhabi, Abuja, Accra, Adamstown, Addis Ababa, Algiers, Alofi, Amman, Amsterdam, Andorra la Vella
  Ankara, Antananarivo, Apia, Ashgabat, Asmara, Astana, Asunción, Athens, Avarua, Baghdad, Baku, Bamako
  Bandar Seri Begawan, Bangkok, Bangui, Banjul, Basse-Terre, Basseterre, Beijing, Beirut, Belgrade
  Belmopan, Berlin, Bern, Bishkek, Bissau, Bogotá, Brasília, Bratislava, Brazzaville, Bridgetown
  Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Canberra, Caracas, Castries, Cayenne
  Charlotte Amalie, Chișinău, City of San Marino, City of Victoria, Cockburn Town, Colombo, Conakry
  Copenhagen, Dakar, Damascus, Dhaka, Diego Garcia, Dili, Djibouti, Dodoma, Doha, Douglas, Dublin
  Dushanbe, Edinburgh of the Seven Seas, El Aaiún, Fakaofo, Flying Fish Cove, Fort-de-France, Freetown
  Funafuti, Gaborone, George Town, Georgetown, Gibraltar, Gitega, Guatemala City, Gustavia, Hagåtña
  Hamilton, Hanoi, Harare, Havana, Helsinki, Honiara, Islamabad, Jakarta, Jamestown, Jerusalem, Juba
  Kabul, Kampala, Kathmandu, Khartoum, Kigali, King Edward Point, Kingston, Kingstown, Kinshasa
  Kralendijk, Kuala Lumpur, Kuwait City, Kyiv, Libreville, Lilongwe, Lima, Lisbon, Ljubljana, Lobamba
  Lomé, London, Longyearbyen, Luanda, Lusaka, Luxembourg, Madrid, Majuro, Malabo, Malé, Mamoudzou
  Managua, Manama, Manila, Maputo, Mariehamn, Marigot, Maseru, Mata-Utu, Mexico City, Minsk, Mogadishu
  Monaco, Monrovia, Montevideo, Moroni, Moscow, Muscat, N'Djamena, Nairobi, Nassau, Naypyidaw, New Delhi
  Ngerulmud, Niamey, Nicosia, Nouakchott, Nouméa, Nuku'alofa, Nuuk, Oranjestad, Oslo, Ottawa
  Ouagadougou, Pago Pago, Palikir, Panama City, Papeetē, Paramaribo, Paris, Philipsburg, Phnom Penh
  Plymouth, Podgorica, Port Louis, Port Moresby, Port Vila, Port of Spain, Port-au-Prince
  Port-aux-Français, Porto-Novo, Prague, Praia, Pretoria, Pristina, Pyongyang, Quito, Rabat, Ramallah
  Reykjavik, Riga, Riyadh, Road Town, Rome, Roseau, Saint Helier, Saint John's, Saint-Denis
  Saint-Pierre, Saipan, San José, San Juan, San Salvador, Sana'a, Santiago, Santo Domingo, Sarajevo
  Seoul, Singapore, Skopje, Sofia, South Tarawa, St. George's, St. Peter Port, Stanley, Stockholm, Sucre
  Suva, São Tomé, Taipei, Tallinn, Tashkent, Tbilisi, Tegucigalpa, Tehran, The Valley, Thimphu, Tirana
  Tokyo, Tripoli, Tunis, Tórshavn, Ulan Bator, Vaduz, Valletta, Vatican City, Victoria, Vienna
  Vientiane, Vilnius, Warsaw, Washington D.C., Wellington, West Island, Willemstad, Windhoek
  Yamoussoukro, Yaoundé, Yaren, Yerevan, Zagreb
`);

/** English adjectives of nationality. */
export const NATIONALITY_NAMES = words(`
  Afghan, Albanian, Algerian, American, Andorran, Angolan, Antiguans, Argentinean, Armenian, Australian
  Austrian, Azerbaijani, Bahamian, Bahraini, Bangladeshi, Barbadian, Batswana, Belarusian, Belgian
  Belizean, Beninese, Bhutanese, Bolivian, Brazilian, British, Bruneian, Bulgarian, Burkinabe, Burmese
  Burundian, Cambodian, Cameroonian, Canadian, Cape Verdean, Central African, Chadian, Chilean, Chinese
  Colombian, Comoran, Congolese, Costa Rican, Croatian, Cuban, Cypriot, Czech, Danish, Dominican, Dutch
  East Timorese, Ecuadorean, Egyptian, Emirian, Equatorial Guinean, Eritrean, Estonian, Ethiopian
  Fijian, Filipino, Finnish, French, Gabonese, Gambian, Georgian, German, Ghanaian, Greek, Grenadian
  Guatemalan, Guinean, Guyanese, Haitian, Holy See, Honduran, Hungarian, Icelandic, Indian, Indonesian
  Iranian, Iraqi, Irish, Israeli, Italian, Ivorian, Jamaican, Japanese, Jordanian, Kazakhstani, Kenyan
  Kuwaiti, Kyrgyz, Laotian, Latvian, Lebanese, Liberian, Libyan, Liechtensteiner, Lithuanian
  Luxembourger, Macedonian, Malagasy, Malawian, Malaysian, Maldivan, Malian, Maltese, Manx, Marshallese
  Mauritanian, Mauritian, Mexican, Micronesian, Moldovan, Monacan, Mongolian, Montenegrin, Moroccan
  Mosotho, Mozambican, Namibian, Nauruan, Nepalese, New Zealander, Nicaraguan, Nigerian, Nigerien
  North Korean, Norwegian, Omani, Pakistani, Palauan, Panamanian, Paraguayan, Peruvian, Pitcairn, Polish
  Portuguese, Qatari, Romanian, Russian, Rwandan, Saint Lucian, Salvadoran, Samoan, San Marinese
  Sao Tomean, Saudi, Senegalese, Serbian, Seychellois, Sierra Leonean, Singaporean, Slovakian, Slovenian
  Solomon Islander, Somali, South African, South Korean, Spanish, Sri Lankan, Sudanese, Surinamer, Swazi
  Swedish, Swiss, Syrian, Taiwanese, Tajik, Tanzanian, Thai, Togolese, Tongan, Tunisian, Turkish
  Tuvaluan, Ugandan, Ukrainian, Uruguayan, Uzbekistani, Venezuelan, Vietnamese, Welsh, Yemenite, Zambian
  Zimbabwean
`);
