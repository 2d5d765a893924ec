import { type Annotation, fail, type Instant, type Result, succeed } from '../../core/model';
import { editedNote, editedTags } from '../clips/apply-edit';
import { findAnnotation, findStanding, standingAnnotations } from '../clips/find-row';
import { queueIndexChanges } from '../clips/queue-index-change';
import type { AnnotationEdit } from '../clips/requests';
import { storeClip } from '../clips/store-clip';
import { toAnnotationRow } from '../schema/annotation-row';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import { cleanTags, countTags } from '../tags/tags';

/*
 * Everything here that changes runs in one transaction over clips, versions,
 * annotations and tags. An annotation of a deleted clip is not found: it comes
 * back with its clip.
 */

/** See `Library.listAnnotations`; empty when the clip is deleted or unknown. */
export async function listAnnotations(
  db: LibraryDatabase,
  clipId: string,
): Promise<Result<readonly Annotation[]>> {
  const clip = await findStanding(db, clipId);
  return succeed(clip === null ? [] : await standingAnnotations(db, clipId));
}

/** See `Library.addAnnotation`. Also `not-found` when its version is not one of the clip's. */
export async function addAnnotation(
  db: LibraryDatabase,
  annotation: Annotation,
): Promise<Result<Annotation>> {
  if ((await findStanding(db, annotation.clipId)) === null) return fail('not-found', 'clip');
  const known = await findAnnotation(db, annotation.id);
  if (known !== null) return succeed(known);
  const version = await db.versions.get(annotation.versionId);
  if (version?.clipId !== annotation.clipId) return fail('not-found', 'version');
  const added = { ...annotation, tags: cleanTags(annotation.tags) };
  await change(db, null, added, annotation.createdAt);
  return succeed(added);
}

/** See `Library.editAnnotation`. */
export async function editAnnotation(
  db: LibraryDatabase,
  id: string,
  edit: AnnotationEdit,
  now: Instant,
): Promise<Result<Annotation>> {
  const annotation = edit.evenIfDeleted
    ? await findAnnotation(db, id)
    : await findOnStandingClip(db, id);
  if (annotation === null) return fail('not-found');
  if (annotation.deletedAt !== null && !edit.evenIfDeleted) return fail('not-found');
  if (edit.versionId !== undefined) {
    const version = await db.versions.get(edit.versionId);
    if (version?.clipId !== annotation.clipId) return fail('not-found', 'version');
  }
  const edited: Annotation = {
    ...annotation,
    note: editedNote(annotation.note, edit),
    colour: edit.colour ?? annotation.colour,
    tags: editedTags(annotation.tags, edit),
    passage: edit.passage ?? annotation.passage,
    versionId: edit.versionId ?? annotation.versionId,
    updatedAt: now,
  };
  await change(db, annotation, edited, now);
  return succeed(edited);
}

/** See `Library.deleteAnnotation`; one that is deleted already is given back as it is. */
export async function deleteAnnotation(
  db: LibraryDatabase,
  id: string,
  now: Instant,
): Promise<Result<Annotation>> {
  const annotation = await findOnStandingClip(db, id);
  if (annotation === null) return fail('not-found');
  if (annotation.deletedAt !== null) return succeed(annotation);
  const deleted: Annotation = { ...annotation, updatedAt: now, deletedAt: now };
  await change(db, annotation, deleted, now);
  return succeed(deleted);
}

/** See `Library.restoreAnnotation`; one that stands is given back as it is. */
export async function restoreAnnotation(
  db: LibraryDatabase,
  id: string,
  now: Instant,
): Promise<Result<Annotation>> {
  const annotation = await findOnStandingClip(db, id);
  if (annotation === null) return fail('not-found');
  if (annotation.deletedAt === null) return succeed(annotation);
  const restored: Annotation = { ...annotation, updatedAt: now, deletedAt: null };
  await change(db, annotation, restored, now);
  return succeed(restored);
}

async function findOnStandingClip(db: LibraryDatabase, id: string): Promise<Annotation | null> {
  const annotation = await findAnnotation(db, id);
  if (annotation === null) return null;
  const clip = await findStanding(db, annotation.clipId);
  return clip === null ? null : annotation;
}

/** Stores an annotation and counts it on its clip and in its tags. */
async function change(
  db: LibraryDatabase,
  before: Annotation | null,
  after: Annotation,
  now: Instant,
): Promise<void> {
  await db.annotations.put(toAnnotationRow(after));
  const row = await db.clips.get(after.clipId);
  if (row === undefined) return;
  await queueIndexChanges(db, [{ kind: 'annotation', clip: row, before, after }]);
  // On a deleted clip nothing is counted: all is, when the clip comes back.
  if (row.deletedAt !== null) return;
  const standsBefore = before !== null && before.deletedAt === null;
  const standsAfter = after.deletedAt === null;
  await countTags(db, standsBefore ? before.tags : [], standsAfter ? after.tags : [], now);
  if (standsBefore === standsAfter) return;
  const annotationCount = row.annotationCount + (standsAfter ? 1 : -1);
  await storeClip(db, { ...fromRow(row), annotationCount, updatedAt: now });
}
