import type { Colour, Failure, Instant } from '../../core/model';

/** The changes that `changeClips` applies. Absent fields stay unchanged. */
export interface ClipStates {
  readonly isRead?: boolean;
  readonly isFavourite?: boolean;
  readonly isArchived?: boolean;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** Moves clips to the bin, or restores them. */
  readonly isDeleted?: boolean;
}

/** Options for work done in batches. */
export interface BatchOptions {
  /** Stops the work after the current batch. */
  readonly signal?: AbortSignal;
  /** Called after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The old and the new value of a field. */
export interface FieldChange<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** The changes to one clip. Absent fields did not change. */
export interface ClipFieldChanges {
  readonly id: string;
  readonly readAt?: FieldChange<Instant | null>;
  readonly favouriteAt?: FieldChange<Instant | null>;
  readonly archivedAt?: FieldChange<Instant | null>;
  readonly deletedAt?: FieldChange<Instant | null>;
  readonly tags?: FieldChange<readonly string[]>;
  /** See `Clip.receivedTags`. */
  readonly receivedTags?: FieldChange<readonly string[]>;
}

/** The changes to one annotation. */
export interface AnnotationTagsChange {
  readonly id: string;
  readonly tags: FieldChange<readonly string[]>;
}

/** The changes to a tag itself. */
export interface TagFieldChanges {
  readonly key: string;
  readonly name?: FieldChange<string>;
  readonly colour?: FieldChange<Colour | null>;
}

/** The changes to a saved search. */
export interface SavedSearchChange {
  readonly id: string;
  readonly question: FieldChange<string>;
}

/** A change that can be undone. Plain data, with only the changed fields. */
export interface ClipsChange {
  readonly clips: readonly ClipFieldChanges[];
  readonly annotations: readonly AnnotationTagsChange[];
  readonly tags: readonly TagFieldChanges[];
  readonly searches: readonly SavedSearchChange[];
  /** The ids or numbers that were not processed. */
  readonly rest: readonly (string | number)[];
  /** Why it stopped early; null if it finished or was aborted. */
  readonly failure: Failure | null;
}

/** A change of nothing. */
export const nothingChanged: ClipsChange = {
  clips: [],
  annotations: [],
  tags: [],
  searches: [],
  rest: [],
  failure: null,
};

/** Returns the number of records in a change. */
export function countRecords({ clips, annotations, tags, searches }: ClipsChange): number {
  return clips.length + annotations.length + tags.length + searches.length;
}
