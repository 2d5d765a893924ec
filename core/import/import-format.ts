import type { ImageFile } from '../files/image-file';
import type { ByteSource } from '../files/readable-file';
import type { LibraryMetadata, StoredClip, Tombstone } from '../model';
import type { ImportTools } from './import-tools';
import type { ImportedItem } from './items/imported-item';
import type { Report } from './items/report';
import type { JsonPart } from './readers/json/json-parts';

/** The supported kinds of file; the interface has a name for each. */
export const importKinds = [
  'pressmark',
  'pressmark-backup',
  'annotations-csv',
  'pocket-csv',
  'pocket-html',
  'instapaper-csv',
  'instapaper-html',
  'raindrop-csv',
  'readwise',
  'readwise-reader-csv',
  'table',
  'highlights',
  'pages',
  'omnivore',
  'wallabag',
  'hypothesis',
  'web-annotation',
  'karakeep',
  'linkwarden',
  'bookmarks',
  'clipper-note',
  'kindle',
  'addresses',
  /** A zip with files of several kinds. */
  'folder',
] as const;

export type ImportKind = (typeof importKinds)[number];

/** What only Pressmark's own files contain. */
export type OwnPart =
  /** A clip from one of Pressmark's own files, complete. */
  | { readonly type: 'whole'; readonly whole: StoredClip }
  | { readonly type: 'image'; readonly image: ImageFile }
  /** Library metadata; comes after the clips. */
  | { readonly type: 'library-metadata'; readonly metadata: LibraryMetadata }
  | { readonly type: 'tombstone'; readonly tombstone: Tombstone };

/**
 * Reads a file of one kind: pages, or null for a record without one. Whatever it leaves out goes
 * into the report; it never throws on bad input.
 */
export type ReadImport = (
  source: ByteSource,
  report: Report,
  tools: ImportTools,
  /** Finds another file of the same zip or folder. */
  findFile: (path: string) => ByteSource | null,
) => AsyncGenerator<ImportedItem | OwnPart | null, void, void>;

/** A kind of file and its reader. */
export interface ImportFormat {
  readonly kind: ImportKind;
  /** True if each record is a highlight: those of a page are joined afterwards. */
  readonly hasHighlights?: boolean;
  readonly read: ReadImport;
}

/** A kind of table, recognised by its column titles in lower case. */
export interface CsvFormat extends ImportFormat {
  readonly hasTitles: (titles: ReadonlySet<string>) => boolean;
}

/** A kind of JSON file, recognised by one of its parts. */
export interface JsonFormat extends ImportFormat {
  readonly claims: (part: JsonPart) => boolean;
}

/** A text format, recognised by the first 64,000 characters. `name` may only rule a file out. */
export interface TextFormat extends ImportFormat {
  readonly claims: (head: string, name?: string) => boolean;
}
