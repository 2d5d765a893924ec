/**
 * Where a passage was found in a root, and how:
 * `exact`, the same words at the same place; `quote`, the same words elsewhere,
 * confirmed by what stands around them; `approximate`, words that were edited.
 */
export type Located =
  | { readonly how: 'exact' | 'quote' | 'approximate'; readonly range: Range }
  | { readonly how: 'lost' };
