import type { Clip } from '../../core/model';
import { foldToWords, getTitleKeys, isSameWork } from '../../core/model';
import { plainText } from '../../core/text';
import { findRowsByAddress, readAnnotationRows } from '../clips/find-rows';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';

/** Highlights of a work whose address is not known. */
export interface QuotedWork {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** Address keys of its own clip. */
  readonly keys: readonly string[];
  readonly quotes: readonly string[];
}

/** Where the highlights of a work belong. */
export interface WorkHolders {
  /** True if the work's own clip has been given an address. */
  readonly hasAddress: boolean;
  /** For each quote the address of the one clip that holds it; null if the work's own clip keeps it. */
  readonly holders: readonly (string | 'several' | null)[];
}

/**
 * See `Library.findHolders`. Never guesses: title and author must agree, and the
 * words must be in the current text of exactly one clip outside the bin. A highlight
 * that was kept with the work stays there.
 *
 * Reads all clips once, since titles are not indexed.
 */
export async function findHolders(
  db: LibraryDatabase,
  works: readonly QuotedWork[],
): Promise<readonly WorkHolders[]> {
  const candidates = await findCandidates(db, works);
  const found: WorkHolders[] = [];
  for (const [index, work] of works.entries()) {
    const [clip] = await findRowsByAddress(db, work.keys);
    const stored = clip === undefined ? [] : await readAnnotationRows(db, clip.id);
    const storedQuotes = new Set(stored.map(({ passage }) => foldToWords(passage.quote.exact)));
    const texts = await readTexts(db, candidates.get(index) ?? []);
    const holders = work.quotes.map((quote) => {
      const words = foldToWords(quote);
      if (words === '' || storedQuotes.has(words)) return null;
      const holders = texts.filter(({ text }) => text.includes(` ${words} `));
      if (holders.length > 1) return 'several';
      return holders[0]?.url ?? null;
    });
    found.push({ hasAddress: clip !== undefined && clip.summary.url !== null, holders });
  }
  return found;
}

/** Clips that may be each work, by the work's index. */
async function findCandidates(
  db: LibraryDatabase,
  works: readonly QuotedWork[],
): Promise<ReadonlyMap<number, readonly Clip[]>> {
  const byTitle = new Map<string, number[]>();
  for (const [index, { headline }] of works.entries()) {
    for (const key of getTitleKeys(headline ?? '')) {
      byTitle.set(key, [...(byTitle.get(key) ?? []), index]);
    }
  }
  const candidates = new Map<number, Clip[]>();
  await db.clips.each((row) => {
    const { summary } = row;
    if (row.deletedAt !== null || summary.url === null || summary.completeness === 'link') return;
    const matches = new Set(
      getTitleKeys(summary.headline).flatMap((key) => byTitle.get(key) ?? []),
    );
    for (const index of matches) {
      const work = works[index];
      if (work === undefined || !isSameWork(work, summary)) continue;
      candidates.set(index, [...(candidates.get(index) ?? []), fromRow(row)]);
    }
  });
  return candidates;
}

async function readTexts(db: LibraryDatabase, clips: readonly Clip[]) {
  if (clips.length === 0) return [];
  const versions = await db.versions.bulkGet(clips.map(({ versionId }) => versionId));
  return clips.flatMap(({ summary }, index) => {
    const body = versions[index]?.article.body;
    if (body === undefined || summary.url === null) return [];
    return [{ url: summary.url, text: ` ${foldToWords(plainText(body))} ` }];
  });
}
