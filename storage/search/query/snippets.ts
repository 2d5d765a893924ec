import { listNotes } from '../../../core/model';
import { cutSnippet, markWords, parseQuery, toMarkPatterns } from '../../../core/search';
import { plainText } from '../../../core/text';
import { startReading } from '../rows/index-database';
import { type ClipText, readTexts, textStores } from '../rows/read-texts';
import type { Snippet } from './search-results';

/**
 * Returns the headlines that contain words of the query, and for each clip the
 * part of its text, notes or highlights with the most of them.
 */
export async function createSnippets(
  db: IDBDatabase,
  query: string,
  numbers: readonly number[],
  today: string,
): Promise<readonly Snippet[]> {
  const patterns = toMarkPatterns(parseQuery(query, today).condition);
  if (patterns.length === 0) return [];
  const texts = await readTexts(startReading(db, textStores), numbers);
  return texts.flatMap((text, at): readonly Snippet[] => {
    const number = numbers[at];
    if (text === null || number === undefined) return [];
    const { headline } = text.article;
    const inHeadline = markWords(headline, patterns).map(({ start, end }) => [start, end] as const);
    const snippets: Snippet[] = [];
    if (inHeadline.length > 0) {
      snippets.push({ number, field: 'headline', text: headline, marks: inHeadline });
    }
    let maxMatches = 0;
    let best: Snippet | null = null;
    for (const [field, piece] of getTexts(text)) {
      const { distinctMatches, ...cut } = cutSnippet(piece, markWords(piece, patterns));
      if (distinctMatches <= maxMatches) continue;
      maxMatches = distinctMatches;
      best = { number, field, ...cut };
    }
    return best === null ? snippets : [...snippets, best];
  });
}

/** Returns the texts of a clip. If two contain equally many words, the first one is shown. */
function getTexts({ clip, article, annotations }: ClipText): readonly [Snippet['field'], string][] {
  return [
    ...listNotes(clip).map((note): [Snippet['field'], string] => ['note', note]),
    ...annotations.flatMap(({ note, passage }): [Snippet['field'], string][] => [
      ['annotation', note],
      ['annotation', passage.quote.exact],
    ]),
    ['standfirst', article.standfirst ?? ''],
    ['body', plainText(article.body)],
  ];
}
