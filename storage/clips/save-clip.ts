import {
  type Clip,
  cleanTags,
  type Instant,
  type Result,
  succeed,
  type Version,
  withTrustedUrl,
} from '../../core/model';
import { describeText, reconcile } from '../../core/reconcile';
import { prepareImages } from '../images/images';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { PreparedWrite } from '../schema/prepared-write';
import type { ClipRow } from '../schema/rows';
import { countTags, prepareTagCounts } from '../tags/tags';
import { fillLink } from './fill-link';
import { findRowsByAddress, listActiveAnnotations, toAddressKeys } from './find-rows';
import { type Placements, Unplaced } from './place-highlights';
import type { ClipRequest, SavedClip } from './requests';
import { prepareClips, storeClip } from './store-clip';

/** See `Library.saveClip`. Runs in one transaction over clips, versions, annotations and tags. */
export async function saveClip(
  db: LibraryDatabase,
  rawRequest: ClipRequest,
  placements: Placements,
): Promise<Result<SavedClip | Unplaced>> {
  const { pageUrl } = rawRequest;
  const article = withTrustedUrl(rawRequest.article, pageUrl);
  const request = { ...rawRequest, article };
  const addresses = toAddressKeys([article.url, pageUrl]);
  const [[existing, ...others], creation] = await Promise.all([
    findRowsByAddress(db, addresses),
    prepareNewClip(db, request, addresses),
  ]);
  if (existing === undefined) {
    await creation.commit();
    return succeed({ clip: creation.clip, created: true });
  }
  // An address belongs to one clip only. Addresses of other clips stay with them.
  const taken = new Set(others.flatMap((other) => other.addresses));
  const free = addresses.filter((address) => !taken.has(address));
  const clip = await updateExistingClip(db, existing, creation, free, placements);
  const created = existing.deletedAt !== null;
  return succeed(clip instanceof Unplaced ? clip : { clip, created });
}

interface NewClip extends PreparedWrite {
  readonly clip: Clip;
  readonly version: Version;
}

/**
 * Prepares a new clip and reads everything needed to store it, in parallel to the
 * lookup whether it is new. A save thus waits once for reads and once for writes.
 */
async function prepareNewClip(
  db: LibraryDatabase,
  { article, ...request }: ClipRequest,
  addresses: readonly string[],
): Promise<NewClip> {
  const version: Version = {
    id: request.versionId,
    clipId: request.clipId,
    keptAt: request.now,
    article,
  };
  const clip: Clip = {
    id: request.clipId,
    addresses,
    ...describeText(version, undefined),
    tags: cleanTags(request.tags),
    note: request.note,
    ...(request.note !== '' && { noteAt: request.now }),
    annotationCount: 0,
    readAt: null,
    favouriteAt: null,
    archivedAt: null,
    readingPlace: null,
    clippedAt: request.now,
    updatedAt: request.now,
    deletedAt: null,
  };
  const parts = await Promise.all([
    prepareTagCounts(db, [], clip.tags, request.now),
    prepareImages(db, [{ clipId: clip.id, article }]),
    prepareClips(db, [{ before: null, after: clip, article }]),
  ]);
  return {
    clip,
    version,
    async commit() {
      await Promise.all([
        // `add`, not `put`: an existing id is a bug and must not overwrite a version.
        db.versions.add(version),
        ...parts.map((part) => part.commit()),
      ]);
    },
  };
}

async function updateExistingClip(
  db: LibraryDatabase,
  row: ClipRow,
  { clip: again, version }: NewClip,
  addresses: readonly string[],
  placements: Placements,
): Promise<Clip | Unplaced> {
  const existing = fromRow(row);
  const now = version.keptAt;
  const { clip } = reconcile(
    'clip-again',
    { clip: existing, versions: [], annotations: [] },
    { clip: { ...again, addresses }, versions: [version], annotations: [] },
    { now, place: null },
  ).state;
  if (clip === existing) return existing;
  const isFilled = clip.versionId === version.id;
  if (isFilled) {
    const filling = { ...version, clipId: clip.id };
    const unplaced = await fillLink(db, existing, clip, filling, placements);
    if (unplaced) return unplaced;
  } else await storeClip(db, clip);
  await countChangedTags(db, existing, clip, now);
  return clip;
}

async function countChangedTags(
  db: LibraryDatabase,
  existing: Clip,
  clip: Clip,
  now: Instant,
): Promise<void> {
  if (existing.deletedAt === null) await countTags(db, existing.tags, clip.tags, now);
  else await countTags(db, [], await listTagUses(db, clip), now);
}

/** Returns the tags of a clip and of its undeleted annotations, once for each use. */
export async function listTagUses(db: LibraryDatabase, clip: Clip): Promise<readonly string[]> {
  const annotations = await listActiveAnnotations(db, clip.id);
  return [...clip.tags, ...annotations.flatMap(({ tags }) => tags)];
}
