import Dexie from 'dexie';
import { applyCorrections } from '../../core/corrections';
import { type Clip, fail, isSameSite, type Result, succeed } from '../../core/model';
import {
  estimateSimilarity,
  fingerprintArticle,
  fingerprintText,
  getSimilarity,
  minSimilarity,
  type StoryFingerprint,
} from '../../core/near-duplicates';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { NearDuplicate } from './near-duplicate';

/** A band shared by this many clips is boilerplate, such as a notice, and identifies no story. */
const maxClipsPerBand = 48;
/** Minimum number of shared bands. A single one may be a phrase that both texts use. */
const minSharedBands = 2;
/** Maximum number of candidates, most shared bands first. One publisher may have many. */
const maxCandidates = 64;
/** Maximum number of candidates whose texts are read because their sketches are inconclusive. */
const maxTexts = 4;

/**
 * See `Library.findNearDuplicates`. Runs in one transaction. Candidates share bands, and
 * sketches decide: how much of the shorter text occurs in the longer one. Texts are
 * read only if a sketch is missing or inconclusive.
 */
export async function findNearDuplicates(
  db: LibraryDatabase,
  clipId: string,
): Promise<Result<readonly NearDuplicate[]>> {
  const own = await db.clips.get(clipId);
  if (own === undefined) return fail('not-found');
  const { bands, sketch } = (await readSketch(db, own.number)) ?? (await readFingerprint(db, own));
  const clipsByBand = await Promise.all(bands.map((band) => findClipsWithBand(db, band)));
  const numbers = rankCandidates(clipsByBand, own.number);
  if (numbers.length === 0) return succeed([]);
  const sketches = await db.kinSketches.bulkGet([...numbers]);
  const likely = numbers
    .map((number, index) => {
      const storedSketch = sketches[index]?.sketch;
      return { number, likeness: storedSketch ? estimateSimilarity(sketch, storedSketch) : null };
    })
    .filter(({ likeness }) => likeness === null || likeness >= minSimilarity);
  const rows = await Promise.all(
    likely.map(({ number }) => db.clips.where('number').equals(number).toArray()),
  );
  const candidates = rows.flatMap(([row], index) => {
    if (row === undefined || row.deletedAt !== null || !isOtherPublisher(row, own)) return [];
    return [{ clip: fromRow(row), likeness: likely[index]?.likeness ?? null }];
  });
  const decided = candidates.flatMap(({ clip, likeness }) =>
    likeness === null ? [] : { clip, likeness },
  );
  const undecided = candidates.filter(({ likeness }) => likeness === null).map(({ clip }) => clip);
  return succeed(
    [...decided, ...(await compareTexts(db, own, undecided.slice(0, maxTexts)))]
      .filter(({ likeness }) => likeness >= minSimilarity)
      .sort((a, b) => b.likeness - a.likeness),
  );
}

async function readSketch(
  db: LibraryDatabase,
  number: number,
): Promise<Pick<StoryFingerprint, 'bands' | 'sketch'> | null> {
  const { bands = [], sketch } = (await db.kinSketches.get(number)) ?? {};
  return sketch === undefined ? null : { bands, sketch };
}

/** Compares texts where sketches are inconclusive. */
async function compareTexts(
  db: LibraryDatabase,
  own: Clip,
  candidates: readonly Clip[],
): Promise<readonly NearDuplicate[]> {
  if (candidates.length === 0) return [];
  const [ownText, ...texts] = await Promise.all(
    [own, ...candidates].map((clip) => readFingerprint(db, clip)),
  );
  return candidates.map((clip, index) => {
    const text = texts[index];
    return { clip, likeness: ownText && text ? getSimilarity(ownText, text) : 0 };
  });
}

/** Returns the fingerprint of a clip's current text; of an empty text if it is missing. */
async function readFingerprint(
  db: LibraryDatabase,
  { versionId, corrections }: Clip,
): Promise<StoryFingerprint> {
  const version = await db.versions.get(versionId);
  if (!version) return fingerprintText('');
  return fingerprintArticle(applyCorrections(version.article, corrections));
}

/** Returns the numbers of clips with a band. Bypasses Dexie, which would use a cursor. */
function findClipsWithBand(db: LibraryDatabase, band: number): Promise<readonly number[]> {
  return new Dexie.Promise<readonly number[]>((resolve, reject) => {
    const transaction = Dexie.currentTransaction.idbtrans as IDBTransaction;
    const request = transaction
      .objectStore(db.kinSketches.name)
      .index('bands')
      .getAllKeys(band, maxClipsPerBand);
    request.onsuccess = () => resolve(request.result as number[]);
    request.onerror = () => reject(request.error);
  }) as unknown as Promise<readonly number[]>;
}

function rankCandidates(
  clipsByBand: readonly (readonly number[])[],
  clip: number,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const clips of clipsByBand) {
    if (clips.length >= maxClipsPerBand) continue;
    for (const number of clips) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  return [...shared]
    .filter(([number, count]) => number !== clip && count >= minSharedBands)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, maxCandidates)
    .map(([number]) => number);
}

/** True for different publishers. A second version from the same publisher, such as a live page, is not a near-duplicate. */
function isOtherPublisher({ summary: a }: Clip, { summary: b }: Clip): boolean {
  const isSameName = a.publisher !== null && a.publisher === b.publisher;
  return !isSameName && !(a.url && b.url && isSameSite(a.url, b.url));
}
