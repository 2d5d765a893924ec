import {
  type Clip,
  countWords,
  isSameSite,
  plainText,
  type Result,
  succeed,
  summarise,
  type Version,
} from '../core/model';
import { fromRow } from './clip-row';
import type { LibraryDatabase } from './database';
import { addressKeys, rowsUnder, standingAnnotations } from './find-row';
import { wantImages } from './images';
import { noteKin } from './kin/note-kin';
import type { ClipRequest, SavedClip } from './library';
import type { ClipRow } from './rows';
import { storeClip, storeClips } from './store-clip';
import { cleanTags, countTags } from './tags';

/** See `Library.saveClip`; runs in one transaction over clips, versions, annotations and tags. */
export async function saveClip(
  db: LibraryDatabase,
  request: ClipRequest,
): Promise<Result<SavedClip>> {
  const { article, pageUrl } = request;
  // A page that calls itself a page of another site must not stand for that one.
  const addresses = addressKeys(
    isSameSite(article.url, pageUrl) ? [article.url, pageUrl] : [pageUrl],
  );
  const [kept, ...others] = await rowsUnder(db, addresses);
  if (kept === undefined) return succeed(await createClip(db, request, addresses));
  // An address leads to one clip only: what another clip has stays with it.
  const taken = new Set(others.flatMap((other) => other.addresses));
  const free = addresses.filter((address) => !taken.has(address));
  return succeed({ clip: await addTo(db, kept, request, free), created: false });
}

async function createClip(
  db: LibraryDatabase,
  { article, ...request }: ClipRequest,
  addresses: readonly string[],
): Promise<SavedClip> {
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
    annotationCount: 0,
    readAt: null,
    favouriteAt: null,
    archivedAt: null,
    readingPlace: null,
    clippedAt: request.now,
    updatedAt: request.now,
    deletedAt: null,
  };
  // All at once: what they ask of the database one after another is what a save costs.
  await Promise.all([
    // `add`, not `put`: an id that is taken is a bug, and must not overwrite a version.
    db.versions.add(version),
    storeClips(db, [{ before: null, after: clip, article }]),
    countTags(db, [], clip.tags, request.now),
    wantImages(db, clip.id, article),
  ]);
  await noteKin(db, version);
  return { clip, created: true };
}

async function addTo(
  db: LibraryDatabase,
  row: ClipRow,
  request: ClipRequest,
  addresses: readonly string[],
): Promise<Clip> {
  const kept = fromRow(row);
  const clip: Clip = {
    ...kept,
    addresses: [...new Set([...kept.addresses, ...addresses])],
    tags: cleanTags([...kept.tags, ...request.tags]),
    note: withNote(kept.note, request.note),
    deletedAt: null,
  };
  const isSame =
    kept.deletedAt === null &&
    clip.addresses.length === kept.addresses.length &&
    clip.tags.length === kept.tags.length &&
    clip.note === kept.note;
  if (isSame) return kept;
  const changed = { ...clip, updatedAt: request.now };
  await storeClip(db, changed);
  if (kept.deletedAt === null) await countTags(db, kept.tags, clip.tags, request.now);
  else await countTags(db, [], await tagsWithin(db, clip), request.now);
  return changed;
}

/** Every tag on a clip and on the annotations that stand on it, once for each use. */
export async function tagsWithin(db: LibraryDatabase, clip: Clip): Promise<readonly string[]> {
  const annotations = await standingAnnotations(db, clip.id);
  return [...clip.tags, ...annotations.flatMap(({ tags }) => tags)];
}

/** A note with another below it, unless it holds that already: a call may be repeated. */
function withNote(note: string, added: string): string {
  if (added.trim() === '' || note.includes(added.trim())) return note;
  return note.trim() === '' ? added : `${note}\n\n${added}`;
}
