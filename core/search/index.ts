export {
  type Block,
  BlockWriter,
  eachTerm,
  hasValidChecksum,
  type PackedPostings,
} from './index/block';
export { ByteReader } from './index/byte-reader';
export { ByteWriter } from './index/byte-writer';
export {
  annotationFlagMask,
  type ColumnValues,
  dateToDay,
  dayToDate,
  emptyColumnValues,
  flags,
  getAnnotationFlags,
  getColumnValues,
} from './index/column-values';
export { Columns, chunkLength, isChunk } from './index/columns';
export { eachTermWithPrefix, findTerm } from './index/find-term';
export { FlagSets } from './index/flag-sets';
export { NumberSet } from './index/number-set';
export { createPostings, type NumberRange, type Postings, readPostings } from './index/postings';
export { completeShortWord } from './query/complete-short-word';
export { findCompletionTarget, writeFilter } from './query/completion-target';
export {
  type FilterValue,
  listFilters,
  type QueryFilter,
  removeFilters,
} from './query/list-filters';
export { parseQuery } from './query/parse-query';
export { type ProblemCode, problemCodes } from './query/problem-codes';
export {
  type Condition,
  eachLeaf,
  type Leaf,
  type ParsedQuery,
  type PhraseLeaf,
  type QueryProblem,
} from './query/query';
export { toLocalDate } from './query/read-date';
export { renameTagInQuery } from './query/rename-tag-in-query';
export {
  Evaluation,
  type IndexView,
  type Lookup,
  publishersLookup,
  type Verdict,
} from './rank/evaluate';
export type { Half } from './rank/posting-weights';
export { ScoreColumns } from './rank/score-columns';
export { type ScorePart, Scores } from './rank/scores';
export { sortByScore } from './rank/sort-numbers';
export { type StoredOrder, TimeOrder } from './rank/time-order';
export { cutSnippet } from './snippets/cut-snippet';
export { hasPhrase } from './snippets/has-phrase';
export { type MarkPattern, markWords, toMarkPatterns } from './snippets/mark-words';
export {
  getArticleTerms,
  getArticleTexts,
  getUserTerms,
  getUserTexts,
  type UserText,
} from './terms/clip-terms';
export type { ClipTerms, FieldText } from './terms/count-terms';
export { type FacetKind, facetMark, readFacet, toFacetTerm } from './terms/facets';
export { createPublisherMatcher } from './terms/match-publisher';
