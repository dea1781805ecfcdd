import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { randomFrom } from './random';
import { allBelow, makeOld, type Tally } from './storeKills';

const articles = 60;
const documents = 60;

/** A command that writes, and what must be there after it was killed and after the next run. */
interface Task {
  readonly name: string;
  /** @param again after one that was killed */
  readonly args: (to: string, again: boolean) => readonly string[];
  /** What is there before. */
  readonly prepare: (to: string) => void;
  /** Whether a file, killed in the middle, may be as it is. @param whole what an undisturbed run writes */
  readonly isFit: (name: string, bytes: string, whole: string | undefined) => boolean;
}

const old = 'What an earlier export wrote.\n';

const tasks: readonly Task[] = [
  {
    name: 'annotate',
    args: (to, again) => [
      'annotate',
      'articles',
      '--quiet',
      '--out',
      join(to, 'a.jsonl'),
      ...(again ? ['--resume'] : []),
    ],
    prepare: () => undefined,
    // It grows by lines, and `--resume` takes half a line off.
    isFit: (_, bytes, whole) => whole?.startsWith(bytes) ?? false,
  },
  {
    name: 'export',
    args: (to) => ['export', 'articles', '--format', 'csv', '--output', join(to, 'statements.csv')],
    prepare: (to) => writeFileSync(join(to, 'statements.csv'), old),
    isFit: (_, bytes, whole) => bytes === old || bytes === whole,
  },
  {
    name: 'import',
    args: (to) => ['import', 'documents', '--to', to],
    prepare: () => undefined,
    isFit: (_, bytes, whole) => bytes === whole,
  },
];

/**
 * Kills the command line while it annotates, exports and imports, at random points, and runs it once more each time.
 * @param cli the path of the built program
 */
export async function killCommandLines(cli: string, kills: number, seed: number): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  if (kills === 0) return tallies;
  const folder = mkdtempSync(join(tmpdir(), 'seed-review-programs-'));
  try {
    makeInputs(folder);
    const random = randomFrom(seed);
    for (const task of tasks) {
      const tally: Tally = { kills: 0, kept: 0, problems: [] };
      tallies.set(`command line, ${task.name}`, tally);
      const trial = new Trial(cli, folder, task, tally);
      await trial.learn();
      // Some come to their end before.
      for (let number = 0; tally.kills < kills / tasks.length && number < kills; number++)
        await trial.run(number, random());
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tallies;
}

class Trial {
  /** What an undisturbed run writes, by the files' names. */
  private whole: ReadonlyMap<string, string> = new Map();
  /** How long that takes, in ms. */
  private time = 0;

  constructor(
    private readonly cli: string,
    private readonly folder: string,
    private readonly task: Task,
    private readonly tally: Tally,
  ) {}

  async learn(): Promise<void> {
    const to = this.target('whole');
    const begin = performance.now();
    const { ended } = this.start(to, false);
    const code = await ended;
    if (code !== 0) this.tally.problems.push(`${this.task.name} ended with ${code}`);
    this.time = performance.now() - begin;
    this.whole = contents(to);
  }

  /** @param point of the time that it takes, from 0 to 1 */
  async run(number: number, point: number): Promise<void> {
    // All in one place, since articles say where their originals are.
    const to = this.target('whole');
    const { child, ended } = this.start(to, false);
    await pause(point * this.time);
    if (child.exitCode === null) this.tally.kills++;
    child.kill('SIGKILL');
    await ended;
    for (const [name, bytes] of contents(to)) {
      if (isTemporary(name)) continue;
      if (this.task.isFit(name, bytes, this.whole.get(name))) this.tally.kept++;
      else this.problem(number, `${name} is half, or wrong`);
    }
    makeOld(to);
    const code = await this.start(to, true).ended;
    if (code !== 0) this.problem(number, `the next run ended with ${code}`);
    const after = contents(to);
    for (const [name, bytes] of this.whole) if (after.get(name) !== bytes) this.problem(number, `${name} is not whole`);
    for (const name of after.keys()) if (!this.whole.has(name)) this.problem(number, `${name} is left for ever`);
  }

  private start(to: string, again: boolean) {
    const args = [this.cli, ...this.task.args(to, again)];
    const child = spawn(process.execPath, args, { cwd: this.folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return { child, ended: new Promise<number | null>((resolve) => child.on('exit', resolve)) };
  }

  private target(name: string): string {
    const to = join(this.folder, name);
    rmSync(to, { recursive: true, force: true });
    mkdirSync(to);
    this.task.prepare(to);
    return to;
  }

  private problem(number: number, what: string): void {
    this.tally.problems.push(`command line, ${this.task.name}, run ${number}: ${what}`);
  }
}

function isTemporary(name: string): boolean {
  return name.endsWith('.new');
}

function contents(folder: string): Map<string, string> {
  return new Map(allBelow(folder).map((path) => [basename(path), readFileSync(path, 'utf8')]));
}

/** Articles that people wrote about, and documents to be imported. */
function makeInputs(folder: string): void {
  for (const name of ['articles', 'documents']) mkdirSync(join(folder, name));
  for (let number = 0; number < articles; number++)
    writeFileSync(
      join(folder, 'articles', `${number}.txt`),
      `The ferry number ${number}\n\n“The ferry will be late,” said Ada Quist, the captain, on Monday. ` +
        `Bo Lind denied that boat ${number} had been sold.\n`,
    );
  for (let number = 0; number < documents; number++)
    writeFileSync(
      join(folder, 'documents', `page-${number}.html`),
      `<html><head><title>Boat ${number}</title></head><body><article><h1>Boat ${number}</h1>` +
        `${`<p>The boat number ${number} left the harbour, and nobody waved. Ada Quist said so.</p>`.repeat(8)}` +
        '</article></body></html>',
    );
}
