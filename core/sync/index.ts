export {
  initialSyncState,
  type SyncAccount,
  type SyncProblem,
  type SyncState,
  syncAccountSchema,
  syncPreferences,
  syncStateSchema,
} from './account';
export { fromFields, type SyncedClip, type SyncedVersion, toFields } from './clip-fields';
export {
  type KnownDevices,
  listDevices,
  noDevices,
  type OwnDevice,
  removeDevice,
  renameDevice,
  type SyncedDevice,
} from './devices';
export { type Exchanged, exchange } from './exchange/exchange';
export type {
  Image,
  KnownRecord,
  Listed,
  Local,
  LocalState,
  Outcome,
  Place,
  Remote,
  Stored,
  Update,
} from './exchange/ports';
export {
  changePassphrase,
  checkLibrary,
  createLibrary,
  hasLibrary,
  joinLibrary,
  type Membership,
  markRemoved,
} from './join-library';
export { createSecret, isLockOf, keyName, lockSecret, unlockSecret } from './library-key';
export {
  fromMetadataFields,
  type SyncedMetadata,
  toMetadataFields,
} from './metadata-fields';
export {
  type CryptoSource,
  createSealer,
  getSizeClass,
  isSealedLength,
  type RecordKind,
  type Sealer,
} from './sealed';
export { type Clock, createClock, type Stamp, type Stamps, stampAt } from './stamp';
export {
  addChanges,
  emptyRecord,
  type Fields,
  joinRecords,
  listOverruled,
  readFields,
  type SyncRecord,
} from './sync-record';
export { addTexts, removeTexts } from './texts';
