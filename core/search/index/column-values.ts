import {
  type Annotation,
  type Clip,
  type Colour,
  colours,
  type Instant,
  listNotes,
} from '../../model';

/** The state of a clip as bits. */
export const flags = {
  /** The clip is in the library or in the bin. */
  exists: 1,
  deleted: 2,
  read: 4,
  favourite: 8,
  archived: 16,
  preview: 32,
  note: 64,
  tags: 128,
  annotations: 256,
  /** At least one annotation has a note. */
  annotationNote: 512,
  /** At least one annotation has a tag. */
  annotationTags: 1024,
} as const;

/** Bit of the first highlight colour: the one above all `flags`. */
const firstColourBit = 11;

/** The flag of each highlight colour. */
export const colourFlags = Object.fromEntries(
  colours.map((colour, at) => [colour, 1 << (firstColourBit + at)]),
) as Readonly<Record<Colour, number>>;

/** Number of bits in use. `Columns` has room for 20. */
export const flagBits = firstColourBit + colours.length;

/** Mask of the flags that depend on annotations. The other flags depend on the clip's own row. */
export const annotationFlagMask = (2 ** flagBits - 1) & ~(flags.annotations - 1);

/** The values of one clip that lists are sorted and filtered by: a row of `Columns`. */
export interface ColumnValues {
  /** When the clip was saved, in seconds since 1970. */
  readonly keptAt: number;
  /** Day of publication in the publisher's time zone (`dateToDay`), or `unknownDay`. */
  readonly day: number;
  readonly flags: number;
  /** Bucket of the text length, 0 to 15 (`toLengthBucket`). */
  readonly length: number;
}

/** The day number of an unknown day. */
export const unknownDay = 0;

/** Days count from 31 December 1899, so 16 bits last until 2079. */
const dayOffset = 25_568;

/** Returns the day number (at least 1) of a date ("2026-11-24" or longer); `unknownDay` if it cannot be parsed. */
export function dateToDay(date: string): number {
  const at = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at)) return unknownDay;
  return Math.min(0xffff, Math.max(1, Math.floor(at / 86_400_000) + dayOffset));
}

/** Returns the date of a day number, at midnight UTC. */
export function dayToDate(day: number): Date {
  return new Date((day - dayOffset) * 86_400_000);
}

/** Returns the day number of a time in seconds since 1970. */
export function secondsToDay(seconds: number): number {
  return Math.floor(seconds / 86_400) + dayOffset;
}

/** Returns the bucket of a text length: each is 1.41 times the previous one, 8 is about 700 words. */
function toLengthBucket(wordCount: number): number {
  return Math.max(0, Math.min(15, Math.round(2 * Math.log2(Math.max(1, wordCount) / 44))));
}

function seconds(at: Instant): number {
  return Math.max(0, Math.floor(Date.parse(at) / 1000)) || 0;
}

/** Returns the column values of a clip, without the flags of its annotations. */
export function getColumnValues(clip: Clip): ColumnValues {
  const flagIf = (bit: number, is: boolean) => (is ? bit : 0);
  return {
    keptAt: seconds(clip.clippedAt),
    day: clip.summary.publishedAt === null ? unknownDay : dateToDay(clip.summary.publishedAt),
    flags:
      flags.exists |
      flagIf(flags.deleted, clip.deletedAt !== null) |
      flagIf(flags.read, clip.readAt !== null) |
      flagIf(flags.favourite, clip.favouriteAt !== null) |
      flagIf(flags.archived, clip.archivedAt !== null) |
      flagIf(flags.preview, clip.summary.completeness === 'preview') |
      flagIf(
        flags.note,
        listNotes(clip).some((note) => note.trim() !== ''),
      ) |
      flagIf(flags.tags, clip.tags.length > 0),
    length: toLengthBucket(clip.wordCount),
  };
}

/** Returns the flags of a clip's annotations. Pass only annotations that are not deleted. */
export function getAnnotationFlags(
  annotations: readonly Pick<Annotation, 'colour' | 'note' | 'tags'>[],
): number {
  return annotations.reduce(
    (all, { colour, note, tags }) =>
      all |
      flags.annotations |
      colourFlags[colour] |
      (note.trim() === '' ? 0 : flags.annotationNote) |
      (tags.length === 0 ? 0 : flags.annotationTags),
    0,
  );
}

/** The column values of a deleted clip. */
export const emptyColumnValues: ColumnValues = { keptAt: 0, day: unknownDay, flags: 0, length: 0 };
