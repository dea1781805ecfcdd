/**
 * The search engine that the archive's tests ask: OpenSearch from Maven Central with a small launcher, in
 * .vscode-test/engine-DIGEST. Only Node built-ins are imported.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { downloads, root } from '../tools/paths.mjs';
import { run, runOrThrow } from '../tools/processes.mjs';

const sources = join(root, 'test', 'archive', 'engine');
const pom = join(sources, 'pom.xml');
const launcher = join(sources, 'Engine.java');

const oldestJava = 17;

/** A program of the person's Java. */
function javaProgram(name) {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', name) : name;
}

/** Why Java cannot compile and run the launcher; null when it can. */
async function javaProblem() {
  const { output } = await run(javaProgram('javac'), ['-version']);
  const version = Number(/^javac (\d+)/m.exec(output)?.[1] ?? 0);
  if (version >= oldestJava) return null;
  return `it needs a Java development kit, ${oldestJava} or newer${version === 0 ? '' : `; this is ${version}`}`;
}

/** Gets the packages that pom.xml names. @returns why that failed; null when it did not */
async function downloadProblem(folder) {
  const { code, output } = await run('mvn', [
    ...['--batch-mode', '--no-transfer-progress', '--strict-checksums', '--quiet', '--file', pom],
    ...['org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies', `-DoutputDirectory=${folder}`],
  ]);
  if (code === 0) return null;
  if (code === -1) return 'it needs Maven, the program mvn';
  // "[ERROR] Could not transfer artifact … -> [Help 1]", maybe with colours before it.
  const [, told = output.trim()] = /\[ERROR\] (.+?)(?: -> \[Help \d+\])?$/m.exec(output) ?? [];
  return `Maven could not get it: ${told}`;
}

/**
 * Makes the folder, whole or not at all: several programs may do so at once.
 * @returns why the engine cannot be had; null when it is there
 */
async function install(folder) {
  console.log('Getting OpenSearch from Maven Central into .vscode-test …');
  await mkdir(downloads, { recursive: true });
  const making = await mkdtemp(`${folder}-`);
  try {
    const problem = await downloadProblem(join(making, 'lib'));
    if (problem !== null) return problem;
    const classes = join(making, 'classes');
    await runOrThrow(javaProgram('javac'), ['-cp', join(making, 'lib', '*'), '-d', classes, launcher]);
    await rename(making, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
    return null;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/**
 * Sees to it that the engine is installed.
 * @param {(why: string) => void} [tellWhyNot] told in one line why it cannot be had: Java, Maven or its packages are
 * out of reach
 * @returns {Promise<{ java: string, options: string[] } | null>} how to start it: the program, and what it is told
 * before the class; null when it cannot be had
 */
export async function ensureEngine(tellWhyNot = (why) => console.log(`No OpenSearch: ${why}.`)) {
  const digest = createHash('sha256')
    .update(await readFile(pom))
    .update(await readFile(launcher));
  const folder = join(downloads, `engine-${digest.digest('hex').slice(0, 8)}`);
  const problem = (await javaProblem()) ?? (existsSync(folder) ? null : await install(folder));
  if (problem !== null) {
    tellWhyNot(problem);
    return null;
  }
  const classPath = [join(folder, 'classes'), join(folder, 'lib', '*')].join(delimiter);
  const logging = `-Dlog4j2.configurationFile=${join(sources, 'log4j2.xml')}`;
  return { java: javaProgram('java'), options: ['-cp', classPath, logging] };
}
