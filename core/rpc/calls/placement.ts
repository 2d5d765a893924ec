import * as v from 'valibot';
import { type WordingChange, wordingChanges } from '../../model';

/**
 * The place of an annotation on the page in front. `order` rises in reading order.
 * `changed` has the current wording at its place, in `words`, and how it differs from the
 * highlighted one: see `WordingChange`.
 */
export type Placement =
  | {
      readonly annotationId: string;
      readonly how: 'exact' | 'moved' | 'approximate';
      readonly order: number;
    }
  | {
      readonly annotationId: string;
      readonly how: 'changed';
      readonly change: WordingChange;
      readonly words: string;
      readonly order: number;
    }
  | { readonly annotationId: string; readonly how: 'lost' };

export const placementSchema: v.GenericSchema<unknown, Placement> = v.variant('how', [
  v.object({
    annotationId: v.string(),
    how: v.picklist(['exact', 'moved', 'approximate']),
    order: v.number(),
  }),
  v.object({
    annotationId: v.string(),
    how: v.literal('changed'),
    change: v.picklist(wordingChanges),
    words: v.string(),
    order: v.number(),
  }),
  v.object({ annotationId: v.string(), how: v.literal('lost') }),
]);
