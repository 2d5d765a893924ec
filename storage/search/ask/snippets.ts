import { cutSnippet, markWords, parseQuery, toMarkPatterns } from '../../../core/search';
import { plainText } from '../../../core/text';
import { reading } from '../rows/index-database';
import { type ClipText, readTexts, textStores } from '../rows/read-texts';
import type { Snippet } from './found';

/**
 * The headlines in which words of the question stand, and for each clip the one
 * piece of its text or of the reader's that has the most of them.
 */
export async function makeSnippets(
  db: IDBDatabase,
  question: string,
  numbers: readonly number[],
  today: string,
): Promise<readonly Snippet[]> {
  const wanted = toMarkPatterns(parseQuery(question, today).condition);
  if (wanted.length === 0) return [];
  const texts = await readTexts(reading(db, textStores), numbers);
  return texts.flatMap((text, at): readonly Snippet[] => {
    const number = numbers[at];
    if (text === null || number === undefined) return [];
    const { headline } = text.article;
    const inHeadline = markWords(headline, wanted).map(({ start, end }) => [start, end] as const);
    const shown: Snippet[] = [];
    if (inHeadline.length > 0) {
      shown.push({ number, field: 'headline', text: headline, marks: inHeadline });
    }
    let most = 0;
    let best: Snippet | null = null;
    for (const [field, piece] of piecesOf(text)) {
      const { distinctMatches: different, ...cut } = cutSnippet(piece, markWords(piece, wanted));
      if (different <= most) continue;
      most = different;
      best = { number, field, ...cut };
    }
    return best === null ? shown : [...shown, best];
  });
}

/** The texts of a clip; of two that have as much, the first one is shown. */
function piecesOf({ clip, article, annotations }: ClipText): readonly [Snippet['field'], string][] {
  return [
    ['note', clip.note],
    ...annotations.flatMap(({ note, passage }): [Snippet['field'], string][] => [
      ['annotation', note],
      ['annotation', passage.quote.exact],
    ]),
    ['standfirst', article.standfirst ?? ''],
    ['body', plainText(article.body)],
  ];
}
