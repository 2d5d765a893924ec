import type { Vocabulary } from '../../library/vocabulary';
import type { ScanQuestion } from './scan-library';

/** What another search is asked to do. */
export interface PeerAsk {
  readonly vocabulary: Vocabulary;
  readonly clips: number;
  readonly questions: readonly ScanQuestion[];
}

/** What it took; times in milliseconds. */
export interface PeerFigures {
  readonly clips: number;
  readonly buildMs: number;
  readonly bytes: number | null;
  /** From the start of a worker to the first answer, the index being there already; null where it is in memory only. */
  readonly firstMs: number | null;
  readonly times: readonly number[];
}
