/*
 * Mutation testing: changes one operator, condition or number of core/ or storage/ at a time
 * and checks that the types or the unit tests notice. Prints each survivor and a last line of
 * JSON.
 *
 *   npm run test:mutation -- core/anchor --sample=40 --seed=2
 *
 * --sample=60   number of mutants, a random sample of all (default: 60)
 * --seed=1      seed of the sample (default: 1)
 * --jobs=2      number of parallel jobs (default: 1)
 */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { makeRandom } from '../../bench/random';
import { findMutants } from './find-mutants';
import type { Placed, Verdict } from './placed';

const root = resolve(import.meta.dirname, '../..');
const option = (name: string, usual: number) => {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found === undefined ? usual : Number(found.slice(name.length + 3));
};
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** A mutant that takes longer has usually made a loop endless. */
const limitMs = 300_000;

/** Trained models and lists of names. Tests do not check their single values. */
const data = /(?:scorecard|publisher-names|schema-version)\.ts$/;

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
  let child = await openJudge(copy);
  try {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const verdict = await judge(child, mutant);
      if (verdict === 'timeout') {
        endJudge(child);
        cpSync(join(root, mutant.file), join(copy, mutant.file));
        child = await openJudge(copy);
      }
      verdicts.push({ mutant, verdict });
      const { file, line, replacement } = mutant;
      console.log(`${verdicts.length}  ${verdict.padEnd(8)}  ${file}:${line}  → ${replacement}`);
    }
  } finally {
    endJudge(child);
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Copies the project, so files can be mutated in the copy. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'pressmark-mutation-'));
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  cpSync(join(root, '.wxt'), join(copy, '.wxt'), { recursive: true });
  // Not a symlink: Vitest cannot load modules outside its root for jsdom.
  const modules = join(copy, 'node_modules');
  cpSync(join(root, 'node_modules'), modules, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Starts a process that judges mutants in a copy of the project. */
async function openJudge(copy: string): Promise<ChildProcess> {
  const child = fork(join(copy, 'scripts/mutation/judge.ts'), {
    cwd: copy,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // A separate process group, so its test processes can be stopped with it.
    detached: true,
  });
  await once(child, 'message');
  return child;
}

function endJudge({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

async function judge(child: ChildProcess, mutant: Placed): Promise<Verdict> {
  const settled = new AbortController();
  const signal = AbortSignal.any([settled.signal, AbortSignal.timeout(limitMs)]);
  const answer = once(child, 'message', { signal }).then(([verdict]): Verdict => verdict);
  const end = once(child, 'exit', { signal }).then(([code]): Verdict => {
    throw new Error(`the judging process ended with ${code}`);
  });
  child.send(mutant);
  try {
    return await Promise.race([answer, end]);
  } catch (error) {
    if (signal.aborted) return 'timeout';
    throw error;
  } finally {
    settled.abort();
    await Promise.allSettled([answer, end]);
  }
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
