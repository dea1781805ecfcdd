// Places and peoples that the generated table does not have, written for this project.

import { words } from './wordList';

/** Other names of countries, and regions of the world. */
export const MORE_COUNTRIES = words(`
  Turkey, Czech Republic, Swaziland, Cape Verde, Timor-Leste, Russia, Myanmar, Syria, Vietnam, Laos
  Moldova, Tanzania, Bosnia, Vatican City, U.S., US, USA, U.S.A., United States of America, America
  UK, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Burma, Ivory Coast
  Congo, Czechia, Holland, North Macedonia, Macedonia, Soviet Union, USSR, Yugoslavia, UAE, U.A.E.
  Emirates, Palestine, West Bank, Gaza, Gaza Strip, Kashmir, Kurdistan, Chechnya, Crimea, Donbas
  Transnistria, Catalonia, Tibet, Xinjiang, Darfur, Somaliland, Korea, South Korea, North Korea
  Africa, Asia, Europe, Antarctica, Oceania, North America, South America, Central America
  Latin America, Middle East, Caribbean, Balkans, Caucasus, Scandinavia, Eurasia, Sahel
  Persian Gulf, Southeast Asia, South-East Asia, East Asia, South Asia, Central Asia, West Africa
  East Africa, Southern Africa, North Africa, Eastern Europe, Western Europe, Central Europe, Arctic
  Pacific, Atlantic, Mediterranean, Black Sea, Red Sea, Baltic, West, East, North, South, Midwest
  Gulf, Bavaria, Saxony, Lombardy, Sicily, Sardinia, Corsica, Brittany, Normandy, Provence, Flanders
  Wallonia, Tuscany, Andalusia, Galicia, Siberia, Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa
  Bengal, West Bengal, Gujarat, Kerala, Maharashtra, Uttar Pradesh, Bihar, Tamil Nadu, Rajasthan
  Karnataka, Helmand, Kandahar, Anatolia, Judea, Samaria, Galilee, Golan Heights, Sinai, Kordofan
  Tigray, Oromia, Amhara, Kwazulu-Natal, Gauteng, Transvaal
`);

/**
 * States, provinces and territories of English-speaking countries, with their newspaper abbreviations.
 */
