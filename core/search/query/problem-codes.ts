/** What may be wrong with a question. */
export const problemCodes = [
  /** `foo:bar`, where foo is no filter: sought as words. */
  'unknown-filter',
  /** `is:shiny`, `colour:beige`: passed over. */
  'unknown-value',
  /** `tag:` with nothing after it: passed over. */
  'missing-value',
  /** No date that can be read: passed over. */
  'bad-date',
  /** A quotation mark that is not closed: it reaches to the end. */
  'unclosed-quote',
  /** A bracket that is not closed: it reaches to the end. */
  'unclosed-group',
  /** A closing bracket without an opening one: passed over. */
  'stray-bracket',
  /** OR with nothing on one side, a lone minus: passed over. */
  'nothing-beside',
  /** Brackets with nothing in them: passed over. */
  'empty-group',
  /** `--ferry`: excluded once. */
  'double-minus',
  /** `-in:note`, which is where words are sought and nothing to be excluded: passed over. */
  'no-exclusion',
  /** A star elsewhere than at the end of a word: passed over. */
  'stray-star',
  /** Signs without a letter or digit: passed over. */
  'no-word',
  /** More words than are sought: the rest is passed over. */
  'too-long',
] as const;

export type ProblemCode = (typeof problemCodes)[number];
