import * as v from 'valibot';
import { colourSchema, failureSchema } from '../../core/model';

/*
 * What the bar and the frame in which notes are written tell each other, as
 * JSON over a port that nobody else holds.
 */

const writtenSchema = v.object({
  colour: colourSchema,
  note: v.string(),
  tags: v.array(v.string()),
});

/** From the bar to the frame. */
export const toFrameSchema = v.variant('kind', [
  /** Draw this; `turn` tells one opening from the next. */
  v.object({ kind: v.literal('open'), turn: v.number(), written: writtenSchema }),
  v.object({
    kind: v.literal('state'),
    busy: v.boolean(),
    problem: v.nullable(failureSchema),
  }),
  /** Take the cursor: the reader comes back from the page. */
  v.object({ kind: v.literal('focus') }),
]);

export type ToFrame = v.InferOutput<typeof toFrameSchema>;

/** From the frame to the bar. */
export const fromFrameSchema = v.variant('kind', [
  /** It has been drawn, this many CSS pixels tall. */
  v.object({ kind: v.literal('drawn'), turn: v.number(), height: v.number() }),
  v.object({ kind: v.literal('height'), height: v.number() }),
  v.object({ kind: v.literal('change'), written: writtenSchema }),
  v.object({ kind: v.literal('save'), written: writtenSchema }),
  v.object({ kind: v.literal('cancel') }),
]);

export type FromFrame = v.InferOutput<typeof fromFrameSchema>;

/** A message that fits a schema, or null. */
export function readMessage<Message>(
  schema: v.GenericSchema<unknown, Message>,
  data: unknown,
): Message | null {
  if (typeof data !== 'string') return null;
  const parsed = v.safeParse(schema, JSON.parse(data));
  return parsed.success ? parsed.output : null;
}
