import { table } from './support';

describe('how often', () => {
  table([
    ['The bell rings every day.', ['every day = P1D']],
    ['The bell rings every two weeks and every other month.', ['every two weeks = P2W', 'every other month = P2M']],
    ['The bell rings annually.', ['annually = P1Y']],
    ['The bell rings twice a month.', ['twice a month = P1M']],
    ['The bell rings three times per week.', ['three times per week = P1W']],
    ['The bell rings on Sundays and Friday nights.', ['Sundays = XXXX-WXX-7', 'Friday nights = XXXX-WXX-5TNI']],
    ['The bell rings each June.', ['each June = XXXX-06']],
    ['The bell rings every Monday morning.', ['every Monday morning = XXXX-WXX-1TMO']],
    ['They earn $20 an hour, 40 hours a week.', ['an hour = PT1H', '40 hours = PT40H', 'a week = P1W']],
    ['Berg told the daily Kurier and the Weekly Post so.', []],
    ['Berg takes the daily train to Ulm.', ['daily = P1D']],
    ['The weekly bell rings daily.', ['weekly = P1W', 'daily = P1D']],
    ['The annual fair begins.', ['annual = P1Y']],
    [
      'The bell rings every other Sunday and every third Tuesday morning.',
      ['every other Sunday = XXXX-WXX-7', 'every third Tuesday morning = XXXX-WXX-2TMO'],
    ],
    ['The bell rings on the second Monday of each month.', ['the second Monday of each month = P1M']],
    ['The bell rang on the second Monday of the month.', ['the second Monday of the month = 2025-11-10']],
  ]);
});
