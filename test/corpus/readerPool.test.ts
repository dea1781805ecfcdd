import assert from 'node:assert/strict';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { extractFacts } from '../../src/corpus/facts';
import { ReaderPool, type Answer, type Question } from '../../src/corpus/readerPool';
import type { ThreadEvents } from '../../src/corpus/thread';
import { startHere } from '../../src/corpus/readHere';

const article = (id: string, text = 'The ferry sank, harbour master Ada Quist said.') => parseArticle(text, id);

/** Threads that answer when they are told to. */
class Threads {
  readonly all: {
    readonly asked: string[];
    readonly events: ThreadEvents<Answer>;
    hasEnded: boolean;
    last?: Exclude<Question, 'stop'>;
  }[] = [];
  refusal: Error | null = null;

  readonly start = (events: ThreadEvents<Answer>) => {
    if (this.refusal) throw this.refusal;
    const thread: (typeof this.all)[number] = { asked: [], events, hasEnded: false };
    this.all.push(thread);
    return {
      isElsewhere: true,
      ask: (question: Question) => {
        thread.asked.push(question === 'stop' ? question : question.article.id);
        if (question !== 'stop') thread.last = question;
      },
      end: () => void (thread.hasEnded = true),
    };
  };

  ready(at: number): void {
    this.all[at]!.events.answered('ready');
  }

  answer(at: number): void {
    const { events, last } = this.all[at]!;
    const { article: asked, wanted } = last!;
    const analysis = analyze(asked);
    events.answered({ reading: wanted === 'analysis' ? analysis : extractFacts(asked, analysis) });
  }

  asked(): string[][] {
    return this.all.map(({ asked }) => asked);
  }
}

