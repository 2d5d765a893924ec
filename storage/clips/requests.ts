import type { Annotation, Clip, Instant, PageArticle, Passage } from '../../core/model';

/** What is asked for when a story is kept. Ids and time are handed in, so that a call can be repeated. */
export interface ClipRequest {
  /** Used when the story is new to the library. */
  readonly clipId: string;
  readonly versionId: string;
  readonly article: PageArticle;
  /** The address on which the page was read; may differ from the canonical one. */
  readonly pageUrl: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly now: Instant;
}

/**
 * A kept story. `created` is false when it was in the library already, also by
 * an earlier try of the same request: then `clip.id` is the request's `clipId`.
 */
export interface SavedClip {
  readonly clip: Clip;
  readonly created: boolean;
}

export interface ClipEdit {
  readonly tags?: readonly string[];
  /** What the tags were when the edit began: only what it added and removed is then done. */
  readonly tagsBefore?: readonly string[];
  readonly note?: string;
  /** What the note was when the edit began: what has been written meanwhile is then kept above it. */
  readonly noteBefore?: string;
  /** Also when the clip is deleted, which it stays: what was typed comes back with it. */
  readonly evenIfDeleted?: boolean;
}

export interface AnnotationEdit {
  readonly note?: string;
  /** What the note was when the edit began: what has been written meanwhile is then kept above it. */
  readonly noteBefore?: string;
  readonly colour?: Annotation['colour'];
  readonly tags?: readonly string[];
  /** What the tags were when the edit began: only what it added and removed is then done. */
  readonly tagsBefore?: readonly string[];
  readonly passage?: Passage;
  /** The version on which `passage` was described; must be one of its clip's. */
  readonly versionId?: string;
  /** Also when it or its clip is deleted, which it stays: what was typed comes back with it. */
  readonly evenIfDeleted?: boolean;
}
