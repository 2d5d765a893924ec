import { dequal } from 'dequal/lite';
import {
  type Annotation,
  addressKey,
  type Clip,
  type IncomingClip,
  type Instant,
} from '../../core/model';
import { hasNoText, withoutTypedAddress } from '../../core/reconcile';
import { createStableId } from '../../core/text';
import { restoreClip } from '../clips/clips';
import { findActiveClip, listClipAnnotations } from '../clips/find-rows';
import { listTagUses } from '../clips/save-clip';
import { importClips } from '../import/import-clips';
import { ImportMemory } from '../import/import-memory';
import { toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { fromRow } from '../schema/from-row';
import type { ClipRow } from '../schema/rows';
import { countTags } from '../tags/tags';
import type { AddressChange } from './address-change';
import { storeAddress } from './store-address';

/**
 * Moves the highlights of `clip`, which has no text, to the clip with the address,
 * with their tags and notes. The owner answers to the work's keys from then on:
 * importing the same file again finds them there.
 *
 * `clip` goes to the bin with copies of its highlights, so that it can be restored.
 * The highlights that moved keep their ids: notes, exports and an undo of what was
 * done to them before still find them.
 */
export async function moveHighlights(
  db: LibraryDatabase,
  clip: Clip,
  ownerRow: ClipRow,
  key: string,
  now: Instant,
): Promise<AddressChange> {
  const owner = fromRow(ownerRow);
  const [version, link, movedAnnotations, ownAnnotations] = await Promise.all([
    db.versions.get(clip.versionId),
    hasNoText(owner) ? db.versions.get(owner.versionId) : undefined,
    // Deleted ones too: they can still be brought back.
    listClipAnnotations(db, clip.id),
    listClipAnnotations(db, owner.id),
  ]);
  if (version === undefined) throw new Error(`no version ${clip.versionId}`);
  const binned = await putInBin(db, clip, movedAnnotations, now);
  if (owner.deletedAt !== null) await restoreClip(db, owner.id, now);
  const { url } = clip.summary;
  // An address that the user corrects leads nowhere.
  const others = clip.addresses.filter((address) => url === null || address !== addressKey(url));
  const incoming: IncomingClip = {
    clip: { ...clip, id: owner.id, addresses: [key, ...others], summary: binned.summary },
    versions: [version],
    annotations: movedAnnotations,
  };
  const imported = await importClips(db, [incoming], 'add', false, now, new ImportMemory());
  // Only an error undoes what was done above.
  if (!imported.ok) throw new Error(`moving highlights failed: ${imported.failure.code}`);
  const [ownerAfter, linkAfter, ownAfter] = await Promise.all([
    findActiveClip(db, owner.id),
    link && db.versions.get(link.id),
    listClipAnnotations(db, owner.id),
  ]);
  if (ownerAfter === null) throw new Error(`no clip ${owner.id}`);
  const after = new Map(ownAfter.map((annotation) => [annotation.id, annotation]));
  return {
    clip: { before: clip, after: binned },
    moved: {
      owner: { before: owner, after: ownerAfter },
      link:
        link && linkAfter && !dequal(link, linkAfter) ? { before: link, after: linkAfter } : null,
      annotations: [...movedAnnotations, ...ownAnnotations]
        .map((before) => ({ before, after: after.get(before.id) ?? null }))
        .filter(({ before, after }) => !dequal(before, after)),
    },
  };
}

/** The id of the copy of a highlight that stays with its clip in the bin. */
export function toBinId({ id }: Annotation): string {
  return createStableId(`in bin ${id}`);
}

/** The clip as it was without an address, with copies of its annotations in place of them. */
async function putInBin(
  db: LibraryDatabase,
  clip: Clip,
  annotations: readonly Annotation[],
  now: Instant,
): Promise<Clip> {
  const tags = await listTagUses(db, clip);
  await db.annotations.bulkDelete(annotations.map(({ id }) => id));
  await db.annotations.bulkPut(
    annotations.map((annotation) => toAnnotationRow({ ...annotation, id: toBinId(annotation) })),
  );
  const binned = await storeAddress(db, {
    ...withoutTypedAddress(clip),
    // They lead to the clip that gets the highlights.
    addresses: [],
    summary: { ...clip.summary, url: null },
    updatedAt: now,
    deletedAt: now,
  });
  // Await only if needed: Dexie loses its transaction after about 100 awaits without a request.
  if (tags.length > 0) await countTags(db, tags, [], now);
  return binned;
}
