import { plainText } from '../../../core/text';
import { openDatabase } from './open-database';

/** A query for a scan. The text must contain all words, word prefixes and phrases. */
export interface ScanQuery {
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
  readonly phrases: readonly string[];
}

const batchSize = 500;

/**
 * Returns the numbers of the clips that match each query, by reading every text.
 *
 * Does not use code of the search: words are runs of letters and digits, compared
 * without case and accents.
 */
export async function scanLibrary(queries: readonly ScanQuery[]): Promise<number[][]> {
  const db = await openDatabase();
  const found: number[][] = queries.map(() => []);
  for (let after = 0; ; ) {
    const rows = await db.clips.where('number').above(after).limit(batchSize).toArray();
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.number;
    const versions = await db.versions.bulkGet(rows.map(({ versionId }) => versionId));
    for (const [position, row] of rows.entries()) {
      const article = versions[position]?.article;
      if (article === undefined || row.deletedAt !== null) continue;
      const texts = [
        article.headline,
        article.standfirst,
        ...article.authors,
        article.publisher,
        plainText(article.body),
        row.note,
        ...row.tags,
      ];
      const text = texts.map(normaliseText).join('\n');
      for (const [index, { words, prefixes, phrases }] of queries.entries()) {
        const isMatch =
          words.every((word) => text.includes(` ${word} `)) &&
          prefixes.every((beginning) => text.includes(` ${beginning}`)) &&
          phrases.every((phrase) => text.includes(` ${phrase} `));
        if (isMatch) found[index]?.push(row.number);
      }
    }
  }
  db.close();
  return found;
}

/** Returns the words of a text twice: split at apostrophes and hyphens, and joined there. */
function normaliseText(text: string | null): string {
  const joined = (text ?? '').replace(/(?<=\p{L})['’.&_·-](?=\p{L})/gu, '');
  return [text ?? '', joined].map((one) => ` ${splitWords(one).join(' ')} `).join('\n');
}

function splitWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
