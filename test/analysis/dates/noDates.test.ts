import { table } from './support';

describe('wars, titles and house numbers', () => {
  table([
    ['He fought in the Six-Day War as a pilot.', []],
    ['The Thirty Years’ War ruined the town.', []],
    ['Veterans of the Yom Kippur War met.', []],
    ['The Hundred Years War began with a quarrel over a crown.', []],
    ['She studies the Seven Years’ War.', []],
    ['The Winter War cost many lives.', []],
    ['Her novel “1987” won a prize.', []],
    ['The detective series Case 2000 returns.', []],
    ['They moved into 1815 Harbour Street.', []],
    ['He lives at 1902 W. Oak Avenue.', []],
    ['The plan, called Agenda 2030, failed.', []],
    ['The six-day war of words ended.', ['six-day = P6D']],
    ['The case of 2000 was settled.', ['2000 = 2000']],
    ['The war lasted thirty years.', ['thirty years = P30Y']],
  ]);
});

describe('years of other calendars', () => {
  table([
    ['He was arrested on 15 Mehr 1404 in Shiraz.', ['15 Mehr 1404 = 2025-10-07']],
    ['The revolution triumphed on 22 Bahman 1357.', ['22 Bahman 1357 = 1979-02-11']],
    ['The law was passed in the Persian year 1399.', []],
    ['He was born in 1366 in the Iranian calendar.', []],
    ['The mosque was founded in 1250 AH.', []],
    ['The poet died in 1352 SH, in Shiraz.', []],
    ['The decree is dated 12 Rabi al-Awwal 1446.', []],
    ['The decree of 10 Muharram 1445 was read out.', []],
    ['Ramadan 1445 began in March.', ['Ramadan 1445 = 2024-03', 'March = 2025-03']],
    ['The abbey was founded in 1366.', ['1366 = 1366']],
    ['The abbey was sacked in AD 845.', ['AD 845 = 0845']],
  ]);
});

describe('names that are weekdays', () => {
  table([
    ['Wednesday Rask is a film.', []],
    ['Monday Okoye, a nurse, sang.', []],
    ['Sunday Mass was full.', ['Sunday = 2025-11-02']],
    ['Sunday, Okoye said, was quiet.', ['Sunday = 2025-11-02']],
    ['The Friday prayers went ahead.', ['Friday = 2025-11-07']],
    ['The Saturday Courier closed.', []],
    ['He spoke of ‘before Monday’.', ['Monday = 2025-11-03']],
    ['Moon Runner 2077 sold well.', []],
    ['By 2040 the ice will be gone.', ['2040 = 2040']],
  ]);
});
