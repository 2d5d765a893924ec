/**
 * Asks again and again until the answer is neither null, undefined nor false,
 * and gives it; throws with `what` in its words after `timeoutMs` (ten seconds).
 *
 * An error while asking counts as "not yet": a page that is just navigating
 * cannot be asked. The last one is named when time is up.
 */
export async function waitUntil<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
  timeoutMs = 10_000,
): Promise<Answer> {
  const deadline = Date.now() + timeoutMs;
  let trouble = '';
  while (true) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      trouble = '';
    } catch (error) {
      trouble = `: ${error instanceof Error ? error.message : error}`;
    }
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms for ${what}${trouble}`);
    await pause(50);
  }
}

/** A promise that is kept after so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
