// What tells an organization's, a place's or a thing's name from a person's, written for this project.
//.

import { words } from './wordList';

/** Words that, at the end of a name or before "of" or "for", make it an organization. */
export const ORGANIZATION_HEADS = words(`
  facility, research, academy, administration, agency, airlines, airways, airline, alliance, archive
  archives, army, assembly, associates, association, authority, bank, bancorp, board, broadcasting
  brotherhood, bureau, cabinet, campaign, capital, caucus, center, centre, chamber, charity, church
  city, club, coalition, college, commission, committee, commons, communications, community
  companies, company, computer, computers, conference, confederation, congress, conservancy
  consortium, consulting, cooperative, corp, corporation, council, court, courts, daily, defence
  defense, department, directorate, division, electric, electronics, energy, enterprise, enterprises
  entertainment, exchange, express, factory, federation, fellowship, financial, force, forces, forum
  foundation, fund, gazette, globe, government, group, guard, guardian, guards, healthcare, herald
  holdings, hospital, house, inc, incorporated, industries, initiative, institute, institution
  insurance, international, invest, investments, journal, laboratories, laboratory, labs, league
  legislature, library, limited, llc, llp, ltd, magazine, mail, management, media, mercury, ministry
  mission, mosque, motor, motors, movement, museum, nations, navy, network, news, newspaper
  newspapers, nv, observatory, observer, office, oil, opera, orchestra, organisation, organization
  outlet, parliament, partners, partnership, party, patrol, petroleum, pharma, pharmaceuticals, plc
  police, post, power, press, productions, programme, project, projects, prosecution, publishers
  publishing, radio, railway, railways, records, register, reserve, resistance, restaurant, review
  sa, san, school, schools, secretariat, securities, senate, sentinel, service, services, society
  software, solutions, squad, staff, standard, star, station, store, stores, studio, studios, sun
  synagogue, systems, tank, task, team, technologies, technology, telegraph, telecom, television
  temple, theater, theatre, times, tribunal, tribune, trust, tv, union, united, universities
  university, ventures, voice, watch, works, workshop, world, ag, gmbh, bv, spa, sarl, gazeta
  intelligence, taliban, hezbollah, hamas, mafia, cartel, militia, militias, front, brigade
  brigades, regiment, battalion, corps, fleet, mutual, robotics, semiconductor, semiconductors
  aerospace, biotech, therapeutics, logistics, foods, brands, steel, mining, telekom, telecoms
  microsystems, channel, fc, afc, rangers, rovers, wanderers, athletic, albion, hotspur
  congressional, treasury, headquarters, parliamentarians, republicans, democrats, conservatives
  liberals, supporters, airbase, embassy, consulate
`);

