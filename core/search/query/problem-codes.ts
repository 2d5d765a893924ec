/** Problems of a query. The invalid part is ignored unless noted otherwise. */
export const problemCodes = [
  /** `foo:bar`, where `foo` is not a filter. Searched as words. */
  'unknown-filter',
  /** `is:shiny`, `colour:beige`. */
  'unknown-value',
  /** `tag:` without a value. */
  'missing-value',
  /** A date that cannot be parsed. */
  'bad-date',
  /** A quotation mark that is not closed. The phrase extends to the end. */
  'unclosed-quote',
  /** A parenthesis that is not closed. The group extends to the end. */
  'unclosed-group',
  /** A closing parenthesis without an opening one. */
  'stray-bracket',
  /** `OR` without an operand on one side, a lone minus, or `in:` without words. */
  'nothing-beside',
  /** An empty pair of parentheses. */
  'empty-group',
  /** `--ferry`. Excluded like `-ferry`. */
  'double-minus',
  /** `-in:note`: `in:` restricts where words are searched and cannot be negated. */
  'no-exclusion',
  /** An asterisk that is not at the end of a word. */
  'stray-star',
  /** Punctuation without a letter or digit. */
  'no-word',
  /** More words than the limit. The rest is ignored. */
  'too-long',
] as const;

export type ProblemCode = (typeof problemCodes)[number];
