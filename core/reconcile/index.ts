export { type DroppedText, findDroppedNote } from './dropped-text';
export { hasSameText } from './has-same-text';
export { keepsStoredUse } from './image-uses';
export {
  describeText,
  hasNoText,
  type PlacePassages,
  relocateAnnotations,
  withoutTypedAddress,
} from './link-text';
export { hasCertainPlace } from './match-highlights';
export {
  completeLink,
  findDifferingFields,
  getFieldText,
  type PageField,
  pageFields,
} from './page-fields';
export { applyAnnotationEdit, applyClipEdit, type Reconciled, reconcile } from './reconcile';
export type { Situation } from './rule';
export { compare } from './rules';
export { editNote, editTags, joinEdits, type TextEdit } from './text-edit';
export { reconcileTombstone } from './tombstones';
export { compareVersions } from './versions';
