import { mergeCorrections } from '../corrections';
import { addressKey, type Clip, type Corrections, cleanTags, type Instant } from '../model';
import { containsNote } from '../notes';
import type { MergeContext, RuleTable } from './rule';
import {
  allTags,
  bothInOrder,
  bothNotes,
  compare,
  compareValues,
  earliest,
  editedNote,
  editedTags,
  either,
  incoming,
  lastChanged,
  lastDeleted,
  latest,
  none,
  now,
  nowIfChanged,
  sortedTags,
  stored,
  storedOrIncoming,
} from './rules';

/** Two states of a clip, and what was merged of its parts. */
export interface ClipContext extends MergeContext<Clip> {
  /** What the clip says of its current text, if that or a correction changed; otherwise null. */
  readonly current: Pick<Clip, 'versionId' | 'summary' | 'wordCount'> | null;
  /** True if a link got its text. */
  readonly isFilled: boolean;
  /** The number of its annotations that are not deleted. */
  readonly annotationCount: number;
}

/** See `docs/reconcile.md`, which describes each rule and is checked against them. */
export const clipRules: RuleTable<Clip, ClipContext> = {
  id: [stored, stored, stored, stored, stored, firstClipped],
  corrections: [stored, stored, newest, stored, incoming, newest],
  pageValues: [stored, stored, storedOrIncoming, storedOrIncoming, incoming, either],
  versionId: [stored, ofCurrent, ofCurrent, ofCurrent, incoming, ofCurrent],
  summary: [stored, ofCurrent, ofCurrent, ofCurrent, incoming, ofCurrent],
  wordCount: [stored, ofCurrent, ofCurrent, ofCurrent, incoming, ofCurrent],
  addresses: [stored, allAddresses, allAddresses, allAddresses, incoming, sortedAddresses],
  isAddressTyped: [stored, unlessFilled, unlessConfirmed, unlessConfirmed, incoming, typedOnAll],
  tags: [editedTags, cleanAllTags, cleanAllTags, cleanAllTags, cleanIncomingTags, sortedTags],
  contributions: [stored, stored, stored, stored, stored, lastChanged],
  receivedTags: [stored, stored, stored, stored, stored, lastChanged],
  note: [editedNote, bothNotes, laterNote, bothNotes, incoming, notesByAge],
  noteAt: [whenNoted, whenNoted, whenMerged, whenMerged, incoming, latest],
  readAt: [stored, stored, storedOrIncoming, storedOrIncoming, incoming, earliest],
  favouriteAt: [stored, stored, storedOrIncoming, storedOrIncoming, incoming, earliest],
  archivedAt: [stored, stored, storedOrIncoming, storedOrIncoming, incoming, earliest],
  readingPlace: [stored, stored, stored, stored, incoming, lastChanged],
  clippedAt: [stored, stored, firstClippedAt, firstClippedAt, incoming, earliest],
  deletedAt: [stored, none, backIfChanged, stored, incoming, lastDeleted],
  annotationCount: [stored, stored, counted, counted, counted, counted],
  updatedAt: [now, nowIfChanged, nowIfChanged, nowIfChanged, incoming, latest],
};

/** The id of the clip that was made first. */
function firstClipped({ stored, incoming }: ClipContext): string {
  const order = compare(stored.clippedAt, incoming.clippedAt) || compare(stored.id, incoming.id);
  return (order > 0 ? incoming : stored).id;
}

/** What the clip says of its current text. */
function ofCurrent<Field extends keyof Clip>(context: ClipContext, field: Field): Clip[Field] {
  return { ...context.stored, ...context.current }[field];
}

/** The addresses of both. The canonical one comes first if the clip had none before. */
function allAddresses({ stored, incoming, merged }: ClipContext): readonly string[] {
  const url = merged.summary?.url ?? null;
  const first = stored.summary.url === null && url !== null ? [addressKey(url)] : [];
  const all = new Set([...stored.addresses, ...incoming.addresses]);
  return [...new Set([...first.filter((address) => all.has(address)), ...all])];
}

/** The addresses of both, independent of order: the canonical one, then the others sorted. */
function sortedAddresses({ stored, incoming, merged }: ClipContext): readonly string[] {
  const url = merged.summary?.url ?? null;
  const all = new Set([...stored.addresses, ...incoming.addresses]);
  const first = url !== null && all.has(addressKey(url)) ? [addressKey(url)] : [];
  return [...new Set([...first, ...[...all].sort()])];
}

function unlessFilled({ stored, isFilled }: ClipContext): true | undefined {
  return isFilled ? undefined : stored.isAddressTyped;
}

/**
 * Absent once a text or a file confirms the address from another source than the user's
 * typing. Comes with an address that is taken over.
 */
