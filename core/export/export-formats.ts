import type { writeBackup } from '../backup/write-backup';
import type { ClipFilesWriter } from './export-options';
import type { writeEpub } from './formats/epub';
import type { toHtml } from './formats/html';
import type { ListWriter, ListWriterOptions } from './formats/list-writer';

/** Groups of formats in display order. Formats for annotations leave out clips without any. */
export const exportGroups = ['read', 'annotations', 'cite', 'data'] as const;

type ExportGroup = (typeof exportGroups)[number];

/** What all formats have. Labels are the messages `export-format-<id>` and its `.hint`. */
interface FormatFacts {
  readonly group: ExportGroup;
  /** True if saved images can be included. */
  readonly canHoldImages?: true;
}

interface FileFacts extends FormatFacts {
  readonly extension: string;
  /** The media type. */
  readonly type: string;
  /** Inserted in the name of a file of several clips, before the extension. */
  readonly nameSuffix?: string;
}

/** One text file that lists clips. */
interface ListFormat extends FileFacts {
  readonly kind: 'list';
  /** True if it contains articles as they were read, and the user's corrections beside them. */
  readonly keepsOriginals?: true;
  load(): Promise<(options: ListWriterOptions) => ListWriter>;
}

/** One text file per clip, with its images beside it if they are not part of it. */
interface ClipFilesFormat extends FileFacts {
  readonly kind: 'clip-files';
  load(): Promise<ClipFilesWriter>;
}

/** One binary file, with a chapter per clip. */
interface BookFormat extends FileFacts {
  readonly kind: 'book';
  load(): Promise<typeof writeEpub>;
}

/** The whole library. */
interface BackupFormat extends FileFacts {
  readonly kind: 'backup';
  load(): Promise<typeof writeBackup>;
}

/** A page for the browser's print dialog, which can save it as PDF. */
interface PrintFormat extends FormatFacts {
  readonly kind: 'print';
  load(): Promise<typeof toHtml>;
}

type FileFormat = ListFormat | ClipFilesFormat | BookFormat | BackupFormat;

/**
 * The export formats, each group in display order. Types, dialogs and checks are derived from
 * this table. Writers are loaded when first used.
 */
const formats = {
  markdown: {
    kind: 'clip-files',
    group: 'read',
    canHoldImages: true,
    extension: 'md',
    type: 'text/markdown',
    load: async () => (await import('./markdown-files')).markdownFiles,
  },
  html: {
    kind: 'clip-files',
    group: 'read',
    canHoldImages: true,
    extension: 'html',
    type: 'text/html',
    load: async () => (await import('./html-files')).htmlFiles,
  },
  epub: {
    kind: 'book',
    group: 'read',
    canHoldImages: true,
    extension: 'epub',
    type: 'application/epub+zip',
    load: async () => (await import('./formats/epub')).writeEpub,
  },
  pdf: {
    kind: 'print',
    group: 'read',
    load: async () => (await import('./formats/html')).toHtml,
  },
  'annotations-csv': {
    kind: 'list',
    group: 'annotations',
    extension: 'csv',
    type: 'text/csv',
    nameSuffix: 'annotations',
    load: async () => (await import('./formats/csv/annotations-csv')).createAnnotationsCsvWriter,
  },
  'readwise-csv': {
    kind: 'list',
    group: 'annotations',
    extension: 'csv',
    type: 'text/csv',
    nameSuffix: 'for Readwise',
    load: async () => (await import('./formats/csv/readwise-csv')).createReadwiseCsvWriter,
  },
  'web-annotations': {
    kind: 'list',
    group: 'annotations',
    extension: 'jsonld',
    type: 'application/ld+json',
    nameSuffix: 'annotations',
    load: async () => (await import('./formats/web-annotation')).createWebAnnotationWriter,
  },
  hypothesis: {
    kind: 'list',
    group: 'annotations',
    extension: 'json',
    type: 'application/json',
    nameSuffix: 'for Hypothesis',
    load: async () => (await import('./formats/hypothesis')).createHypothesisWriter,
  },
  'csl-json': {
    kind: 'list',
    group: 'cite',
    extension: 'json',
    nameSuffix: 'citations',
    type: 'application/vnd.citationstyles.csl+json',
    load: async () => (await import('./formats/citation/csl-json')).createCslJsonWriter,
  },
  ris: {
    kind: 'list',
    group: 'cite',
    extension: 'ris',
    nameSuffix: 'citations',
    type: 'application/x-research-info-systems',
    load: async () => (await import('./formats/citation/ris')).createRisWriter,
  },
  bibtex: {
    kind: 'list',
    group: 'cite',
    extension: 'bib',
    nameSuffix: 'citations',
    type: 'application/x-bibtex',
    load: async () => (await import('./formats/citation/bibtex')).createBibtexWriter,
  },
  json: {
    kind: 'list',
    keepsOriginals: true,
    group: 'data',
    extension: 'json',
    type: 'application/json',
    load: async () => (await import('./formats/json')).createJsonWriter,
  },
  'clips-csv': {
    kind: 'list',
    group: 'data',
    extension: 'csv',
    type: 'text/csv',
    nameSuffix: 'clips',
    load: async () => (await import('./formats/csv/clips-csv')).createClipsCsvWriter,
  },
  backup: {
    kind: 'backup',
    group: 'data',
    extension: 'zip',
    type: 'application/zip',
    nameSuffix: 'backup',
    load: async () => (await import('../backup/write-backup')).writeBackup,
  },
} as const satisfies Readonly<Record<string, FileFormat | PrintFormat>>;

/** What the user can choose: a file format, or printing. */
export type ExportFormatChoice = keyof typeof formats;

/** A format that writes files. */
export type ExportFormat = {
  [Id in ExportFormatChoice]: (typeof formats)[Id]['kind'] extends 'print' ? never : Id;
}[ExportFormatChoice];

/** The formats by their ids. */
export const exportFormats: Readonly<
  Record<ExportFormat, FileFormat> & Record<Exclude<ExportFormatChoice, ExportFormat>, PrintFormat>
> = formats;

/** All ids, each group in display order. */
export const exportFormatChoices = Object.keys(formats) as readonly ExportFormatChoice[];

/** The ids of formats that write files. */
export const fileFormats = exportFormatChoices.filter(
  (id): id is ExportFormat => exportFormats[id].kind !== 'print',
);
