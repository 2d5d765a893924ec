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
export { type ExportWish, exportFiles } from './export-files';
export {
  annotationFormats,
  type ExportFormat,
  type ExportOptions,
  exportFormats,
  fileFormats,
} from './export-format';
export type { ExportSource } from './export-source';
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
} from './formats/citation';
export { toAnnotationsCsv, toClipsCsv, toReadwiseCsv } from './formats/csv';
export { type BookClip, type BookFacts, writeEpub } from './formats/epub';
export type { ExportFile } from './formats/export-file';
export { toHtml } from './formats/html';
export { toHypothesis } from './formats/hypothesis';
export { fromJson, toJson } from './formats/json';
export { appendToNote } from './formats/markdown/append-to-note';
export { namesInHead } from './formats/markdown/note-head';
export { type AnnotationStyle, toMarkdown } from './formats/markdown/to-markdown';
export { toWebAnnotations } from './formats/web-annotation';
export type { OutFile } from './out-file';
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
export { isNewSince, type LastExport } from './values/new-since';
