/*
 * Mutation testing: changes one operator, condition or number of core/ or storage/ at a time
 * and checks that the types or the unit tests notice. Prints each survivor and a last line of
 * JSON.
 *
 *   npm run test:mutation -- core/anchor --sample=40 --seed=2
 *
 * --sample=60   how many mutants, drawn evenly from all; default 60
 * --seed=1      which ones
 * --jobs=2      how many at a time; default 1
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { makeRandom } from '../../bench/random';
import { findMutants, type Mutant } from './find-mutants';

const root = resolve(import.meta.dirname, '../..');
const option = (name: string, usual: number) => {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found === undefined ? usual : Number(found.slice(name.length + 3));
};
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** A mutant that takes longer has usually made a loop endless. */
const limitMs = 300_000;

/** Data: trained models and lists of names, whose single numbers no test can hold. */
const data = /(?:scorecard|publisher-names|schema-version)\.ts$/;

interface Placed extends Mutant {
  readonly file: string;
}

type Verdict = 'tests' | 'types' | 'timeout' | 'survived';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');
const mutants: readonly Placed[] = files
  .filter((file) => /^(?:core|storage)\/.*\.ts$/.test(file) && !data.test(file))
  .filter((file) => folders.length === 0 || folders.some((folder) => file.startsWith(folder)))
  .flatMap((file) =>
    findMutants(readFileSync(join(root, file), 'utf8')).map((mutant) => ({ file, ...mutant })),
  );
const random = makeRandom(option('seed', 1));
const sample = mutants
  .map((mutant) => ({ mutant, order: random() }))
  .sort((left, right) => left.order - right.order)
  .slice(0, option('sample', 60))
  .map(({ mutant }) => mutant);
console.log(`${sample.length} of ${mutants.length} mutants`);

const verdicts: { readonly mutant: Placed; readonly verdict: Verdict }[] = [];
const waiting = [...sample];
await Promise.all(Array.from({ length: option('jobs', 1) }, work));
report();

async function work(): Promise<void> {
  const copy = copyProject();
  try {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const verdict = await judge(copy, mutant);
      verdicts.push({ mutant, verdict });
      const { file, line, replacement } = mutant;
      console.log(`${verdicts.length}  ${verdict.padEnd(8)}  ${file}:${line}  → ${replacement}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A copy of the project in which files may be changed. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'pressmark-mutation-'));
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  cpSync(join(root, '.wxt'), join(copy, '.wxt'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

async function judge(copy: string, { file, start, end, replacement }: Placed): Promise<Verdict> {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  await writeFile(path, text.slice(0, start) + replacement + text.slice(end));
  try {
    const flags = ['--run', '--bail=1', '--project=unit*', '--reporter=dot', '--passWithNoTests'];
    // Most mutants are killed by the tests of their own subject, which take seconds.
    const [, subject = ''] = file.split('/');
    for (const command of [
      ['vitest', `tests/${subject}/`],
      ['vitest', 'related', file],
    ]) {
      const tested = await run(copy, [...command, ...flags]);
      if (tested !== 'passed') return tested === 'failed' ? 'tests' : 'timeout';
    }
    return (await run(copy, ['tsc', '--noEmit'])) === 'passed' ? 'survived' : 'types';
  } finally {
    await writeFile(path, text);
  }
}

function run(cwd: string, args: readonly string[]): Promise<'passed' | 'failed' | 'timeout'> {
  return new Promise((done) => {
    const child = spawn('npx', args, { cwd, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      done('timeout');
    }, limitMs);
    child.on('exit', (code) => {
      clearTimeout(timer);
      done(code === 0 ? 'passed' : 'failed');
    });
  });
}

function report(): void {
  const survivors = verdicts.filter(({ verdict }) => verdict === 'survived');
  for (const { mutant } of survivors) {
    const { file, line, start, end, replacement } = mutant;
    const before = readFileSync(join(root, file), 'utf8').slice(start, end);
    console.log(`survived  ${file}:${line}  ${before}  →  ${replacement}`);
  }
  const killed = verdicts.length - survivors.length;
  console.log(
    JSON.stringify({
      mutants: verdicts.length,
      killed,
      share: killed / verdicts.length,
      byTypes: verdicts.filter(({ verdict }) => verdict === 'types').length,
    }),
  );
}
