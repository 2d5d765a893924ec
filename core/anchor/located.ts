import type { WordingChange } from '../model/annotation/wording-change';

/**
 * Where a passage was found in a root, and how:
 * `exact`, the same words at the same place; `quote`, the same words elsewhere,
 * confirmed by what stands around them; `approximate`, the same words with
 * other spaces, punctuation or typography; `changed`, another wording, which is
 * in `words` as the root's text has it (see `readText`).
 */
export type Located =
  | { readonly how: 'exact' | 'quote' | 'approximate'; readonly range: Range }
  | {
      readonly how: 'changed';
      readonly range: Range;
      readonly change: WordingChange;
      readonly words: string;
    }
  | { readonly how: 'lost' };
