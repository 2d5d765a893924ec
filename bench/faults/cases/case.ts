import type { Finding } from '../finding';
import { judge } from '../judge';
import { readLibrary } from '../read-library';
import type { Stage } from '../stage';
import type { Work } from '../works/work';

/** A fault that is not a kill. */
export interface Case {
  readonly name: string;
  /** Returns what is wrong, and throws if something that must work does not. */
  run(executablePath: string): Promise<readonly Finding[]>;
}

/** Does a work in a tab of its own. Throws if it is not acknowledged. */
export async function doWork(stage: Stage, work: Work): Promise<void> {
  const attempt = work.plan(stage);
  const tab = await attempt.open();
  try {
    await attempt.run(tab);
  } finally {
    await tab.close();
  }
}

/** Compares the whole library with what it acknowledged. */
export async function judgeAll(stage: Stage): Promise<readonly Finding[]> {
  return judge(await readLibrary(stage), stage.ledger);
}

/** Returns the message with which something fails. Throws if it does not. */
export async function failureOf(work: () => Promise<unknown>): Promise<string> {
  let answer: unknown;
  try {
    answer = await work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`answered instead of failing: ${JSON.stringify(answer)}`);
}

/** Throws unless a failure has this code. */
export function expectCode(message: string, code: string): void {
  if (!message.includes(`"${code}"`)) throw new Error(`failed with ${message} instead of ${code}`);
}
