import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';
import { type Passage, passageSchema } from './passage';

/** The five marks, in the order in which they are offered. */
export const colours = ['sun', 'leaf', 'sky', 'rose', 'plum'] as const;

export type Colour = (typeof colours)[number];

export const colourSchema = v.picklist(colours);

/** Where a highlight is in its work, as the program that it comes from counts. */
export interface WorkLocation {
  /** "page", "location", "order"; '' if the program does not say. */
  readonly type: string;
  readonly value: string;
}

/** A location in words: "page 12". Null for a bare number, of which nobody knows what it counts. */
export function workLocation({ type, value }: WorkLocation): string | null {
  if (type === '' || value === '') return null;
  return `${type.replaceAll('_', ' ')} ${value}`;
}

/** Orders annotations by where they begin, then by location in the work, then by time. */
export function compareAnnotations(one: Annotation, other: Annotation): number {
  return (
    one.passage.position.start - other.passage.position.start ||
    compareNumbers(numberOf(one), numberOf(other)) ||
    Date.parse(one.createdAt) - Date.parse(other.createdAt)
  );
}

/** The number of a location; those without one come last. */
function numberOf({ location }: Annotation): number {
  const number = Number.parseFloat(location?.value ?? '');
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}

/** Unlike a subtraction, takes two infinities as equal. */
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

export const locationSchema: v.GenericSchema<unknown, WorkLocation> = v.object({
  type: v.string(),
  value: v.string(),
});

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
  /** Given for highlights from other programs that say it, and otherwise absent. */
  readonly location?: WorkLocation;
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
  location: v.exactOptional(locationSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
});
