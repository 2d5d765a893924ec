import type { ImageFile } from '../files/image-file';
import type { Instant, WholeClip } from '../model';
import type { ExportFile } from './formats/export-file';
import type { AnnotationStyle } from './formats/markdown/to-markdown';
import type { NoteTemplate } from './template';
import type { LastExport } from './values/new-since';

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

/** A file and its folder: "/" between folders, empty for none. */
export interface PlacedFile extends ExportFile {
  readonly folder: string;
}

/**
 * Returns the file of a clip, followed by its image files if they are not part of it.
 * `images` are the saved images of the clip.
 */
export type ClipFilesWriter = (
  whole: WholeClip,
  images: readonly ImageFile[],
  options: ExportOptions,
  now: Instant,
) => readonly [PlacedFile, ...PlacedFile[]];
