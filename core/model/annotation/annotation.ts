import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';
import { type Colour, colourSchema } from './colours';
import { comparePassages, type Passage, passageSchema } from './passage';

/** Where a highlight is in its work, in the units of the program that it comes from. */
export interface WorkLocation {
  /** "page", "location", "order"; empty if the program does not say. */
  readonly type: string;
  readonly value: string;
}

/** Returns a location for display: "page 12". Null for a bare number, whose unit is unknown. */
export function formatLocation({ type, value }: WorkLocation): string | null {
  if (type === '' || value === '') return null;
  return `${type.replaceAll('_', ' ')} ${value}`;
}

/** Orders annotations by field and position, then by location in the work, then by creation time. */
export function compareAnnotations(a: Annotation, b: Annotation): number {
  return (
    comparePassages(a.passage, b.passage) ||
    compareNumbers(getLocationNumber(a), getLocationNumber(b)) ||
    Date.parse(a.createdAt) - Date.parse(b.createdAt)
  );
}

/** Returns the number of a location; infinity if there is none, so those sort last. */
function getLocationNumber({ location }: Annotation): number {
  const number = Number.parseFloat(location?.value ?? '');
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}

/** Unlike a subtraction, treats two infinities as equal. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

export const locationSchema: v.GenericSchema<unknown, WorkLocation> = v.object({
  type: v.string(),
  value: v.string(),
});

/** A member of a shared tag. Names may be repeated, ids are not. */
export interface Author {
  readonly id: string;
  /** For display. */
  readonly name: string;
}

/** In UTF-16 code units, of an id and of a name. */
export const maxAuthorLength = 100;

const authorText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxAuthorLength));

export const authorSchema: v.GenericSchema<unknown, Author> = v.object({
  id: authorText,
  name: authorText,
});

/** The name of an author who is not known. */
export const unknownAuthorName = '?';

/** A highlight on a passage of a clip, with a note on it. */
export interface Annotation {
  readonly id: string;
  readonly clipId: string;
  /**
   * The member of a shared tag who made it; absent if the user did. What somebody else made can
   * be deleted and restored in this library, but not edited.
   */
  readonly author?: Author;
  /** The version on which it was made. */
  readonly versionId: string;
  readonly passage: Passage;
  readonly colour: Colour;
  /** Markdown as typed; empty if there is none. */
  readonly note: string;
  readonly tags: readonly string[];
  /** Set for highlights from programs that provide it. */
  readonly location?: WorkLocation;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** When it was deleted; null if it is not. */
  readonly deletedAt: Instant | null;
}

export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.object({
  id: v.string(),
  clipId: v.string(),
  author: v.exactOptional(authorSchema),
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
