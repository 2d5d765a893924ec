import { plainText } from '../../../core/text';
import { openDatabase } from './open';

/** A question as a scan understands it: words or beginnings that all must stand in the text. */
export interface ScanQuestion {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
  readonly phrases: readonly string[];
}

const rowsAtOnce = 500;

/**
 * The numbers of the clips that answer each question, told by reading every
 * text. Nothing of the search's own code takes part: words are what stands
 * between all that is no letter and no digit, without case and accents.
 */
export async function scanLibrary(questions: readonly ScanQuestion[]): Promise<number[][]> {
  const db = await openDatabase();
  const found: number[][] = questions.map(() => []);
  for (let after = 0; ; ) {
    const rows = await db.clips.where('number').above(after).limit(rowsAtOnce).toArray();
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.number;
    const versions = await db.versions.bulkGet(rows.map(({ versionId }) => versionId));
    for (const [at, row] of rows.entries()) {
      const article = versions[at]?.article;
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
      const text = texts.map(spell).join('\n');
      for (const [which, { words, beginnings, phrases }] of questions.entries()) {
        const fits =
          words.every((word) => text.includes(` ${word} `)) &&
          beginnings.every((beginning) => text.includes(` ${beginning}`)) &&
          phrases.every((phrase) => text.includes(` ${phrase} `));
        if (fits) found[which]?.push(row.number);
      }
    }
  }
  db.close();
  return found;
}

/** The words of a text, and once more with those that an apostrophe or a hyphen parts written as one. */
function spell(text: string | null): string {
  const joined = (text ?? '').replace(/(?<=\p{L})['’.&_·-](?=\p{L})/gu, '');
  return [text ?? '', joined].map((one) => ` ${wordsOf(one).join(' ')} `).join('\n');
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
