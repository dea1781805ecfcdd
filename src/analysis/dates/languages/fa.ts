import type { DateWords } from '../byTemplates/dateWords';

/** Persian: days of the solar calendar and of the Gregorian one. */
export const persian = (): DateWords => ({
  words: {
    month: `
      1: ژانویه
      2: فوریه
      3: مارس
      4: آوریل, اپریل
      5: مه
      6: ژوئن
      7: ژوئیه, ژوییه, جولای
      8: اوت, آگوست
      9: سپتامبر
      10: اکتبر
      11: نوامبر
      12: دسامبر
    `,
    persianMonth: `
      1: فروردین
      2: اردیبهشت
      3: خرداد
      4: تیر
      5: مرداد, امرداد
      6: شهریور
      7: مهر
      8: آبان
      9: آذر
      10: دی
      11: بهمن
      12: اسفند
    `,
    weekday: `
      1: دوشنبه, دو‌شنبه
      2: سه‌شنبه, سه شنبه, سهشنبه
      3: چهارشنبه, چهار‌شنبه
      4: پنجشنبه, پنج‌شنبه, پنج شنبه
      5: جمعه
      6: شنبه
      7: یکشنبه, یک‌شنبه
    `,
    ordinalDay: `
      1: اول, یکم
      2: دوم
      3: سوم
      4: چهارم
      5: پنجم
      6: ششم
      7: هفتم
      8: هشتم
      9: نهم
      10: دهم
      11: یازدهم
      12: دوازدهم
      13: سیزدهم
      14: چهاردهم
      15: پانزدهم
      16: شانزدهم
      17: هفدهم
      18: هجدهم
      19: نوزدهم
      20: بیستم
      30: سی‌ام
    `,
    part: `
      morning: صبح
      lunchtime: ظهر
      afternoon: عصر, بعدازظهر
      evening: غروب, شامگاه
      night: شب
    `,
    relative: `
      0: امروز
      -1: دیروز
      1: فردا
      -2: پریروز
      2: پس‌فردا
      -1 night: دیشب
      0 night: امشب
    `,
    unit: `
      day: روز
      week: هفته, هفتهٔ, هفته‌ی
      month: ماه
      year: سال
      decade: دهه, دههٔ
      century: قرن
      hour: ساعت
      minute: دقیقه
    `,
    count: `
      1: یک
      2: دو
      3: سه
      4: چهار
      5: پنج
      6: شش
      7: هفت
      8: هشت
      9: نه
      10: ده
      X: چند, چندین
    `,
    step: `
      last: گذشته, پیش, قبل
      this: این, جاری
      next: آینده, آتی
      following: بعد, بعدی
    `,
    named: `
      this year: امسال
      last year: پارسال
    `,
    holiday: `
      nowruz: نوروز
      eid al-fitr: عید فطر
      eid al-adha: عید قربان
      ashura: عاشورا
      christmas: کریسمس
    `,
    regular: `
      day: روزانه
      week: هفتگی
      month: ماهانه
      year: سالانه
    `,
    reference: `
      PRESENT_REF: اکنون, هم‌اکنون
      PAST_REF: اخیرا, اخیراً
      FUTURE_REF: به‌زودی, به زودی
    `,
    edge: 'x: اوایل, آغاز, اواسط, اواخر, پایان',
  },
  parts: {
    year: '[ [سال ]{year}]',
    amount: '({number}|{count}) {unit}',
  },
  templates: {
    days: [
      '[[روز ]{weekday}[,] ]({day}|{ordinalDay}) [ماه ]{month}<year>',
      '[[روز ]{weekday}[,] ]({day}|{ordinalDay}) {persianMonth}[ ماه|‌ماه]<year>',
    ],
    months: ['[{edge} ][ماه ]{month} [سال ]{year}'],
    weekdays: ['[روز ]{weekday}[ {step}]', '{part} [روز ]{weekday}'],
    relativeDays: ['{relative}', '{part} {relative}', '{relative}[,] {weekday}'],
    durations: ['<amount>'],
    periods: ['[{edge} ]{unit} {step}', '{step} {unit}', '{named}'],
    ago: ['<amount> (پیش|قبل)'],
    aheadInFuture: ['<amount> (دیگر|آینده)'],
    later: ['<amount> بعد'],
    holidays: ['{holiday}'],
    sets: ['هر ({weekday}|{unit})', '{regular}'],
    years: ['{year}', '[{edge} ]سال {year}'],
    references: ['{reference}'],
  },
  to: 'تا',
  tensAnd: ' و ',
  before: {
    month: 'در, از, تا, ماه, و',
    year: 'در, از, تا, سال, بین, و',
  },
  counted:
    'تومان, ریال, دلار, یورو, نفر, کیلومتر, متر, تن, هزار, واحد, خانه, خانوار, کارگر, درصد, سال, روز, کشته, زخمی',
  numeric: { marks: './-', shortYear: '/' },
  capitals: 'none',
  calendar: 'persian',
  letters: { ي: 'ی', ك: 'ک' },
  tense: {
    future: 'خواهد, خواهند, خواهیم, می‌شود, می‌شوند, می‌رسد, می‌رسند, قرار است, می‌کند, می‌کنند',
    past: 'بود, بودند, شد, شدند, کرد, کردند, گفت, گفتند, داد, دادند, رفت, رسید, درگذشت, گرفت, یافت',
  },
});
