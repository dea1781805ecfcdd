// Words beside a number, a month or a length that decide whether it is a date at all.

import { words } from '../../../language/wordList';

/** What a number counts when one of these follows: "2010 people", "1900 soldiers". */
export const COUNTED_NOUNS = words(`
  people, men, women, children, soldiers, troops, civilians, jobs, workers, employees
  members, students, police, officers, patients, victims, prisoners, others
  cases, deaths, casualties, dead, wounded, votes, points, shares, copies, homes, houses
  mile, miles, kilometer, kilometers, kilometre, kilometres, km, m, feet, ft
  meter, meters, metre, metres, square, cubic, metric, acres, hectares
  ton, tons, tonne, tonnes, pound, pounds, kg, barrels, gallons, units
  liter, liters, litre, litres, degrees, watts, calories, percent, dollars, euros
  million, billion, thousand, or so, and a half
  aircraft, planes, tanks, ships, vehicles, cars, guns
  hours, days, years, hr, hrs, GMT, UTC, local, a.m, p.m
`);

/** After a day of a month, words that continue the sentence; any other word is what the number counts. */
export const CONTINUING_WORDS = words(`
  and, or, but, as, when, while, after, before, that, which
  in, at, on, to, for, of, with, from, by, through, until
  the, it, he, she, they, last, this, next, was, were, is, are, will
`);

/** Right before a four-digit number, words that make it a year: "in 2010", "spring 1998". */
export const YEAR_PREDECESSORS = words(`
  the, in, since, by, until, till, from, during, before, after, of, through, for
  year, fiscal, spring, summer, autumn, fall, winter, early, late, mid
  circa, c., ca., about, around, and, or, to, between
`);

/** Right before a number, words that make it a number of something, a make or a model: "room 2010", "Boeing 1900". */
export const NUMBER_PREDECESSORS = words(`
  EUR, USD, GBP, CHF, US$, no, nos, number, numbers, p, pp, page, pages
  section, sections, article, articles, resolution, unit, type, line, sr
  room, rooms, gate, gates, platform, exit, route, highway, channel, flight, bus, train, chapter, agenda, vision, horizon, item, file
  film, movie, novel, song, series, game
  peugeot, boeing, airbus, model, version, windows
  than, least, only, over, nearly, almost, some, another, up to, under, at
`);

/** Right before a month's name without a year, words that show it to be a month: "since May". */
export const STRONG_MONTH_PREDECESSORS = words(`
  in, since, until, till, last, next, this, early, late, mid
  during, between, through, every
`);

/** More of them, for names that are rarely anything else: "by March", "that August". */
export const WEAK_MONTH_PREDECESSORS = words(`
  by, of, from, that, to, and, or, before, after, each, for, around, about, previous, following
`);

/** Right before "a minute", "a day", words that make it a rate: "15 million a year", "twice a day". */
export const RATE_PREDECESSORS = words(`
  million, billion, thousand, hundred, percent, times, once, twice, thrice, each, per
  dollars, cents, euros, pounds, yen, barrels, gallons, tons, tonnes, hours, days, people
`);

/** Right before a bare unit, words that make it no length: "these days", "his years", "light-years". */
export const NO_LENGTH_PREDECESSORS = words(`
  these, those, his, her, their, our, my, your
  light, early, late, school, dog, man, working, business, opening, visiting, office, glory, old, other, person
`);

/** Capitalised words before "May" that are no given names: "Since May", "Last May". */
export const CAPITALIZED_BEFORE_MONTH = words(`
  In, On, By, Since, Until, From, To, Of, For, Between, During, Through, Before, After
  Early, Late, Last, Next, This, And, But, The
`);

/** Right before a weekday, words that make it the name of something else: "Black Friday", "Mr. Sunday". */
export const WEEKDAY_NAME_PREDECESSORS = words(`
  Black, Good, Easter, Palm, Ash, Cyber, Super, Bloody, Ruby, Giving, Boxing, Whit
  Sheffield, Joe, Man, Girl, News, Mr., Ms., Mrs.
`);

/** The same right behind it: "Sunday Times", "Friday Night Lights". */
export const WEEKDAY_NAME_SUCCESSORS = words(`
  Times, Telegraph, Herald, Mail, Mirror, Express, Tribune, Independent, Post, World
  Night Live, Night Lights, Night Football, Football, Addams
`);
