import {
  type Article,
  type Clip,
  type DatedVersion,
  fail,
  type Instant,
  type PageArticle,
  type Result,
  succeed,
  summarise,
  type Version,
} from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { fillLink, hasNoText } from '../clips/fill-link';
import { findActiveClip, findRowsByAddress, toAddressKeys } from '../clips/find-rows';
import { storeClip } from '../clips/store-clip';
import { enqueueImages } from '../images/images';
import type { LibraryDatabase } from '../schema/database';

/** See `Library.getVersion`. */
export async function getVersion(db: LibraryDatabase, versionId: string): Promise<Result<Version>> {
  const version = await db.versions.get(versionId);
  return version === undefined ? fail('not-found') : succeed(version);
}

/**
 * See `Library.keepVersion`; runs in one transaction over clips and versions.
 *
 * The text is compared with the version that is read now, not with older ones:
 * that a page went back to what it said before is worth a dated copy.
 */
export async function keepVersion(
  db: LibraryDatabase,
  clipId: string,
  version: { readonly id: string; readonly article: PageArticle; readonly now: Instant },
): Promise<Result<Clip>> {
  const clip = await findActiveClip(db, clipId);
  if (clip === null) return fail('not-found');
  const { id, article, now } = version;
  if ((await db.versions.get(id)) !== undefined) return succeed(clip);
  if (hasNoText(clip) && article.completeness !== 'link') {
    const addresses = await withAddress(db, clip, article.url);
    const version: Version = { id, clipId, keptAt: now, article };
    return succeed(await fillLink(db, { ...clip, addresses, updatedAt: now }, version));
  }
  const read = await db.versions.get(clip.versionId);
  if (read !== undefined && textOf(read.article) === textOf(article)) return succeed(clip);
  const changed: Clip = {
    ...clip,
    addresses: await withAddress(db, clip, article.url),
    versionId: id,
    summary: summarise(article),
    wordCount: countWords(plainText(article.body)),
    updatedAt: now,
  };
  const added: Version = { id, clipId, keptAt: now, article };
  await db.versions.add(added);
  await storeClip(db, changed, article);
  await enqueueImages(db, [{ clipId, article }]);
  return succeed(changed);
}

/** See `Library.listVersions`. Read from the index alone, so that no text is loaded. */
export async function listVersions(
  db: LibraryDatabase,
  clipId: string,
): Promise<Result<readonly DatedVersion[]>> {
  const ofClip = versionsWithin(db, clipId);
  const [ids, keys] = await Promise.all([ofClip.primaryKeys(), ofClip.keys()]);
  return succeed(
    ids.map((id, index) => ({ id, keptAt: String((keys[index] as unknown as string[])[1]) })),
  );
}

/** Versions of a clip, oldest first. */
export function versionsOf(db: LibraryDatabase, clipId: string): PromiseLike<Version[]> {
  return versionsWithin(db, clipId).toArray();
}

function versionsWithin(db: LibraryDatabase, clipId: string) {
  return db.versions.where('[clipId+keptAt]').between([clipId, ''], [clipId, '\uffff']);
}

/** What a reader sees changed: composition, case of spaces and line breaks do not count. */
function textOf({ headline, body }: Article): string {
  return `${headline}\n${plainText(body)}`.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The addresses of a clip with another, unless it leads to a different clip. */
async function withAddress(
  db: LibraryDatabase,
  clip: Clip,
  url: string,
): Promise<readonly string[]> {
  const keys = toAddressKeys([url]);
  const owners = await findRowsByAddress(db, keys);
  return owners.length > 0 ? clip.addresses : [...clip.addresses, ...keys];
}
