/** The limits of a budget. */
interface BudgetLimits {
  /** Share of wall time that may be spent in the long run. */
  readonly share: number;
  /** Maximum unspent time in milliseconds. Allows fast reactions while a page is still loading. */
  readonly maxSavedMs: number;
}

/** Limits work to a share of wall time. */
export interface TimeBudget {
  /** Records milliseconds of work. */
  spend(ms: number): void;
  /** Milliseconds until work is allowed again; 0 if it is now. */
  waitMs(): number;
  /** True if the budget is full, so that less useful work can be done as well. */
  isFull(): boolean;
}

/**
 * Creates a budget that fills over time and is emptied by work (a token bucket). Work may start
 * whenever it is not negative. Over any time `t`, at most `share * t` plus the saved time plus
 * one piece of work is spent.
 */
export function createTimeBudget(
  now: () => number,
  { share, maxSavedMs }: BudgetLimits,
): TimeBudget {
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
    waitMs() {
      settle();
      return balanceMs > 0 ? 0 : Math.ceil(-balanceMs / share) + 1;
    },
    isFull() {
      settle();
      return balanceMs >= maxSavedMs;
    },
  };
}