/** Organizations known by one word that no rule can tell from a surname. */
export const WELL_KNOWN_ORGANIZATIONS = words(`
  Congress, Parliament, Senate, Cabinet, Knesset, Bundestag, Bundesrat, Duma, Verkhovna, Rada, Lok
  Sabha, Seimas, Sejm, Riksdag, Storting, Dail, Taliban, Hamas, Hezbollah, Houthi, Houthis, Fatah
  Kremlin, Pentagon, Interpol, Europol, Eurostat, Eurogroup, Mossad, Likud, Sinn, Reuters, Bloomberg
  Xinhua, Interfax, Tass, Politico, Axios, Vox, Slate, Salon, Newsweek, Breitbart, Buzzfeed
  Wikipedia, Wikileaks, Al-Jazeera, Bellingcat, Gallup, Ipsos, YouGov, Nielsen, Moody, Moodys, Fitch
  Netflix, Hulu, Disney, Pixar, Sony, Google, Alphabet, Facebook, Meta, Instagram, WhatsApp, Twitter
  YouTube, TikTok, Snapchat, Reddit, LinkedIn, Microsoft, Apple, Amazon, Intel, Nvidia, Cisco
  Oracle, Uber, Lyft, Airbnb, Tesla, SpaceX, Boeing, Airbus, Lockheed, Raytheon, Northrop, Embraer
  Bombardier, Ford, Toyota, Honda, Nissan, Mazda, Hyundai, Kia, Volkswagen, Volvo, Renault, Peugeot
  Fiat, Chrysler, Daimler, Mercedes, Porsche, Audi, Ferrari, Jaguar, Exxon, ExxonMobil, Chevron
  Shell, Total, BP, Gazprom, Rosneft, Aramco, Petrobras, Walmart, Target, Costco, Ikea, Tesco
  Sainsbury, Nestle, Nestlé, Unilever, Pepsi, PepsiCo, Coca-Cola, McDonald, Starbucks, Nike, Adidas
  Pfizer, Moderna, AstraZeneca, Novartis, Roche, Bayer, Merck, Sanofi, Siemens, Bosch, Philips
  Nokia, Ericsson, Huawei, Samsung, Xiaomi, Lenovo, Alibaba, Tencent, Goldman, Citigroup, Barclays
  HSBC, UBS, Medicare, Medicaid, Obamacare, Brexit, Boko, Greenpeace, Amnesty, Oxfam, Unicef, Unesco
  Nato, Opec, Asean, Fifa, Uefa, Scotland-Yard, Harvard, Yale, Princeton, Stanford, Oxford
  Cambridge, Lufthansa, Ryanair, EasyJet, Qantas, Emirates, Aeroflot, Delta, Chelsea, Arsenal
  Barcelona, Juventus, Bayern, Qaeda, Qaida, Shabaab, Jazeera, Arabiya, Nusra, Ahram, Antifa
  Momentum, Labour, Tories, Democrats, Republicans, Conservatives, Liberals, Greens
  # by their initials
  ABC, ACLU, AFL, AFP, AKP, AMD, ANC, BBC, BJP, BMW, CBC, CBS, CDU, CIA, CNN, DEA, DHL, DHS, DNC, DOJ, DUP, ECB
  ECOWAS, EPA, EU, FBI, FCC, FDA, FSB, FTC, GCHQ, GOP, HDP, IAEA, IBM, ICC, IDF, IMF, IOC, IRGC, IRS, ISIL, ISIS
  KGB, KLM, LAPD, MI5, MI6, MSNBC, NAACP, NASA, NBA, NBC, NCAA, NFL, NHL, NHS, NPR, NRA, NSA, NYPD, OECD, OSCE
  PBS, PKK, PLO, PTI, RNC, RSPCA, SADC, SAP, SNP, SPD, TTP, UKIP, UNDP, UNHCR, WADA, WTO
`);

/** Companies of two words and more that are called like people, after whom they were named. */
export const COMPANIES_LIKE_PEOPLE = words(`
  # banks and advisers
  charles schwab, dun bradstreet, ernst young, goldman sachs, jp morgan, lehman brothers, merrill lynch
  morgan stanley, standard chartered, wells fargo
  # makers
  aston martin, bristol myers, eli lilly, harley davidson, john deere, johnson controls, levi strauss
  lockheed martin, northrop grumman, philip morris, rolls royce
  # fashion and trade
  calvin klein, christian dior, hugo boss, jack daniel, john lewis, louis vuitton, marks spencer, ralph lauren
  sam adams, tommy hilfiger, victoria secret, yves saint laurent
`);

/** Words that end the name of a place or a street. */
export const PLACE_HEADS = words(`
  street, avenue, road, boulevard, drive, lane, square, plaza, park, county, province, district
  region, state, island, islands, river, lake, ocean, sea, bay, gulf, mountain, mountains, mount
  hill, hills, valley, desert, forest, peninsula, strait, canal, bridge, airport, port, harbor
  harbour, beach, creek, falls, heights, springs, village, town, township, borough, parish
  prefecture, territory, coast, cape, fort, camp, stadium, arena, tower, towers, palace, hall
  mosque, cathedral, cemetery, prison, zoo, building, terminal, highway, interstate, gardens
  circuit
`);

/** Words that end the name of an event, a law, a work or a product. */
export const THING_HEADS = words(`
  act, bill, law, treaty, accord, accords, agreement, pact, convention, protocol, constitution
  amendment, code, rule, rules, plan, deal, initiative, process, war, wars, revolution, uprising
  massacre, crisis, election, elections, referendum, summit, games, olympics, cup, prize, award
  awards, festival, open, championship, championships, tournament, series, final, finals, day, week
  month, year, night, show, report, survey, poll, study, index, test, virus, disease, syndrome
  fever, hurricane, typhoon, storm, cyclone, quake, program, programme, project, policy, doctrine
  theory, effect, scale, bible, quran, koran, book, song, album, film, movie, edition, version
  update, model, class, missile, rocket, aircraft, fighter, jet, phone, watch, pad, pro, max, mini
  plus, engine, street-view, dreamliner, degree, debate, memorial, monument, statue, tower, mission
  stock, stocks, average, dow, bond, tax, line, affair, scandal, era, age, century, caucuses
  primary, primaries
  feast, eid, mass, vigil, pilgrimage, fiesta, carnival, parade, declaration, charter, covenant, ceasefire, decree
`);

