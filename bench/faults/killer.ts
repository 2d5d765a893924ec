import type { Tab } from '../../scripts/drive/browser';
import { pause } from '../../scripts/drive/wait-until';
import type { Stage } from './stage';
import type { Attempt, KillKind, Work } from './works/work';

/** After that time, work that was interrupted is given up, in milliseconds. */
const patienceMs = 20_000;
/** How often a user tries again. */
const attempts = 3;
/** How long a work is thought to take before it was measured, in milliseconds. */
const firstGuessMs = 500;

export interface Kill {
  readonly work: string;
  readonly kind: KillKind;
  /** From the beginning of the work, in milliseconds. */
  readonly afterMs: number;
  /** False if the work was acknowledged before, that is, the kill was between two works. */
  readonly isInside: boolean;
}

/** Ends things while works run, at moments that it chooses at random. */
export class Killer {
  /** In their order. */
  readonly kills: Kill[] = [];
  /** How long works took lately, by their names. */
  private readonly durations = new Map<string, number>();

  constructor(private readonly stage: Stage) {}

  /** Does a work without a kill. */
  async do(name: string, work: Work): Promise<void> {
    const attempt = work.plan(this.stage);
    const tab = await attempt.open();
    await this.run(name, attempt, tab);
    await tab.close();
  }

  /**
   * Starts a work, ends something, and does the rest of the work as a user would. Returns false
   * if there was nothing to end. Throws if the work cannot be done afterwards.
   */
  async kill(name: string, work: Work, kind: KillKind): Promise<boolean> {
    const { ground, random } = this.stage;
    const attempt = work.plan(this.stage);
    let tab = await attempt.open();
    let isDone = false;
    const running = this.run(name, attempt, tab).then(
      () => {
        isDone = true;
      },
      () => {},
    );
    const afterMs = Math.round(random() * 1.2 * (this.durations.get(name) ?? firstGuessMs));
    await pause(afterMs);
    const isInside = !isDone;
    if (kind === 'tab') await tab.close();
    else if (kind === 'browser') await ground.killBrowser();
    else if (!(await ground.killWorker())) {
      await running;
      await tab.close();
      return false;
    }
    this.kills.push({ work: `${name}: ${attempt.what}`, kind, afterMs, isInside });
    await Promise.race([running, pause(patienceMs)]);
    let lastError: unknown = null;
    for (let left = attempts; !isDone && left > 0; left--) {
      try {
        if (kind !== 'worker' || left < attempts) tab = await attempt.open();
        await attempt.run(tab);
        isDone = true;
      } catch (error) {
        lastError = error;
      }
    }
    await tab.close().catch(() => {});
    if (!isDone) throw new Error(`cannot ${attempt.what} after a kill`, { cause: lastError });
    return true;
  }

  private async run(name: string, attempt: Attempt, tab: Tab): Promise<void> {
    const startedAt = Date.now();
    await attempt.run(tab);
    const before = this.durations.get(name);
    const duration = Date.now() - startedAt;
    this.durations.set(name, before === undefined ? duration : (before + duration) / 2);
  }
}
