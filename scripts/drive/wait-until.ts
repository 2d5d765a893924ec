/** The first pause between two checks, and the longest, in milliseconds. */
const [minPauseMs, maxPauseMs] = [40, 300];

/**
 * Calls `check` until the result is neither null, undefined nor false, and returns it. Throws
 * after `timeoutMs` (default: half a minute, for busy machines); the error names `what`.
 *
 * A check in a browser takes about 10 ms of processor time, so pauses grow with the time waited.
 *
 * An error counts as "not yet", because a page cannot be queried while it navigates. The last
 * error is included when time is up.
 */
export async function waitUntil<Value>(
  what: string,
  check: () => Promise<Value | null | undefined | false>,
  timeoutMs = 30_000,
): Promise<Value> {
  const startedAt = Date.now();
  const deadline = startedAt + timeoutMs;
  let lastError = '';
  while (true) {
    try {
      const value = await check();
      if (value !== null && value !== undefined && value !== false) return value;
      lastError = '';
    } catch (error) {
      lastError = `: ${error instanceof Error ? error.message : error}`;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms for ${what}${lastError}`);
    const waitedMs = Date.now() - startedAt;
    await pause(Math.min(Math.max(waitedMs / 5, minPauseMs), maxPauseMs));
  }
}

/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
