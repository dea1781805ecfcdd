import assert from 'node:assert/strict';
import { people, read, speakers } from './support';

/** The names alone. */
const names = (text: string): string[] => people(text).map((line) => line.split(' | ')[0] ?? '');

/** Each line: a text, and the people it names, without titles. */
type Case = readonly [text: string, names: readonly string[]];

const titles: readonly Case[] = [
  // police and armed forces
  ['Police spokesperson, DSP Ngozi Okwara, confirmed the arrests.', ['Ngozi Okwara']],
  ['SSP Faisal Mirza led the search. Mirza said nothing was found.', ['Faisal Mirza']],
  ['ASP Bala Danjuma and CSP Tunde Ojo spoke in Kaduna.', ['Bala Danjuma', 'Tunde Ojo']],
  ['Brig. Gen. Kofi Mensah resigned. Gen. Mensah will go home.', ['Kofi Mensah']],
  ['Maj. Gen. Aron Levin met Lt. Gen. Omar Siddiq in Ulm.', ['Aron Levin', 'Omar Siddiq']],
  ['Sub-Inspector Ravi Menon arrested two men.', ['Ravi Menon']],
  ['Air Marshal Sunil Rao inspected the base.', ['Sunil Rao']],
  ['Deputy Commissioner of Police (DCP) Meena Iyer told reporters so.', ['Meena Iyer']],
  // parliaments and governments
  ['MK Dov Harel left the room. Harel called it a farce.', ['Dov Harel']],
  ['PM Anwar Latif arrived late. Prime Minister Anwar Latif waved.', ['Anwar Latif']],
  ['MP Grace Achieng and MEP Piet Maas signed the letter.', ['Grace Achieng', 'Piet Maas']],
  ['Hon. Peter Banda spoke first.', ['Peter Banda']],
  ['Rt Hon Mary Nakato opened the session.', ['Mary Nakato']],
  ['Senator Julie Moyo met YB Tan Mei Ling.', ['Julie Moyo', 'Tan Mei Ling']],
  // one title for several
  ['Senators Ann Moore and Karl Imhof voted no. Moore called it flawed.', ['Ann Moore', 'Karl Imhof']],
  ['Ministers Marsh and Veld met. Messrs Coyle and Bane resigned.', ['Marsh', 'Veld', 'Coyle', 'Bane']],
  ['The Writers Guild and Actors Equity met. Players Club won.', []],
  // honours and styles
  ['Datuk Seri Ahmad Kassim denied it. Ahmad Kassim will sue.', ['Ahmad Kassim']],
  ['Tan Sri Lim Boon Keng and Dato’ Halim Yusof signed.', ['Lim Boon Keng', 'Halim Yusof']],
  ['Chief Bola Adewumi and Alhaji Musa Bello quarrelled.', ['Bola Adewumi', 'Musa Bello']],
  ['Haji Rashid Omar gave money.', ['Rashid Omar']],
  // faith
  ['Sheikh Idris Salim prayed. Ustaz Hakim Noor read.', ['Idris Salim', 'Hakim Noor']],
  ['Pdt. Yohanes Sinaga preached in Medan.', ['Yohanes Sinaga']],
  ['Fr. Paolo Conti and Sr. Agnes Mwale run the school.', ['Paolo Conti', 'Agnes Mwale']],
  ['Ayatollah Reza Farahani issued a ruling.', ['Reza Farahani']],
  ['Swami Anand Rao fasted for a week.', ['Anand Rao']],
  // learning and trades
  ['Prof. Dr. Hans Kehl and Assoc. Prof. Ayla Demir wrote the study.', ['Hans Kehl', 'Ayla Demir']],
  ['Ir. Joko Santoso built the bridge, said Arch. Rosa Lim.', ['Joko Santoso', 'Rosa Lim']],
  ['Atty. Carlo Reyes appealed.', ['Carlo Reyes']],
];

const chains: readonly Case[] = [
  ['Head of the Danish Parliament’s Finance Committee Karin Holm said so.', ['Karin Holm']],
  ['Director of the Global Fishery Council (GFC) Luca Ferri resigned.', ['Luca Ferri']],
  ['The UN Deputy Secretary-General Miriam Okoye left.', ['Miriam Okoye']],
  ['Spokeswoman of Tartu hospitals Anu Saar said no.', ['Anu Saar']],
  ['Sepp’s defence lawyer, sworn attorney Mart Kuusk, appealed.', ['Mart Kuusk']],
  ['Nadia Benali of the Popular Union Party won a seat.', ['Nadia Benali']],
  ['United Nations Food Programme coordinator Sean Darrow flew home.', ['Sean Darrow']],
  ['The café’s owner, Jonas Petrauskas of Petrauskas & Co, declined to comment.', ['Jonas Petrauskas']],
  ['Chairman of the Board of Norvik Bank Erik Strand stepped down.', ['Erik Strand']],
  ['Minister of Internal Affairs Olena Kravets visited Lutsk.', ['Olena Kravets']],
  ['European Commission spokesperson Paula Neves was silent.', ['Paula Neves']],
  ['Deputy head of the Ulm fire service Karl Brandt waved.', ['Karl Brandt']],
];

