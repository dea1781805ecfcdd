import assert from 'node:assert/strict';
import { meaning, read } from './support';

/** Each: a text, and words in it ("he @ he added") with whom they stand for. */
const cases: readonly [string, Readonly<Record<string, string | null>>][] = [
  ['Hal Winters said no. He added that it was late.', { He: 'Hal Winters' }],
  ['Hal Winters met Ann Moore. She thanked him.', { She: 'Ann Moore', him: 'Hal Winters' }],
  [
    'Hal Winters spoke first.\n\nFor her part, Ann Moore blamed the weather.\n\nShe stressed that she was tired.',
    { her: 'Ann Moore', She: 'Ann Moore' },
  ],
  [
    'Interior Minister Xolani Dube spoke. Education Minister Thabo Nkosi listened. Later the interior minister left.',
    { 'the interior minister': 'Xolani Dube' },
  ],
  ['Ann Moore, a spokeswoman for the port, spoke. The spokeswoman gave no date.', { 'The spokeswoman': 'Ann Moore' }],
  ['Ann Moore spoke. The minister of trade kept silent.', { 'The minister of trade': null }],
  ['Ann Moore, the mayor, spoke. The mayor’s office was closed.', { 'The mayor': 'Ann Moore' }],
  [
    'Mayor Carl Stone spoke. Then Hal Winters stood up. The chairman of the anglers’ club, a quiet man, held a map.\n\nHe shook it.',
    { 'The chairman of the anglers’ club': 'Hal Winters', He: 'Hal Winters' },
  ],
  [
    'Mayor Carl Stone spoke. Then Hal Winters met Ann Moore. The coach of the club, a quiet man, held a map.',
    { 'The coach of the club': null },
  ],
  ['Tom Bell and his wife fled. Mrs. Bell lost her cat.', { 'Bell @ Bell lost': 'Bell', 'her @ her cat': 'Bell' }],
  // East Asian family names tell no gender, and come first
  [
    'Kim Min-jae left. Wang Xiaoli came. Wang said that she was glad.',
    { 'Wang @ Wang said': 'Wang Xiaoli', she: 'Wang Xiaoli' },
  ],
  ['Park Ji-woo won. Park said she was tired. Hyun-woo Park lost.', { 'Park @ Park said': 'Park Ji-woo' }],
  // two of one surname
  [
    'Gregory Ashdown spoke. Judith Ashdown left. Mrs. Ashdown slept, and Mr. Ashdown wept.',
    { 'Ashdown @ Ashdown slept': 'Judith Ashdown', 'Ashdown @ Ashdown wept': 'Gregory Ashdown' },
  ],
  [
    'Gregory Ashdown spoke. His son, Philip Ashdown, left. Gregory said no. Philip said yes.',
    { 'Gregory @ Gregory said': 'Gregory Ashdown', 'Philip @ Philip said': 'Philip Ashdown' },
  ],
  [
    'Race director Ann Moore spoke. The head of their union left.',
    { 'The head of their union': null, 'The head': null },
  ],
  ['It rained. He said so.', { He: null }],
  // people without a name
  [
    'Hal Winters spoke. [s:A senior official at the port], who was angry, [c:said] [q:he had warned them]. The official left.',
    { 'he @ he had': null, 'The official': null },
  ],
  ['Hal Winters, an official at the port, spoke. The official left.', { 'The official': 'Hal Winters' }],
  ['A clerk fell. Hal Winters, a clerk, stood up. The clerk left.', { 'The clerk': 'Hal Winters' }],
  ['Hal Winters is a baker. He sang.', { He: 'Hal Winters' }],
  [
    'Hal Winters spoke. [q:“One gentleman told us he would rather drown,”] [c:said] [s:Ann Moore].',
    { 'he @ he would': null },
  ],
  ['Hal Winters spoke. [q:“I met the President. He was tired,”] [c:said] [s:Ann Moore].', { 'He @ He was': null }],
  [
    '[s:Ann Moore] [c:said] [q:it was late]. [s2:The European regulator] [c2:said] [q2:it was aware].',
    { 'The European regulator': null },
  ],
  // whom the article is about
  [
    'Ada Holm dies at 91\n\nAda Holm, a diver, died on Tuesday. She was 91.\n\nIt was her heart, [s:her daughter Judith Pell] [c:said]. [q:“I miss her.”]\n\nShe learned to dive in 1946.',
    { 'She @ She learned': 'Ada Holm' },
  ],
  [
    'Ada Holm dies at 91\n\nAda Holm, a diver, died on Tuesday.\n\n[q:“It was her heart,”] [s:Judith Pell] [c:said].\n\n[s2:She] [c2:added] [q2:that it was late].',
    { 'She @ She added': 'Judith Pell' },
  ],
  [
    'Mr. Pell and Mrs. Pell arrived. Tom Pell spoke, and Rita Pell sang. Mrs. Pell bowed.',
    { 'Pell @ Pell bowed': 'Rita Pell' },
  ],
];

