import * as v from 'valibot';
import { colourSchema, failureSchema, pageLookSchema } from '../../../../core/model';

/*
 * Messages between the bar or the notice and the note frame, as JSON over a private port.
 */

/** What a note can be about. The shortcut that saves a page leads to that of a clip, not of a selection. */
const noteSubjects = ['highlight', 'clip', 'selection'] as const;

export type NoteAbout = (typeof noteSubjects)[number];

const writtenSchema = v.object({
  colour: colourSchema,
  note: v.string(),
  tags: v.array(v.string()),
});

/** From the bar to the frame. */
export const toFrameSchema = v.variant('kind', [
  /** Draw this note. `turn` numbers the openings. The note of a clip has no colour to choose. */
  v.object({
    kind: v.literal('open'),
    turn: v.number(),
    about: v.picklist(noteSubjects),
    written: writtenSchema,
  }),
  v.object({
    kind: v.literal('state'),
    busy: v.boolean(),
    problem: v.nullable(failureSchema),
  }),
  v.object({ kind: v.literal('look'), look: pageLookSchema }),
  /** Focus the field: the user comes back from the page. */
  v.object({ kind: v.literal('focus') }),
]);

export type ToFrame = v.InferOutput<typeof toFrameSchema>;

/** From the frame to the bar. */
export const fromFrameSchema = v.variant('kind', [
  /** The note is drawn. Height in CSS pixels. */
  v.object({ kind: v.literal('drawn'), turn: v.number(), height: v.number() }),
  v.object({ kind: v.literal('height'), height: v.number() }),
  v.object({ kind: v.literal('change'), written: writtenSchema }),
  /** A tag is being typed, and not yet in `written`. */
  v.object({ kind: v.literal('typing'), tag: v.string() }),
  v.object({ kind: v.literal('save'), written: writtenSchema }),
  v.object({ kind: v.literal('cancel') }),
]);

export type FromFrame = v.InferOutput<typeof fromFrameSchema>;

/** Parses a message. Null if it does not match the schema. */
export function readMessage<Message>(
  schema: v.GenericSchema<unknown, Message>,
  data: unknown,
): Message | null {
  if (typeof data !== 'string') return null;
  const parsed = v.safeParse(schema, JSON.parse(data));
  return parsed.success ? parsed.output : null;
}
