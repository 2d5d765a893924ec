import { assignToArticle } from '../../core/anchor/fields/assign-to-article';
import {
  type Annotation,
  cleanTags,
  fail,
  type Instant,
  type Result,
  succeed,
} from '../../core/model';
import { applyAnnotationEdit } from '../../core/reconcile';
import { findActiveClip, findAnnotation, listActiveAnnotations } from '../clips/find-rows';
import { queueIndexChanges } from '../clips/queue-index-change';
import type { AnnotationEdit } from '../clips/requests';
import { storeClip } from '../clips/store-clip';
import { toAnnotationRow } from '../schema/annotation-row';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import { countTags } from '../tags/tags';

/*
 * All writes here run in one transaction over clips, versions, annotations and
 * tags. Annotations of a deleted clip are treated as missing. They return when
 * the clip is restored.
 */

/** See `Library.listAnnotations`. Empty if the clip is deleted or unknown. */
export async function listAnnotations(
  db: LibraryDatabase,
  clipId: string,
): Promise<Result<readonly Annotation[]>> {
  const clip = await findActiveClip(db, clipId);
  return succeed(clip === null ? [] : await listActiveAnnotations(db, clip.id));
}

/**
 * See `Library.addAnnotation`. A page does not know the fields of the saved article, so the
 * field of its passage is determined here. Also fails with `not-found` if the version does
 * not belong to the clip.
 */
export async function addAnnotation(
  db: LibraryDatabase,
  annotation: Annotation,
): Promise<Result<Annotation>> {
  const clip = await findActiveClip(db, annotation.clipId);
  if (clip === null) return fail('not-found', 'clip');
  const existing = await findAnnotation(db, annotation.id);
  if (existing !== null) return succeed(existing);
  let version = await db.versions.get(annotation.versionId);
  // When clips become one, versions with the same text do, too.
  if (clip.id !== annotation.clipId) version ??= await db.versions.get(clip.versionId);
  if (version?.clipId !== clip.id) return fail('not-found', 'version');
  const passage = assignToArticle(annotation.passage, version.article);
  const place = { clipId: clip.id, versionId: version.id };
  const added = { ...annotation, ...place, passage, tags: cleanTags(annotation.tags) };
  await storeAnnotation(db, null, added, annotation.createdAt);
  return succeed(added);
}

/** See `Library.editAnnotation`. Nobody edits what somebody else made. */
export async function editAnnotation(
  db: LibraryDatabase,
  id: string,
  edit: AnnotationEdit,
  now: Instant,
): Promise<Result<Annotation>> {
  const annotation = edit.evenIfDeleted
    ? await findAnnotation(db, id)
    : await findOnActiveClip(db, id);
  if (annotation === null) return fail('not-found');
  if (annotation.author) return fail('not-found', 'made by somebody else');
  if (annotation.deletedAt !== null && !edit.evenIfDeleted) return fail('not-found');
  const { versionId = annotation.versionId } = edit;
  const isMoved = edit.passage !== undefined || edit.versionId !== undefined;
  const version = isMoved ? await db.versions.get(versionId) : null;
  if (edit.versionId !== undefined && version?.clipId !== annotation.clipId) {
    return fail('not-found', 'version');
  }
  const passage =
    edit.passage && version ? assignToArticle(edit.passage, version.article) : edit.passage;
  const edited = applyAnnotationEdit(annotation, { ...edit, ...(passage && { passage }) }, now);
  await storeAnnotation(db, annotation, edited, now);
  return succeed(edited);
}

/** See `Library.deleteAnnotation`. Returns an already deleted annotation unchanged. */
export async function deleteAnnotation(
  db: LibraryDatabase,
  id: string,
  now: Instant,
): Promise<Result<Annotation>> {
  const annotation = await findOnActiveClip(db, id);
  if (annotation === null) return fail('not-found');
  if (annotation.deletedAt !== null) return succeed(annotation);
  const deleted: Annotation = { ...annotation, updatedAt: now, deletedAt: now };
  await storeAnnotation(db, annotation, deleted, now);
  return succeed(deleted);
}

/** See `Library.restoreAnnotation`. Returns an annotation that is not deleted unchanged. */
export async function restoreAnnotation(
  db: LibraryDatabase,
  id: string,
  now: Instant,
): Promise<Result<Annotation>> {
  const annotation = await findOnActiveClip(db, id);
  if (annotation === null) return fail('not-found');
  if (annotation.deletedAt === null) return succeed(annotation);
  const restored: Annotation = { ...annotation, updatedAt: now, deletedAt: null };
  await storeAnnotation(db, annotation, restored, now);
  return succeed(restored);
}

async function findOnActiveClip(db: LibraryDatabase, id: string): Promise<Annotation | null> {
  const annotation = await findAnnotation(db, id);
  if (annotation === null) return null;
  const clip = await findActiveClip(db, annotation.clipId);
  return clip === null ? null : annotation;
}

/** Stores an annotation and updates the counts of its clip and tags. */
async function storeAnnotation(
  db: LibraryDatabase,
  before: Annotation | null,
  after: Annotation,
  now: Instant,
): Promise<void> {
  await db.annotations.put(toAnnotationRow(after));
  const row = await db.clips.get(after.clipId);
  if (row === undefined) return;
  await queueIndexChanges(db, [{ kind: 'annotation', clip: row, before, after }]);
  // Nothing is counted on a deleted clip. Everything is counted when it is restored.
  if (row.deletedAt !== null) return;
  const isActiveBefore = before !== null && before.deletedAt === null;
  const isActiveAfter = after.deletedAt === null;
  await countTags(db, isActiveBefore ? before.tags : [], isActiveAfter ? after.tags : [], now);
  if (isActiveBefore === isActiveAfter) return;
  const annotationCount = row.annotationCount + (isActiveAfter ? 1 : -1);
  await storeClip(db, { ...fromRow(row), annotationCount, updatedAt: now });
}
