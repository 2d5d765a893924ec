/**
 * Calls `check` until the result is neither null, undefined nor false, and returns it. Throws
 * after `timeoutMs` (default: half a minute, for busy machines); the error names `what`.
 *
 * An error counts as "not yet", because a page cannot be queried while it navigates. The last
 * error is included when time is up.
 */
export async function waitUntil<Value>(
  what: string,
  check: () => Promise<Value | null | undefined | false>,
  timeoutMs = 30_000,
): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
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
    await pause(50);
  }
}

/** Resolves after `ms` milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
