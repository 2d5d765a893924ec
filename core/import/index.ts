export { type ImportKind, importKinds } from './import-format';
export type { ImportTools } from './import-tools';
export type { ImportedAnnotation, ImportedItem } from './items/imported-item';
export {
  cleanForReport,
  type Place,
  type Remark,
  type RemarkCode,
  type RemarkPart,
  shortenForReport,
} from './items/report';
export { getItemKey, toWholeClip } from './items/to-whole-clip';
export { type ImportPart, type OpenedImport, openImport, openImports } from './open-import';