export const STATES = words(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia
  Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland
  Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada
  New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma
  Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont
  Virginia, Washington, West Virginia, Wisconsin, Wyoming, District of Columbia, D.C., Ala., Ariz.
  Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn.
  Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C.
  S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo., Ontario, Quebec, Nova Scotia, New Brunswick
  Manitoba, British Columbia, Prince Edward Island, Saskatchewan, Alberta, Newfoundland, Labrador
  Yukon, Nunavut, New South Wales, Queensland, South Australia, Tasmania, Western Australia
  Northern Territory, Yorkshire, Kent, Essex, Surrey, Sussex, Cornwall, Devon, Norfolk, Suffolk
  Lancashire, Cumbria, Cheshire, Ulster, Munster, Leinster, Connacht
`);

/** Cities often in the news that are no capitals of countries. */
export const CITIES = words(`
  New York City, Manhattan, Brooklyn, Queens, Bronx, Staten Island, Harlem, Los Angeles, Hollywood
  Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin
  Fort Worth, Columbus, Indianapolis, San Francisco, Seattle, Denver, Boston, Nashville, Detroit
  Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson
  Fresno, Sacramento, Kansas City, Atlanta, Omaha, Raleigh, Miami, Oakland, Minneapolis, Tulsa
  Tampa, Orlando, New Orleans, Cleveland, Honolulu, Anaheim, Cincinnati, Pittsburgh, St. Louis
  St. Paul, Newark, Buffalo, Anchorage, Salt Lake City, Richmond, Des Moines, Little Rock
  Birmingham, Montgomery, Charlotte, Charleston, Savannah, Albany, Hartford, Providence, Trenton
  Harrisburg, Annapolis, Tallahassee, Jacksonville, Cheyenne, Boise, Helena, Bismarck, Topeka
  Silicon Valley, Wall Street, Capitol Hill, Pearl Harbor, Guantanamo Bay, Guantánamo, Ferguson
  Flint, El Paso, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Sydney
  Melbourne, Brisbane, Perth, Adelaide, Auckland, Christchurch, Johannesburg, Cape Town, Durban
  Soweto, Lagos, Kano, Mombasa, Casablanca, Marrakesh, Alexandria, Benghazi, Manchester, Liverpool
  Leeds, Sheffield, Glasgow, Edinburgh, Aberdeen, Cardiff, Swansea, Belfast, Derry, Bristol, Oxford
  Cambridge, Nottingham, Leicester, Newcastle, Brighton, Portsmouth, Plymouth, Southampton, Hull
  Bradford, Cork, Galway, Limerick, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux
  Lille, Calais, Cannes, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Düsseldorf, Leipzig
  Dresden, Hanover, Bonn, Potsdam, Zurich, Geneva, Basel, Davos, Lausanne, Salzburg, Graz, Antwerp
  Ghent, Bruges, Rotterdam, The Hague, Hague, Utrecht, Eindhoven, Milan, Naples, Turin, Florence
  Venice, Genoa, Bologna, Palermo, Barcelona, Seville, Valencia, Bilbao, Malaga, Porto, Gothenburg
  Malmö, Aarhus, Bergen, Thessaloniki, Lesbos, Istanbul, Izmir, Antalya, Krakow, Gdansk, Warsaw
  Wroclaw, Brno, Kharkiv, Odesa, Odessa, Mariupol, Donetsk, Luhansk, Lviv, Kherson, Dnipro
  Zaporizhzhia, Bakhmut, Sevastopol, St. Petersburg, Saint Petersburg, Novosibirsk, Grozny, Kyiv
  Kiev, Srebrenica, Vatican, Brussels, Tel Aviv, Haifa, Jerusalem, Rafah, Khan Younis, Hebron
  Ramallah, Nablus, Jenin, Mosul, Basra, Kirkuk, Erbil, Fallujah, Aleppo, Homs, Idlib, Raqqa, Mecca
  Medina, Jeddah, Dubai, Aden, Sanaa, Isfahan, Tabriz, Mashhad, Qom, Herat, Jalalabad
  Mazar-i-Sharif, Kunduz, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Multan, Mumbai
  Bombay, Delhi, New Delhi, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru, Hyderabad, Pune
  Ahmedabad, Jaipur, Lucknow, Srinagar, Goa, Kochi, Chittagong, Jaffna, Lhasa, Almaty, Samarkand
  Shanghai, Hong Kong, Guangzhou, Shenzhen, Wuhan, Chongqing, Chengdu, Tianjin, Nanjing, Xian
  Urumqi, Macau, Osaka, Kyoto, Yokohama, Hiroshima, Nagasaki, Fukushima, Okinawa, Busan, Incheon
  Ho Chi Minh City, Saigon, Da Nang, Chiang Mai, Phuket, Yangon, Rangoon, Mandalay, Bali, Surabaya
  Aceh, Cebu, Davao, Mindanao, Rio de Janeiro, Rio, São Paulo, Sao Paulo, Salvador, Recife
  Belo Horizonte, Medellín, Medellin, Cali, Cartagena, Guayaquil, Cusco, Rosario, Córdoba, Tijuana
  Ciudad Juárez, Ciudad Juarez, Guadalajara, Monterrey, Acapulco, Cancun, Maracaibo
`);

/** Houses of state: a place's name that stands for the people in it. */
export const SEATS_OF_POWER = words(`
  White House, Kremlin, Pentagon, Downing Street, Élysée, Elysee, Whitehall, Holyrood, Stormont
  Westminster, Capitol, Blue House, Foggy Bottom, Langley, Oval Office, Chancellery, Holy See
  Buckingham Palace, Kensington Palace, Rideau Hall, Malacañang
`);

/** Adjectives and nouns of nationality, region, faith and politics that the generated table lacks. */
export const MORE_NATIONALITIES = words(`
  Roman Catholic, Philippine, English, Scottish, Scot, Scots, Northern Irish, Argentine, Argentinian
  Emirati, Yemeni, Kazakh, Uzbek, Turkmen, Slovak, Slovene, Bosnian, Kosovar, Kosovan, Palestinian
  Malagasy, Congolese, Burmese, Rohingya, Kurdish, Kurd, Uighur, Uyghur, Tibetan, Catalan, Basque
  Chechen, Tatar, Hungarian, Croat, Serb, Spaniard, Frenchman, Frenchwoman, Englishman, Englishwoman
  Irishman, Scotsman, Welshman, Dutchman, Swede, Dane, Finn, Pole, Turk, Briton, New Zealand
  Hong Kong, South Sudanese, Ivorian, Icelander, Venezuelan, Ecuadorian, European, African, Asian
  Arab, Arabian, Latin American, Latino, Latina, Hispanic, African American, African-American
  Asian American, Native American, Western, Eastern, Northern, Southern, Central American
  Scandinavian, Nordic, Balkan, Soviet, Roma, Persian, Pashtun, Tajik, Hazara, Punjabi, Bengali
  Tamil, Sinhalese, Hindu, Muslim, Islamic, Islamist, Christian, Catholic, Protestant, Jewish, Jew
  Buddhist, Sikh, Sunni, Shiite, Shia, Orthodox, Mormon, Anglican, Evangelical, Californian, Texan
  New Yorker, Floridian, Londoner, Parisian, Democratic, Democrat, Republican, Conservative, Liberal
  Labour, Labor, Tory, Libertarian, Socialist, Communist, Nazi, Green, Independent, Hawaiian
  Alaskan, Georgian, Virginian, Bavarian, Sicilian, Cuban-American
`);

/** Names of months and days of the week, which no person's name is taken for without other signs. */
export const CALENDAR_WORDS = words(`
  January, February, March, April, May, June, July, August, September, October, November, December
  Jan., Feb., Mar., Apr., Aug., Sept., Sep., Oct., Nov., Dec., Monday, Tuesday, Wednesday, Thursday
  Friday, Saturday, Sunday, Mondays, Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays, Sundays
  Christmas, Easter, Ramadan, Thanksgiving, Halloween, Hanukkah, Diwali, Eid, Passover, Lent
`);
