import type { LibraryMetadata, StoredClip, Tombstone } from '../../model';
import type { Picture } from '../picture';
import type { ByteSource, ImportTools } from './import-source';
import type { ImportedItem } from './imported-item';
import type { JsonPart } from './parts/json-parts';
import type { Report } from './report';

/** The kinds of file that are known; screens have a name for each. */
export const importKinds = [
  'pressmark',
  'pressmark-backup',
  'annotations-csv',
  'pocket-csv',
  'pocket-html',
  'pocket-highlights',
  'instapaper-csv',
  'instapaper-html',
  'raindrop-csv',
  'readwise-csv',
  'readwise-reader-csv',
  'table',
  'omnivore',
  'wallabag',
  'hypothesis',
  'web-annotation',
  'karakeep',
  'linkwarden',
  'bookmarks',
  'clipper-highlights',
  'clipper-note',
  'addresses',
  /** A zip of files of several kinds. */
  'folder',
] as const;

export type ImportKind = (typeof importKinds)[number];

/** What an importer finds, one after another. */
export type Found =
  | { readonly type: 'item'; readonly item: ImportedItem }
  /** A clip of Pressmark's own, with nothing lost. */
  | { readonly type: 'whole'; readonly whole: StoredClip }
  | { readonly type: 'picture'; readonly picture: Picture }
  /** What a library holds beside its clips, after those. */
  | { readonly type: 'belongings'; readonly belongings: LibraryMetadata }
  | { readonly type: 'tombstone'; readonly tombstone: Tombstone };

/** Reads a file of one kind. What it leaves out it says in the report; it never throws on bad input. */
export type ReadImport = (
  source: ByteSource,
  report: Report,
  tools: ImportTools,
) => AsyncGenerator<Found, void, void>;

/** A kind of table, told by the titles of its columns in lower case. */
export interface CsvFormat {
  readonly kind: ImportKind;
  readonly hasTitles: (titles: ReadonlySet<string>) => boolean;
  readonly read: ReadImport;
}

/** A kind of JSON file, told by one of its parts. */
export interface JsonFormat {
  readonly kind: ImportKind;
  readonly claims: (part: JsonPart) => boolean;
  readonly read: ReadImport;
}

/** A text format, recognised by its first 64,000 characters. `name` may only rule a file out. */
export interface TextFormat {
  readonly kind: ImportKind;
  readonly claims: (head: string, name?: string) => boolean;
  readonly read: ReadImport;
}

/** An item as what was found, if it is one. */
export function* found(item: ImportedItem | null): Generator<Found> {
  if (item !== null) yield { type: 'item', item };
}
