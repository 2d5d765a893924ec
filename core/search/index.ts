export { type Block, BlockWriter, eachTerm, isWhole, type PackedList } from './block';
export { ByteReader } from './byte-reader';
export { ByteWriter } from './byte-writer';
export {
  articleTerms,
  articleTexts,
  type ReaderText,
  readerTerms,
  readerTexts,
} from './clip-terms';
export { Columns, chunkLength, isChunk } from './column-table';
export {
  annotationFlags,
  annotationFlagsOf,
  type ColumnValues,
  columnsOf,
  dateOf,
  dayOf,
  flags,
  noColumns,
} from './columns';
export { findTyping, writeFilter } from './complete-filter';
export type { ClipTerms, FieldText } from './count-terms';
export { cutSnippet } from './cut-snippet';
export { Evaluation, type IndexView, type Lookup, type Verdict } from './evaluate';
export { type FacetKind, facetTerm, readFacet } from './facets';
export { eachTermWith, findTerm } from './find-term';
export { FlagSets } from './flag-sets';
export { hasPhrase } from './has-phrase';
export { markWords, wantedWords } from './mark-words';
export { NumberSet } from './number-set';
export { sortByScore } from './order-numbers';
export { parseQuestion } from './parse-question';
export { makePostings, type NumberRange, type Postings, readPostings } from './postings';
export { type ProblemCode, problemCodes } from './problem-codes';
export {
  type Condition,
  eachLeaf,
  type Leaf,
  type PhraseLeaf,
  type Question,
  type QuestionProblem,
} from './question';
export { readFilter } from './read-filter';
export { renameTagIn } from './rename-tag-in';
export { ScoreColumns } from './score-columns';
export { type ScorePart, Scores } from './scores';
export { type StoredOrder, TimeOrder } from './time-order';
export type { Half } from './weigh-posting';