/** What a town or region has, and a person hardly: "Halden's council". */
export const TOWN_NOUNS = words(`
  airport, border, borders, cathedral, citizens, coast, coastline, council, councillors, harbor
  harbour, hospitals, inhabitants, mayor, mayors, outskirts, parliament, police, population, port
  residents, river, schools, shore, shores, streets, suburbs, townspeople, voters, waterfront
  waters
`);

/** What a state has, and now and then the person who leads it: "Norvia's ministers". */
export const STATE_NOUNS = words(`
  capital, economy, embassy, government, legislature, minister, ministers, ministry, northern
  eastern, western, southern
`);

/** What leads from one place to another. */
export const ROUTE_NOUNS = words(`
  border, bridge, bus, buses, cable, canal, coach, connection, crossing, crossings, distance, drive
  expressway, ferries, ferry, flight, flights, highway, journey, line, link, motorway, path
  pipeline, railway, road, roads, route, routes, sailing, service, services, ship, strait, traffic
  train, trains, tunnel, voyage, way
`);

/** What newspapers, stations and agencies call themselves. */
export const NEWS_NOUNS = words(`
  newspaper, daily, weekly, tabloid, magazine, broadcaster, website, paper, journal, blog, agency
  channel, station, outlet, portal
`);

/** Groups of people as newspapers name them without saying who. */
export const GROUP_NOUNS = words(`
  police, prosecutors, authorities, officials, organizers, organisers, investigators, rescuers
  firefighters, detectives, troops, soldiers, militants, rebels, insurgents, protesters
  demonstrators, lawmakers, senators, republicans, democrats, conservatives, liberals, taliban
`);

/**
 * What businesses are called: "the chipmaker", "the airline". None of these words is a person's role.
 */
export const COMPANY_NOUNS = words(`
  company, firm, corporation, business, insurer, chipmaker, carmaker, automaker, airline, bank
  brewery, supermarket, chain, startup, start-up, manufacturer, maker, steelmaker, drugmaker
  planemaker, shipbuilder, toymaker, shipyard, utility, lender, conglomerate, subsidiary
`);

/**
 * What other bodies are called: "the ministry", "the union". None of these words is a person's role.
 */
export const BODY_NOUNS = words(`
  union, directorate, secretariat, inspectorate, league, institution, laboratory, brigade, charity
  ngo, nonprofit, foundation, association, federation, agency, ministry, department, commission
  committee, council, court, tribunal, university, college, school, hospital, museum, bureau
  institute, club, team, party, group, organization, organisation, coalition, alliance, newspaper
  magazine, network, cooperative, watchdog, authority, think-tank, board, parliament, senate
  congress, church, trust, society, fund, pub, restaurant, hotel, orchestra, choir, band, theatre
  theater
`);

/** What bears a name of its own, often a person's, and is nobody: "the ferry Marguerite". */
export const VESSEL_NOUNS = words(`
  ferry, ship, boat, yacht, trawler, tanker, freighter, schooner, submarine, frigate, destroyer
  lifeboat, tugboat, barge, steamer, liner, cutter, locomotive, spacecraft, probe, rover, satellite
  hurricane, cyclone, typhoon, storm
`);

/** What authors and artists make: "the novel Nora Bell". */
export const WORK_NOUNS = words(`
  novel, book, film, movie, song, album, play, opera, ballet, musical, poem, painting, sculpture
  series, sitcom, podcast, game, drama, comedy, thriller, memoir
`);

/** First words of companies' names in other languages that no person's name begins with. */
export const FOREIGN_OPENERS = words(`
  deutsche, deutscher, banco, banca, banque, grupo, groupe, gruppo, compagnie, société, societe
  crédit, nippon, dai-ichi, svenska, norsk, dansk, suomen, polska, česká, royale, empresa, companhia
  compañía
`);
