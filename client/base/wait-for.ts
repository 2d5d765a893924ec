/** Resolves after the given time, or at once when the signal is aborted. */
export function sleep(
  view: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      view.clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = view.setTimeout(end, ms);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
