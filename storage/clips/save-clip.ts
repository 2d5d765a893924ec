import {
  type Clip,
  type Instant,
  type Result,
  succeed,
  summarise,
  type Version,
  withTrustedUrl,
} from '../../core/model';
import { withNote } from '../../core/notes';
import { countWords, plainText } from '../../core/text';
import { prepareImages } from '../images/images';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { PreparedWrite } from '../schema/prepared-write';
import type { ClipRow } from '../schema/rows';
import { cleanTags, countTags, prepareTagCounts } from '../tags/tags';
import { fillLink, hasNoText } from './fill-link';
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
  const clip = await updateExistingClip(db, existing, request, free, placements);
  return succeed(clip instanceof Unplaced ? clip : { clip, created: false });
}

/**
 * Prepares a new clip and reads everything needed to store it, in parallel to the
 * lookup whether it is new. A save thus waits once for reads and once for writes.
 */
async function prepareNewClip(
  db: LibraryDatabase,
  { article, ...request }: ClipRequest,
  addresses: readonly string[],
): Promise<PreparedWrite & { readonly clip: Clip }> {
  const version: Version = {
    id: request.versionId,
    clipId: request.clipId,
    keptAt: request.now,
    article,
  };
  const clip: Clip = {
    id: request.clipId,
    addresses,
    versionId: version.id,
    summary: summarise(article),
    wordCount: countWords(plainText(article.body)),
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
  request: ClipRequest,
  addresses: readonly string[],
  placements: Placements,
): Promise<Clip | Unplaced> {
  const existing = fromRow(row);
  const note = withNote(existing.note, request.note);
  const clip: Clip = {
    ...existing,
    addresses: [...new Set([...existing.addresses, ...addresses])],
    tags: cleanTags([...existing.tags, ...request.tags]),
    note,
    ...(note !== existing.note && { noteAt: request.now }),
    deletedAt: null,
  };
  if (hasNoText(existing) && request.article.completeness !== 'link') {
    const { versionId: id, now: keptAt, article } = request;
    const version: Version = { id, clipId: existing.id, keptAt, article };
    const filled = await fillLink(db, { ...clip, updatedAt: keptAt }, version, placements);
    if (filled instanceof Unplaced) return filled;
    await countChangedTags(db, existing, filled, keptAt);
    return filled;
  }
  const isSame =
    existing.deletedAt === null &&
    clip.addresses.length === existing.addresses.length &&
    clip.tags.length === existing.tags.length &&
    clip.note === existing.note;
  if (isSame) return existing;
  const changed = { ...clip, updatedAt: request.now };
  await storeClip(db, changed);
  await countChangedTags(db, existing, clip, request.now);
  return changed;
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
