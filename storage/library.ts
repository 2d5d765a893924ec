import type {
  Annotation,
  Clip,
  Colour,
  DatedVersion,
  Draft,
  IncomingClip,
  Instant,
  PageArticle,
  ReadingPlace,
  Result,
  SavedSearch,
  Settings,
  StoredImage,
  Tag,
  Version,
  WholeClip,
} from '../core/model';
import type { NotebookEntry, NotebookFilter } from './annotations/notebook';
import type { BackupCalls } from './backup/backup-calls';
import type { BatchOptions, ClipStates, ClipsChange } from './changes/changes';
import type { AnnotationEdit, ClipEdit, ClipRequest, SavedClip } from './clips/requests';
import type { ImageTotals, WantedImage } from './images/image-types';
import type { ImportMemory } from './import/import-memory';
import type { ImportRehearsal } from './import/import-rehearsal';
import type { ImportMode, ImportOutcome } from './import/import-types';
import type { NearDuplicate } from './near-duplicates/near-duplicate';
import type { Completion, FindOrder, FoundClips, Snippet } from './search/query/search-results';
import type { Shelves } from './shelves/shelves';
import type { Statistics } from './shelves/statistics';
import type { AddressChange } from './works/address-change';
import type { QuotedWork, WorkHolders } from './works/find-holders';

/**
 * The reader's library. Every change is one transaction: it happens whole or
 * not at all. Trouble with the disk or the database is a failed result
 * (`disk-full`, `library-unavailable`, `library-newer`), a record that is not
 * there is `not-found`.
 */
export interface Library extends BackupCalls {
  /**
   * Keeps a story once: when any of its addresses is known, the kept clip is
   * given back with the new tags and addresses added and the note appended
   * unless it holds it already; its text is not touched, unless only its link was
   * kept, which it then takes the place of. A deleted clip is brought back.
   */
  saveClip(request: ClipRequest): Promise<Result<SavedClip>>;
  /** Adds a version to a clip and makes it the one that is read; the same text twice adds nothing. */
  keepVersion(
    clipId: string,
    versionId: string,
    article: PageArticle,
    now: Instant,
  ): Promise<Result<Clip>>;
  /** The clip under any of these addresses (any form), or null. */
  findClip(urls: readonly string[]): Promise<Result<Clip | null>>;
  getClip(clipId: string): Promise<Result<Clip>>;
  /** The address keys of the clip that a record belongs to, deleted ones too; null for an unknown id. */
  findAddresses(
    of: 'clip' | 'version' | 'annotation',
    id: string,
  ): Promise<Result<readonly string[] | null>>;
  getVersion(versionId: string): Promise<Result<Version>>;
  /** Which versions of a clip were kept and when, oldest first; none of an unknown clip. */
  listVersions(clipId: string): Promise<Result<readonly DatedVersion[]>>;
  editClip(clipId: string, edit: ClipEdit, now: Instant): Promise<Result<Clip>>;
  /**
   * Gives highlights without an address one, or corrects or (null) removes one that the
   * user typed. If another clip has that address, in the bin too, the highlights move to
   * it. `address-taken` if that is another work's, `address-in-bin` if that work is in the
   * bin, `address-fixed` if the address was not typed.
   */
  setAddress(clipId: string, url: string | null, now: Instant): Promise<Result<AddressChange>>;
  /**
   * Puts back what `setAddress` changed; gives its clip. What was edited since stays.
   * `address-fixed` if the clip was read from its page or got another address since.
   */
  undoAddress(change: AddressChange, now: Instant): Promise<Result<Clip>>;
  /** For highlights of works without an address, which clips hold them: see `WorkHolders`. */
  findHolders(works: readonly QuotedWork[]): Promise<Result<readonly WorkHolders[]>>;
  /** Deletes a clip so that it can be restored, annotations with it. */
  deleteClip(clipId: string, now: Instant): Promise<Result<Clip>>;
  restoreClip(clipId: string, now: Instant): Promise<Result<Clip>>;
  /** Clips that stand, newest first; `before` is the last clip of the page before. */
  listClips(limit: number, before?: Clip): Promise<Result<readonly Clip[]>>;

