import type { Vocabulary } from '../../library/vocabulary';
import type { ScanQuery } from './scan-library';

/** The library and queries for another search engine. */
export interface PeerInput {
  readonly vocabulary: Vocabulary;
  readonly clips: number;
  readonly queries: readonly ScanQuery[];
}

/** Figures of another search engine. Times in milliseconds. */
export interface PeerFigures {
  readonly clips: number;
  readonly buildMs: number;
  readonly bytes: number | null;
  /** From the start of a worker to the first result, on an existing index. Null if it is only in memory. */
  readonly firstMs: number | null;
  readonly times: readonly number[];
}
