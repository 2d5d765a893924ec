import { currentVersion, type Instant, type WholeClip } from '../model';
import { toMarkdownArchive } from './archive';
import type { ExportFile } from './export-file';
import { fileName } from './file-name';
import { toJson } from './json';
import { toMarkdown } from './markdown';

export { type BackupSource, writeBackup } from './backup';
export {
  type CitationStyle,
  type CitedStory,
  citationStyles,
  citedStory,
  formatCitation,
  quoteWithCitation,
  type StyledText,
  styledToHtml,
  styledToText,
  toBibtex,
  toCslJson,
  toRis,
} from './citation';
export { toAnnotationsCsv, toClipsCsv, toReadwiseCsv } from './csv';
export { type BookClip, type BookFacts, writeEpub } from './epub';
export type { ExportFile } from './export-file';
export { toHtml } from './html';
export { toHypothesis } from './hypothesis';
export { fromJson } from './json';
export { type AnnotationStyle, toMarkdown } from './markdown';
export { noteBlocks } from './note-blocks';
export { passageLink } from './passage-link';
export type { Picture } from './picture';
export { type QuoteSource, quoteWithSource } from './quote';
export { toWebAnnotations } from './web-annotation';

/** What a clip can be written as; see the file of that name for the details. */
export const exportFormats = ['markdown', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** One clip as a file. */
export function exportClip(format: ExportFormat, whole: WholeClip, now: Instant): ExportFile {
  if (format === 'markdown') return toMarkdown(whole);
  const { headline, publishedAt } = currentVersion(whole).article;
  return {
    name: fileName(headline, publishedAt ?? whole.clip.clippedAt, 'json'),
    type: 'application/json',
    content: toJson([whole], now),
  };
}

/** Many clips as a file: a zip of Markdown files, or one JSON file. */
export function exportLibrary(
  format: ExportFormat,
  wholes: readonly WholeClip[],
  now: Instant,
): ExportFile {
  if (format === 'markdown') {
    return {
      name: fileName('Pressmark', now, 'zip'),
      type: 'application/zip',
      content: toMarkdownArchive(wholes),
    };
  }
  return {
    name: fileName('Pressmark', now, 'json'),
    type: 'application/json',
    content: toJson(wholes, now),
  };
}
export {
  type ImportedTemplate,
  importClipperTemplate,
  type NoteFile,
  type NoteProperty,
  type NoteTemplate,
  obsidianAddress,
  renderNote,
  templatePresets,
} from './template';
