import { dayNumber, nthWeekday } from '../calendar';
import type { HolidayRule } from './holidays';

const fixed =
  (month: number, day: number): HolidayRule =>
  (year) =>
    dayNumber(year, month, day);

/** Where a country is meant. */
export interface Country {
  readonly words: RegExp;
  /** Its holidays that fall on another day elsewhere, by name. */
  readonly holidays: Readonly<Record<string, HolidayRule>>;
}

const country = (words: string, independence: HolidayRule | null, more: Country['holidays'] = {}): Country => ({
  words: new RegExp(`\\b(?:${words})\\b`, 'g'),
  holidays: independence ? { 'independence day': independence, ...more } : more,
});

/** Names whose day depends on the country; in America they fall on the days of the general table. */
export const NATIONAL_NAMES: ReadonlySet<string> = new Set([
  'independence day',
  'thanksgiving',
  'thanksgiving day',
  'labour day',
  'labor day',
]);

const MAY_DAY = { 'labour day': fixed(5, 1), 'labor day': fixed(5, 1) };
const CANADIAN_THANKSGIVING: HolidayRule = (year) => nthWeekday(year, 10, 1, 2);

/** Words of America, where these holidays fall on the days of the general table. */
export const AMERICA = new RegExp(
  [
    '\\b(?:United States|U\\.S\\.|US|USA|America|Americans?|Washington|Congress|New York|California|Texas|Florida|Ohio',
    '|Illinois|Michigan|Pennsylvania|Virginia|Massachusetts|New Jersey|Detroit|Chicago|Boston)(?![A-Za-z])',
  ].join(''),
  'g',
);

export const COUNTRIES: readonly Country[] = [
  country('Ukraine|Ukrainians?|Kyiv|Kiev', fixed(8, 24), MAY_DAY),
  country('India|Indians?|New Delhi|Mumbai', fixed(8, 15), MAY_DAY),
  country('Pakistan|Pakistanis?|Islamabad|Karachi|Lahore', fixed(8, 14), MAY_DAY),
  country('Bangladesh|Bangladeshis?|Dhaka', fixed(3, 26), MAY_DAY),
  country('Sri Lankan?s?|Colombo', fixed(2, 4), MAY_DAY),
  country('Indonesian?s?|Jakarta', fixed(8, 17), MAY_DAY),
  country('Malaysian?s?|Kuala Lumpur', fixed(8, 31), MAY_DAY),
  country('Philippines|Filipinos?|Manila', fixed(6, 12), MAY_DAY),
  country('Finland|Finnish|Finns|Helsinki', fixed(12, 6), MAY_DAY),
  country('Estonian?s?|Tallinn', fixed(2, 24), MAY_DAY),
  country('Latvian?s?|Riga', fixed(11, 18), MAY_DAY),
  country('Poland|Polish|Poles|Warsaw', fixed(11, 11), MAY_DAY),
  country('Georgian government|Georgians|Tbilisi', fixed(5, 26), MAY_DAY),
  country('Armenian?s?|Yerevan', fixed(9, 21), MAY_DAY),
  country('Moldovan?s?|Chisinau', fixed(8, 27), MAY_DAY),
  country('Greece|Greeks?|Athens', fixed(3, 25), MAY_DAY),
  country('Mexico|Mexicans?', fixed(9, 16), MAY_DAY),
  country('Brazil|Brazilians?|Brasilia', fixed(9, 7), MAY_DAY),
  country('Argentina|Argentines?|Argentinians?|Buenos Aires', fixed(7, 9), MAY_DAY),
  country('Colombian?s?|Bogot[aá]', fixed(7, 20), MAY_DAY),
  country('Peru|Peruvians?|Lima', fixed(7, 28), MAY_DAY),
  country('Venezuelan?s?|Caracas', fixed(7, 5), MAY_DAY),
  country('Nigerian?s?|Abuja|Lagos', fixed(10, 1), MAY_DAY),
  country('Ghana|Ghanaians?|Accra', fixed(3, 6), MAY_DAY),
  country('Uganda|Ugandans?|Kampala', fixed(10, 9), MAY_DAY),
  country('Tanzanian?s?|Dodoma|Dar es Salaam', fixed(12, 9), MAY_DAY),
  country('Zambian?s?|Lusaka', fixed(10, 24), MAY_DAY),
  country('Zimbabwe|Zimbabweans?|Harare', fixed(4, 18), MAY_DAY),
  country('South Sudan|Juba', fixed(7, 9), MAY_DAY),
  country('Canada|Canadians?|Toronto|Ottawa|Montreal|Vancouver', null, {
    thanksgiving: CANADIAN_THANKSGIVING,
    'thanksgiving day': CANADIAN_THANKSGIVING,
  }),
  country('German|Germans?|Germany|Berlin|France|French|Paris|Spain|Spanish|Italy|Italian', null, MAY_DAY),
];
