export { type Block, BlockWriter, eachTerm, isWhole, type PackedList } from './index/block';
export { ByteReader } from './index/byte-reader';
export { ByteWriter } from './index/byte-writer';
export { Columns, chunkLength, isChunk } from './index/column-table';
export {
  annotationFlags,
  annotationFlagsOf,
  type ColumnValues,
  columnsOf,
  dateOf,
  dayOf,
  flags,
  noColumns,
} from './index/columns';
export { eachTermWith, findTerm } from './index/find-term';
export { FlagSets } from './index/flag-sets';
export { NumberSet } from './index/number-set';
export { makePostings, type NumberRange, type Postings, readPostings } from './index/postings';
export { findTyping, writeFilter } from './query/complete-filter';
export { parseQuestion } from './query/parse-query';
export { type ProblemCode, problemCodes } from './query/problem-codes';
export {
  type Condition,
  eachLeaf,
  type Leaf,
  type PhraseLeaf,
  type Question,
  type QuestionProblem,
} from './query/query';
export { readFilter } from './query/read-filter';
export { renameTagIn } from './query/rename-tag-in';
export { Evaluation, type IndexView, type Lookup, type Verdict } from './rank/evaluate';
export { sortByScore } from './rank/order-numbers';
export { ScoreColumns } from './rank/score-columns';
export { type ScorePart, Scores } from './rank/scores';
export { type StoredOrder, TimeOrder } from './rank/time-order';
export type { Half } from './rank/weigh-posting';
export { cutSnippet } from './snippets/cut-snippet';
export { hasPhrase } from './snippets/has-phrase';
export { markWords, wantedWords } from './snippets/mark-words';
export {
  articleTerms,
  articleTexts,
  type ReaderText,
  readerTerms,
  readerTexts,
} from './terms/clip-terms';
export type { ClipTerms, FieldText } from './terms/count-terms';
export { type FacetKind, facetTerm, readFacet } from './terms/facets';
