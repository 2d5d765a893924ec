import { isSameWork, lettersOf } from '../core/exchange/in';
import {
  type Clip,
  fail,
  type IncomingClip,
  type Instant,
  plainText,
  type Result,
  succeed,
  summarise,
} from '../core/model';
import { removeClips } from './bin';
import { deleteClip, restoreClip } from './clips';
import type { LibraryDatabase } from './database';
import { addressKeys, allAnnotations, findStanding, rowsUnder } from './find-row';
import { importClips } from './import-clips';
import { ImportMemory } from './import-memory';
import type { ClipRow } from './rows';
import { storeClip } from './store-clip';

/**
 * See `Library.setAddress`; runs in one transaction over all that a change can
 * touch. If another clip has the address, the highlights move to it, with their
 * tags and notes, and it answers to the work's keys from then on: importing the
 * same file again finds them there.
 */
export async function setAddress(
  db: LibraryDatabase,
  clipId: string,
  url: string,
  now: Instant,
): Promise<Result<Clip>> {
  const clip = await findStanding(db, clipId);
  const version = clip && (await db.versions.get(clip.versionId));
  if (!clip || !version) return fail('not-found');
  if (clip.summary.url !== null) return succeed(clip);
  const [key = ''] = addressKeys([url]);
  const [owner] = await rowsUnder(db, [key]);
  if (owner !== undefined) {
    if (!(await isOf(db, clip, owner))) return fail('address-taken');
    return mergeInto(db, clip, owner.id, key, now);
  }
  const article = { ...version.article, url };
  const changed: Clip = {
    ...clip,
    addresses: [key, ...clip.addresses],
    summary: summarise(article),
    updatedAt: now,
  };
  await db.versions.put({ ...version, article });
  await storeClip(db, changed, article);
  return succeed(changed);
}

/**
 * True if highlights without an address are of `owner`: its title and author agree, or its
 * text has the words of one of them. Title and author of the highlights end with a merge,
 * so a mistyped address must not cause one.
 */
async function isOf(db: LibraryDatabase, clip: Clip, owner: ClipRow): Promise<boolean> {
  if (isSameWork(clip.summary, owner.summary)) return true;
  const [version, annotations] = await Promise.all([
    db.versions.get(owner.versionId),
    allAnnotations(db, clip.id),
  ]);
  const text = version ? ` ${lettersOf(plainText(version.article.body))} ` : '';
  return annotations.some(({ passage }) => {
    const words = lettersOf(passage.quote.exact);
    return words !== '' && text.includes(` ${words} `);
  });
}

async function mergeInto(
  db: LibraryDatabase,
  clip: Clip,
  ownerId: string,
  key: string,
  now: Instant,
): Promise<Result<Clip>> {
  const [version, annotations] = await Promise.all([
    db.versions.get(clip.versionId),
    // Deleted ones too: they can still be brought back.
    allAnnotations(db, clip.id),
  ]);
  if (version === undefined) return fail('not-found');
  await deleteClip(db, clip.id, now);
  await removeClips(db, [clip.id], now);
  await restoreClip(db, ownerId, now);
  const moved: IncomingClip = {
    clip: { ...clip, addresses: [key, ...clip.addresses] },
    versions: [version],
    annotations,
  };
  const taken = await importClips(db, [moved], 'add', false, now, new ImportMemory());
  // Only an error undoes what was removed above.
  if (!taken.ok) throw new Error(`moving highlights failed: ${taken.failure.code}`);
  const owner = await findStanding(db, ownerId);
  return owner === null ? fail('not-found') : succeed(owner);
}
