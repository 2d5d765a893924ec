import type { AnnotationStyle } from './markdown';
import type { LastExport } from './new-since';
import type { NoteTemplate } from './template';

/** What clips can be written as; see the file of that name for the details. */
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

/** Formats that are about annotations, so that a clip without one adds nothing. */
export const annotationFormats: readonly ExportFormat[] = [
  ...(['annotations-csv', 'readwise-csv', 'web-annotations', 'hypothesis'] as const),
];

/** Formats of which each clip is a file of its own. */
export const fileFormats: readonly ExportFormat[] = ['markdown', 'html'];

/** How clips are to be written. */
export interface ExportOptions {
  /** How Markdown is made: by a template, or null for Pressmark's own. */
  readonly template: NoteTemplate | null;
  /** Where Pressmark's own Markdown has annotations. */
  readonly annotations: AnnotationStyle;
  /** Whether kept pictures come along, where a format can hold them. */
  readonly hasPictures: boolean;
  /** Leaves out what has not changed since then; null takes everything. */
  readonly since: LastExport | null;
  /** The reader's, an IANA name; citations have days. */
  readonly timeZone: string;
}
