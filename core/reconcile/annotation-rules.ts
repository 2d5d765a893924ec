import { type Annotation, type Clip, cleanTags, type Instant, mergeTags, tagKey } from '../model';
import { addMissingParagraphs } from '../notes';
import { correctsPlace } from './match-highlights';
import type { MergeContext, RuleTable } from './rule';
import {
  bothInOrder,
  compare,
  compareValues,
  earliest,
  editedNote,
  editedTags,
  incoming,
  lastChanged,
  lastDeleted,
  later,
  latest,
  now,
  nowIfChanged,
  sortedTags,
  stored,
} from './rules';

/** Two states of an annotation. */
export interface AnnotationContext extends MergeContext<Annotation> {
  /** The merged clip. */
  readonly clipId: Clip['id'];
  /** The stored annotation at a place that can be compared with the incoming one. */
  readonly comparable: Annotation;
  /** True if the incoming note has the same text, as far as its format can tell. */
  readonly isSameNote: boolean;
}

/** See `docs/reconcile.md`, which describes each rule and is checked against them. */
export const annotationRules: RuleTable<Annotation, AnnotationContext> = {
  id: [stored, stored, stored, stored, stored, stored],
  clipId: [stored, stored, stored, stored, ofClip, ofClip],
  author: [stored, stored, stored, stored, stored, lastChanged],
  versionId: [incoming, stored, stored, stored, incoming, fromLastPlace],
  passage: [incoming, stored, stored, certainPassage, incoming, fromLastPlace],
  colour: [incoming, stored, later, stored, incoming, lastChanged],
  note: [editedNote, stored, later, addedNote, incoming, notesByAge],
  tags: [editedTags, stored, cleanLaterTags, addedTags, cleanIncomingTags, sortedTags],
  location: [stored, stored, stored, stored, incoming, lastChanged],
  createdAt: [stored, stored, stored, stored, incoming, earliest],
  deletedAt: [stored, stored, later, stored, incoming, lastDeleted],
  updatedAt: [now, stored, latest, nowIfChanged, incoming, latest],
};

function ofClip({ clipId }: AnnotationContext): string {
  return clipId;
}

/** Version and passage of the state that was changed last; both from the same state. */
function fromLastPlace<Field extends 'versionId' | 'passage'>(
  { stored, incoming }: AnnotationContext,
  field: Field,
): Annotation[Field] {
  const placeOf = ({ versionId, passage }: Annotation) => [versionId, passage];
  const order =
    compare(stored.updatedAt, incoming.updatedAt) ||
    compareValues(placeOf(stored), placeOf(incoming));
  return (order < 0 ? incoming : stored)[field];
}

/** The stored passage, unless only the incoming one is at a certain place of the same version. */
function certainPassage({ stored, incoming, comparable }: AnnotationContext) {
  const isHere = stored.versionId === incoming.versionId && stored.deletedAt === null;
  return isHere && correctsPlace(incoming, comparable) ? incoming.passage : stored.passage;
}

function notesByAge(context: AnnotationContext): string {
  return bothInOrder(context, ({ updatedAt }) => updatedAt);
}

/** Both notes. The stored one stays if it is deleted, or newer than the incoming one. */
function addedNote({ stored, incoming, isSameNote }: AnnotationContext): string {
  if (isSameNote || stored.deletedAt !== null || isEarlier(incoming, stored)) return stored.note;
  return addMissingParagraphs(stored.note, incoming.note);
}

/**
 * True if both were made in the same minute and the stored one was changed later. Only our
 * own files say so.
 */
function isEarlier(incoming: Annotation, stored: Annotation): boolean {
  const minuteOf = (time: Instant) => time.slice(0, 16);
  return (
    minuteOf(incoming.createdAt) === minuteOf(stored.createdAt) &&
    incoming.updatedAt < stored.updatedAt
  );
}

/** The tags of both. The stored ones stay if it is deleted. */
function addedTags({ stored, incoming }: AnnotationContext): readonly string[] {
  if (stored.deletedAt !== null) return stored.tags;
  const singleWordKeys = new Set(stored.tags.map(inOneWord));
  const added = incoming.tags.filter((tag) => !singleWordKeys.has(tagKey(tag)));
  const tags = cleanTags(mergeTags(stored.tags, [], added));
  return tags.length === stored.tags.length ? stored.tags : tags;
}

/** A tag as in programs that only allow single words: "sea islands" becomes "sea-islands". */
function inOneWord(tag: string): string {
  return tagKey(tag.replace(/[^\p{L}\p{M}\p{N}/_-]+/gu, '-'));
}

function cleanLaterTags(context: AnnotationContext): readonly string[] {
  const tags = later(context, 'tags');
  return tags === context.stored.tags ? tags : cleanTags(tags);
}

function cleanIncomingTags({ incoming }: AnnotationContext): readonly string[] {
  return cleanTags(incoming.tags);
}
