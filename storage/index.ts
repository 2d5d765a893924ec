export type { AnnotationEdit, ClipEdit, ClipRequest, Library } from './library';
export { openLibrary } from './open-library';
export { eachWholeClip } from './whole-clips';