  /**
   * The numbers of the clips that answer a question, in the order in which they
   * are shown: '' is all that stands, archived too; `is:deleted` is the bin. How
   * questions are written is said at `parseQuestion`.
   *
   * Phrases are sought in texts, which takes a while where thousands might have them:
   * with `enough`, the answer comes when so many first clips are known.
   */
  find(question: string, order: FindOrder, enough?: number): Promise<Result<FoundClips>>;
  /** The clips with these numbers, in that order, those in the bin too; null for one that is gone meanwhile. */
  getClips(numbers: readonly number[]): Promise<Result<readonly (Clip | null)[]>>;
  /**
   * How many clips each question finds, by the search index alone: for questions about
   * tags, sites and states. The list of such a question has that many clips.
   */
  countFound(questions: readonly string[]): Promise<Result<readonly number[]>>;
  /** Where a question's words stand in these clips; a clip without any has no snippet. */
  findSnippets(question: string, numbers: readonly number[]): Promise<Result<readonly Snippet[]>>;
  /** What may be meant by the word of a question at the caret (in UTF-16 units), best first. */
  completeQuestion(question: string, caret: number): Promise<Result<readonly Completion[]>>;
  /** The places of the library with their counts. */
  listShelves(): Promise<Result<Shelves>>;

  /**
   * Changes many clips, named by id or number, a slice at a time, each slice one
   * transaction. The answer says what was done, for `undoChange`, also when it
   * ended early: by the signal, or by trouble (`failure`). `rest` holds what was
   * not reached; asked again with it, the change goes on. Clips that are gone,
   * and deleted ones of which only their return is asked, are passed over.
   */
  changeClips(
    which: readonly (string | number)[],
    change: ClipStates,
    now: Instant,
    slicing?: BatchOptions,
  ): Promise<Result<ClipsChange>>;
  /**
   * Takes back what a change did, and only that: what was changed since by
   * something else stays. Its answer takes the undoing back.
   */
  undoChange(
    change: ClipsChange,
    now: Instant,
    slicing?: BatchOptions,
  ): Promise<Result<ClipsChange>>;
  /** Remembers where reading stopped; null forgets it. No change in the sense of `updatedAt`. */
  saveReadingPlace(clipId: string, place: ReadingPlace | null): Promise<Result<Clip>>;

  /**
   * Gives a tag and all that lies below it another name, on every clip and
   * annotation, deleted ones too. Onto a name that is there, the two become one.
   * Fails with `invalid-input` when nothing is left of the name, or it lies below the tag itself.
   */
  renameTag(
    key: string,
    name: string,
    now: Instant,
    slicing?: BatchOptions,
  ): Promise<Result<ClipsChange>>;
  recolourTag(key: string, colour: Colour | null, now: Instant): Promise<Result<ClipsChange>>;
  /** Takes a tag and all that lies below it from every clip and annotation. */
  deleteTag(key: string, now: Instant, slicing?: BatchOptions): Promise<Result<ClipsChange>>;

  /** Keeps a question by a name; the same id again replaces it. */
  saveSearch(search: SavedSearch): Promise<Result<SavedSearch>>;
  /** Deletes a saved search; `saveSearch` brings it back. */
  deleteSearch(id: string, now: Instant): Promise<Result<SavedSearch>>;

  /** Removes all that is in the bin for good; gives how many clips that were, also when the signal ended it early. */
  emptyBin(now: Instant, slicing?: BatchOptions): Promise<Result<number>>;
  /**
   * Removes clips for good, named by id or number, with all that belongs to them,
   * as `emptyBin` does; one that is not in the bin is passed over. Gives how many were.
   */
  purgeClips(
    which: readonly (string | number)[],
    now: Instant,
    slicing?: BatchOptions,
  ): Promise<Result<number>>;
  /** Removes for good what was deleted 30 days ago or earlier. */
  purgeBin(now: Instant): Promise<Result<number>>;

