/** What newspapers of other countries and kinds of text write; each rule beside what it must leave alone. */
import assert from 'node:assert/strict';
import { meaning, people, read, speakers } from './support';

const typeOf = (text: string, name: string): string | null =>
  read(text).entities.find((entity) => entity.name === name)?.type ?? null;

describe('roles as other newspapers write them', () => {
  it('an office that ends in a word in lower case leads up to the name', () => {
    assert.deepEqual(people('Chairman of the bench Roland Tice said so.'), ['Roland Tice | Chairman of the bench']);
    assert.deepEqual(people('Leader of the opposition Smt Kaveri Rao alleged fraud.'), [
      'Kaveri Rao | Leader of the opposition',
    ]);
    assert.deepEqual(people('On the day of the vote the head of the council Anna Berg had left was empty.'), [
      'Anna Berg',
    ]);
  });

  it('a style between role and name is no name', () => {
    assert.deepEqual(people('The Governor of Kasanda State, His Excellency, Alhaji Musa Danbatta, spoke.'), [
      'Musa Danbatta | Governor of Kasanda State',
    ]);
    assert.deepEqual(people('He met the Emir of Gumau, His Royal Highness Alhaji Musa Abdullahi, on Monday.'), [
      'Musa Abdullahi | Emir of Gumau',
    ]);
  });

  it('who serves somebody is not that somebody', () => {
    assert.deepEqual(people('The Chief Press Secretary to the Governor, Yusuf Tanko, spoke.'), [
      'Yusuf Tanko | Chief Press Secretary to the Governor',
    ]);
    assert.deepEqual(people('They wrote to the governor, Yusuf Tanko, on Monday.'), ['Yusuf Tanko | governor']);
    const served =
      'Governor Sule Danbatta left. The Press Secretary to the Governor, Yusuf Tanko, stayed. [s:The governor] [c:said] [q:he was tired].';
    assert.deepEqual(speakers(served), ['Sule Danbatta']);
  });

  it('what somebody is to another stands before a role of their own', () => {
    assert.deepEqual(people('Helen Brandt died. Her son, the composer Theo Ray, said so.'), [
      'Helen Brandt',
      'Theo Ray | son | composer',
    ]);
    assert.deepEqual(speakers('Helen Brandt died. [s:Her son, the composer Theo Ray,] [c:said] [q:it was sudden].'), [
      'Theo Ray',
    ]);
    assert.deepEqual(people('The mayor, the composer Theo Ray and two guests left.'), ['Theo Ray | composer']);
  });

  it('titles of other countries are written out', () => {
    assert.deepEqual(people('Cr Denise Gallo and Engr. Grace Bello met Adv. Peter Naidoo.'), [
      'Denise Gallo | Councillor',
      'Grace Bello | Engineer',
      'Peter Naidoo | Advocate',
    ]);
  });

  it('a member is not the place that is represented', () => {
    const text = 'I thank the member for Harlow. Mr Dan Parry (Colby—Minister for Health) rose.';
    assert.deepEqual(people(text), ['Dan Parry | Minister for Health']);
    assert.equal(typeOf(text, 'Colby'), 'place');
  });
});

describe('names that are no people', () => {
  it('teams', () => {
    assert.equal(
      typeOf('On Sunday the Harlan Hornets beat the Dayton Dockers again.', 'Harlan Hornets'),
      'organization',
    );
    assert.equal(
      typeOf('The crowd cheered. Harlan Harris beat the drum, and his friends sang.', 'Harlan Harris'),
      'person',
    );
    for (const place of ['United States', 'West Bank'])
      assert.equal(typeOf(`Nobody in the ${place} said so, and the ${place} said no.`, place), 'place');
    assert.deepEqual(people('The Hornets host Toledo on Saturday.'), []);
    assert.deepEqual(people('Fox News host Megyn Ray laughed.'), ['Megyn Ray | Fox News host']);
    assert.deepEqual(people('The radio host Anna Berg laughed.'), ['Anna Berg | radio host']);
  });

  it('employers and builders', () => {
    assert.deepEqual(people('Developer Coastal Haven chief executive Rob Tassone left.'), [
      'Rob Tassone | Developer Coastal Haven chief executive',
    ]);
    assert.equal(typeOf('The broadcaster Anna Ray left.', 'Anna Ray'), 'person');
    assert.equal(typeOf('Coastal Haven chief executive Rob Tassone left.', 'Coastal Haven'), 'organization');
    assert.equal(typeOf('Anna Berg campaign manager Rob Tassone left.', 'Anna Berg'), 'person');
  });

  it('companies in one word of two capitals; but not "McCoy"', () => {
    assert.equal(typeOf('NorthRail says no trains will run.', 'NorthRail'), 'organization');
    assert.equal(typeOf('They wrote #MeetTheMayor and @JebRay to all.', 'JebRay'), null);
    assert.equal(typeOf('Rufus McCoy left. McCoy says no trains will run.', 'Rufus McCoy'), 'person');
  });

  it('agencies, courts and offices', () => {
    assert.equal(typeOf('(Bourse Wire) - Shares fell.', 'Bourse Wire'), 'organization');
    assert.equal(
      typeOf("The case went to Tavenham Magistrates' Court on Monday.", "Tavenham Magistrates' Court"),
      'organization',
    );
    assert.equal(
      typeOf("They called the Grant County Sheriff's Office at once.", "Grant County Sheriff's Office"),
      'organization',
    );
    assert.deepEqual(people("Sheriff Anna Berg's Office was closed."), ['Anna Berg | Sheriff']);
  });

  it('a company is the same with and without its legal form, and a town is no court', () => {
    const company = read('Brightwell Foods grew. Brightwell Foods Inc. shrank. Brightwell stayed.');
    assert.deepEqual(
      company.entities.map(({ name }) => name),
      ['Brightwell Foods Inc.'],
    );
    const court = read("Tavenham Magistrates' Court heard the case. He lives in Tavenham.");
    assert.equal(
      court.mentions.filter(({ entity }) => entity === court.entities.find(({ type }) => type === 'organization')?.id)
        .length,
      1,
    );
  });
});

