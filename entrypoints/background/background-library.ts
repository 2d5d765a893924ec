import type { FailureCode } from '../../core/model';
import type { ClippingLibrary } from '../../storage';
import type { Backups } from '../shared/backup/backups';
import type { SuggestClips } from './omnibox';

export interface OpenOptions {
  readonly onLogRenewalNeeded: () => void;
  readonly beforeFirstWrite: (() => Promise<unknown>) | null;
  readonly unavailable?: FailureCode;
}

/** What the background has of the library, which differs between browsers. */
export interface BackgroundLibrary {
  readonly library: ClippingLibrary;
  readonly backups: Backups;
  readonly suggest: SuggestClips;
  /** Exchanges with other devices, unless a page does. */
  sync(): Promise<void>;
  /** Has what is new written to the user's folder. */
  writeFolder(): Promise<unknown>;
  /** Creates the receiver of library calls from our own pages. */
  answerScreens(onClipped: () => void): (message: unknown) => Promise<unknown> | undefined;
}
