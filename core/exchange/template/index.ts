export {
  type ImportedTemplate,
  importClipperTemplate,
  type NoteProperty,
  type NoteTemplate,
  noteTemplateSchema,
} from './note-template';
export { obsidianAddress } from './obsidian-address';
export { templatePresets } from './presets';
export { type NoteFile, renderNote } from './render-note';
