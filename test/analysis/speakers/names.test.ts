import assert from 'node:assert/strict';
import { entity, people, read } from './support';

/** Each line: a text, and its people with their roles. */
const cases: readonly [string, readonly string[]][] = [
  // premodifiers
  ['Norwegian Fisheries Minister Ingrid Solbakken resigned.', ['Ingrid Solbakken | Norwegian Fisheries Minister']],
  ['The bank hired longtime auditor Pedro Quiroga on Monday.', ['Pedro Quiroga | longtime auditor']],
  ['Mr. Obuya and Dr. Fenella Strand met in Oslo.', ['Obuya', 'Fenella Strand']],
  ['Sen. Carla Mendes (R-Ohio) and Gov. Ty Harker spoke.', ['Carla Mendes | Senator', 'Ty Harker | Governor']],
  ['Democrat Lucy Farrow won the seat.', ['Lucy Farrow | Democrat']],
  ['Kenya’s transport secretary Grace Wambui said so.', ['Grace Wambui | Kenya’s transport secretary']],
  [
    'DC Paul Hurst and DCI Ann Malik spoke in Washington, DC.',
    ['Paul Hurst | Detective constable', 'Ann Malik | Detective chief inspector'],
  ],
  ['DC Mayor Lena Ford spoke.', ['Lena Ford | DC Mayor']],
  // apposition
  ['Hal Winters, a dentist, said the road was closed.', ['Hal Winters | dentist']],
  [
    'Hal Winters, 52, chief strategist for the union, said the road was closed.',
    ['Hal Winters | chief strategist for the union'],
  ],
  [
    'A spokesperson for the Rivermen, Oyelaran Adu, announced a truce.',
    ['Oyelaran Adu | spokesperson for the Rivermen'],
  ],
  ['Norlink CEO, Sorcha Daly, blamed the weather.', ['Sorcha Daly | Norlink CEO']],
  ['The Prime Minister of Samland, Mr. Tan Wei Jie, opened the bridge.', ['Tan Wei Jie | Prime Minister of Samland']],
  // forms of names
  ['Prime Minister Jan van der Velde bowed. Van der Velde left.', ['Jan van der Velde | Prime Minister']],
  [
    'Prince Faisal bin Sultan al-Harthi met Amina al-Rashidi.',
    ['Faisal bin Sultan al-Harthi | Prince', 'Amina al-Rashidi'],
  ],
  ['Maria dos Santos Ferreira scored. Ferreira smiled.', ['Maria dos Santos Ferreira']],
  ['William T. Oakes Jr. sued. Mr. Oakes lost.', ['William T. Oakes Jr.']],
  ['Doris Crane-Pell and J.K. Rourke sang, Doris Crane-Pell said.', ['Doris Crane-Pell', 'J.K. Rourke']],
  ['Wendell “Buddy” Harkness lost. Harkness said Buddy was his name.', ['Wendell “Buddy” Harkness']],
  ['Professor Li Wenbo spoke. Li said more tests were needed.', ['Li Wenbo | Professor']],
  ['ANNA BRANDT SAID NO TO MAYOR KURT LIEB, HER OLD FRIEND.\n\nAnna Brandt said no.', ['Anna Brandt']],
  ['Jan van der Velde bowed. The hall cheered as van der Velde left.', ['Jan van der Velde']],
  [
    'Reporters in Skarholm met Norvia’s culture minister, Odile Brenner, on Monday.',
    ['Odile Brenner | Norvia’s culture minister'],
  ],
  ['Gerda Kern of Marsh & Sons said no.', ['Gerda Kern']],
  ['Gerda Holt, managing director of Holt & Pym, resigned.', ['Gerda Holt | managing director of Holt & Pym']],
  ['The office of Igor Matulič called. Matulič thanked Łucja Bąk.', ['Igor Matulič', 'Łucja Bąk']],
  ['The Rev. Peter Oakes met Lt. Col. Tom Fenn.', ['Peter Oakes', 'Tom Fenn | Lieutenant Colonel']],
  ['Helena Oakes laughed. She wrote back. “Helena, I am serious,” he said.', ['Helena Oakes']],
  ['Lock-keeper Jorunn Tvedt climbed the tower. She rang twice.', ['Jorunn Tvedt | Lock-keeper']],
  ['Pc Sandra Miles made tea.', ['Sandra Miles | Police constable']],
  ['Nkem Adu, his editor at Casa do Rio, wept.', ['Nkem Adu | editor at Casa do Rio']],
  ['“Tom Bell is a genius,” she said. Tom Bell is a plumber.', ['Tom Bell | plumber']],
  ['MAYOR FINN McCOY: Good day. We thank Finn McCoy.', ['Finn McCoy | MAYOR']],
  [
    'Bakari Said Juma, the potter, lives here. Dr. Neema wa Kibo said so.',
    ['Bakari Said Juma | potter', 'Neema wa Kibo'],
  ],
  ['Aung Win Htet sells tea. U Aung, as they call him, smiled at Daw Mya.', ['Aung Win Htet', 'Mya']],
  ['By Ann Berg\nTumbili, 4 May 2021', ['Ann Berg']],
  ['Last night Holm’s first wife Tracy wept.', ['Tracy | Holm’s first wife', 'Holm']],
  [
    'Mayor Holm will speak, then General Ray will. The then governor Ida Pell slept.',
    ['Holm | Mayor', 'Ray | General', 'Ida Pell | then governor'],
  ],
  // names of East Asia
  ['Wang Xiaoli runs a plant. Wang said so.', ['Wang Xiaoli']],
  ['Hyun-woo Park met Kim Min-jae.', ['Hyun-woo Park', 'Kim Min-jae']],
  ['Dr. Tran Thi Mai Huong smiled. Huong was tired.', ['Tran Thi Mai Huong']],
  ['Lee Hana won. Lee thanked her mother.', ['Lee Hana']],
  // a ship, a work, a company, and their people
  ['Ida Holm, the captain of the ferry Marguerite, slept.', ['Ida Holm | captain of the ferry Marguerite']],
  ['Rosa Dent, an analyst at Mekong Partners, spoke.', ['Rosa Dent | analyst at Mekong Partners']],
  ['The company Anna Berg founded is old. Nora Bell wrote “Nora Bell.”', ['Anna Berg', 'Nora Bell']],
  ['Caretaker Rufus Friday climbed up. Friday said it was cold.', ['Rufus Friday | Caretaker']],
];