const wordNames: readonly Case[] = [
  ['Will Harmon won. Mr Harmon thanked May Ferris.', ['Will Harmon', 'May Ferris']],
  ['Ivan Tell said the pass was closed. Tell said it would open soon.', ['Ivan Tell']],
  ['Prosecutor Ivan Tell asked why. Tell sighed.', ['Ivan Tell']],
  ['Will Harmon won. May Ferris lost. Will said it was luck. Will May run?', ['Will Harmon', 'May Ferris']],
  ['Jan Novak and May Chen met. May said it was late.', ['Jan Novak', 'May Chen']],
  ['Sunday Adeyemi and Jan Novak sang. Adeyemi bowed.', ['Sunday Adeyemi', 'Jan Novak']],
  ['The prize went to April Stone and Mark Rivers.', ['April Stone', 'Mark Rivers']],
  ['May Ferris said she would run. “I will,” May said.', ['May Ferris']],
  ['“We lost,” said Will Harmon.', ['Will Harmon']],
  ['By Anna Kalevo October 2024. Tom Berg laughed.', ['Anna Kalevo', 'Tom Berg']],
  ['By Kalevo Mar October 2024. Tom Berg laughed.', ['Kalevo Mar', 'Tom Berg']],
  ['By Olde Tarn and Kalevo Marnik\n\nThe port closed.', ['Olde Tarn', 'Kalevo Marnik']],
  ['By Kalevo Bridge\n\nThe port closed.', []],
  ['By Kalevo Bridge Press\n\nThe port closed.', []],
  ['In May Harmon left. Will Harmon win?', ['Harmon']],
  ['They met on Sunday Norvia closed.', []],
  ['Mia Ruud is a neighbour of Karl Vester. She left.', ['Mia Ruud', 'Karl Vester']],
  ['“Larry King Now” is a show. Anna Berg laughed.', ['Anna Berg']],
];

const noPeople: readonly string[] = [
  'Muslims marked Eid al-Adha on Friday.',
  'After Eid al-Ghadir the shops reopened.',
  'The PM Office and the DC Arena were shut.',
  'They prayed at the Al-Noor Mosque in Ulm.',
  'The Treaty of Velden ended the war.',
  'The Bundesrat and the Majlis met.',
  'The MV Northern Star sank, and HMS Daring came to help.',
  'The Feast of Saint Anne draws crowds to Ulm.',
  'The crew of the Marie Celine was saved.',
  'The Althing sat until midnight.',
];

describe('titles of the world', () => {
  for (const [text, expected] of titles) it(text, () => assert.deepEqual(names(text), expected));
});

describe('names behind a chain of role and organization', () => {
  for (const [text, expected] of chains) it(text, () => assert.deepEqual(names(text), expected));
});

describe('a name behind a body and its role', () => {
  const cases: readonly (readonly [text: string, speaker: string | null])[] = [
    ['[s:Director of the Global Fishery Council (GFC) Luca Ferri] [c:said] [q:stocks fell].', 'Luca Ferri'],
    ['[s:Deputy Inspector-General of Police (DIG) Arun Pillai] [c:said] [q:the men fled].', 'Arun Pillai'],
    ['[s:University of Halden professor Anna Berg] [c:said] [q:it was late].', 'Anna Berg'],
    ['[s:Bank of Halden (BOH) chief economist Anna Berg] [c:said] [q:it was late].', 'Anna Berg'],
    ['[s:National Union of Teachers (NUT) president Anna Berg] [c:said] [q:pay was low].', 'Anna Berg'],
    ['[s:Supporters of Halden mayor Anna Berg] [c:said] [q:pay was low].', null],
    ['[s:Supporters of President Anna Berg] [c:said] [q:pay was low].', null],
  ];
  for (const [text, speaker] of cases) it(text, () => assert.deepEqual(speakers(text), [speaker]));
});

describe('names made of common words', () => {
  it('stay words where they tell the time', () => {
    const { entities, mentions } = read(
      'Theodore May left in May. They knew that May said no. By May 12 May was gone.',
    );
    const [may] = entities.filter(({ type }) => type === 'person');
    assert.deepEqual(
      mentions.filter(({ entity }) => entity === may?.id).map(({ start }) => start),
      [0, 41],
    );
  });

  for (const [text, expected] of wordNames) it(text, () => assert.deepEqual(names(text), expected));
});

describe('feasts, mosques, treaties, ships and parliaments', () => {
  for (const text of noPeople) it(text, () => assert.deepEqual(names(text), []));
});

describe('organizations', () => {
  const organizations = (text: string): string[] =>
    read(text)
      .entities.filter(({ type }) => type === 'organization')
      .map(({ name }) => name);

  it('are joined to their first word', () => {
    const text = 'Velmar Group closed two plants. [s:Velmar] [c:said] [q:demand had fallen].';
    assert.deepEqual(organizations(text), ['Velmar Group']);
    assert.deepEqual(speakers(text), ['Velmar Group']);
  });

  it('in a legal form are one name', () => {
    assert.deepEqual(organizations('Colby plc cut 300 jobs. [s:Colby] [c:said] [q:it was sorry].'), ['Colby plc']);
    assert.deepEqual(names('Harlan Ltd and Berg GmbH merged.'), []);
  });
});
