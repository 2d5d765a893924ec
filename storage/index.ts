export { clipsAtOnce } from './change-clips';
export type { ClipsChange } from './changes';
export type { ClipRequest, Library } from './library';
export { openLibrary } from './open-library';
export { connectSearch } from './search/connect-search';
export { inSlices } from './slices';
export { joinSliced, namesIn, partsOf } from './undo-change';
export { eachWholeClip } from './whole-clips';
