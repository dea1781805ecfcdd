import { table } from './support';

describe('present, past and future without a date', () => {
  table([
    ['The mill is now a museum.', ['now = PRESENT_REF']],
    ['The mill recently became a museum.', ['recently = PAST_REF']],
    ['The mill currently houses a museum.', ['currently = PRESENT_REF']],
    ['The mill will soon be a museum.', ['soon = FUTURE_REF']],
    ['In the past the mill ground flour.', ['the past = PAST_REF']],
    ['In the near future the mill will reopen.', ['the near future = FUTURE_REF']],
    ['The other day the mill caught fire.', ['The other day = PAST_REF']],
    ['These days the mill is quiet.', ['These days = PRESENT_REF']],
    ['The recent fire gutted the mill.', ['recent = PAST_REF']],
    ['When will the mill open? Soon.', ['Soon = FUTURE_REF']],
    ['Soon the mill was empty.', []],
  ]);
});
