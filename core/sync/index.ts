export { fromFields, type SyncedClip, type SyncedVersion, toFields } from './clip-fields';
export {
  type Exchanged,
  exchange,
  type KnownRecord,
  type Listed,
  type Local,
  type LocalChange,
  type Remote,
  type Stored,
} from './exchange';
export {
  type CryptoSource,
  createSealer,
  derivationRounds,
  deriveSecret,
  getSizeClass,
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
