export {
  type ImportedTemplate,
  importClipperTemplates,
  type TemplateFile,
} from './import-template';
export { formatObsidianUri } from './obsidian-uri';
export { collectMissing, type MissingInClips } from './page/collect-missing';
export { templatePresets } from './presets';
export { type NoteFile, renderNote } from './render-note';
export type { NoteProperty, NoteTemplate } from './template-schema';
