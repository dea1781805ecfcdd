import { table } from './support';

describe('reports on quarters, years in words', () => {
  table([
    [
      'Halden Corp. said third-quarter profit rose. Net income was $3 million, up from $2 million a year ago.',
      ['third-quarter = 1989-Q3', 'a year ago = 1988-Q3'],
      '1989-10-26',
    ],
    [
      'Halden Corp. said third-quarter net rose to $5 million from $4 million a year earlier. Sales for the quarter were flat.',
      ['third-quarter = 1989-Q3', 'a year earlier = 1988-Q3', 'the quarter = 1989-Q3'],
      '1989-10-26',
    ],
    [
      'Halden reported earnings for the third quarter. In the latest period it earned 30 cents a share, against 20 cents in the year-earlier quarter.',
      ['the third quarter = 1989-Q3', 'the latest period = 1989-Q3', 'the year-earlier quarter = 1988-Q3'],
      '1989-10-26',
    ],
    ['In the 1988 second quarter the bank lost $9 million.', ['the 1988 second quarter = 1988-Q2'], '1989-10-26'],
    ['Net fell 12% in the 1989 third quarter, the bank said.', ['the 1989 third quarter = 1989-Q3'], '1989-10-26'],
    ['Founded a year ago, the shop has three clerks.', ['a year ago = 1988'], '1989-10-26'],
    [
      'For the fourth quarter, revenue was $8 million, compared with $7 million a year earlier.',
      ['the fourth quarter = 1994-Q4', 'a year earlier = 1993-Q4'],
      '1995-01-24',
    ],
    ['The debt will be repaid by year-end.', ['year-end = 1989-12-31'], '1989-10-26'],
    ['At year-end 1988 it had 400 stores.', ['year-end 1988 = 1988-12-31'], '1989-10-26'],
    ['In nineteen ninety-six he moved to Ohio.', ['nineteen ninety-six = 1996'], '1998-02-11'],
    ['By the year two thousand the debt will be gone.', ['the year two thousand = 2000'], '1998-02-11'],
    ['In nineteen eighty the plant closed.', ['nineteen eighty = 1980'], '1998-02-11'],
    ['In twenty eleven the plant closed.', ['twenty eleven = 2011']],
    ['Nineteen ninety voters signed.', []],
    ['Some two thousand people came.', []],
    ['It took 2 1/2 years.', ['2 1/2 years = P2Y6M']],
    ['He served two and a half years.', ['two and a half years = P2.5Y']],
    ['It lasted 1 1/2 hours.', ['1 1/2 hours = PT1H30M']],
    ['In January the council plans to raise fees.', ['January = 2026-01'], '2025-10-20'],
    [
      'The fee will rise in January, the council said in October.',
      ['January = 2026-01', 'October = 2025-10'],
      '2025-10-20',
    ],
    ['Fees rose in January.', ['January = 2025-01'], '2025-10-20'],
    ['The plant, which opens in February, will employ 40.', ['February = 2026-02'], '2025-12-12'],
  ]);
});

describe('reports on quarters, and what only looks like them', () => {
  table([
    [
      'Bramwell Industries said third-quarter net income rose 14% to $12.3 million, or 41 cents a share, from $10.8 million, or 36 cents a share, a year earlier. Revenue increased 5% to $301 million from $287 million.',
      ['third-quarter = 1989-Q3', 'a year earlier = 1988-Q3'],
      '1989-10-26',
    ],
    [
      'Bramwell reported a loss for the third quarter. In the year-ago quarter, the bank had a loss of $4.4 million. A year ago, it also paid $2 million in taxes.',
      ['the third quarter = 1989-Q3', 'the year-ago quarter = 1988-Q3', 'A year ago = 1988'],
      '1989-10-26',
    ],
    [
      'Bramwell reported a third-quarter profit. For the first nine months, net was $31 million, compared with $28 million a year earlier.',
      ['third-quarter = 1989-Q3', 'the first nine months = P9M', 'a year earlier = 1988'],
      '1989-10-26',
    ],
    [
      'Bramwell said sales rose. The latest quarter includes a gain of $2 million.',
      ['The latest quarter = 1989-Q3'],
      '1989-10-26',
    ],
    [
      'Bramwell had a profit in the third quarter. In the 1988 quarter, it earned $5 million.',
      ['the third quarter = 1989-Q3', 'the 1988 quarter = 1988-Q3'],
      '1989-10-26',
    ],
    [
      'Bramwell said fourth-quarter earnings will fall below the $1.10 a share of a year ago.',
      ['fourth-quarter = 1989-Q4', 'a year ago = 1988-Q4'],
      '1989-10-26',
    ],
    [
      'Bramwell earned 30 cents a share in the quarter, against 20 cents last year.',
      ['the quarter = 1989-Q3', 'last year = 1988-Q3'],
      '1989-10-26',
    ],
    [
      'Sales rose in the second quarter. Mr. Oduya, who joined the firm a year ago, runs 12 stores.',
      ['the second quarter = 1989-Q2', 'a year ago = 1988'],
      '1989-10-26',
    ],
    [
      'The rebels hold the old quarter. A year ago 20 percent fewer people lived in the quarter.',
      ['A year ago = 1988'],
      '1989-10-26',
    ],
    [
      'Last year’s third quarter brought a loss, and this year’s first half a profit.',
      ['Last year’s third quarter = 1988-Q3', 'this year’s first half = 1989-H1'],
      '1989-10-26',
    ],
    ['The town marked the quarter century of its fair.', ['quarter century = P25Y'], '1989-10-26'],
    [
      'Profit fell in the third quarter. The bank said the quarter was weak.',
      ['the third quarter = 1989-Q3', 'the quarter = 1989-Q3'],
      '1989-10-26',
    ],
    [
      'At year-end the bank had 40 branches, its yearly report said.',
      ['year-end = 1989-12-31', 'yearly = P1Y'],
      '1990-02-02',
    ],
    ['He was born in the year nineteen oh five.', ['the year nineteen oh five = 1905'], '1998-02-11'],
    ['In two thousand and four he retired.', ['two thousand and four = 2004'], '2006-02-11'],
    ['He owns two thousand and four sheep.', [], '2006-02-11'],
    ['The debate on the nineteen eighty-two budget went on.', ['nineteen eighty-two = 1982'], '1998-02-11'],
  ]);
});
