// Words of reports on a company's results.

import { words } from '../../../language/wordList';

/** What a company reports for a quarter. */
export const RESULTS = words(`
  earnings, net income, net loss, operating income, operating profit, pretax profit, profit, profits, revenue, revenues
  sales, cents a share, a share, per share, shipments, bookings, orders
`);

/** In a sentence with figures, words that compare them with those of another time. */
export const COMPARING_WORDS = words(`
  from, compared, comparison, versus, vs, against, than, up, down, below, above
  rose, fell, grew, climbed, surged, soared, slid, dropped, jumped, gained, declined, increased, decreased, tumbled
  increase, decline, gain, drop, rise, loss, net, earned, lost, posted, profit, earnings, income, revenue, sales
`);
