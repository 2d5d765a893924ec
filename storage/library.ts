import type {
  Annotation,
  Article,
  Clip,
  DatedVersion,
  Instant,
  Passage,
  Result,
  Tag,
  Version,
  WholeClip,
} from '../core/model';

/** What is asked for when a story is kept. Ids and time are handed in, so that a call can be repeated. */
export interface ClipRequest {
  /** Used when the story is new to the library. */
  readonly clipId: string;
  readonly versionId: string;
  readonly article: Article;
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

/**
 * What the reader typed and has not saved yet, under a key of the caller's. What was stored
 * when the writing began stands beside it where something was, and the passage where no
 * annotation holds it.
 */
export interface Draft {
  readonly key: string;
  readonly tags: readonly string[];
  readonly tagsBefore?: readonly string[];
  readonly note: string;
  readonly noteBefore?: string;
  readonly passage?: Passage;
  readonly updatedAt: Instant;
}

/**
 * The reader's library. Every change is one transaction: it happens whole or
 * not at all. Trouble with the disk or the database is a failed result
 * (`disk-full`, `library-unavailable`, `library-newer`), a record that is not
 * there is `not-found`.
 */
export interface Library {
  /**
   * Keeps a story once: when any of its addresses is known, the kept clip is
   * given back with the new tags and addresses added and the note appended
   * unless it holds it already; its text is not touched. A deleted clip is brought back.
   */
  saveClip(request: ClipRequest): Promise<Result<SavedClip>>;
  /** Adds a version to a clip and makes it the one that is read; the same text twice adds nothing. */
  keepVersion(
    clipId: string,
    versionId: string,
    article: Article,
    now: Instant,
  ): Promise<Result<Clip>>;
  /** The clip under any of these addresses (any form), or null. */
  findClip(urls: readonly string[]): Promise<Result<Clip | null>>;
  getClip(clipId: string): Promise<Result<Clip>>;
  getVersion(versionId: string): Promise<Result<Version>>;
  /** Which versions of a clip were kept and when, oldest first; none of an unknown clip. */
  listVersions(clipId: string): Promise<Result<readonly DatedVersion[]>>;
  editClip(clipId: string, edit: ClipEdit, now: Instant): Promise<Result<Clip>>;
  /** Deletes a clip so that it can be restored, annotations with it. */
  deleteClip(clipId: string, now: Instant): Promise<Result<Clip>>;
  restoreClip(clipId: string, now: Instant): Promise<Result<Clip>>;
  /** Clips that stand, newest first; `before` is the last clip of the page before. */
  listClips(limit: number, before?: Clip): Promise<Result<readonly Clip[]>>;
  /** How many clips stand. */
  countClips(): Promise<Result<number>>;
  /** Clips that stand whose headline, publisher, authors, tags or note hold every word, newest first. */
  searchClips(query: string, limit: number): Promise<Result<readonly Clip[]>>;

  /** Annotations that stand on a clip, oldest first; none when the clip is deleted. */
  listAnnotations(clipId: string): Promise<Result<readonly Annotation[]>>;
  /**
   * Adds an annotation; the same id twice adds nothing. Fails with `not-found`
   * when its clip is gone, or its version is not one of that clip's.
   */
  addAnnotation(annotation: Annotation): Promise<Result<Annotation>>;
  editAnnotation(id: string, edit: AnnotationEdit, now: Instant): Promise<Result<Annotation>>;
  deleteAnnotation(id: string, now: Instant): Promise<Result<Annotation>>;
  restoreAnnotation(id: string, now: Instant): Promise<Result<Annotation>>;

  /** Tags in use whose name or a step of it begins with what was typed, most used first. */
  completeTags(typed: string, limit: number): Promise<Result<readonly Tag[]>>;

  saveDraft(draft: Draft): Promise<Result<Draft>>;
  findDraft(key: string): Promise<Result<Draft | null>>;
  /** The drafts whose keys begin with `prefix`, newest first. */
  listDrafts(prefix: string): Promise<Result<readonly Draft[]>>;
  dropDraft(key: string): Promise<Result<null>>;

  /** All that belongs to a clip, for export. */
  getWholeClip(clipId: string): Promise<Result<WholeClip>>;
  /** Every clip that stands with all that belongs to it, one after another, newest first. */
  eachWholeClip(): AsyncIterable<Result<WholeClip>>;

  /**
   * Calls back with the answer of a query now and whenever the library changes
   * what it read, in any page, until the signal is aborted.
   */
  watch<Answer>(
    query: (library: Library) => Promise<Result<Answer>>,
    onAnswer: (answer: Result<Answer>) => void,
    signal: AbortSignal,
  ): void;

  /** Lets go of the database; the next call opens it again. */
  close(): void;
}
