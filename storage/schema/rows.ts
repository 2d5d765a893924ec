import type { Annotation, Clip, ClipImageUse, Instant } from '../../core/model';
import type { Sketch } from '../../core/near-duplicates';

/** A clip as it is stored: with what only the database needs. */
export interface ClipRow extends Clip {
  /**
   * Where the clip stands in the list, absent while it is deleted. IndexedDB
   * cannot index null and leaves a row without the field out of the index, so
   * the index on it holds the clips that stand and no others.
   */
  readonly order?: string;
  /** Given once, ascending in order of creation, and never again: the clip's name in lists and in the search index. */
  readonly number: number;
  /** The keys of its tags: the index by which a tag's clips are found. */
  readonly tagKeys: readonly string[];
  /** When a file last brought or changed it, by this browser's clock; `updatedAt` may be older then. */
  readonly arrivedAt?: Instant;
}

/** An annotation as it is stored. */
export interface AnnotationRow extends Annotation {
  readonly tagKeys: readonly string[];
  /** Where it stands in each list of the notebook (`annotation-row.ts`); absent while it is deleted. */
  readonly places?: readonly string[];
  /** As `ClipRow.arrivedAt`. */
  readonly arrivedAt?: Instant;
}

/** A number that is kept instead of counted. */
export interface CounterRow {
  readonly key: string;
  readonly count: number;
  /** The name that a publisher goes by, on its counter. */
  readonly label?: string;
}

/** The reader's settings, or what a screen keeps for the next time. */
export interface SettingsRow {
  readonly key: string;
  readonly value: unknown;
  readonly updatedAt: Instant;
}

/** The bytes of a stored image, apart from its row so that no list loads them. */
export interface ImageBytes {
  readonly hash: string;
  readonly bytes: ArrayBuffer;
}

/**
 * That a clip shows the image at an address. `hash` is absent until it was
 * fetched, and `tries` once it is kept or given up, since null cannot be indexed:
 * so the index on `tries` holds what to fetch.
 */
export interface ImageUse extends ClipImageUse {
  readonly clipId: string;
}

/** What is stored of a clip's newest text for kinship (`core/near-duplicates/near-duplicate.ts`). */
export interface SketchRow {
  /** Of the clip. */
  readonly number: number;
  /** Under these it is found. */
  readonly bands: readonly number[];
  /** By this it is judged; absent from before there were sketches, until the clip is caught up with. */
  readonly sketch?: Sketch;
}