describe('names and roles of people', () => {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(people(text), expected));
});

describe('what is no person', () => {
  const none = [
    'General Motors and the Bank of Samland cut jobs in New York City, the Ministry of Health said.',
    'Speaking on Monday, Representatives met in Queen Street.',
    'PORT ALDER, May 4 — Rain fell on the Alder refinery.',
    'The White House, the Kremlin and Islamabad said nothing.',
    'A spokeswoman for Grimley University declined to comment.',
    'Ford Australia and Al Jazeera said no.',
    'In March and April it rained on Mill Lane.',
    'The line between Ulmhaven and Skarholm will open. [s:Skarholm] [c:asked] [q:for more], and Skarholm’s council agreed.',
    'Sixty boats from Tarnvik fish here. [s:Tarnvik] [c:said] [q:they must stop].',
    'The road from Ulmhaven to Skarholm is closed, [s:Skarholm] [c:said].',
    'The team travels to Port Selby.',
    'Der Kurier and Le Matin [c:reported] [q:it], as did the weekly “Rundblick” and broadcaster Kanalen.',
  ];
  for (const text of none) it(text, () => assert.deepEqual(people(text), []));

  it('tells organizations, places and groups apart', () => {
    const result = read(
      'The Ministry of Health told reporters in Lagos that Americans and the White House had agreed.',
    );
    assert.equal(entity(result, 'Ministry of Health').type, 'organization');
    assert.equal(entity(result, 'White House').type, 'organization');
    assert.equal(entity(result, 'Lagos').type, 'place');
    assert.equal(entity(result, 'Americans').type, 'group');
  });
});
