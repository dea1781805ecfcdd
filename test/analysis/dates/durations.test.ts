import { table } from './support';

describe('lengths of time', () => {
  table([
    ['He served for two years.', ['two years = P2Y']],
    ['He served two and a half years.', ['two and a half years = P2.5Y']],
    ['He served a year and a half.', ['a year and a half = P1.5Y']],
    ['A three-day visit ended.', ['three-day = P3D']],
    ['The war lasted decades.', ['decades = PXDE']],
    ['A decades-long feud ended.', ['decades-long = PXDE']],
    ['It took 18 months and cost little.', ['18 months = P18M']],
    ['It took at least twenty-one days.', ['at least twenty-one days = P21D']],
    ['It took nearly five months.', ['nearly five months = P5M']],
    ['It took half an hour.', ['half an hour = PT30M']],
    ['It took two years and three months.', ['two years and three months = P2Y3M']],
    ['It took several weeks.', ['several weeks = PXW']],
    ['It took a couple of hours.', ['a couple of hours = PT2H']],
    ['In the past six months he aged.', ['the past six months = P6M']],
    ['Over the next few days he aged.', ['the next few days = PXD']],
    ['The past decade was kind.', ['The past decade = P10Y']],
    ['It rained all day.', ['all day = P1D']],
    ['It took 2 1/2 years.', ['2 1/2 years = P2Y6M']],
    ['It took 1,500 days.', ['1,500 days = P1500D']],
    ['The sixteen-month strike ended.', ['sixteen-month = P16M']],
    ['A 30-year-old sailor drowned.', ['30-year-old = P30Y']],
    ['It takes 5-7 days.', ['5-7 days = P7D']],
    ['A three-and-a-half-year sentence ended.', ['three-and-a-half-year = P3.5Y']],
    ['A quarter of voters stayed away for three quarters of an hour.', ['three quarters of an hour = PT45M']],
  ]);
});
