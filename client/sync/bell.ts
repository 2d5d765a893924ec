/** Wakes whoever waits. A ring is kept until somebody waits. */
export interface Bell {
  ring(): void;
  /**
   * Resolves at the next ring with true, or with false after so many milliseconds or when the signal
   * is aborted.
   */
  wait(ms: number, signal: AbortSignal): Promise<boolean>;
}

export function createBell(): Bell {
  let isRung = false;
  const waiting = new Set<() => void>();
  return {
    ring() {
      isRung = true;
      for (const wake of waiting) wake();
    },
    async wait(ms, signal) {
      if (!isRung && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const end = () => {
            clearTimeout(timer);
            waiting.delete(end);
            signal.removeEventListener('abort', end);
            resolve();
          };
          const timer = setTimeout(end, ms);
          waiting.add(end);
          signal.addEventListener('abort', end);
        });
      }
      if (signal.aborted) return false;
      const wasRung = isRung;
      isRung = false;
      return wasRung;
    },
  };
}

/** The bells of everything that is kept in step. */
export interface Bells {
  /** Rings all of them. */
  ring(): void;
  add(): Bell;
  remove(bell: Bell): void;
}

export function createBells(): Bells {
  const all = new Set<Bell>();
  return {
    ring() {
      for (const bell of all) bell.ring();
    },
    add() {
      const bell = createBell();
      all.add(bell);
      return bell;
    },
    remove: (bell) => void all.delete(bell),
  };
}
