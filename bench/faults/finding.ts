/** What is wrong with a library. */
export interface Finding {
  readonly kind: 'lost' | 'torn' | 'doubled' | 'unfound';
  readonly what: string;
}
