// What people are called by what they do or are, written for this project. Each list is, in the
// singular.

import { words } from './wordList';

/** Offices, occupations and parts people play that do not tell a man from a woman. */
export const ROLE_NOUNS = words(`
  # politics and government
  president, premier, minister, chancellor, secretary, undersecretary, governor, mayor, senator
  representative, delegate, pontiff, pensioner, retiree, lawmaker, legislator, parliamentarian, deputy, mp, mep, speaker, whip
  leader, chief, head, garda, chair, chairperson, commissioner, ambassador, envoy, diplomat, consul
  attaché, attache, negotiator, mediator, candidate, nominee, contender, frontrunner, front-runner
  challenger, incumbent, politician, statesperson, official, officeholder, councillor, councilor
  councilmember, alderman, treasurer, comptroller, auditor, administrator, adviser, advisor, aide
  strategist, pollster, operative, lobbyist, campaigner, activist, organizer, organiser, dissident
  ombudsman, regent, monarch, vice-president, vice-chair, co-chair, co-chairman, co-founder
  spokesperson, commander, strongman, dictator, ruler, czar, tsar, regulator, inspector
  governor-general, prefect, magistrate, sheriff, taoiseach, tanaiste, ideologue, separatist, exile
  refugee, jurist, prelate, unionist, hotelier, restaurateur
  # law and order, military
  sub-inspector, sub-lieutenant, under-secretary, vice-chancellor, inspector-general, attorney-general, director-general
  judge, justice, attorney, lawyer, barrister, solicitor, prosecutor, defender, counsel, counselor
  litigator, detective, officer, investigator, constable, superintendent, sergeant, lieutenant
  captain, major, colonel, general, admiral, brigadier, corporal, marshal, soldier, veteran, pilot
  warden, guard, agent, trooper, patrolman, ranger, firefighter, paramedic, lifeguard, coroner
  medic, suspect, defendant, plaintiff, complainant, witness, victim, survivor, inmate, prisoner
  convict, whistleblower, informant, juror, notary
  # business and work
  executive, ceo, cfo, coo, cto, director, manager, founder, cofounder, owner, proprietor, partner
  entrepreneur, investor, financier, banker, broker, trader, economist, analyst, accountant
  consultant, contractor, developer, builder, engineer, architect, designer, programmer, technician
  mechanic, electrician, plumber, carpenter, farmer, grower, rancher, fisher, shepherd, baker, chef
  cook, waiter, bartender, shopkeeper, retailer, grocer, butcher, driver, trucker, conductor, clerk
  cashier, receptionist, secretary-general, employee, worker, labourer, laborer, boss, supervisor
  foreman, landlord, tenant, realtor, stockbroker, insider, trustee, steward, miner, welder
  publisher, tycoon, billionaire, millionaire, mogul, magnate, industrialist, intern, trainee
  apprentice, recruiter
  # knowledge, health, faith
  professor, lecturer, teacher, headteacher, principal, dean, rector, scholar, academic, student
  pupil, graduate, undergraduate, postgraduate, researcher, scientist, physicist, chemist, biologist
  geologist, astronomer, mathematician, statistician, historian, archaeologist, anthropologist
  sociologist, psychologist, psychiatrist, philosopher, linguist, ecologist, climatologist
  meteorologist, seismologist, volcanologist, hydrologist, oceanographer, botanist, zoologist
  geneticist, immunologist, virologist, epidemiologist, microbiologist, neuroscientist, doctor
  physician, surgeon, nurse, midwife, pharmacist, dentist, therapist, pediatrician, paediatrician
  cardiologist, oncologist, radiologist, pathologist, neurologist, veterinarian, vet, caregiver
  carer, librarian, curator, archivist, conservationist, environmentalist, naturalist, forester
  bishop, archbishop, cardinal, pope, pastor, priest, reverend, vicar, rabbi, imam, cleric, preacher
  monk, chaplain, missionary, expert, specialist, fellow, postdoc
  # media, arts, sport
  moderator, interviewer, journalist, reporter, correspondent, editor, columnist, commentator
  anchor, presenter, broadcaster, host, narrator, blogger, writer, author, novelist, poet
  playwright, biographer, essayist, critic, reviewer, photographer, cameraman, filmmaker, producer
  screenwriter, star, musician, singer, songwriter, rapper, guitarist, drummer, pianist, violinist
  composer, dancer, choreographer, artist, painter, sculptor, illustrator, cartoonist, comedian
  comic, magician, model, influencer, youtuber, celebrity, athlete, player, footballer, striker
  midfielder, goalkeeper, winger, forward, quarterback, linebacker, receiver, pitcher, catcher
  batsman, batter, bowler, cricketer, golfer, sprinter, runner, swimmer, cyclist, skier, boxer
  wrestler, gymnast, rower, sailor, coach, trainer, skipper, referee, umpire, champion, medallist
  medalist, winner, teammate, rookie, rider, jockey, racer
  # parts in life and in events
  resident, neighbor, neighbour, local, villager, citizen, native, immigrant, migrant, voter
  supporter, opponent, rival, ally, fan, customer, client, patient, passenger, commuter, tourist
  visitor, traveler, traveller, hiker, climber, bystander, onlooker, protester, protestor
  demonstrator, marcher, rebel, militant, fighter, jihadist, gunman, shooter, attacker, assailant
  bomber, hijacker, kidnapper, robber, hacker, dealer, smuggler, spy, defector, hostage, volunteer
  donor, philanthropist, benefactor, member, stranger, colleague, friend, companion, classmate
  roommate, spouse, fiancé, fiancée, fiance, fiancee, parent, sibling, child, teenager, teen
  toddler, grandparent, cousin, relative, twin, orphan, successor, predecessor, counterpart
  namesake, pioneer, newcomer, assistant, substitute, debutant, diver, caretaker, janitor, vintner
  winemaker, winegrower, beekeeper, brewer, distiller, gardener, seamstress, tailor, cobbler
  blacksmith, goldsmith, potter, weaver, cellist, trumpeter, soprano, tenor, baritone, choirmaster
  organist, playwright-director, courier, bricklayer, roofer, locksmith, undertaker, auctioneer
  collector, restorer, appraiser, underwriter, surveyor, planner, forecaster, watchdog, tutor
  handler, breeder, zookeeper, lighthouse-keeper, ferryman, bargee, boatman, fishmonger, fisherwoman
  whaler, stationmaster, dispatcher, controller, navigator, co-owner, co-director, headmaster
  headmistress, rapporteur, arbitrator, adjudicator, bailiff, stenographer, foreperson, litigant
  petitioner, respondent, appellant, beneficiary, recipient, laureate, participant, attendee
  spectator, signatory, co-author, coauthor, translator, interpreter, guide, creator, inventor
  explorer, keeper, bookkeeper, gatekeeper, groundskeeper, housekeeper, innkeeper, peacekeeper
  timekeeper, lockkeeper, bell-ringer, ringer, busker, dockworker, astronaut, cosmonaut, scout
  mentor, hero, legend, icon, figure
`);