describe('a pool of readers', () => {
  let threads: Threads;
  let pool: ReaderPool;
  let reasons: string[];
  const poolOf = (size: number, limit = 60_000, stopLimit = 60_000) =>
    (pool = new ReaderPool(
      threads.start,
      size,
      ({ message }) => {
        reasons.push(message);
        return startHere;
      },
      () => limit,
      stopLimit,
    ));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 2));

  beforeEach(() => {
    threads = new Threads();
    reasons = [];
  });
  afterEach(() => pool.dispose());

  it('begins a thread when there is work, asks it when it is ready, and gives its answer', async () => {
    poolOf(1);
    assert.equal(threads.all.length, 0);
    const facts = pool.read('facts', article('ferry'));
    await settled();
    assert.deepEqual(threads.asked(), [[]]);
    await settled();
    threads.ready(0);
    assert.deepEqual(threads.asked(), [['ferry']]);
    threads.answer(0);
    assert.deepEqual(
      (await facts).people.map(({ name }) => name),
      ['Ada Quist'],
    );
  });

  it('begins no more threads than there is work for, nor than it may', async () => {
    poolOf(3);
    const reading = ['a', 'b'].map((id) => pool.read('facts', article(id)));
    await settled();
    assert.equal(threads.all.length, 2);
    for (const id of ['c', 'd', 'e']) reading.push(pool.read('facts', article(id)));
    await settled();
    assert.equal(threads.all.length, 3);
    for (const at of [0, 1, 2]) threads.ready(at);
    for (const at of [0, 1, 2, 0, 1]) threads.answer(at);
    assert.equal((await Promise.all(reading)).length, 5);
  });

  it('lets what somebody waits for go first', async () => {
    poolOf(1);
    const all = [pool.read('facts', article('a')), pool.read('facts', article('b'))];
    await settled();
    threads.ready(0);
    all.push(pool.read('facts', article('c')));
    const analysis = pool.read('analysis', article('hovered'), { isUrgent: true });
    for (let at = 0; at < 4; at++) threads.answer(0);
    await Promise.all([...all, analysis]);
    assert.deepEqual(threads.asked(), [['a', 'hovered', 'b', 'c']]);
  });

  it('keeps one of several threads free of long articles', async () => {
    poolOf(2);
    const long = 'Nobody was hurt. '.repeat(2000);
    const all = [1, 2, 3].map((number) => pool.read('facts', article(`long ${number}`, long)));
    await settled();
    threads.ready(0);
    threads.ready(1);
    assert.deepEqual(threads.asked(), [[], ['long 1']]);
    const hovered = pool.read('analysis', article('hovered', long), { isUrgent: true });
    all.push(pool.read('facts', article('short')));
    assert.deepEqual(threads.asked(), [['hovered'], ['long 1']]);
    threads.answer(0);
    assert.deepEqual(threads.asked(), [['hovered', 'short'], ['long 1']]);
    threads.answer(0);
    for (let at = 0; at < 3; at++) threads.answer(1);
    await Promise.all([...all, hovered]);
  });

  it('replaces a thread that ended on an article, and sets that article aside', async () => {
    poolOf(1);
    const hard = article('hard');
    const failing = assert.rejects(pool.read('facts', hard), /ended while it was being read/);
    const next = pool.read('facts', article('next'));
    await settled();
    threads.ready(0);
    threads.all[0]!.events.failed(new Error('ended while it was being read'));
    await failing;
    await settled();
    threads.ready(1);
    threads.answer(1);
    await next;
    await assert.rejects(pool.read('analysis', hard, { isUrgent: true }), /ended while it was being read/);
    assert.deepEqual(threads.asked(), [['hard'], ['next']]);
    assert.deepEqual(reasons, []);
  });

  it('ends a thread that hangs on an article', async () => {
    poolOf(1, 20);
    const failing = assert.rejects(pool.read('facts', article('endless')), /took more than 0 seconds/);
    await settled();
    threads.ready(0);
    await failing;
    assert.equal(threads.all[0]!.hasEnded, true);
  });

  it('gives on why an article could not be analysed, with a thread that goes on', async () => {
    poolOf(1);
    const failing = assert.rejects(pool.read('facts', article('odd')), /^Error: could not be analysed: too odd$/);
    const next = pool.read('facts', article('next'));
    await settled();
    threads.ready(0);
    threads.all[0]!.events.answered({ problem: 'could not be analysed: too odd' });
    threads.answer(0);
    await Promise.all([failing, next]);
    assert.equal(threads.all.length, 1);
  });

  for (const [how, fails] of [
    ['throws', () => (threads.refusal = new Error('no Worker here'))],
    ['comes to nothing', () => undefined],
  ] as const) {
    it(`reads in this thread where beginning another ${how}, and says so once`, async () => {
      poolOf(2);
      fails();
      const reading = ['a', 'b', 'c'].map((id) => pool.read('facts', article(id)));
      await settled();
      for (const { events } of threads.all) events.failed(new Error('no Worker here'));
      assert.equal((await Promise.all(reading)).length, 3);
      assert.equal((await pool.read('analysis', article('later'))).statements.length, 1);
      assert.deepEqual(reasons, ['no Worker here']);
    });
  }

  it('goes on with the threads that are there when another cannot begin', async () => {
    poolOf(2);
    const reading = ['a', 'b'].map((id) => pool.read('facts', article(id)));
    await settled();
    threads.ready(0);
    threads.all[1]!.events.failed(new Error('out of memory'));
    threads.answer(0);
    threads.answer(0);
    await Promise.all(reading);
    assert.equal(threads.all.length, 2);
    assert.deepEqual(reasons, []);
  });

  it('reads long articles, too, when the quick thread is the only one', async () => {
    poolOf(2);
    const long = 'Nobody was hurt. '.repeat(2000);
    const reading = [pool.read('facts', article('a', long)), pool.read('facts', article('b', long))];
    await settled();
    threads.ready(0);
    threads.all[1]!.events.failed(new Error('out of memory'));
    threads.answer(0);
    threads.answer(0);
    await Promise.all(reading);
    assert.deepEqual(threads.all[0]!.asked, ['a', 'b']);
  });

  it('never asks for what nobody waits for any more', async () => {
    poolOf(1);
    const stop = new AbortController();
    const first = pool.read('facts', article('first'));
    await settled();
    threads.ready(0);
    const unwanted = pool.read('facts', article('unwanted'), { signal: stop.signal });
    const next = pool.read('facts', article('next'));
    stop.abort();
    await assert.rejects(unwanted, { name: 'AbortError' });
    await assert.rejects(pool.read('facts', article('late'), { signal: stop.signal }), { name: 'AbortError' });
    threads.answer(0);
    threads.answer(0);
    await Promise.all([first, next]);
    assert.deepEqual(threads.asked(), [['first', 'next']]);
  });

  it('tells a thread to stop, which has its next article once it has stopped', async () => {
    poolOf(1);
    const stop = new AbortController();
    const unwanted = pool.read('analysis', article('unwanted'), { signal: stop.signal });
    await settled();
    threads.ready(0);
    const next = pool.read('facts', article('next'));
    stop.abort();
    await assert.rejects(unwanted, { name: 'AbortError' });
    assert.deepEqual(threads.asked(), [['unwanted', 'stop']]);
    threads.all[0]!.events.answered('stopped');
    assert.deepEqual(threads.asked(), [['unwanted', 'stop', 'next']]);
    threads.answer(0);
    await next;
    assert.equal(threads.all[0]!.hasEnded, false);
  });

  it('takes an answer that was on its way when it told the thread to stop', async () => {
    poolOf(1);
    const stop = new AbortController();
    const unwanted = pool.read('analysis', article('unwanted'), { signal: stop.signal });
    await settled();
    threads.ready(0);
    const next = pool.read('facts', article('next'));
    stop.abort();
    await assert.rejects(unwanted, { name: 'AbortError' });
    threads.answer(0);
    threads.answer(0);
    assert.equal((await next).people.length, 1);
  });

  it('replaces a thread that does not stop, and loses nothing of what others wait for', async () => {
    poolOf(1, 60_000, 5);
    const stop = new AbortController();
    const again = article('again');
    const unwanted = pool.read('analysis', again, { signal: stop.signal });
    await settled();
    threads.ready(0);
    const waiting = [pool.read('facts', article('next')), pool.read('facts', again)];
    stop.abort();
    await assert.rejects(unwanted, { name: 'AbortError' });
    while (threads.all.length < 2) await settled();
    assert.equal(threads.all[0]!.hasEnded, true);
    // What was on its way is no answer to what is asked now.
    threads.answer(0);
    threads.ready(1);
    threads.answer(1);
    threads.answer(1);
    await Promise.all(waiting);
    assert.deepEqual(threads.asked(), [
      ['again', 'stop'],
      ['next', 'again'],
    ]);
  });

  it('ends its threads when nobody needs them any more', async () => {
    poolOf(1);
    const [first, second] = ['a', 'b'].map((id) => assert.rejects(pool.read('facts', article(id)), /was not read/));
    await settled();
    threads.ready(0);
    pool.dispose();
    await Promise.all([first, second]);
    assert.equal(threads.all[0]!.hasEnded, true);
  });
});
