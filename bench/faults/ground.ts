import type { Driven } from '../../scripts/drive/browser';

/** A browser with the extension, in a profile that is kept when it is killed. */
export interface Ground {
  readonly browser: Driven['browser'];
  /** The folder for downloads. */
  readonly downloads: string;
  /** The browser that runs now. */
  driven(): Driven;
  /** Ends the background at once, in the middle of its work. False if it was not running. */
  killWorker(): Promise<boolean>;
  /** Ends the browser's main process by SIGKILL, and starts it again. */
  killBrowser(): Promise<void>;
  close(): Promise<void>;
}