/** Words for a man. */
export const MALE_ROLE_NOUNS = words(`
  man, boy, father, dad, son, brother, husband, uncle, nephew, grandfather, grandson, stepfather
  stepson, widower, boyfriend, gentleman, king, prince, duke, lord, baron, emperor, sultan, emir
  sheikh, pope, priest, businessman, congressman, assemblyman, councilman, chairman, spokesman
  policeman, fireman, fisherman, salesman, sportsman, craftsman, frontman, anchorman, cameraman
  gunman, statesman, clergyman, tribesman, actor, waiter, landlord, monk, imam, ayatollah, bishop
  cardinal, fiancé, bridegroom, groom, batsman, nobleman, layman, handyman, repairman, mailman
  doorman, horseman, marksman, middleman, alderman, selectman, patriarch, stuntman, cowboy
  schoolboy
`);

/** Words for a woman. */
export const FEMALE_ROLE_NOUNS = words(`
  woman, girl, mother, mom, mum, daughter, sister, wife, aunt, niece, grandmother, granddaughter
  stepmother, stepdaughter, widow, girlfriend, lady, queen, princess, duchess, baroness, empress
  businesswoman, congresswoman, assemblywoman, councilwoman, chairwoman, spokeswoman, policewoman
  sportswoman, saleswoman, anchorwoman, camerawoman, stateswoman, actress, waitress, landlady, nun
  heiress, hostess, fiancée, bride, matriarch, forewoman, headmistress, noblewoman, schoolgirl
  ballerina, goddess, housewife, midwife, stuntwoman
`);

/** Words before a role noun that still belong to it: they say which kind. */
export const ROLE_MODIFIERS = words(`
  former, ex, incoming, outgoing, acting, interim, deputy, vice, assistant, associate, senior
  junior, chief, executive, managing, general, prime, first, second, third, foreign, defense
  defence, interior, finance, home, education, health, justice, information, transport, trade, labor
  labour, environment, energy, agriculture, culture, economy, economic, development, opposition
  presidential, gubernatorial, vice-presidential, congressional, democratic, republican
  conservative, liberal, federal, state, national, regional, local, municipal, provincial, royal
  international, global, top, leading, veteran, longtime, long-time, retired, late, then
  president-elect, elect, permanent, special, military, naval, army, police, county, city, district
  national-security, attorney, secretary, under, shadow, high, supreme, chief-of-staff, political
  legal, medical, scientific, technical, financial, commercial, independent, government, party
  campaign, union, team, staff, press, communications, public, private, principal, lead, co
  founding, current, famed, noted, renowned, prominent, celebrated, award-winning, bestselling
  best-selling, self-described, self-styled, would-be, fellow, british, american
`);

/** Words for a person that say nothing more: taken for a person only with other signs. */
export const FAMILY_NOUNS = words(`
  father, dad, mother, mom, mum, son, daughter, brother, sister, husband, wife, uncle, aunt, nephew
  niece, cousin, grandfather, grandmother, grandson, granddaughter, spouse, fiancé, fiancée
  girlfriend, boyfriend, partner, parent, child, sibling, friend, colleague, neighbor, neighbour
  teammate, boss, lawyer, attorney, spokesman, spokeswoman, spokesperson, aide, adviser, advisor
  doctor
`);

/** Whom companies, clubs and bodies have, and people hardly: "Norlink chief executive Ann Ray". */
export const ROLES_AT_BODIES = words(`
  ceo, cfo, coo, cto, executive, chairman, chairwoman, chair, founder, co-founder, cofounder, coach
  captain, quarterback, striker, midfielder, defender, goalkeeper, linebacker, receiver, pitcher
  catcher, shareholder
`);

/** Role nouns that companies and other bodies bear as well: "the regulator said it was aware". */
export const ROLES_OF_BODIES = words(`
  regulator, broadcaster, publisher, producer, developer, builder, contractor, retailer, grocer
  dealer, broker, recruiter, promoter, landlord
`);

/** Several people of one surname: "the Castellano brothers". */
export const FAMILY_GROUP_NOUNS = words(`
  brothers, sisters, siblings, family, families, twins, clan, couple, dynasty
`);