function unlessConfirmed(context: ClipContext): true | undefined {
  const { stored, incoming, merged } = context;
  if (stored.summary.url === null && merged.summary?.url) {
    return context.isFilled ? undefined : incoming.isAddressTyped;
  }
  return isConfirmed(stored, incoming) ? undefined : unlessFilled(context);
}

function isConfirmed(stored: Clip, incoming: Clip): boolean {
  const { url } = incoming.summary;
  if (url === null || stored.summary.url === null || incoming.isAddressTyped) return false;
  return addressKey(url) === addressKey(stored.summary.url);
}

/** Set if every state that has an address says that it was typed. */
function typedOnAll({ stored, incoming }: ClipContext): true | undefined {
  const withAddress = [stored, incoming].filter(({ summary }) => summary.url !== null);
  const isTyped = withAddress.every(({ isAddressTyped }) => isAddressTyped);
  return withAddress.length > 0 && isTyped ? true : undefined;
}

function cleanAllTags(context: ClipContext): readonly string[] {
  return cleanTags(allTags(context));
}

function cleanIncomingTags({ incoming }: ClipContext): readonly string[] {
  return cleanTags(incoming.tags);
}

/**
 * The note that was written later, of two states of one clip: text that the user has
 * removed since does not come back. Both notes of two clips.
 *
 * If either time is unknown, the clip's last change is used, although it need not have
 * changed the note: an earlier incoming note is dropped, and a later one only replaces
 * the stored one if it contains all of it.
 */
function laterNote(context: ClipContext): string {
  const { stored, incoming } = context;
  if (stored.id !== incoming.id || stored.note === incoming.note) return bothNotes(context);
  const [storedAt, incomingAt] = [stored.noteAt, incoming.noteAt];
  if (storedAt !== undefined && incomingAt !== undefined && storedAt !== incomingAt) {
    return (storedAt < incomingAt ? incoming : stored).note;
  }
  if (stored.note.trim() === '') return bothNotes(context);
  if (incoming.updatedAt < stored.updatedAt) return stored.note;
  return containsNote(incoming.note, stored.note) ? incoming.note : bothNotes(context);
}

/** The time of the edit, if it changed the note. */
function whenNoted({ stored, merged, now }: ClipContext): Instant | undefined {
  return merged.note === stored.note ? stored.noteAt : latestOf(now, stored.noteAt);
}

/**
 * The time of the note that was kept. A note that contains both is never older than
 * either, so that no state of either replaces it, by whatever clock.
 */
function whenMerged({ stored, incoming, merged, now }: ClipContext): Instant | undefined {
  if (merged.note === stored.note) return stored.noteAt;
  if (merged.note === incoming.note) return incoming.noteAt;
  return latestOf(now, stored.noteAt, incoming.noteAt);
}

function latestOf(...times: readonly (Instant | undefined)[]): Instant {
  return times.reduce<Instant>(
    (last, time) => (time !== undefined && time > last ? time : last),
    '',
  );
}

function notesByAge(context: ClipContext): string {
  return bothInOrder(context, writtenAt);
}

/** When the note was written; for clips older than this field, when they were changed. */
function writtenAt({ noteAt, updatedAt }: Clip): Instant {
  return noteAt ?? updatedAt;
}

/**
 * When the user first saved the page; each version has the date of its own text.
 *
 * Highlights without an address are dated by when they were made, often in another
 * program, so they never redate an article. A date without a time is parsed as midnight,
 * but does not count as before a time on the same day.
 */
function firstClippedAt(context: ClipContext): Instant {
  const { stored, incoming } = context;
  const isWork = stored.summary.url !== null && incoming.summary.url === null;
  const day = /^(.+T)00:00:00(?:\.0+)?Z$/.exec(incoming.clippedAt)?.[1];
  const isDayOf = day !== undefined && stored.clippedAt.startsWith(day);
  return isWork || isDayOf ? stored.clippedAt : earliest(context, 'clippedAt');
}

/**
 * Takes a clip out of the bin if the user has changed it in the file since they put it
 * there. A clip that stays in the bin still gets what the file adds, in case it is restored.
 */
function backIfChanged({ stored, incoming }: ClipContext): Instant | null {
  if (stored.deletedAt === null || incoming.deletedAt !== null) return stored.deletedAt;
  return incoming.updatedAt > stored.deletedAt ? null : stored.deletedAt;
}

/** Of each field and block, the later correction; ties are broken the same way in either order. */
function newest({ stored, incoming }: ClipContext): Corrections | undefined {
  return mergeCorrections(stored.corrections, incoming.corrections, (one, other) =>
    (compare(one.at, other.at) || compareValues(one, other)) < 0 ? other : one,
  );
}

function counted({ annotationCount }: ClipContext): number {
  return annotationCount;
}
