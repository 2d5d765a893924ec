export { addressKey, isKinSite, isOnSite, isSameSite } from './address';
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
} from './annotation';
export {
  type Article,
  type ArticleSummary,
  articleSchema,
  type Completeness,
  type LeadImage,
  type PageArticle,
  pageArticleSchema,
  summarise,
} from './article';
export type { BackupPlan } from './backup-plan';
export { type Belongings, belongingsSchema, hereOnly } from './belongings';
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
} from './body';
export { createCharClasses } from './char-classes';
export { type Clip, clipSchema, type ReadingPlace, readingPlaceSchema } from './clip';
export { daysInBin } from './days-in-bin';
export { type Draft, draftSchema } from './draft';
export { type Evidence, noEvidence, type Source } from './evidence';
export { type Failure, type FailureCode, failureCodes, failureSchema } from './failure';
export { foldText } from './fold-text';
export { hashText } from './hash-text';
export { type ImageMiss, imageMisses } from './image-miss';
export { imageUrls } from './image-urls';
export { type Instant, instantSchema, type ZonedTime } from './instant';
export {
  type IncomingClip,
  incomingClipSchema,
  type KeptClip,
  keptClipSchema,
  type PictureUse,
} from './kept-clip';
export { findFigure, leadImageAbove } from './lead-image';
export { hasOnlyHighlights, isLinkClip, type LinkClip } from './link-clip';
export { mergeNote } from './merge-note';
export { type MissedPage, type MissReason, missedPageSchema } from './missed-page';
export { nameStory } from './name-story';
export { type NoteParagraph, noteAbove, noteParagraphs } from './note-paragraphs';
export { ownAddress, withOwnAddress } from './own-address';
export { isPlaced, nowhere, type Passage, passageSchema, withEarlier } from './passage';
export { inlineText, plainText } from './plain-text';
export { fail, type Result, resultSchema, succeed } from './result';
export { isSamePicture } from './same-picture';
export { type SavedSearch, savedSearchSchema } from './saved-search';
export { defaultSettings, type Settings, settingsSchema } from './settings';
export { siteOf } from './site';
export { type StoredImage, storedImageSchema } from './stored-image';
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
} from './tag';
export { textDirection } from './text-direction';
export { type Tombstone, tombstoneSchema } from './tombstone';
export { type DatedVersion, type Version, versionSchema } from './version';
export { weekOf } from './week';
export { currentVersion, type WholeClip, wholeClipSchema } from './whole-clip';
export { countWords, readingMinutes } from './word-count';
export { workKey } from './work';
