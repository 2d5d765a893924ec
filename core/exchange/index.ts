export { appendToNote } from './append-to-note';
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
export {
  type ExportChoice,
  type ExportFormatChoice,
  type ExportMemory,
  type ExportScope,
  type ExportTarget,
  exportMemorySchema,
  exportScopes,
  exportTargets,
  forgetFolder,
  placeOf,
  rememberPlace,
} from './export-choice';
export type { ExportFile } from './export-file';
export { type ExportWish, exportFiles } from './export-files';
export {
  annotationFormats,
  type ExportFormat,
  type ExportOptions,
  exportFormats,
  fileFormats,
} from './export-format';
export type { ExportSource } from './export-source';
export { toHtml } from './html';
export { toHypothesis } from './hypothesis';
export { fromJson, toJson } from './json';
export { type AnnotationStyle, toMarkdown } from './markdown';
export { isNewSince, type LastExport } from './new-since';
export { noteBlocks } from './note-blocks';
export { namesInHead } from './note-head';
export type { OutFile } from './out-file';
export { passageLink } from './passage-link';
export type { Picture } from './picture';
export { type QuoteSource, quoteWithSource } from './quote';
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
export { toWebAnnotations } from './web-annotation';
