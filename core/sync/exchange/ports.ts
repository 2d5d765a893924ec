import type { Article, Instant } from '../../model';
import type { KnownDevices } from '../devices';
import type { Fields, SyncRecord } from '../sync-record';

/*
 * What an exchange needs of both ends: `Local`, the library on this device, and `Remote`, a place
 * where devices leave sealed records and blobs. A record changes. A blob, the text of a version or
 * an image, is named by its hash and never changes.
 */

export interface Image {
  /** Its MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One state of a record on a server. */
export interface Stored {
  readonly bytes: Uint8Array;
  /** Names this state to `Remote.write`. Those of several states are joined by spaces. */
  readonly token: string;
}

/**
 * A place where devices leave sealed records and blobs. Calls reject if it cannot be reached;
 * whatever was under way is done again next time.
 */
export interface Remote {
  /** The next records that may have changed after the cursor; the first ones, if it is null. */
  list(cursor: string | null): Promise<Listed>;
  /** The states of a record; several if the place cannot refuse a write. */
  read(name: string): Promise<readonly Stored[]>;
  /**
   * Stores a state that includes the one with this token (null: the first). Returns its token, or
   * null if there is another one by now.
   */
  write(name: string, bytes: Uint8Array, token: string | null): Promise<string | null>;
  /** Null if it is not there. */
  readBlob(name: string): Promise<Uint8Array | null>;
  writeBlob(name: string, bytes: Uint8Array): Promise<void>;
  /** The names of all blobs. */
  listBlobs(): Promise<ReadonlySet<string>>;
  /** Deletes a record, as if it had never been there. */
  remove(name: string): Promise<void>;
  removeBlob(name: string): Promise<void>;
}

export interface Listed {
  readonly records: readonly ListedRecord[];
  /** Continues after these records. */
  readonly cursor: string;
  /** True if nothing is known to follow. */
  readonly isLast: boolean;
  /** True if the server has lost what the cursor stands for, and lists all from the start. */
  readonly isReset: boolean;
}

interface ListedRecord {
  readonly name: string;
  /** Of its state; null if the list does not say. */
  readonly token: string | null;
}

/** What a device knows of a record. */
export interface KnownRecord {
  readonly id: string;
  readonly name: string;
  /** As the library has it. */
  readonly record: SyncRecord;
  /** The highest version that was sent or received; 0 if none was. */
  readonly version: number;
  /** Of the state on the server that `record` includes. */
  readonly token: string | null;
  /** True if the server has all of `record`. */
  readonly isSent: boolean;
  /** The hashes of the blobs of this record that the server has. */
  readonly blobs: readonly string[];
}

/** A clip that was changed on this device. */
export interface LocalChange {
  /** Null if it was deleted for good. */
  readonly fields: Fields | null;
  /** When it was last changed. */
  readonly changedAt: Instant;
  /** Names this state to `Local.store`. */
  readonly mark: string;
}

/** A clip, as a device has it. */
export interface LocalState {
  readonly known: KnownRecord | null;
  /** Null if it was not changed since. */
  readonly change: LocalChange | null;
}

/** A record to store. */
export interface Update {
  readonly known: KnownRecord;
  /** The change that `known` includes; null if there was none. */
  readonly mark: string | null;
  /** Given if the library's clip is to be replaced, or removed if they say so. */
  readonly fields?: Fields;
  /** Texts of its versions that the library's clip does not have, by hash. */
  readonly texts?: ReadonlyMap<string, Article>;
}

/**
 * Whether an update can be stored: not if the clip was changed meanwhile, or if another clip has
 * one of its addresses.
 */
export type Outcome = 'ready' | 'changed' | { readonly ownerId: string };

/** Where the next exchange continues. */
export interface Place {
  readonly cursor: string | null;
  /** Names of the records to read again, because something was missing. */
  readonly waiting: readonly string[];
  /** Stays as it is if it is not given. */
  readonly unused?: Unused;
}

/** The blobs that no record named when all was last compared, and when that was first found. */
export type Unused = Readonly<Record<string, Instant>>;

/** The library on this device. Each call is one transaction. */
export interface Local {
  /**
   * The id of the record that others depend on, if there is one: it is sent before them and read
   * after them, so no device has them in a later state.
   */
  readonly leadId?: string;
  /** Called when all that the server has was received. What was changed here is listed afterwards. */
  finishReceiving?(): Promise<void>;
  /** Some ids of clips that were changed here; empty if none is left. */
  listChanged(limit: number): Promise<readonly string[]>;
  /** In the given order. */
  read(ids: readonly string[]): Promise<readonly LocalState[]>;
  /** Stores all of these records, or none if one cannot be stored. Returns the outcome of each. */
  store(updates: readonly Update[]): Promise<readonly Outcome[]>;
  /** Those of the records with these names that are known. */
  findKnown(names: readonly string[]): Promise<readonly KnownRecord[]>;
  /** The next known records that are not sent, or all, by id. */
  listKnown(
    which: 'unsent' | 'all',
    afterId: string,
    limit: number,
  ): Promise<readonly KnownRecord[]>;
  /** Forgets records, as if they had never been exchanged. */
  forget(ids: readonly string[]): Promise<void>;
  /** Marks all records and blobs as not sent and not known to the server. */
  forgetServer(): Promise<void>;
  readPlace(): Promise<Place>;
  writePlace(place: Place): Promise<void>;
  readDevices(): Promise<KnownDevices>;
  /** Stores the list of devices, joined with what was changed here meanwhile. */
  storeDevices(devices: KnownDevices): Promise<void>;
  /** The texts of these clips' versions, by hash. */
  readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, Article>>;
  readImage(hash: string): Promise<Image | null>;
  /** Those of the images that this device should have but does not. */
  listMissingImages(hashes: readonly string[]): Promise<readonly string[]>;
  storeImage(hash: string, image: Image): Promise<void>;
}
