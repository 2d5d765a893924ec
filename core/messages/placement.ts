import * as v from 'valibot';

/** Where an annotation stands on the page in front. */
export type Placement =
  | {
      readonly annotationId: string;
      readonly how: 'exact' | 'quote' | 'approximate';
      /** Rises in reading order. */
      readonly order: number;
    }
  | { readonly annotationId: string; readonly how: 'lost' };

export const placementSchema: v.GenericSchema<unknown, Placement> = v.variant('how', [
  v.object({
    annotationId: v.string(),
    how: v.picklist(['exact', 'quote', 'approximate']),
    order: v.number(),
  }),
  v.object({ annotationId: v.string(), how: v.literal('lost') }),
]);
