import { dequal } from 'dequal/lite';
import { applyCorrections } from '../../core/corrections';
import {
  type Annotation,
  addressKey,
  type Clip,
  fail,
  type Instant,
  type Result,
  succeed,
  summarise,
} from '../../core/model';
import { hasNoText, withoutTypedAddress } from '../../core/reconcile';
import type { FieldChange } from '../changes/changes';
import { revertList, revertTags, revertValue } from '../changes/undo-change';
import { listActiveAnnotations, listClipAnnotations } from '../clips/find-rows';
import { queueIndexChanges } from '../clips/queue-index-change';
import { listTagUses } from '../clips/save-clip';
import { storeClip } from '../clips/store-clip';
import { fromAnnotationRow, toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { fromRow } from '../schema/from-row';
import { countTags } from '../tags/tags';
import type { AddressChange, MovedAnnotation, MovedHighlights } from './address-change';
import { toBinId } from './move-highlights';
import { failTaken, findOtherOwner, storeAddress } from './store-address';

/** See `Library.undoAddress`. Runs in one transaction over all tables that a change can write. */
export async function undoAddress(
  db: LibraryDatabase,
  { clip: change, moved }: AddressChange,
  now: Instant,
): Promise<Result<Clip>> {
  const { before, after } = change;
  const row = await db.clips.get(before.id);
  if (row === undefined) return fail('not-found');
  const clip = fromRow(row);
  const { url } = before.summary;
  // Its page was saved since then, or it was given another address.
  if (!hasNoText(clip) || clip.summary.url !== after.summary.url) return fail('address-fixed');
  const owner = url === null ? null : await findOtherOwner(db, [addressKey(url)], clip.id);
  if (owner !== null) return failTaken(owner);
  const restored: Clip = {
    ...withoutTypedAddress(clip),
    ...(before.isAddressTyped && { isAddressTyped: true }),
    addresses: revertList(clip.addresses, { before: before.addresses, after: after.addresses }),
    summary: { ...clip.summary, url },
    deletedAt: revertField(clip, change, 'deletedAt'),
    updatedAt: now,
  };
  if (moved === null) return succeed(await storeAddress(db, restored));
  return succeed(await moveBack(db, clip, restored, moved, now));
}

/** Moves highlights back to their clip, with later edits. */
async function moveBack(
  db: LibraryDatabase,
  clip: Clip,
  restored: Clip,
  moved: MovedHighlights,
  now: Instant,
): Promise<Clip> {
  const row = await db.clips.get(moved.owner.after.id);
  const owner = row === undefined ? null : fromRow(row);
  const tags = await listActiveTags(db, owner === null ? [clip] : [clip, owner]);
  await undoAnnotations(db, clip, moved);
  // First, because an address belongs to one clip only.
  const remainingOwner = owner === null ? null : await undoOwner(db, owner, moved, now);
  const stored = await storeAddress(db, await countAnnotations(db, restored));
  await queueMovedClips(db, moved);
  await countTags(
    db,
    tags,
    await listActiveTags(db, remainingOwner === null ? [stored] : [stored, remainingOwner]),
    now,
  );
  return stored;
}

async function undoAnnotations(
  db: LibraryDatabase,
  clip: Clip,
  { owner, annotations }: MovedHighlights,
): Promise<void> {
  const rows = await db.annotations.bulkGet(annotations.map(({ before }) => before.id));
  const undone = annotations.flatMap((change, index) => {
    const row = rows[index];
    const current = row === undefined ? null : fromAnnotationRow(row);
    if (change.before.clipId !== clip.id)
      return current === null ? [] : [revertMerge(current, change)];
    // If it has moved on to a third clip, its copy replaces it.
    const isElsewhere = current !== null && current.clipId !== owner.after.id;
    return isElsewhere ? [] : [revertMove(current, change)];
  });
  const originals = new Map(
    annotations
      .filter(({ before }) => undone.some(({ id }) => id === before.id))
      .map(({ before }) => [toBinId(before), before]),
  );
  const copies = await listClipAnnotations(db, clip.id);
  // A copy that was edited since then stays.
  const unedited = copies.filter((copy) => {
    const original = originals.get(copy.id);
    return original !== undefined && dequal({ ...copy, id: original.id }, original);
  });
  await db.annotations.bulkDelete(unedited.map(({ id }) => id));
  await db.annotations.bulkPut(undone.map((annotation) => toAnnotationRow(annotation)));
}

/** Returns a moved highlight in its original state, with later edits. */
function revertMove(current: Annotation | null, { before, after }: MovedAnnotation): Annotation {
  if (after === null || current === null) return before;
  const { updatedAt, deletedAt } = current;
  return { ...before, ...revertUserFields(current, { before, after }), updatedAt, deletedAt };
}

/** Removes what was merged into a highlight of the owner. Later edits stay. */
function revertMerge(current: Annotation, { before, after }: MovedAnnotation): Annotation {
  if (after === null) return current;
  const isInPlace = dequal(current.passage, after.passage);
  const { passage, versionId } = isInPlace ? before : current;
  return { ...current, ...revertUserFields(current, { before, after }), passage, versionId };
}

function revertUserFields(current: Annotation, change: FieldChange<Annotation>) {
  return {
    note: revertField(current, change, 'note'),
    colour: revertField(current, change, 'colour'),
    tags: revertTags(current.tags, { before: change.before.tags, after: change.after.tags }),
  };
}

/** Stores the owner without the moved highlights. Returns it to the bin if it came from there and was not edited since then. */
async function undoOwner(
  db: LibraryDatabase,
  current: Clip,
  { owner: change, link }: MovedHighlights,
  now: Instant,
): Promise<Clip> {
  const { before, after } = change;
  const annotations = await listClipAnnotations(db, current.id);
  const isEdited = [current, ...annotations].some(({ updatedAt }) => updatedAt > after.updatedAt);
  const version = link === null ? undefined : await db.versions.get(link.after.id);
  const article = link !== null && dequal(version, link.after) ? link.before.article : null;
  if (link !== null && article !== null) await db.versions.put(link.before);
  const undone = await countAnnotations(db, {
    ...revertSingleFields(current, change),
    ...(article !== null && {
      summary: summarise(applyCorrections(article, current.corrections)),
    }),
    addresses: revertList(current.addresses, { before: before.addresses, after: after.addresses }),
    tags: revertTags(current.tags, { before: before.tags, after: after.tags }),
    deletedAt: isEdited ? current.deletedAt : before.deletedAt,
    updatedAt: now,
  });
  await storeClip(db, undone, article ?? undefined);
  return undone;
}

/** Fields that belong to the saved story, which is only reverted as a whole. */
const storyFields: readonly (keyof Clip)[] = ['summary', 'versionId', 'wordCount', 'corrections'];

/** Returns a clip with every other field reverted, unless it was changed again since then. */
function revertSingleFields(current: Clip, change: FieldChange<Clip>): Clip {
  const fields = Object.keys({ ...change.before, ...current }) as (keyof Clip)[];
  const reverted = fields
    .filter((field) => !storyFields.includes(field))
    .map((field) => [field, revertField(current, change, field)] as const);
  // Absent unless they have a value.
  const { noteAt: _noteAt, isAddressTyped: _isAddressTyped, ...required } = current;
  return {
    ...required,
    ...Object.fromEntries(reverted.filter(([, value]) => value !== undefined)),
  };
}

/** Queues both clips for the search index. */
async function queueMovedClips(
  db: LibraryDatabase,
  { owner, annotations }: MovedHighlights,
): Promise<void> {
  const active = annotations.find(({ before }) => before.deletedAt === null);
  if (active === undefined) return;
  const ids = [...new Set([owner.after.id, ...annotations.map(({ before }) => before.clipId)])];
  const rows = await db.clips.bulkGet(ids);
  await queueIndexChanges(
    db,
    rows.flatMap((clip) =>
      clip === undefined
        ? []
        : [{ kind: 'annotation' as const, clip, before: null, after: active.before }],
    ),
  );
}

async function countAnnotations(db: LibraryDatabase, clip: Clip): Promise<Clip> {
  return { ...clip, annotationCount: (await listActiveAnnotations(db, clip.id)).length };
}

/** Returns the tags of clips and of their annotations, once for each use. Skips deleted clips. */
async function listActiveTags(
  db: LibraryDatabase,
  clips: readonly Clip[],
): Promise<readonly string[]> {
  const active = clips.filter(({ deletedAt }) => deletedAt === null);
  return (await Promise.all(active.map((clip) => listTagUses(db, clip)))).flat();
}

/** Reverts a field, unless it was changed again since then. */
function revertField<Row, Field extends keyof Row>(
  current: Row,
  { before, after }: FieldChange<Row>,
  field: Field,
): Row[Field] {
  return revertValue(current[field], { before: before[field], after: after[field] });
}
