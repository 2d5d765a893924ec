import Dexie from 'dexie';
import { type Clip, fail, isSameSite, type Result, succeed } from '../../core/model';
import { leastLikeness, likenessOf, readKinText } from '../../core/versions';
import { fromRow } from '../clip-row';
import type { LibraryDatabase } from '../database';
import type { Kin } from './kin';

/** A band that so many clips have is a phrase or a notice and tells of no story. */
const mostClipsOfBand = 48;
/** Two texts that are the same story share more; one band can be a phrase that both use. */
const leastBands = 2;
/** Clips that are looked at, those with the most bands in common first: the same paper may have many. */
const mostClips = 64;
/** Of these, those whose texts are read. */
const mostCandidates = 4;

/**
 * See `Library.findKin`; runs in one transaction. Candidates come by bands, and the
 * texts decide: how much of the shorter stands in the longer.
 */
export async function findKin(
  db: LibraryDatabase,
  versionId: string,
): Promise<Result<readonly Kin[]>> {
  const version = await db.versions.get(versionId);
  if (version === undefined) return fail('not-found');
  const text = readKinText(version.article);
  const [own, ...posts] = await Promise.all([
    db.clips.get(version.clipId),
    ...text.bands.map((band) => clipsOfBand(db, band)),
  ]);
  const numbers = likeliest(posts, own?.number ?? 0);
  if (numbers.length === 0) return succeed([]);
  const rows = await db.clips.where('number').anyOf(numbers).toArray();
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const others = numbers
    .flatMap((number) => byNumber.get(number) ?? [])
    .filter(
      ({ deletedAt, summary }) => deletedAt === null && isOtherPaper(summary, version.article),
    )
    .slice(0, mostCandidates)
    .map(fromRow);
  const versions = await db.versions.bulkGet(others.map((clip) => clip.versionId));
  return succeed(
    others
      .flatMap((clip: Clip, index): readonly Kin[] => {
        const article = versions[index]?.article;
        if (article === undefined) return [];
        const likeness = likenessOf(text, readKinText(article));
        return likeness < leastLikeness ? [] : [{ clip, likeness }];
      })
      .sort((a, b) => b.likeness - a.likeness),
  );
}

/** The numbers of clips that have a band. Asked of IndexedDB itself: Dexie would walk the index with a cursor. */
function clipsOfBand(db: LibraryDatabase, band: number): Promise<readonly number[]> {
  return new Dexie.Promise<readonly number[]>((resolve, reject) => {
    const transaction = Dexie.currentTransaction.idbtrans as IDBTransaction;
    const request = transaction
      .objectStore(db.kinSketches.name)
      .index('bands')
      .getAllKeys(band, mostClipsOfBand);
    request.onsuccess = () => resolve(request.result as number[]);
    request.onerror = () => reject(request.error);
  }) as unknown as Promise<readonly number[]>;
}

function likeliest(posts: readonly (readonly number[])[], own: number): readonly number[] {
  const shared = new Map<number, number>();
  for (const post of posts) {
    if (post.length >= mostClipsOfBand) continue;
    for (const number of post) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  return [...shared]
    .filter(([number, count]) => number !== own && count >= leastBands)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostClips)
    .map(([number]) => number);
}

/** What a paper says twice, under a new address or in a live page, is no copy of another's. */
function isOtherPaper(one: Clip['summary'], other: Clip['summary']): boolean {
  const isSameName = one.publisher !== null && one.publisher === other.publisher;
  return !isSameName && !isSameSite(one.url, other.url);
}
