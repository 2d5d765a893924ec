export {
  type ExportChoice,
  type ExportMemory,
  type ExportScope,
  type ExportTarget,
  exportMemorySchema,
  exportScopes,
  exportTargets,
  forgetFolder,
  getExportKey,
  rememberPlace,
} from './export-choice';
export { type ExportRequest, exportFiles } from './export-files';
export {
  type ExportFormat,
  type ExportFormatChoice,
  exportFormatChoices,
  exportFormats,
  exportGroups,
  fileFormats,
} from './export-formats';
export type { ExportOptions } from './export-options';
export type { ExportSource } from './export-source';
export {
  type CitationStyle,
  type CitedStory,
  citationStyles,
  formatCitation,
  quoteWithCitation,
  type StyledText,
  styledToHtml,
  styledToText,
  toBibtex,
  toCitedStory,
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
export { readPropertyValues } from './formats/markdown/note-properties';
export { type AnnotationStyle, toMarkdown } from './formats/markdown/to-markdown';
export { toWebAnnotations } from './formats/web-annotation';
export type { OutFile } from './out-file';
export { type QuoteSource, quoteWithSource } from './quote';
export {
  collectMissing,
  formatObsidianUri,
  type ImportedTemplate,
  importClipperTemplates,
  type MissingInClips,
  type NoteFile,
  type NoteProperty,
  type NoteTemplate,
  renderNote,
  type TemplateFile,
  templatePresets,
} from './template';
export { type CorrectedClip, correctClip } from './values/corrected-clip';
export { isNewSince, type LastExport } from './values/new-since';