describe('who is meant', () => {
  it('who writes "I" is nobody’s "she"', () => {
    const column =
      'By Constance Marsh\n\nI rang the board. A woman named Philippa Crane answered. I asked her why. [q:“No idea,”] [s:she] [c:said].';
    assert.deepEqual(speakers(column), ['Philippa Crane']);
    assert.equal(meaning(read(column), 'I @ I rang'), 'Constance Marsh');
    assert.deepEqual(speakers('By Anna Berg\n\nHelena Ray rang the board. [q:“No idea,”] [s:she] [c:said].'), [
      'Helena Ray',
    ]);
  });

  it('"my father" is somebody else than those who are named', () => {
    const text =
      'Harish Rao left the hall. [q:“My father waited for this tap. He died in March,”] [s:Lakshmi Ammal] [c:said].';
    assert.equal(meaning(read(text), 'He @ He died'), null);
    const named = 'My father, Harish Rao, waited for this tap. He died in March.';
    assert.equal(meaning(read(named), 'He @ He died'), 'Harish Rao');
  });

  it('of a couple the form of address tells which', () => {
    const couple =
      'Jeremy and Paula Stroud have a pool. [s:Mr. Stroud] [c:said] [q:it was deep]. [s:Mrs. Stroud] [c1:said] [q1:it was not].';
    assert.equal(speakers(couple)[0], 'Jeremy');
    assert.deepEqual(people('Rufus and Paula Stroud left. Tom Stroud came. Mr. Stroud sat.'), [
      'Rufus',
      'Paula Stroud',
      'Tom Stroud',
    ]);
  });

  it('whom an order is given to does not give it', () => {
    const text = 'Darren Whitlow stood. Roland Tice ruled against Whitlow. [s:He] [c:ordered] [q:him to pay the fine].';
    const { mentions, entities } = read(text);
    const at = (words: string): string | undefined =>
      entities.find(
        ({ id }) =>
          id === mentions.find(({ start }) => start === text.replace(/\[[scq]:|\]/g, '').indexOf(words))?.entity,
      )?.name;
    assert.notEqual(at('him to pay'), at('He ordered'));
  });

  it('a label in capitals is the surname of somebody named', () => {
    const talk = 'Tonight we talk to Senator Tom Harlan about the farms.\n\n[s:HARLAN][c::] [q:Thank you.]';
    assert.deepEqual(speakers(talk), ['Tom Harlan']);
    assert.equal(typeOf('The senator is Tom Harlan. The BNC reported it.', 'BNC'), 'organization');
  });

  it('brothers together are none of them', () => {
    const brothers = read('The Castellano brothers fell out. Dominic Castellano sued Vincent Castellano.');
    assert.equal(
      brothers.mentions.some(({ start }) => start === 4),
      false,
    );
    assert.equal(meaning(read('Anna Berg left. Berg won.'), 'Berg @ Berg won'), 'Anna Berg');
  });

  it('a clause with "who" goes on about whom it follows', () => {
    const text = 'Majed Noor denied it. Abu Omar, who goes by his war name, left.';
    assert.equal(meaning(read(text), 'his @ his war'), 'Abu Omar');
    assert.equal(meaning(read('Majed Noor met Tom Ray on Monday. He left.'), 'He @ He left'), 'Majed Noor');
  });

  it('an abbreviation is what it stands for', () => {
    assert.deepEqual(
      speakers('They met the United Nations special envoy, Lise Holm. [s:The UN envoy] [c:said] [q:it was useful].'),
      ['Lise Holm'],
    );
  });

  it('a label in a transcript is nobody who was only spoken of', () => {
    const text = 'Mr Dan Parry rose. He left. [s:The Speaker][c::] [q:Order!]';
    assert.deepEqual(speakers(text), [null]);
  });
});