describe('whom pronouns, roles and short names stand for', () => {
  for (const [text, meanings] of cases) {
    it(text, () => {
      const result = read(text);
      for (const [words, name] of Object.entries(meanings)) assert.equal(meaning(result, words), name, words);
    });
  }

  it('takes "I" in a quotation for its speaker', () => {
    const result = read('[q:“I am tired,”] [c:said] [s:Ann Moore].');
    assert.equal(meaning(result, 'I @ I am'), 'Ann Moore');
  });

  it('takes "I" outside quotations for whoever signs', () => {
    const result = read(
      'I was born here and I shall die here.\n\nThe council should think again.\n\nAnn Moore is a teacher in Halden.',
    );
    assert.equal(meaning(result, 'I @ I was'), 'Ann Moore');
  });

  it('doubts in a quotation', () => {
    const { mentions } = read(
      'Hal Winters denied it.\n\nAnn Moore held the hand of a stranger. [q:“He told me that he was tired,”] [s:she] [c:said].',
    );
    assert.match(
      mentions.find(({ reason }) => /stranger/.test(reason))?.reason ?? '',
      /^Probably Hal Winters: .* It may also be “a stranger”\.$/,
    );
  });

  it('keeps a doubt about "his" for the "he" that follows from it', () => {
    const { mentions } = read(
      'Hal Winters met Tom Bell. Hal Winters and Tom Bell sang.\n\n[q:“I was his teacher,”] [c:said] [s:Omar Pell]. [q:“He was a boy.”]',
    );
    const [his, he] = mentions
      .filter(({ kind, start, end }) => kind === 'pronoun' && end - start < 4 && start > 60)
      .filter(({ rivals }) => rivals);
    assert.equal(his?.entity, he?.entity);
    assert.ok(he?.rivals?.length);
  });

  it('says what it rests on, and that it is inferred', () => {
    const { mentions, entities } = read('Hal Winters said no. He added that it was late.');
    const he = mentions.find(({ kind }) => kind === 'pronoun');
    assert.equal(he?.basis, 'inferred');
    assert.match(he?.reason ?? '', /Hal Winters/);
    assert.deepEqual(he?.evidence, { start: 0, end: 11 });
    assert.equal(he?.entity, entities[0]?.id);
  });

  it('says of a surname that two share whom it probably means, and whom else it may mean', () => {
    const { statements, entities } = read(
      'Gregory Ashdown told the court of a fire. His son, Philip Ashdown, saw it. [s:Ashdown] [c:said] [q:it was small].',
    );
    const [first, second] = ['Philip Ashdown', 'Gregory Ashdown'];
    assert.equal(entities.find(({ id }) => id === statements[0]?.speaker)?.name, first);
    assert.equal(statements[0]?.basis, 'inferred');
    assert.equal(statements[0]?.reason, `“Ashdown” is probably ${first}, or ${second}: they share the name.`);
  });

  it('names rivals when it is a close call', () => {
    const { mentions } = read(
      'Hal Winters met Carl Stone. He smiled. Jon Doe saw Hal Winters and Carl Stone, and he left.',
    );
    assert.ok(mentions.some(({ rivals }) => rivals && rivals.length > 0));
  });
});
