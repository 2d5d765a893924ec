import { dequal } from 'dequal/lite';
import type { Annotation, Clip, Instant, StoredClip } from '../../core/model';
import { removeClips } from '../changes/purge-bin';
import { queueIndexChanges } from '../clips/queue-index-change';
import { type ClipChange, storeClips } from '../clips/store-clip';
import { addImageUseDeltas } from '../images/images';
import { removeTombstones } from '../import/remove-tombstones';
import { toAnnotationRow } from '../schema/annotation-row';
import type { CounterDeltas } from '../schema/counter-deltas';
import { applyDeltas } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow, ImageUse } from '../schema/rows';
import { countTags } from '../tags/tags';

/** A stored clip, or null, and the clip that takes its place, or null to remove it. */
export interface Replacement {
  readonly row: ClipRow | null;
  readonly before: StoredClip | null;
  readonly after: StoredClip | null;
}

/** Replaces clips whole. Part of a transaction over all tables that a change can write. */
export async function replaceClips(
  db: LibraryDatabase,
  replacements: readonly Replacement[],
  now: Instant,
): Promise<void> {
  const removed = replacements.filter(({ row, after }) => row !== null && after === null);
  const kept = replacements.filter(({ after }) => after !== null);
  await countTags(
    db,
    replacements.flatMap(({ before }) => listTags(before)),
    replacements.flatMap(({ after }) => listTags(after)),
    now,
  );
  // First, because others may take over their addresses.
  await removeClips(
    db,
    removed.flatMap(({ row }) => row?.id ?? []),
    now,
    { evenIfActive: true },
  );
  await storeParts(db, kept, now);
  await storeClips(
    db,
    kept.flatMap((one) => toClipChange(one, now)),
  );
  await queueAnnotationChanges(db, kept);
}

function listTags(stored: StoredClip | null): readonly string[] {
  if (stored === null || stored.clip.deletedAt !== null) return [];
  const active = stored.annotations.filter(({ deletedAt }) => deletedAt === null);
  return [...stored.clip.tags, ...active.flatMap(({ tags }) => tags)];
}

/** Stores the versions, annotations and images of clips. */
async function storeParts(
  db: LibraryDatabase,
  kept: readonly Replacement[],
  now: Instant,
): Promise<void> {
  const versions = kept.map(({ before, after }) =>
    compareRows(before?.versions ?? [], after?.versions ?? []),
  );
  const annotations = kept.map(({ before, after }) =>
    compareRows(before?.annotations ?? [], after?.annotations ?? []),
  );
  // What moved to another clip is not gone.
  const put = new Set(annotations.flatMap(({ changed }) => changed.map(({ id }) => id)));
  const gone = annotations.flatMap((one) =>
    one.gone.flatMap(({ id }) => (put.has(id) ? [] : [id])),
  );
  const present = kept.flatMap(({ after }) =>
    after ? [after.clip, ...after.versions, ...after.annotations].map(({ id }) => id) : [],
  );
  await Promise.all([
    db.versions.bulkPut(versions.flatMap(({ changed }) => changed)),
    db.versions.bulkDelete(versions.flatMap((one) => one.gone.map(({ id }) => id))),
    db.annotations.bulkPut(
      annotations.flatMap(({ changed }) => changed.map((one) => toAnnotationRow(one, now))),
    ),
    db.annotations.bulkDelete(gone),
    removeTombstones(db, present),
    db.tombstones.bulkPut(gone.map((id) => ({ id, kind: 'annotation', deletedAt: now }))),
    storeImageUses(db, kept),
  ]);
}

function compareRows<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
): { readonly changed: readonly Row[]; readonly gone: readonly Row[] } {
  const known = new Map(before.map((row) => [row.id, row]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    changed: after.filter((row) => !dequal(row, known.get(row.id))),
    gone: before.filter(({ id }) => !ids.has(id)),
  };
}

async function storeImageUses(db: LibraryDatabase, kept: readonly Replacement[]): Promise<void> {
  const deltas: CounterDeltas = new Map();
  const put: ImageUse[] = [];
  const gone: [string, string][] = [];
  for (const { before, after } of kept) {
    if (after === null) continue;
    const clipId = after.clip.id;
    const known = new Map(
      (before?.pictures ?? []).map((use) => [use.url, { clipId, ...use } as ImageUse]),
    );
    for (const { url, hash, missed } of after.pictures ?? []) {
      const stored = known.get(url) ?? null;
      known.delete(url);
      const state = hash ? { hash } : missed ? { missed } : { tries: stored?.tries ?? 0 };
      const use = { clipId, url, ...state };
      if (dequal(use, stored)) continue;
      put.push(use);
      addImageUseDeltas(deltas, stored, use);
    }
    for (const use of known.values()) {
      gone.push([clipId, use.url]);
      addImageUseDeltas(deltas, use, null);
    }
  }
  await Promise.all([
    db.imageUses.bulkPut(put),
    db.imageUses.bulkDelete(gone),
    deltas.size > 0 && applyDeltas(db, deltas),
  ]);
}

function toClipChange({ row, before, after }: Replacement, now: Instant): readonly ClipChange[] {
  if (after === null) return [];
  const shown = findShown(after);
  const isSameText =
    before !== null &&
    dequal(shown, findShown(before)) &&
    dequal(before.clip.corrections, after.clip.corrections);
  const article = isSameText ? undefined : shown?.article;
  const change = { before: row, after: after.clip, arrivedAt: now, ...(article && { article }) };
  return [row === null ? { ...change, annotations: after.annotations } : change];
}

function findShown({ clip, versions }: StoredClip) {
  return versions.find(({ id }) => id === clip.versionId);
}

/** Queues the texts of annotations for the search index. Those of new clips were queued with them. */
async function queueAnnotationChanges(
  db: LibraryDatabase,
  kept: readonly Replacement[],
): Promise<void> {
  const changes = kept.flatMap(({ row, before, after }) => {
    if (row === null || after === null) return [];
    const { changed, gone } = compareRows<Annotation>(before?.annotations ?? [], after.annotations);
    const known = new Map((before?.annotations ?? []).map((one) => [one.id, one]));
    return [
      ...changed.map((one) => ({
        clip: after.clip,
        before: known.get(one.id) ?? null,
        after: one,
      })),
      ...gone.map((one) => ({ clip: after.clip, before: one, after: null })),
    ];
  });
  if (changes.length === 0) return;
  const ids = [...new Set(changes.map(({ clip }) => clip.id))];
  const rows = new Map((await db.clips.bulkGet(ids)).map((row) => [row?.id, row]));
  await queueIndexChanges(
    db,
    changes.flatMap(({ clip, ...change }) => {
      const row = rows.get((clip as Clip).id);
      return row ? [{ kind: 'annotation' as const, clip: row, ...change }] : [];
    }),
  );
}
