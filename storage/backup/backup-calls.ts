import type {
  Instant,
  LibraryMetadata,
  Result,
  StoredClip,
  StoredImage,
  Tombstone,
} from '../../core/model';

/** The calls of a library by which a backup reads all of it, and is restored beside `importClips`. */
export interface BackupCalls {
  /** The numbers of all clips, those in the bin too, above `after`, ascending. */
  listClipNumbers(after: number, limit: number): Promise<Result<readonly number[]>>;
  /** As `getWholeClips`, with the bin, with deleted annotations, and with which pictures are kept. */
  getKeptClips(which: readonly (string | number)[]): Promise<Result<readonly StoredClip[]>>;
  /** The hashes of kept pictures above `after`, ascending. */
  listImageHashes(after: string, limit: number): Promise<Result<readonly string[]>>;
  /** A kept picture with an address under which a clip shows it ('' where none does any more), or null. */
  getStoredImage(
    hash: string,
  ): Promise<Result<(StoredImage & { readonly url: string; readonly bytes: Uint8Array }) | null>>;
  /** What is kept beside clips, in its last state. */
  getBelongings(): Promise<Result<LibraryMetadata>>;
  /** What remains of purged records, with ids above `after`, ascending. */
  listTombstones(after: string, limit: number): Promise<Result<readonly Tombstone[]>>;

  /**
   * Keeps a picture of a backup for the clips that were imported with its hash, and for
   * those that wait for the picture at this address, without regard to the reader's
   * limits. Gives whether there are any.
   */
  restoreImage(
    url: string,
    type: string,
    bytes: Uint8Array,
    keptAt: Instant,
  ): Promise<Result<boolean>>;
  /** After the last of a backup's pictures: those that did not come are fetched as any others. */
  settleImages(): Promise<Result<null>>;
  /**
   * Takes over what a backup holds beside clips, after those. `merge` adds what is not
   * here, `replace` makes it as the backup has it; drafts that are here stay in any case.
   */
  restoreBelongings(
    belongings: LibraryMetadata,
    mode: 'merge' | 'replace',
    now: Instant,
  ): Promise<Result<null>>;
  /** Takes over what was purged, but for what is here. */
  restoreTombstones(tombstones: readonly Tombstone[]): Promise<Result<null>>;
}
