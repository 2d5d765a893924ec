import type { Annotation, Clip, ClipImageUse, Instant } from '../../core/model';
import type { Sketch } from '../../core/near-duplicates';
import type { Fields, KnownDevices, KnownRecord, Place } from '../../core/sync';

/** A clip as stored, with the fields that only the database needs. */
export interface ClipRow extends Clip {
  /**
   * Position in the list, absent if deleted. IndexedDB cannot index null and
   * leaves rows without the field out of the index, so the index contains only
   * clips that are not deleted.
   */
  readonly order?: string;
  /** Ascends in order of creation and is never reused. Identifies the clip in lists and in the search index. */
  readonly number: number;
  /** The keys of its tags, for the index by tag. */
  readonly tagKeys: readonly string[];
  /** When an import last added or changed it, by this browser's clock. `updatedAt` may be earlier. */
  readonly arrivedAt?: Instant;
  /** Present if one of its corrections was overruled, and it is not deleted. Booleans cannot be indexed. */
  readonly isOverruled?: 1;
}

/** An annotation as stored. */
export interface AnnotationRow extends Annotation {
  readonly tagKeys: readonly string[];
  /** Its places in the lists of the notebook (`annotation-row.ts`); absent if deleted. */
  readonly places?: readonly string[];
  /** Same as `ClipRow.arrivedAt`. */
  readonly arrivedAt?: Instant;
}

/** A count that is maintained instead of computed. */
export interface CounterRow {
  readonly key: string;
  readonly count: number;
  /** State of `catchUpSketches`, on its counter. Rows of sites may have one that earlier versions wrote. */
  readonly label?: string;
}

/** The user's settings, or a preference of a screen. */
export interface SettingsRow {
  readonly key: string;
  readonly value: unknown;
  readonly updatedAt: Instant;
}

/** The bytes of a stored image, in a separate row so that lists do not load them. */
export interface ImageBytes {
  readonly hash: string;
  readonly bytes: ArrayBuffer;
}

/**
 * An image that a clip shows, by its address. `hash` is absent until it was
 * fetched, and `tries` once it is stored or given up. Null cannot be indexed, so
 * the index on `tries` contains only images to fetch.
 */
export interface ImageUse extends ClipImageUse {
  readonly clipId: string;
}

/** Data for finding near-duplicates of a clip's current text (`core/near-duplicates`). */
export interface SketchRow {
  /** Number of the clip. */
  readonly number: number;
  /** Keys by which candidates are found. */
  readonly bands: readonly number[];
  /** Compared with those of other clips. Absent for clips from before sketches existed, until `catchUpSketches`. */
  readonly sketch?: Sketch;
}

/** A clip that was changed since it was last exchanged. See `trackChanges`. */
export interface SyncChange {
  /** Of the clip. */
  readonly id: string;
  readonly changedAt: Instant;
  /** Differs after each change. */
  readonly mark: string;
}

/** The row that is there while changes are tracked. */
export interface TrackingRow extends SyncChange {
  /** For whom: what the ids of their changes begin with, "" for the library. Absent if only for it. */
  readonly starts?: readonly string[];
}

/** What this device knows of a record. `unsent` is absent if the server has all of it. */
export interface SyncRecordRow extends Omit<KnownRecord, 'isSent'> {
  readonly unsent?: 1;
  /**
   * Of a contribution that other devices of the user have changed: what this device's clip said
   * before. It may still lack what they added.
   */
  readonly described?: Fields;
}

/** Where the next exchange continues. */
export interface SyncPlaceRow extends Place {
  /** "place" for that of the library. */
  readonly key: string;
  /** The id of this device, to which all that is stored about exchanges belongs. */
  readonly device: string;
  /** Absent before the first exchange. */
  readonly devices?: KnownDevices;
  /** The ids of the records with deletions that do not count; absent if there are none. */
  readonly overruled?: readonly string[];
  /** Of a share: whether the user may add to it, once all was received and compared with the library. */
  readonly canWrite?: boolean;
  /** Of a share: the names of its members by id, as they are on what they contributed. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The note of a clip in the folder that is kept up to date. Belongs to this device. */
export interface ExportedNoteRow {
  /** Of the clip. */
  readonly id: string;
  /** Where the note is, from the chosen folder: "Clippings/2026-11-12 Title.md". */
  readonly path: string;
  /**
   * The digest of the file as it was written last. Null if it was not written yet, or if it is the
   * user's: they edited it, or it was there before.
   */
  readonly written: string | null;
  /** The digest of the file that is being written or moved; null if none is. */
  readonly writing: string | null;
  /** The digest of the note as it follows from the clip. */
  readonly rendered: string;
  /** What the note holds of the clip, so that only what is new is appended. */
  readonly held: HeldByNote;
  /** The time that templates know as today. */
  readonly firstAt: Instant;
  /** Files in the folder of pictures beside the note. */
  readonly pictures: readonly string[];
  /** Where the note was before it was moved because its clip was deleted; null if it was not. */
  readonly movedFrom: string | null;
  /** True if the user deleted the note. */
  readonly isGone: boolean;
}

/** States of a clip that a note was written from. */
export interface HeldByNote {
  /** A digest of the clip's notes, tags and version. */
  readonly page: string;
  /** Annotation ids, and when each was changed last. */
  readonly annotations: Readonly<Record<string, Instant>>;
}

/** How far the folder is up to date. There is one row while clips are exported to it. */
export interface ExportPlaceRow {
  readonly key: 'place';
  /** Identifies the folder. */
  readonly folder: string;
  /** Identifies the choices by which notes are written. */
  readonly choices: string;
  /** The first pass has done the clips with this number and higher ones. Null once it is complete. */
  readonly below: number | null;
  /** Clips that the first pass has done. */
  readonly done: number;
  /** Clips that there were when it began. */
  readonly total: number;
  /** Notes of clips in the folder, without those of deleted clips. */
  readonly notes: number;
  /** When a file was written last. */
  readonly writtenAt: Instant | null;
}
