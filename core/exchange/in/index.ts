export { pictureType } from '../picture';
export { fileSource, type ImportFile } from '../readable-file';
export { hasSameText } from './has-same-text';
export { type ImportKind, importKinds } from './import-format';
export type { ImportTools } from './import-tools';
export type { ImportedAnnotation, ImportedItem } from './imported-item';
export { type ImportPart, type OpenedImport, openImport } from './open-import';
export { completeLink, fieldsOtherwise, type PageField, wordsOf } from './page-fields';
export { renderedNote } from './rendered-note';
export {
  type Place,
  type Remark,
  type RemarkCode,
  remarkCodes,
  shownInReport,
  wholeInReport,
} from './report';
export { keyOf, toWholeClip } from './to-whole-clip';
