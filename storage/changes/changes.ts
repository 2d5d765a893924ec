import type { Colour, Failure, Instant } from '../../core/model';

/** What `changeClips` makes of clips; what is not named stays. */
export interface ClipStates {
  readonly isRead?: boolean;
  readonly isFavourite?: boolean;
  readonly isArchived?: boolean;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  /** Into the bin, or out of it. */
  readonly isDeleted?: boolean;
}

/** How work in batches is followed and stopped. */
export interface BatchOptions {
  /** Ends the work after the batch under way. */
  readonly signal?: AbortSignal;
  /** Called after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A field that was changed, as it was and as it was made. */
export interface FieldChange<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What a change did to one clip; what is not named was left alone. */
export interface ClipFieldChanges {
  readonly id: string;
  readonly readAt?: FieldChange<Instant | null>;
  readonly favouriteAt?: FieldChange<Instant | null>;
  readonly archivedAt?: FieldChange<Instant | null>;
  readonly deletedAt?: FieldChange<Instant | null>;
  readonly tags?: FieldChange<readonly string[]>;
}

/** What a change did to one annotation. */
export interface AnnotationTagsChange {
  readonly id: string;
  readonly tags: FieldChange<readonly string[]>;
}

/** What a change did to a tag itself. */
export interface TagFieldChanges {
  readonly key: string;
  readonly name?: FieldChange<string>;
  readonly colour?: FieldChange<Colour | null>;
}

/** What a change did to a saved search. */
export interface SavedSearchChange {
  readonly id: string;
  readonly question: FieldChange<string>;
}

/** What a change did, so that it can be taken back. Plain data, and small: nothing of a clip but what was changed. */
export interface ClipsChange {
  readonly clips: readonly ClipFieldChanges[];
  readonly annotations: readonly AnnotationTagsChange[];
  readonly tags: readonly TagFieldChanges[];
  readonly searches: readonly SavedSearchChange[];
  /** What was asked for and not reached, as it was named. */
  readonly rest: readonly (string | number)[];
  /** Why it ended early; null when it did not, or by its signal. */
  readonly failure: Failure | null;
}

export const nothingChanged: ClipsChange = {
  clips: [],
  annotations: [],
  tags: [],
  searches: [],
  rest: [],
  failure: null,
};

/** How many records a change is about. */
export function sizeOf({ clips, annotations, tags, searches }: ClipsChange): number {
  return clips.length + annotations.length + tags.length + searches.length;
}
