import { detectImageType, type ImageFile } from '../../../core/files';
import type { ImportPart } from '../../../core/import';
import type { Failure, Tombstone } from '../../../core/model';
import { clipBatchSize } from '../../../storage';
import { findLostSearches } from './find-lost-searches';
import { failureOf, type ImportContext } from './import-context';

/** Restores what a backup contains besides clips: settings, images and tombstones. */
export class LibraryRestorer {
  #tombstones: Tombstone[] = [];

  constructor(private readonly context: ImportContext) {}

  /**
   * Restores a part. The clips before it must have been imported. A dry run and a file of
   * another program change nothing. Returns a failure, or null.
   */
  async restore(part: ImportPart): Promise<Failure | null> {
    const { library, run, remarks } = this.context;
    if (part.type === 'library-metadata' && run.mode === 'replace') {
      const lost = await findLostSearches(library, run.opened.name, part.metadata);
      if (!lost.ok) return lost.failure;
      remarks.push(...lost.value);
    }
    if (run.isDryRun || run.mode === null) return null;
    if (part.type === 'library-metadata')
      return failureOf(await library.restoreLibraryMetadata(part.metadata, run.mode, run.now));
    if (part.type === 'image') return this.#restoreImage(part.image);
    if (part.type !== 'tombstone') return null;
    this.#tombstones.push(part.tombstone);
    return this.#tombstones.length < clipBatchSize ? null : this.finish();
  }

  /** Restores the remaining tombstones. Returns a failure, or null. */
  async finish(): Promise<Failure | null> {
    const records = this.#tombstones;
    this.#tombstones = [];
    return records.length === 0
      ? null
      : failureOf(await this.context.library.restoreTombstones(records));
  }

  async #restoreImage({ url, bytes, type, keptAt }: ImageFile): Promise<Failure | null> {
    const { library, run } = this.context;
    const known = type ?? detectImageType(bytes);
    // An unsupported type is fetched again like any other image.
    if (known === null) return null;
    return failureOf(await library.restoreImage(url, known, bytes, keptAt ?? run.now));
  }
}
