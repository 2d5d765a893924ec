import Dexie, { type Table } from 'dexie';
import type { Annotation, Clip, Tag, Version } from '../core/model';
import type { Draft } from './library';

/** A clip as it is stored. */
export interface ClipRow extends Clip {
  /**
   * Where the clip stands in the list, absent while it is deleted. IndexedDB
   * cannot index null and leaves a row without the field out of the index, so
   * the index on it holds the clips that stand and no others.
   */
  readonly order?: string;
}

/**
 * Numbers the shape of the stored rows. A change of shape raises it by one and
 * adds a `version(n)` below with its `upgrade`, tested by a before/after pair;
 * what was released is never edited.
 */
export const schemaVersion = 2;

/**
 * The tables in IndexedDB. Bodies stand in `versions` only, so that no list
 * ever loads one.
 *
 * Rows are trusted when they are read: nobody but the extension can write
 * them, and what comes from outside (messages, files) passes its schema before
 * it gets here. To check each body again would cost more than to read it.
 */
export class LibraryDatabase extends Dexie {
  declare readonly clips: Table<ClipRow, string>;
  declare readonly versions: Table<Version, string>;
  declare readonly annotations: Table<Annotation, string>;
  declare readonly tags: Table<Tag, string>;
  declare readonly drafts: Table<Draft, string>;

  constructor(name: string) {
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
    this.version(2).upgrade(async (transaction) => {
      await transaction.table<ClipRow>('clips').toCollection().modify(addEvidence);
      await transaction.table<Version>('versions').toCollection().modify(addEvidence);
    });
  }
}

/** A row of the first shape as one of the second: its article has a place for evidence. */
function addEvidence(row: { summary?: object; article?: object }): void {
  for (const article of [row.summary, row.article]) {
    if (article && !('evidence' in article)) Object.assign(article, { evidence: null });
  }
}
