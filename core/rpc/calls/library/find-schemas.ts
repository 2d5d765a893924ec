import * as v from 'valibot';
import { problemCodes } from '../../../search/query/problem-codes';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The result of a query; the shape of `FoundClips` in `storage/search/query/search-results.ts`. */
export const foundSchema = v.object({
  numbers: v.custom<Uint32Array>((value) => value instanceof Uint32Array),
  isWhole: v.boolean(),
  indexing: v.nullable(v.object({ done: place, total: place })),
  problems: v.pipe(
    v.array(v.object({ start: place, end: place, code: v.picklist(problemCodes) })),
    v.readonly(),
  ),
});

export const snippetsSchema = v.pipe(
  v.array(
    v.object({
      number: place,
      field: v.picklist(['headline', 'standfirst', 'body', 'note', 'annotation']),
      text: v.string(),
      marks: v.pipe(v.array(v.pipe(v.tuple([place, place]), v.readonly())), v.readonly()),
    }),
  ),
  v.readonly(),
);

export const completionsSchema = v.pipe(
  v.array(
    v.object({
      start: place,
      end: place,
      text: v.string(),
      label: v.string(),
      count: v.nullable(v.number()),
    }),
  ),
  v.readonly(),
);
