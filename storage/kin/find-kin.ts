import Dexie from 'dexie';
import { type Clip, fail, isSameSite, type Result, succeed } from '../../core/model';
import {
  type KinText,
  leastLikeness,
  likenessOf,
  readKinText,
  sketchLikenessOf,
} from '../../core/versions';
import { fromRow } from '../clip-row';
import type { LibraryDatabase } from '../database';
import type { Kin } from './kin';

/** A band that so many clips have is a phrase or a notice and tells of no story. */
const mostClipsOfBand = 48;
/** Two texts that are the same story share more; one band can be a phrase that both use. */
const leastBands = 2;
/** Clips that are looked at, those with the most bands in common first: the same paper may have many. */
const mostClips = 64;
/** Of those that sketches do not tell, those whose texts are read. */
const mostTexts = 4;
/** Kin that are told of. */
const mostKin = 4;

/**
 * See `Library.findKin`; runs in one transaction. Candidates come by bands, and
 * sketches decide: how much of the shorter text stands in the longer. Texts are read
 * only where a sketch is missing or tells too little.
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
  const sketches = await db.kinSketches.bulkGet([...numbers]);
  const judged = numbers
    .map((number, index) => {
      const sketch = sketches[index]?.sketch;
      return { number, likeness: sketch ? sketchLikenessOf(text.sketch, sketch) : null };
    })
    .filter(({ likeness }) => likeness === null || likeness >= leastLikeness);
  if (judged.length === 0) return succeed([]);
  const rows = await Promise.all(
    judged.map(({ number }) => db.clips.where('number').equals(number).toArray()),
  );
  const others = judged
    .flatMap(({ likeness }, index) => (rows[index] ?? []).map((row) => ({ row, likeness })))
    .filter(({ row }) => row.deletedAt === null && isOtherPaper(row.summary, version.article))
    .sort((a, b) => (b.likeness ?? 0) - (a.likeness ?? 0));
  const sure = others.filter(({ likeness }) => likeness !== null).slice(0, mostKin);
  const unsure = others.filter(({ likeness }) => likeness === null).slice(0, mostTexts);
  return succeed(
    [
      ...sure.map(({ row, likeness }) => ({ clip: fromRow(row), likeness: likeness ?? 0 })),
      ...(await judgeTexts(
        db,
        text,
        unsure.map(({ row }) => fromRow(row)),
      )),
    ]
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, mostKin),
  );
}

/** Those of some clips whose texts are kin of a text. */
async function judgeTexts(
  db: LibraryDatabase,
  text: KinText,
  clips: readonly Clip[],
): Promise<readonly Kin[]> {
  if (clips.length === 0) return [];
  const versions = await db.versions.bulkGet(clips.map(({ versionId }) => versionId));
  return clips
    .map((clip, index) => {
      const article = versions[index]?.article;
      return { clip, likeness: article ? likenessOf(text, readKinText(article)) : 0 };
    })
    .filter(({ likeness }) => likeness >= leastLikeness);
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
