import { browser } from 'wxt/browser';

/**
 * Interval of keep-alive calls in milliseconds; browsers stop a background after 30
 * seconds without API calls.
 */
const beatMs = 15_000;

/** Keeps the browser from stopping the background until the signal is aborted. */
export function stayAwake(signal: AbortSignal): void {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), beatMs);
  signal.addEventListener('abort', () => clearInterval(beat));
}
