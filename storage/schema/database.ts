import Dexie, { type Table } from 'dexie';
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
  ImageBytes,
  ImageUse,
  SettingsRow,
  SketchRow,
} from './rows';
import { addEvidence, addStates, askForSketches } from './upgrades';

/**
 * The tables in IndexedDB. Bodies stand in `versions` only, and pictures in
 * `imageBytes`, so that no list ever loads one.
 *
 * Rows are trusted when they are read: nobody but the extension can write
 * them, and what comes from outside (messages, files) passes its schema before
 * it gets here. To check each body again would cost more than to read it.
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
  /** Keys and rows of these are those of `storage/search`. */
  declare readonly searchSegments: Table<unknown, IDBValidKey>;
  declare readonly searchDeltas: Table<unknown, number>;
  declare readonly searchHead: Table<unknown, IDBValidKey>;
  declare readonly kinSketches: Table<SketchRow, number>;

  /** See `openLibrary`. */
  onTrouble: (() => void) | null = null;
  /** True from a failure until the database answers again. */
  isTroubled = false;

  /** All that a change of the library can touch. */
  get changed(): readonly Table[] {
    const {
      drafts: _,
      searchSegments: __,
      searchHead: ___,
      ...changed
    } = Object.fromEntries(this.tables.map((table) => [table.name, table]));
    return Object.values(changed);
  }

  /** What `saveClip` can touch: each table more makes a transaction dearer, and others wait for it. */
  get saved(): readonly Table[] {
    const { clips, versions, annotations, tags, counters, settings } = this;
    return [
      ...[clips, versions, annotations, tags, counters, settings],
      ...[this.imageUses, this.searchDeltas, this.kinSketches],
    ];
  }

  /** `unavailable`: the code of the failure when it cannot be opened. */
  constructor(
    name: string,
    readonly unavailable: FailureCode = 'library-unavailable',
  ) {
    super(name, {
      // `connection.ts` opens it, since it must look at the version first.
      autoOpen: false,
      // One truth: nothing is answered from memory.
      cache: 'disabled',
      // Chromium reports success before the disk has the data unless asked otherwise.
      chromeTransactionDurability: 'strict',
    });
    this.version(1).stores({
      // Unique addresses: the same story cannot be kept twice, whatever the code above does.
      clips: 'id, &*addresses, order',
      versions: 'id, [clipId+keptAt]',
      annotations: 'id, [clipId+createdAt]',
      tags: 'key',
      drafts: 'key',
    });
    // Articles say why they say what they say; of those before it is not known.
    this.version(2).upgrade(addEvidence);
    // States, numbers, colours, counters, a bin, pictures, the indexes of search and kinship.
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
      .upgrade(addStates);
    // Kinship is judged by sketches; of old clips they are made after the library is open.
    this.version(4).upgrade(askForSketches);
  }
}

/** Runs work as one transaction over the library. */
export type Write = <Value>(work: () => Promise<Result<Value>>) => Promise<Result<Value>>;
