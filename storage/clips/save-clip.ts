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
import { addressKeys, rowsUnder, standingAnnotations } from './find-row';
import type { ClipRequest, SavedClip } from './requests';
import { prepareClips, storeClip } from './store-clip';

/** See `Library.saveClip`; runs in one transaction over clips, versions, annotations and tags. */
export async function saveClip(
  db: LibraryDatabase,
  asked: ClipRequest,
): Promise<Result<SavedClip>> {
  const { pageUrl } = asked;
  const article = withTrustedUrl(asked.article, pageUrl);
  const request = { ...asked, article };
  const addresses = addressKeys([article.url, pageUrl]);
  const [[kept, ...others], creation] = await Promise.all([
    rowsUnder(db, addresses),
    prepareNewClip(db, request, addresses),
  ]);
  if (kept === undefined) {
    await creation.commit();
    return succeed({ clip: creation.clip, created: true });
  }
  // An address leads to one clip only: what another clip has stays with it.
  const taken = new Set(others.flatMap((other) => other.addresses));
  const free = addresses.filter((address) => !taken.has(address));
  return succeed({ clip: await updateKeptClip(db, kept, request, free), created: false });
}

/**
 * A new clip and all that must be read before it is stored, asked for beside
 * whether it is new: a save waits for the database once to read and once to write.
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
        // `add`, not `put`: an id that is taken is a bug, and must not overwrite a version.
        db.versions.add(version),
        ...parts.map((part) => part.commit()),
      ]);
    },
  };
}

async function updateKeptClip(
  db: LibraryDatabase,
  row: ClipRow,
  request: ClipRequest,
  addresses: readonly string[],
): Promise<Clip> {
  const kept = fromRow(row);
  const note = withNote(kept.note, request.note);
  const clip: Clip = {
    ...kept,
    addresses: [...new Set([...kept.addresses, ...addresses])],
    tags: cleanTags([...kept.tags, ...request.tags]),
    note,
    ...(note !== kept.note && { noteAt: request.now }),
    deletedAt: null,
  };
  if (hasNoText(kept) && request.article.completeness !== 'link') {
    const { versionId: id, now: keptAt, article } = request;
    const version: Version = { id, clipId: kept.id, keptAt, article };
    const filled = await fillLink(db, { ...clip, updatedAt: keptAt }, version);
    await countChangedTags(db, kept, filled, keptAt);
    return filled;
  }
  const isSame =
    kept.deletedAt === null &&
    clip.addresses.length === kept.addresses.length &&
    clip.tags.length === kept.tags.length &&
    clip.note === kept.note;
  if (isSame) return kept;
  const changed = { ...clip, updatedAt: request.now };
  await storeClip(db, changed);
  await countChangedTags(db, kept, clip, request.now);
  return changed;
}

async function countChangedTags(
  db: LibraryDatabase,
  kept: Clip,
  clip: Clip,
  now: Instant,
): Promise<void> {
  if (kept.deletedAt === null) await countTags(db, kept.tags, clip.tags, now);
  else await countTags(db, [], await tagsWithin(db, clip), now);
}

/** Every tag on a clip and on the annotations that stand on it, once for each use. */
export async function tagsWithin(db: LibraryDatabase, clip: Clip): Promise<readonly string[]> {
  const annotations = await standingAnnotations(db, clip.id);
  return [...clip.tags, ...annotations.flatMap(({ tags }) => tags)];
}
