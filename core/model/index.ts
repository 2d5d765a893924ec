export {
  type Annotation,
  type Author,
  annotationSchema,
  compareAnnotations,
  formatLocation,
  locationSchema,
  unknownAuthorName,
  type WorkLocation,
} from './annotation/annotation';
export {
  type Colour,
  colourNames,
  colourPaints,
  colourSchema,
  colourShapes,
  colours,
  colourThemes,
  formatColour,
  similarColours,
} from './annotation/colours';
export { type Draft, draftSchema } from './annotation/draft';
export {
  comparePassages,
  hasPosition,
  hasTextPosition,
  noPosition,
  type Passage,
  type PassageField,
  passageFields,
  passageSchema,
  withEarlierQuotes,
} from './annotation/passage';
export {
  cleanTagName,
  cleanTags,
  isTagNameTooLong,
  maxTagNameLength,
  mergeTags,
  renameTagPath,
  type Tag,
  tagKey,
  tagSchema,
  withoutTags,
  withTags,
} from './annotation/tag';
export { toAuthor, unknownAuthorPhrase } from './annotation/to-author';
export { type WordingChange, wordingChanges } from './annotation/wording-change';
export {
  addressKey,
  hostWithoutWww,
  isHostName,
  isOnSite,
  isPdfAddress,
  isRelatedSite,
  isSameSite,
  removeCredentials,
} from './article/address';
export {
  type Article,
  type ArticleSummary,
  articleSchema,
  type Completeness,
  holdsArticle,
  type LeadImage,
  lacksArticle,
  type PageArticle,
  pageArticleSchema,
  summarise,
} from './article/article';
export {
  type Block,
  type Body,
  bodySchema,
  type Caption,
  type Figure,
  type Image,
  type Inline,
  isLinkAddress,
  isWebAddress,
} from './article/body';
export { getChangedLater } from './article/changed-later';
export { getDisplayTitle } from './article/display-title';
export {
  type Evidence,
  type EvidenceField,
  evidenceFields,
  noEvidence,
  type Source,
  shownSources,
  withoutEvidence,
} from './article/evidence';
export { findAddresses, findTypedAddresses } from './article/find-addresses';
export { getFigureDescription, hasDifferentDescription } from './article/image-description';
export { type ImageMiss, imageMisses } from './article/image-miss';
export { getImageUrls } from './article/image-urls';
export { foldToWords, getTitleKeys, isSameWork } from './article/is-same-work';
export { findFigure, findLeadImageAbove, listFigures } from './article/lead-image';
export { createLinkArticle } from './article/link-article';
export { isSameFileName, isSameImage } from './article/same-image';
export { type StoredImage, storedImageSchema } from './article/stored-image';
export { getTrustedUrl, withTrustedUrl } from './article/trusted-url';
export { type DatedVersion, type Version, versionSchema } from './article/version';
export { workKey } from './article/work';
export { binRetentionDays } from './clip/bin-retention';
export {
  type Clip,
  type Contribution,
  clipSchema,
  contributionSchema,
  listContributedIds,
  listNoted,
  listNotes,
  type ReadingPlace,
  readingPlaceSchema,
  toContributionKey,
} from './clip/clip';
export {
  type BlockCorrection,
  type BlockName,
  blockDecisionEntries,
  type CorrectableField,
  type CorrectionEdit,
  type Corrections,
  correctableFields,
  createFieldsSchema,
  type FieldCorrection,
  type FieldCorrections,
  isRealDay,
} from './clip/corrections';
export { hasOnlyHighlights, isLinkClip, type LinkClip } from './clip/link-clip';
export { type MissedPage, type MissReason, missedPageSchema } from './clip/missed-page';
export {
  addPageValues,
  maxPageValuesLength,
  type PageValue,
  pageValuesSchema,
} from './clip/page-values';
export {
  type ClipImageUse,
  type IncomingClip,
  incomingClipSchema,
  type StoredClip,
  storedClipSchema,
} from './clip/stored-clip';
export { type Tombstone, tombstoneSchema } from './clip/tombstone';
export { currentVersion, type WholeClip, wholeClipSchema } from './clip/whole-clip';
export { type CommandName, commands } from './commands';
export {
  type Failure,
  type FailureCode,
  type FailureDetail,
  failureCodes,
  failureDetailSchema,
  failureSchema,
  getBrowserDetail,
  getInternalDetail,
  isRetryable,
  maxPrintedClips,
} from './failure';
export { type Instant, instantSchema, type ZonedTime } from './instant';
export type { BackupPlan } from './library/backup-plan';
export { type FindOrder, findOrders } from './library/find-order';
export {
  getDirection,
  type Language,
  languageNames,
  languages,
  matchLanguage,
} from './library/languages';
export {
  type LibraryMetadata,
  libraryMetadataSchema,
  localPreferencePrefix,
} from './library/library-metadata';
export {
  defaultPageSettings,
  findTypedSite,
  getPageSettings,
  isDetectionOn,
  isSiteListed,
  listSite,
  type PageLook,
  type PageSettings,
  pageLookSchema,
  pageSettingsSchema,
} from './library/page-settings';
export {
  addProblem,
  exceptionCode,
  type LoggedProblem,
  maxProblems,
  type ProblemCode,
  type ProblemPlace,
  parseProblems,
} from './library/problem';
export { type SavedSearch, savedSearchSchema } from './library/saved-search';
export {
  defaultSettings,
  type ReaderSpeed,
  readerSpeeds,
  type Settings,
  settingsChangeSchema,
  settingsSchema,
} from './library/settings';
export { getWeekStart } from './library/week';
export { fail, type Result, resultSchema, succeed } from './result';
