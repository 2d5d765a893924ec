export {
  initialSyncState,
  type SyncAccount,
  type SyncProblem,
  type SyncState,
  syncAccountSchema,
  syncPreferences,
  syncStateSchema,
} from './account';
export {
  followOthers,
  fromFields,
  type SyncedClip,
  type SyncedVersion,
  toFields,
} from './clip-fields';
export { getMergedInto } from './clip-parts';
export {
  addOwnDevice,
  type KnownDevices,
  listDevices,
  noDevices,
  type OwnDevice,
  removeDevice,
  renameDevice,
  type SyncedDevice,
} from './devices';
export { type Exchanged, exchange } from './exchange/exchange';
export { type AddDevice, exchangeDevices } from './exchange/exchange-devices';
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
  findOccupant,
  hasOtherLibrary,
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
  type DeletionRef,
  type KeptItem,
  listOverruledDeletions,
  type OverruledDeletion,
  withdrawDeletion,
} from './overruled-deletions';
export {
  type CryptoSource,
  createSealer,
  getSizeClass,
  isSealedLength,
  type RecordKind,
  type Sealer,
} from './sealed';
export {
  describeContribution,
  isBelow,
  joinOwn,
  listAnnotationIds,
  listTagKeys,
  parseContributionId,
  readContribution,
  toContributionId,
} from './sharing/contribution';
export { inEpoch } from './sharing/in-epoch';
export {
  type CheckedShare,
  checkShare,
  createShare,
  markEnded,
  replaceSecret,
  type ShareRefusal,
  toRestoredSecret,
} from './sharing/join-share';
export { createKeyPair, type KeyPair, toPublicKey } from './sharing/key-pair';
export {
  addOwnMember,
  findJoinRefusal,
  findOwnId,
  findWriteRefusal,
  listMembers,
  type Member,
  putJoined,
  putMember,
  removeMember,
} from './sharing/members';
export { resealShare } from './sharing/reseal';
export {
  memberPreference,
  mergeShares,
  renameShare,
  type Share,
  type SyncedShare,
  sharesPreference,
  sharesSchema,
  toShareStatePreference,
  toSyncedShare,
} from './sharing/share';
export { type ShareMembership, toEpoch } from './sharing/share-key';
export {
  changeNews,
  maxNews,
  noNews,
  type ShareNews,
  shareNewsSchema,
  toShareNewsPreference,
} from './sharing/share-news';
export { type Clock, createClock, getDevice, type Stamp, type Stamps, stampAt } from './stamp';
export {
  addChanges,
  emptyFields,
  emptyRecord,
  type Fields,
  joinRecords,
  listOverruled,
  listStamps,
  parseMember,
  readFields,
  type SyncRecord,
} from './sync-record';
export { addTexts, removeTexts } from './texts';
