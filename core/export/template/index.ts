export { type ImportedTemplate, importClipperTemplates } from './import-template';
export { formatObsidianUri } from './obsidian-uri';
export { templatePresets } from './presets';
export { type NoteFile, renderNote } from './render-note';
export type { NoteProperty, NoteTemplate } from './template-schema';
