import * as v from 'valibot';
import { type Colour, colourSchema, savedSearchSchema, tagSchema } from '../../../model';

/** A tag with its descendants; the shape of `TagNode` in `storage/shelves/shelves.ts`. */
interface Node {
  readonly key: string;
  readonly name: string;
  readonly step: string;
  readonly colour: Colour | null;
  readonly uses: number;
  readonly children: readonly Node[];
}

const node: v.GenericSchema<unknown, Node> = v.object({
  key: v.string(),
  name: v.string(),
  step: v.string(),
  colour: v.nullable(colourSchema),
  uses: v.number(),
  children: v.array(v.lazy(() => node)),
});

/** The origins of a library; the shape of `Origin` in `storage/search/query/list-origins.ts`. */
export const originsSchema = v.pipe(
  v.array(v.object({ name: v.string(), count: v.number() })),
  v.readonly(),
);

/** The sections of a library; the shape of `Shelves` in `storage/shelves/shelves.ts`. */
export const shelvesSchema = v.object({
  all: v.number(),
  unread: v.number(),
  favourites: v.number(),
  archive: v.number(),
  bin: v.number(),
  tags: v.pipe(v.array(node), v.readonly()),
  searches: v.pipe(v.array(savedSearchSchema), v.readonly()),
});

/**
 * Statistics about a library; the shape of `Statistics` in
 * `storage/shelves/statistics.ts`.
 */
export const statisticsSchema = v.object({
  weeks: v.pipe(v.array(v.object({ week: v.string(), count: v.number() })), v.readonly()),
  tags: v.pipe(v.array(tagSchema), v.readonly()),
  clips: v.number(),
  unread: v.number(),
  annotations: v.number(),
  words: v.number(),
});
