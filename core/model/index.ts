export {
  type Annotation,
  annotationSchema,
  type Colour,
  colourSchema,
  colours,
  compareAnnotations,
  locationSchema,
  type WorkLocation,
  workLocation,
} from './annotation/annotation';
export { type Draft, draftSchema } from './annotation/draft';
export { isPlaced, nowhere, type Passage, passageSchema, withEarlier } from './annotation/passage';
export {
  cleanTagName,
  isTagNameTooLong,
  longestTagName,
  mergeTags,
  renameWithin,
  type Tag,
  tagKey,
  tagSchema,
  withoutTags,
  withTag,
} from './annotation/tag';
export { type WordingChange, wordingChanges } from './annotation/wording-change';
export { addressKey, hostWithoutWww, isOnSite, isRelatedSite, isSameSite } from './article/address';
export {
  type Article,
  type ArticleSummary,
  articleSchema,
  type Completeness,
  type LeadImage,
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
export { type Evidence, noEvidence, type Source } from './article/evidence';
export { hasOtherWords, wordsOfFigure } from './article/has-other-words';
export { type ImageMiss, imageMisses } from './article/image-miss';
export { imageUrls } from './article/image-urls';
export { foldWords, isSameWork, titleKeys } from './article/is-same-work';
export { findFigure, leadImageAbove } from './article/lead-image';
export { nameStory } from './article/name-story';
export { ownAddress, withOwnAddress } from './article/own-address';
export { isSamePicture } from './article/same-picture';
export { type StoredImage, storedImageSchema } from './article/stored-image';
export { type DatedVersion, type Version, versionSchema } from './article/version';
export { workKey } from './article/work';
export { type Clip, clipSchema, type ReadingPlace, readingPlaceSchema } from './clip/clip';
export { daysInBin } from './clip/days-in-bin';
export {
  type IncomingClip,
  incomingClipSchema,
  type KeptClip,
  keptClipSchema,
  type PictureUse,
} from './clip/kept-clip';
export { hasOnlyHighlights, isLinkClip, type LinkClip } from './clip/link-clip';
export { type MissedPage, type MissReason, missedPageSchema } from './clip/missed-page';
export { type Tombstone, tombstoneSchema } from './clip/tombstone';
export { currentVersion, type WholeClip, wholeClipSchema } from './clip/whole-clip';
export { type Failure, type FailureCode, failureCodes, failureSchema } from './failure';
export { type Instant, instantSchema, type ZonedTime } from './instant';
export type { BackupPlan } from './library/backup-plan';
export { type Belongings, belongingsSchema, hereOnly } from './library/library-metadata';
export { type SavedSearch, savedSearchSchema } from './library/saved-search';
export { defaultSettings, type Settings, settingsSchema } from './library/settings';
export { weekOf } from './library/week';
export { fail, type Result, resultSchema, succeed } from './result';
