import Dexie, { type Table, type Transaction } from 'dexie';
import type {
  Draft,
  FailureCode,
  Result,
  SavedSearch,
  StoredImage,
  Tag,
  Tombstone,
  Version,
} from '../../core/model';
import type {
  AnnotationRow,
  ClipRow,
  CounterRow,
  ExportedNoteRow,
  ExportPlaceRow,
  ImageBytes,
  ImageUse,
  SettingsRow,
  SketchRow,
  SyncChange,
  SyncPlaceRow,
  SyncRecordRow,
} from './rows';
import { trackChanges } from './track-changes';
import { addEvidenceField, addStatesAndNumbers, requestSketches } from './upgrades';

/**
 * The IndexedDB tables. Article bodies are only in `versions`, and pictures only in
 * `imageBytes`, so that lists never load them.
 *
 * Rows are trusted when read: only the extension can write them, and external
 * data (messages, files) is validated before it gets here. Validating each body
 * again would cost more than reading it.
 */
export class LibraryDatabase extends Dexie {
  declare readonly clips: Table<ClipRow, string>;
  declare readonly versions: Table<Version, string>;
  declare readonly annotations: Table<AnnotationRow, string>;
  declare readonly tags: Table<Tag, string>;
  declare readonly drafts: Table<Draft, string>;
  declare readonly counters: Table<CounterRow, string>;
  declare readonly searches: Table<SavedSearch, string>;
  declare readonly settings: Table<SettingsRow, string>;
  declare readonly images: Table<StoredImage, string>;
  declare readonly imageBytes: Table<ImageBytes, string>;
  declare readonly imageUses: Table<ImageUse, [string, string]>;
  declare readonly tombstones: Table<Tombstone, string>;
  /** Keys and rows of the search index; see `storage/search/rows/index-rows.ts`. */
  declare readonly searchSegments: Table<unknown, IDBValidKey>;
  declare readonly searchDeltas: Table<unknown, number>;
  declare readonly searchHead: Table<unknown, IDBValidKey>;
  declare readonly kinSketches: Table<SketchRow, number>;
  declare readonly syncChanges: Table<SyncChange, string>;
  declare readonly syncRecords: Table<SyncRecordRow, string>;
  declare readonly syncPlace: Table<SyncPlaceRow, string>;
  declare readonly exportedNotes: Table<ExportedNoteRow, string>;
  declare readonly exportPlace: Table<ExportPlaceRow, string>;

  /** Called when storing fails, and when it works again. See `openLibrary`. */
  onLogRenewalNeeded: (() => void) | null = null;
  /** True if another page kept it from being opened the last time. */
  isBlocked = false;
  /** True from the beginning of an upgrade until the database is open. */
  isUpgrading = false;
  /** True from a failure until the next successful operation. */
  isUnhealthy = false;

  /** The tables that a change of the library can write. */
  get writableTables(): readonly Table[] {
    const {
      drafts: _,
      searchSegments: __,
      searchHead: ___,
      exportedNotes: ____,
      exportPlace: _____,
      ...changed
    } = Object.fromEntries(this.tables.map((table) => [table.name, table]));
    return Object.values(changed);
  }

  /** The tables that `saveClip` can write. Each additional table makes the transaction slower and blocks others. */
  get saveClipTables(): readonly Table[] {
    const { clips, versions, annotations, tags, counters, settings } = this;
    return [
      ...[clips, versions, annotations, tags, counters, settings],
      ...[this.imageUses, this.searchDeltas, this.kinSketches],
    ];
  }

  /** `unavailable` is the failure code if the database cannot be opened. */
  constructor(
    name: string,
    readonly unavailable: FailureCode = 'library-unavailable',
  ) {
    super(name, {
      // Opened by `connection.ts`, which checks the version first.
      autoOpen: false,
      // No cache, so that the database is the only source of truth.
      cache: 'disabled',
      // By default Chromium reports success before the data is on the disk.
      chromeTransactionDurability: 'strict',
    });
    this.version(1).stores({
      // Unique addresses: the same story cannot be saved twice, even with a bug above.
      clips: 'id, &*addresses, order',
      versions: 'id, [clipId+keptAt]',
      annotations: 'id, [clipId+createdAt]',
      tags: 'key',
      drafts: 'key',
    });
    // Articles record the evidence of their fields; null for older ones.
    this.version(2).upgrade(this.noted(addEvidenceField));
    // States, numbers, colours, counters, a bin, pictures, and the indexes of search and near-duplicates.
    this.version(3)
      .stores({
        clips: 'id, &*addresses, order, &number, *tagKeys, deletedAt',
        annotations: 'id, [clipId+createdAt], *tagKeys, *places, deletedAt',
        counters: 'key',
        searches: 'id',
        settings: 'key',
        images: 'hash',
        imageBytes: 'hash',
        imageUses: '[clipId+url], url, hash, tries',
        tombstones: 'id, deletedAt',
        searchSegments: '',
        searchDeltas: '++',
        searchHead: '',
        kinSketches: 'number, *bands',
      })
      .upgrade(this.noted(addStatesAndNumbers));
    // Near-duplicates are compared by sketches. Those of existing clips are computed after the upgrade.
    this.version(4).upgrade(this.noted(requestSketches));
    // Devices that exchange their libraries need to know which clips were changed.
    this.version(5).stores({
      syncChanges: 'id',
      syncRecords: 'id, &name, [unsent+id]',
      syncPlace: 'key',
    });
    // Clips with overruled corrections are counted. No clip had any before.
    this.version(6).stores({
      clips: 'id, &*addresses, order, &number, *tagKeys, deletedAt, isOverruled',
    });
    // Which notes are in the folder that is kept up to date.
    this.version(7).stores({ exportedNotes: 'id, path', exportPlace: 'key' });
    this.use(trackChanges(() => new Date().toISOString()));
  }

  /** Records that an upgrade has begun. */
  private noted(upgrade: Upgrade): Upgrade {
    return (transaction) => {
      this.isUpgrading = true;
      return upgrade(transaction);
    };
  }
}

type Upgrade = (transaction: Transaction) => Promise<void> | void;

/** Runs work as one transaction over the library's tables. */
export type Write = <Value>(work: () => Promise<Result<Value>>) => Promise<Result<Value>>;
