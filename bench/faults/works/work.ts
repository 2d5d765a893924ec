import type { Tab } from '../../../scripts/drive/browser';
import type { Stage } from '../stage';

export const killKinds = ['worker', 'tab', 'browser'] as const;

export type KillKind = (typeof killKinds)[number];

/** Something that a user does, and that a kill interrupts. */
export interface Work {
  /** What can end while it runs. */
  readonly kills: readonly KillKind[];
  /** Decides what to do, once for all attempts. */
  plan(stage: Stage): Attempt;
}

export interface Attempt {
  /** For reports. */
  readonly what: string;
  /** Opens the tab in which it runs. */
  open(): Promise<Tab>;
  /**
   * Does it, and notes what is acknowledged. Throws if something is not. May be called again, as
   * a user does who got no answer.
   */
  run(tab: Tab): Promise<void>;
}
