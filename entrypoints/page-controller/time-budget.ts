/** How much may be spent. */
interface Allowance {
  /** The share of the wall clock that may be spent in the long run. */
  readonly share: number;
  /** Milliseconds that can be saved up, so that a page that is still building itself is served at once. */
  readonly maxSavedMs: number;
}

/** Keeps work within a share of the time that passes. */
export interface TimeBudget {
  /** Notes milliseconds of work. */
  spend(ms: number): void;
  /** Milliseconds until work may be done again; 0 when it may now. */
  restMs(): number;
  /** Whether as much is saved up as can be, so that work of little use may be done too. */
  isFull(): boolean;
}

/**
 * An account that fills as time passes and is emptied by work. Work may begin
 * whenever it is not in debt, so that over any time `t` at most `share * t`, what
 * was saved up and one piece of work are spent, however often work is asked for.
 */
export function createTimeBudget(now: () => number, { share, maxSavedMs }: Allowance): TimeBudget {
  let balanceMs = maxSavedMs;
  let at = now();
  const settle = () => {
    const time = now();
    balanceMs = Math.min(maxSavedMs, balanceMs + (time - at) * share);
    at = time;
  };
  return {
    spend(ms) {
      settle();
      balanceMs -= ms;
    },
    restMs() {
      settle();
      return balanceMs > 0 ? 0 : Math.ceil(-balanceMs / share) + 1;
    },
    isFull() {
      settle();
      return balanceMs >= maxSavedMs;
    },
  };
}
