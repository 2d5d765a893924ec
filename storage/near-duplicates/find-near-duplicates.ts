import Dexie from 'dexie';
import { type Clip, fail, isSameSite, type Result, succeed } from '../../core/model';
import {
  fingerprintArticle,
  fingerprintText,
  likenessOf,
  minLikeness,
  type StoryFingerprint,
  sketchLikenessOf,
} from '../../core/near-duplicates';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { Kin } from './near-duplicate';

/** A band that so many clips have is a phrase or a notice and tells of no story. */
const maxClipsOfBand = 48;
/** Two texts that are the same story share more; one band can be a phrase that both use. */
const minBands = 2;
/** Clips that are looked at, those with the most bands in common first: the same paper may have many. */
const maxClips = 64;
/** Of those that sketches do not tell, those whose texts are read. */
const maxTexts = 4;
/** Kin that are told of. */
const maxKin = 4;

/**
 * See `Library.findNearDuplicates`; runs in one transaction. Candidates come by bands, and
 * sketches decide: how much of the shorter text stands in the longer. Texts are read
 * only where a sketch is missing or tells too little.
 */
export async function findNearDuplicates(
  db: LibraryDatabase,
  clipId: string,
): Promise<Result<readonly Kin[]>> {
  const own = await db.clips.get(clipId);
  if (own === undefined) return fail('not-found');
  const { bands, sketch } = (await readSketch(db, own.number)) ?? (await readText(db, own));
  const posts = await Promise.all(bands.map((band) => clipsOfBand(db, band)));
  const numbers = likeliest(posts, own.number);
  if (numbers.length === 0) return succeed([]);
  const sketches = await db.kinSketches.bulkGet([...numbers]);
  const likely = numbers
    .map((number, index) => {
      const kept = sketches[index]?.sketch;
      return { number, likeness: kept ? sketchLikenessOf(sketch, kept) : null };
    })
    .filter(({ likeness }) => likeness === null || likeness >= minLikeness);
  const rows = await Promise.all(
    likely.map(({ number }) => db.clips.where('number').equals(number).toArray()),
  );
  const others = rows.flatMap(([row], index) => {
    if (row === undefined || row.deletedAt !== null || !isOtherPaper(row, own)) return [];
    return [{ clip: fromRow(row), likeness: likely[index]?.likeness ?? null }];
  });
  const told = others.flatMap(({ clip, likeness }) =>
    likeness === null ? [] : { clip, likeness },
  );
  const untold = others.filter(({ likeness }) => likeness === null).map(({ clip }) => clip);
  return succeed(
    [...told, ...(await compareTexts(db, own, untold.slice(0, maxTexts)))]
      .filter(({ likeness }) => likeness >= minLikeness)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, maxKin),
  );
}

async function readSketch(
  db: LibraryDatabase,
  number: number,
): Promise<Pick<StoryFingerprint, 'bands' | 'sketch'> | null> {
  const { bands = [], sketch } = (await db.kinSketches.get(number)) ?? {};
  return sketch === undefined ? null : { bands, sketch };
}

/** What is told by texts where sketches do not. */
async function compareTexts(
  db: LibraryDatabase,
  own: Clip,
  others: readonly Clip[],
): Promise<readonly Kin[]> {
  if (others.length === 0) return [];
  const [text, ...texts] = await Promise.all([own, ...others].map((clip) => readText(db, clip)));
  return others.map((clip, index) => {
    const other = texts[index];
    return { clip, likeness: text && other ? likenessOf(text, other) : 0 };
  });
}

/** The newest text of a clip; an empty one if it is not there. */
async function readText(db: LibraryDatabase, { versionId }: Clip): Promise<StoryFingerprint> {
  const version = await db.versions.get(versionId);
  return version ? fingerprintArticle(version.article) : fingerprintText('');
}

/** The numbers of clips that have a band. Asked of IndexedDB itself: Dexie would walk the index with a cursor. */
function clipsOfBand(db: LibraryDatabase, band: number): Promise<readonly number[]> {
  return new Dexie.Promise<readonly number[]>((resolve, reject) => {
    const transaction = Dexie.currentTransaction.idbtrans as IDBTransaction;
    const request = transaction
      .objectStore(db.kinSketches.name)
      .index('bands')
      .getAllKeys(band, maxClipsOfBand);
    request.onsuccess = () => resolve(request.result as number[]);
    request.onerror = () => reject(request.error);
  }) as unknown as Promise<readonly number[]>;
}

function likeliest(posts: readonly (readonly number[])[], own: number): readonly number[] {
  const shared = new Map<number, number>();
  for (const post of posts) {
    if (post.length >= maxClipsOfBand) continue;
    for (const number of post) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  return [...shared]
    .filter(([number, count]) => number !== own && count >= minBands)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, maxClips)
    .map(([number]) => number);
}

/** What a paper says twice, under a new address or in a live page, is no copy of another's. */
function isOtherPaper({ summary: one }: Clip, { summary: other }: Clip): boolean {
  const isSameName = one.publisher !== null && one.publisher === other.publisher;
  return !isSameName && !(one.url && other.url && isSameSite(one.url, other.url));
}
