export { batchedMethods, clipBatchSize } from './changes/batched';
export { type BatchOptions, type ClipsChange, nothingChanged } from './changes/changes';
export { cacheDerivedText, type DerivedText, deriveText } from './clips/derived-text';
export type { FirstClips } from './clips/first-clips';
export { readAhead } from './clips/read-ahead';
export type { AnnotationEdit, ClipRequest } from './clips/requests';
export { eachWholeClip } from './each-whole-clip';
export type {
  FolderClip,
  FolderExportLibrary,
} from './folder-export/folder-export-library';
export type { FolderProgress } from './folder-export/folder-progress';
export type { ImportOutcome } from './import/import-types';
export type { Library } from './library';
export type { ClippingMethods as ClippingLibrary } from './library-methods/clipping';
export type { NearDuplicate } from './near-duplicates/near-duplicate';
export { openClippingLibrary } from './open-clipping-library';
export { openFolderExportLibrary } from './open-folder-export-library';
export { openLibrary } from './open-library';
export { openSafetyCopyLibrary } from './open-safety-copy-library';
export { openSyncLibrary } from './open-sync-library';
export type { CopyBatch, SafetyCopyLibrary } from './safety-copy/safety-copy-library';
export { renewLog } from './schema/renew-log';
export type { ExportedNoteRow, ExportPlaceRow, HeldByNote } from './schema/rows';
export type { Origin } from './search/query/list-origins';
export type { FoundClips, Snippet } from './search/query/search-results';
export { connectSearch } from './search/service/connect-search';
export type { Shelves } from './shelves/shelves';
export type { Statistics } from './shelves/statistics';
export type { LocalLibrary } from './sync/local-library';
export type { ShareMove } from './sync/sharing/move-shares';
export type { ShareLibrary } from './sync/sharing/share-library';
export { watchTrackedChanges } from './watch';
export type { AddressChange } from './works/address-change';
export type { WorkHolders } from './works/find-holders';
