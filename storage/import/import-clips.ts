import { dequal } from 'dequal/lite';
import {
  type Annotation,
  type IncomingClip,
  type Instant,
  type Result,
  succeed,
} from '../../core/model';
import { queueIndexChanges } from '../clips/queue-index-change';
import { type ClipChange, storeClips } from '../clips/store-clip';
import { enqueueImages } from '../images/images';
import { restoreImageUses } from '../images/restore-images';
import { toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { countTags } from '../tags/tags';
import type { ImportMemory } from './import-memory';
import type { ImportRehearsal } from './import-rehearsal';
import { type ImportedClip, type ImportState, readImportState, standingOn } from './import-state';
import type { ImportMode, ImportOutcome } from './import-types';
import { importWhole } from './import-whole';
import { removeTombstones } from './remove-tombstones';

/** See `Library.importClips`. Runs in one transaction over all tables that a change can touch. */
export async function importClips(
  db: LibraryDatabase,
  wholes: readonly IncomingClip[],
  mode: ImportMode,
  isDryRun: boolean,
  now: Instant,
  memory: ImportMemory,
  rehearsal?: ImportRehearsal,
): Promise<Result<readonly ImportOutcome[]>> {
  const read = await readImportState(db, rehearsal?.toRead(wholes) ?? wholes, memory, mode);
  const state = rehearsal?.goOn(read, wholes) ?? read;
  const outcomes = wholes.map((whole) => importWhole(state, whole, mode, now));
  rehearsal?.remember(state, wholes, outcomes);
  const touched = new Set(
    outcomes.flatMap(({ kind, clipId }) => (kind === 'unchanged' ? [] : [clipId])),
  );
  if (isDryRun) return succeed(outcomes);
  // In the transaction: a concurrent export either reads the records, or its next run finds them
  // new.
  const arrivedAt = memory.clock?.() ?? now;
  if (touched.size > 0) await store(db, state, touched, now, arrivedAt);
  const added = [...state.clips.values()].filter(({ before }) => before === null).length;
  memory.add(wholes, state.lastNumber, state.lastNumber + added);
  // Also if nothing else is new: saved images may have been removed since.
  await restoreImageUses(
    db,
    [...state.clips].map(([clipId, { pictures }]) => ({ clipId, pictures: pictures ?? [] })),
  );
  return succeed(outcomes);
}

async function store(
  db: LibraryDatabase,
  state: ImportState,
  touched: ReadonlySet<string>,
  now: Instant,
  arrivedAt: Instant,
): Promise<void> {
  const imported = [...touched].flatMap((id) => state.clips.get(id) ?? []);
  const versions = [...state.putVersions].flatMap((id) => state.versions.get(id) ?? []);
  const annotations = [...state.putAnnotations].flatMap((id) => state.annotations.get(id) ?? []);
  // Stored before the clips, because the search deltas are computed from these rows.
  await Promise.all([
    db.versions.bulkPut(versions),
    db.versions.bulkDelete([...state.goneVersions]),
    removeTombstones(db, [
      ...touched,
      ...versions.map(({ id }) => id),
      ...annotations.map(({ id }) => id),
    ]),
    db.annotations.bulkPut(annotations.map((annotation) => toAnnotationRow(annotation, arrivedAt))),
    countTags(db, ...tagsOf(state, imported), now),
  ]);
  await storeClips(
    db,
    imported.map((clip) => changeOf(state, clip, arrivedAt)),
  );
  await queueAnnotationChanges(db, state, annotations);
  // In a single call: a loop that awaits clips without images would end the transaction.
  await enqueueImages(
    db,
    imported.flatMap(({ clip, newText, pictures }) =>
      pictures === null && newText !== null && newText.article.completeness !== 'link'
        ? [{ clipId: clip.id, article: newText.article }]
        : [],
    ),
  );
}

function changeOf(
  { versions }: ImportState,
  { before, clip, newText }: ImportedClip,
  arrivedAt: Instant,
): ClipChange {
  const isCorrected = !dequal(before?.corrections, clip.corrections);
  const version = newText ?? (isCorrected ? versions.get(clip.versionId) : undefined);
  return { before, after: clip, arrivedAt, ...(version && { article: version.article }) };
}

/** All tags of these clips and their annotations, before and after the import. */
function tagsOf(
  state: ImportState,
  imported: readonly ImportedClip[],
): readonly [before: readonly string[], after: readonly string[]] {
  const before: string[] = [];
  const after: string[] = [];
  for (const { before: row, clip } of imported) {
    if (row !== null && row.deletedAt === null) {
      before.push(...row.tags);
      for (const annotation of state.annotationsBefore.values()) {
        if (annotation.clipId === clip.id && annotation.deletedAt === null)
          before.push(...annotation.tags);
      }
    }
    if (clip.deletedAt === null) {
      after.push(...clip.tags, ...standingOn(state, clip.id).flatMap(({ tags }) => tags));
    }
  }
  return [before, after];
}

/**
 * Queues index changes for the text of these annotations. Once per clip, because
 * each change covers all of its text.
 */
async function queueAnnotationChanges(
  db: LibraryDatabase,
  state: ImportState,
  annotations: readonly Annotation[],
): Promise<void> {
  const annotationsByClip = new Map(
    annotations.map((annotation) => [annotation.clipId, annotation]),
  );
  if (annotationsByClip.size === 0) return;
  const rows = await db.clips.bulkGet([...annotationsByClip.keys()]);
  await queueIndexChanges(
    db,
    [...annotationsByClip.values()].flatMap((after, index) => {
      const clip = rows[index];
      const before = state.annotationsBefore.get(after.id) ?? null;
      return clip === undefined ? [] : [{ kind: 'annotation' as const, clip, before, after }];
    }),
  );
}
