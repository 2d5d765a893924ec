import * as v from 'valibot';
import { type Instant, instantSchema } from './instant';
import { type Passage, passageSchema } from './passage';

/** The five marks, in the order in which they are offered. */
export const colours = ['sun', 'leaf', 'sky', 'rose', 'plum'] as const;

export type Colour = (typeof colours)[number];

export const colourSchema = v.picklist(colours);

/** A reader's mark on a passage of a clip, with what they wrote about it. */
export interface Annotation {
  readonly id: string;
  readonly clipId: string;
  /** The version on which it was made. */
  readonly versionId: string;
  readonly passage: Passage;
  readonly colour: Colour;
  /** Markdown, as typed; empty when there is none. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** When it was deleted; null while it stands. */
  readonly deletedAt: Instant | null;
}

export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.object({
  id: v.string(),
  clipId: v.string(),
  versionId: v.string(),
  passage: passageSchema,
  colour: colourSchema,
  note: v.string(),
  tags: v.array(v.string()),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
});
