import { type Annotation, type Clip, type Colour, colours, type Instant } from '../../model';

/** What a clip is, as bits. */
export const flags = {
  /** The clip is in the library, be it in the bin. */
  exists: 1,
  deleted: 2,
  read: 4,
  favourite: 8,
  archived: 16,
  preview: 32,
  note: 64,
  tags: 128,
  annotations: 256,
  /** An annotation has a note. */
  annotationNote: 512,
  /** An annotation has a tag. */
  annotationTags: 1024,
  /** The first of five, one for each colour of `colours`, in that order. */
  firstColour: 2048,
} as const;

/** The flags that the annotations of a clip decide; the clip's own row decides the others. */
export const annotationFlags = 0xffff & ~(flags.annotations - 1);

/** The bit of a colour. */
export function colourFlag(colour: Colour): number {
  return flags.firstColour << colours.indexOf(colour);
}

/** What lists are sorted and filtered by, of one clip: a row of `Columns`. */
export interface ColumnValues {
  /** When it was kept, in seconds since 1970. */
  readonly keptAt: number;
  /** The day of the story on the publisher's clock, `noDay` when it is not known. */
  readonly day: number;
  readonly flags: number;
  /** The step of its length, 0 to 15 (`lengthStep`). */
  readonly length: number;
}

/** Stands for a day that is not known. */
export const noDay = 0;

/** Days are counted from 31 December 1899, so that they fit into 16 bits until 2079. */
const dayOffset = 25_568;

/** The day of a date ("2026-11-24" or a longer moment) as it is kept, at least 1; `noDay` for what is no date. */
export function dayOf(date: string): number {
  const at = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at)) return noDay;
  return Math.min(0xffff, Math.max(1, Math.floor(at / 86_400_000) + dayOffset));
}

/** The date of a day, at midnight in UTC. */
export function dateOf(day: number): Date {
  return new Date((day - dayOffset) * 86_400_000);
}

/** The day of a moment in seconds. */
export function dayOfSeconds(seconds: number): number {
  return Math.floor(seconds / 86_400) + dayOffset;
}

/** The length of a text as a step: each is 1.41 times the one before, 8 is about 700 words. */
function lengthStep(wordCount: number): number {
  return Math.max(0, Math.min(15, Math.round(2 * Math.log2(Math.max(1, wordCount) / 44))));
}

function seconds(at: Instant): number {
  return Math.max(0, Math.floor(Date.parse(at) / 1000)) || 0;
}

/** The values of a clip, without the flags of its annotations. */
export function columnsOf(clip: Clip): ColumnValues {
  const has = (bit: number, is: boolean) => (is ? bit : 0);
  return {
    keptAt: seconds(clip.clippedAt),
    day: clip.summary.publishedAt === null ? noDay : dayOf(clip.summary.publishedAt),
    flags:
      flags.exists |
      has(flags.deleted, clip.deletedAt !== null) |
      has(flags.read, clip.readAt !== null) |
      has(flags.favourite, clip.favouriteAt !== null) |
      has(flags.archived, clip.archivedAt !== null) |
      has(flags.preview, clip.summary.completeness === 'preview') |
      has(flags.note, clip.note.trim() !== '') |
      has(flags.tags, clip.tags.length > 0),
    length: lengthStep(clip.wordCount),
  };
}

/** The flags of the annotations that stand on a clip. */
export function annotationFlagsOf(
  standing: readonly Pick<Annotation, 'colour' | 'note' | 'tags'>[],
): number {
  return standing.reduce(
    (all, { colour, note, tags }) =>
      all |
      flags.annotations |
      colourFlag(colour) |
      (note.trim() === '' ? 0 : flags.annotationNote) |
      (tags.length === 0 ? 0 : flags.annotationTags),
    0,
  );
}

/** The values of a clip that is no longer in the library. */
export const noColumns: ColumnValues = { keptAt: 0, day: noDay, flags: 0, length: 0 };
