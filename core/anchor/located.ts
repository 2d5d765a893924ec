import type { WordingChange } from '../model/annotation/wording-change';

/**
 * Where and how a passage was located in a root.
 *
 * - `exact`: the same text at the same position
 * - `moved`: the same text elsewhere, confirmed by its context
 * - `approximate`: the same words with different spaces, punctuation or typography, or without the
 *   labels or details of a page, such as "By" or a date in a byline
 * - `changed`: different wording; `words` is that wording as in the root's text (see
 *   `readText`)
 * - `lost`: no credible place
 */
export type Located =
  | { readonly how: 'exact' | 'moved' | 'approximate'; readonly range: Range }
  | {
      readonly how: 'changed';
      readonly range: Range;
      readonly change: WordingChange;
      readonly words: string;
    }
  | { readonly how: 'lost' };
