import type { AnnotationStyle } from './formats/markdown/to-markdown';
import type { NoteTemplate } from './template';
import type { LastExport } from './values/new-since';

/** The export formats; see the file named after each for details. */
export const exportFormats = [
  'markdown',
  'html',
  'epub',
  'json',
  'backup',
  'clips-csv',
  'annotations-csv',
  'readwise-csv',
  'web-annotations',
  'hypothesis',
  'csl-json',
  'ris',
  'bibtex',
] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** Formats that contain only annotations: clips without any are left out. */
export const annotationFormats: readonly ExportFormat[] = [
  ...(['annotations-csv', 'readwise-csv', 'web-annotations', 'hypothesis'] as const),
];

/** Formats with one file per clip. */
export const fileFormats: readonly ExportFormat[] = ['markdown', 'html'];

/** How clips are to be written. */
export interface ExportOptions {
  /** The template for Markdown, or null for Pressmark's own. */
  readonly template: NoteTemplate | null;
  /** Where Pressmark's own Markdown puts annotations. */
  readonly annotations: AnnotationStyle;
  /** Includes saved images, if the format can hold them. */
  readonly hasPictures: boolean;
  /** Leaves out what has not changed since then; null exports everything. */
  readonly since: LastExport | null;
  /** The user's time zone, an IANA name; citations contain days. */
  readonly timeZone: string;
}