  /**
   * Annotations that stand on clips that stand, each with its clip, over the whole
   * library. `after` is the last annotation of the page before. Fewer than
   * `limit` means that there are no more.
   */
  listAllAnnotations(
    filter: NotebookFilter,
    order: 'newest' | 'oldest',
    limit: number,
    after?: Annotation,
  ): Promise<Result<readonly NotebookEntry[]>>;
  /** The folded names of the tags under which annotations are listed: their own, and those above them. */
  listAnnotationTags(): Promise<Result<readonly string[]>>;
  /** Figures about all that stands, from counters. */
  getStatistics(): Promise<Result<Statistics>>;

  /** Images that clips show and that are still to be fetched, at most `limit`; none when the reader keeps none. */
  listWantedImages(limit: number): Promise<Result<readonly WantedImage[]>>;
  /** Keeps the image at an address for all clips that show it; null when none does, or there is no room for it. */
  keepImage(
    url: string,
    type: string,
    bytes: Uint8Array,
    now: Instant,
  ): Promise<Result<StoredImage | null>>;
  /** Notes that an image could not be fetched; `isFinal` when there is no use in trying again. */
  missImage(url: string, reason: string, isFinal: boolean): Promise<Result<null>>;
  /** The kept image at an address that a clip shows, or null. */
  findImage(
    clipId: string,
    url: string,
  ): Promise<Result<{ readonly type: string; readonly bytes: Uint8Array } | null>>;
  imageTotals(): Promise<Result<ImageTotals>>;
  /** Removes every kept image; those of clips that are kept later are fetched as before. */
  dropImages(): Promise<Result<null>>;

  getSettings(): Promise<Result<Settings>>;
  /** Images that an earlier limit has kept out are wanted again where the limit was raised. */
  saveSettings(settings: Settings, now: Instant): Promise<Result<Settings>>;

  /** Clips of other papers that stand and tell the same story as a clip's newest text, likest first. */
  findKin(clipId: string): Promise<Result<readonly NearDuplicate[]>>;
  /** Makes a few of the clips known to `findKin` that an upgrade has left unknown; to be called until all are. */
  catchUpKin(): Promise<Result<{ readonly isWhole: boolean }>>;

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
  /** Every tag that something carries. */
  listTags(): Promise<Result<readonly Tag[]>>;

  saveDraft(draft: Draft): Promise<Result<Draft>>;
  findDraft(key: string): Promise<Result<Draft | null>>;
  /** The drafts whose keys begin with `prefix`, newest first. */
  listDrafts(prefix: string): Promise<Result<readonly Draft[]>>;
  dropDraft(key: string): Promise<Result<null>>;

  /**
   * Takes in a slice of clips from a file, as one transaction: a few hundred, so that
   * others get their turn between. What becomes of each is answered in their order;
   * of a dry run, what would. Done twice, nothing changes the second time. A clip
   * whose text is known takes the place of one of which only the link was kept.
   * Slices of one file share a memory, which spares them questions, and those of a dry
   * run a rehearsal, by which they know what the slices before would have written.
   */
  importClips(
    wholes: readonly IncomingClip[],
    mode: ImportMode,
    isDryRun: boolean,
    now: Instant,
    memory?: ImportMemory,
    rehearsal?: ImportRehearsal,
  ): Promise<Result<readonly ImportOutcome[]>>;

  /**
   * What a screen has kept under a name of its own, for the next time; null when
   * there is nothing. Any plain value: whoever reads it holds it against a schema.
   */
  getPreference(name: string): Promise<Result<unknown>>;
  savePreference(name: string, value: unknown, now: Instant): Promise<Result<null>>;

  /** The ids of clips and annotations that files brought or changed after a moment, however old they say that they are. */
  listArrivals(since: Instant): Promise<Result<readonly string[]>>;
  /** All that belongs to clips, by their ids or numbers; those that do not stand are left out. */
  getWholeClips(which: readonly (string | number)[]): Promise<Result<readonly WholeClip[]>>;
  /**
   * These clips that stand with all that belongs to them, one after another in
   * their order; all of them, newest first, where none are named.
   */
  eachWholeClip(which?: readonly (string | number)[] | null): AsyncIterable<Result<WholeClip>>;

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
