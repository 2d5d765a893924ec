import type { Annotation, Clip, Instant, PageArticle, Passage } from '../../core/model';
import type { TextEdit } from '../../core/reconcile';

/** A request to save a story. Ids and time are passed in, so that a call can be repeated. */
export interface ClipRequest {
  /** Used if the story is new to the library. */
  readonly clipId: string;
  readonly versionId: string;
  readonly article: PageArticle;
  /** The address of the page, which may differ from the canonical one. */
  readonly pageUrl: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly now: Instant;
}

/**
 * A saved story. `created` is true if its clip is new or was in the bin, so undo deletes the
 * clip. It is false if it was already in the library, including from an earlier attempt of the
 * same request: then `clip.id` is the request's `clipId`.
 */
export interface SavedClip {
  readonly clip: Clip;
  readonly created: boolean;
}

/** An edit of a clip. Absent fields stay unchanged. */
export interface ClipEdit extends TextEdit {
  /** Also applies to a deleted clip, which stays deleted: the typed text is there when it is restored. */
  readonly evenIfDeleted?: boolean;
}

/** An edit of an annotation. Absent fields stay unchanged. */
export interface AnnotationEdit extends TextEdit {
  readonly colour?: Annotation['colour'];
  readonly passage?: Passage;
  /** The version that `passage` refers to. Must belong to the same clip. */
  readonly versionId?: string;
  /** Also applies to a deleted annotation, or one of a deleted clip. Both stay deleted; the typed text is there when they are restored. */
  readonly evenIfDeleted?: boolean;
}
