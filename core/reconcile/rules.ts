import { dequal } from 'dequal/lite';
import { type Instant, mergeTags, tagKey } from '../model';
import { addMissingParagraphs } from '../notes';
import type { MergeContext } from './rule';
import { editNote, editTags } from './text-edit';

/** The stored value. */
export function stored<Row, Field extends keyof Row>(
  { stored }: MergeContext<Row>,
  field: Field,
): Row[Field] {
  return stored[field];
}

/** The incoming value. */
export function incoming<Row, Field extends keyof Row>(
  { incoming }: MergeContext<Row>,
  field: Field,
): Row[Field] {
  return incoming[field];
}

/** The stored value, or the incoming one if there is none. */
export function storedOrIncoming<Row, Field extends keyof Row>(
  { stored, incoming }: MergeContext<Row>,
  field: Field,
): Row[Field] {
  return stored[field] ?? incoming[field];
}

/** One of two values, independent of order. A missing one does not count. */
export function either<Row, Field extends keyof Row>(
  { stored, incoming }: MergeContext<Row>,
  field: Field,
): Row[Field] {
  return compareValues(stored[field], incoming[field]) < 0 ? incoming[field] : stored[field];
}

/** Null. */
export function none(): null {
  return null;
}

/** A record with the time of its last change. */
interface Dated {
  readonly updatedAt: Instant;
}

/** The value of the state that was changed later; the stored one if both were at the same time. */
export function later<Row extends Dated, Field extends keyof Row>(
  { stored, incoming }: MergeContext<Row>,
  field: Field,
): Row[Field] {
  return (incoming.updatedAt > stored.updatedAt ? incoming : stored)[field];
}

/** Like `later`, but independent of order: at the same time, any value counts as after null. */
export function lastChanged<Row extends Dated, Field extends keyof Row>(
  { stored, incoming }: MergeContext<Row>,
  field: Field,
): Row[Field] {
  const order = compare(stored.updatedAt, incoming.updatedAt);
  return (order || compareValues(stored[field], incoming[field])) < 0
    ? incoming[field]
    : stored[field];
}

/** Like `lastChanged`; at the same time, a record that is not deleted wins. */
export function lastDeleted<Row extends Dated & { readonly deletedAt: Instant | null }>(
  context: MergeContext<Row>,
): Instant | null {
  const { stored, incoming } = context;
  const isTie = stored.updatedAt === incoming.updatedAt;
  if (isTie && (stored.deletedAt === null || incoming.deletedAt === null)) return null;
  return lastChanged(context, 'deletedAt');
}

/** The earlier of two times. A missing one does not count. */
export function earliest<Row, Field extends keyof Row>(
  { stored, incoming }: MergeContext<Row>,
  field: Field,
): Row[Field] {
  if (stored[field] == null || incoming[field] == null) return stored[field] ?? incoming[field];
  return (incoming[field] < stored[field] ? incoming : stored)[field];
}

/** The later of two times. A missing one does not count. */
export function latest<Row, Field extends keyof Row>(
  { stored, incoming }: MergeContext<Row>,
  field: Field,
): Row[Field] {
  if (stored[field] == null || incoming[field] == null) return stored[field] ?? incoming[field];
  return (incoming[field] > stored[field] ? incoming : stored)[field];
}

/** The time of the edit. A time never goes back, by whatever clock. */
export function now<Row extends Dated>({ stored, now }: MergeContext<Row>): Instant {
  return stored.updatedAt > now ? stored.updatedAt : now;
}

/** The time of the merge, if a field above or a part has changed. */
export function nowIfChanged<Row extends Dated>(context: MergeContext<Row>): Instant {
  const { stored, merged, hasChangedParts } = context;
  const isChanged = !dequal({ ...merged, updatedAt: null }, { ...stored, updatedAt: null });
  return isChanged || hasChangedParts ? now(context) : stored.updatedAt;
}

interface Tagged {
  readonly tags: readonly string[];
}

/** The tags of both, the stored ones first and in their spelling. */
export function allTags<Row extends Tagged>({
  stored,
  incoming,
}: MergeContext<Row>): readonly string[] {
  return mergeTags(stored.tags, [], incoming.tags);
}

/** The tags of both, independent of order: sorted, in the first spelling. Equal lists stay. */
export function sortedTags<Row extends Tagged>({
  stored,
  incoming,
}: MergeContext<Row>): readonly string[] {
  if (dequal(stored.tags, incoming.tags)) return stored.tags;
  const byKey = new Map<string, string>();
  for (const tag of [...stored.tags, ...incoming.tags].sort().reverse())
    byKey.set(tagKey(tag), tag);
  return [...byKey.values()].sort();
}

/** The stored tags with what the edit added and removed. */
export function editedTags<Row extends Tagged>(context: MergeContext<Row>): readonly string[] {
  const { stored, incoming, before } = context;
  return editTags(stored.tags, {
    tags: incoming.tags,
    ...(before.tags && { tagsBefore: before.tags }),
  });
}

interface Noted {
  readonly note: string;
}

/** The edited note. Keeps text that was written since the edit began. */
export function editedNote<Row extends Noted>({
  stored,
  incoming,
  before,
}: MergeContext<Row>): string {
  return editNote(stored.note, {
    note: incoming.note,
    ...(before.note !== undefined && { noteBefore: before.note }),
  });
}

/** Both notes; paragraphs that the stored one has are not repeated. */
export function bothNotes<Row extends Noted>({ stored, incoming }: MergeContext<Row>): string {
  return addMissingParagraphs(stored.note, incoming.note);
}

/** Both notes, independent of order: the one that was written earlier comes first. */
export function bothInOrder<Row extends Noted>(
  { stored, incoming }: MergeContext<Row>,
  writtenAt: (row: Row) => Instant,
): string {
  const [one, other] = [stored.note, incoming.note];
  const hasOther = addMissingParagraphs(one, other) === one;
  const hasOne = addMissingParagraphs(other, one) === other;
  if (hasOther && hasOne) {
    // They differ in order, or in a paragraph that another one continues.
    return (one.length - other.length || compare(one, other)) < 0 ? one : other;
  }
  if (hasOther || hasOne) return hasOther ? one : other;
  const order = compare(writtenAt(stored), writtenAt(incoming)) || compare(one, other);
  return order < 0 ? addMissingParagraphs(one, other) : addMissingParagraphs(other, one);
}

/** Orders two texts by their code units, as IndexedDB does. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Orders any two plain values. Only equal values compare as 0; absent ones and null come first. */
export function compareValues(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one == null || other == null) return Number(one != null) - Number(other != null);
  return compare(toSortableText(one), toSortableText(other));
}

function toSortableText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => compare(one, other)))
      : part,
  );
}
