/*
 * Judges mutants one by one in a copy of the project, with one Vitest instance that stays
 * open. index.ts starts this process in the copy, sends a `Placed`, receives a `Verdict`,
 * and kills the process if a mutant does not terminate.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';
import type { Placed, Verdict } from './placed';

const vitest = await createVitest('test', {
  project: ['unit*'],
  bail: 1,
  watch: false,
  reporters: [{}],
});
await vitest.standalone();

process.on('message', (mutant: Placed) => {
  judge(mutant).then(
    (verdict) => process.send?.(verdict),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

let isChecked = false;

async function judge({ file, start, end, replacement }: Placed): Promise<Verdict> {
  const path = resolve(file);
  const text = readFileSync(path, 'utf8');
  const write = (changed: string) => {
    writeFileSync(path, changed);
    vitest.invalidateFile(path);
  };
  write(text.slice(0, start) + replacement + text.slice(end));
  try {
    // Most mutants are killed by the tests of their own subject, which take seconds.
    const [, subject = ''] = file.split('/');
    delete vitest.config.related;
    const own = await vitest.globTestSpecifications([`tests/${subject}/`]);
    if (!(await passes(own))) {
      write(text);
      if (!isChecked && !(await passes(own))) throw new Error('fails without a mutant, too');
      isChecked = true;
      return 'tests';
    }
    vitest.config.related = [path];
    const judged = new Set(own.map(({ moduleId }) => moduleId));
    const related = await vitest.getRelevantTestSpecifications();
    if (!(await passes(related.filter(({ moduleId }) => !judged.has(moduleId))))) return 'tests';
    return hasValidTypes() ? 'survived' : 'types';
  } finally {
    write(text);
  }
}

async function passes(specifications: readonly TestSpecification[]): Promise<boolean> {
  if (specifications.length === 0) return true;
  // `bail` also counts the failures of earlier runs.
  vitest.state.filesMap.clear();
  vitest.state.idMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...specifications]);
  return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}

function hasValidTypes(): boolean {
  const flags = ['--noEmit', '--incremental', '--tsBuildInfoFile', '.types.tsbuildinfo'];
  try {
    execFileSync('npx', ['tsc', ...flags], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
