export { type ImportKind, importKinds } from './import-format';
export type { ImportTools } from './import-tools';
export type { ImportedAnnotation, ImportedItem } from './items/imported-item';
export {
  type Place,
  type Remark,
  type RemarkCode,
  remarkCodes,
  shownInReport,
  wholeInReport,
} from './items/report';
export { keyOf, toWholeClip } from './items/to-whole-clip';
export { type ImportPart, type OpenedImport, openImport } from './open-import';
