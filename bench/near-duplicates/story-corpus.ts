import {
  fingerprintText,
  getSimilarity,
  type StoryFingerprint,
} from '../../core/near-duplicates/near-duplicate';
import { readArticlePages } from '../article-pages';
import { isHeldBack } from '../corpus';
import { publisherOf } from '../publisher';

/** A real story, as paragraphs. */
export interface RealStory {
  readonly id: string;
  readonly publisher: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** A story of fewer words is no story that a wire sends out. */
const minWords = 150;

/** The news stories and articles of the corpus that are long enough, tuned or held back. */
export function readStories(folder: string, heldBack: boolean): readonly RealStory[] {
  const taken: StoryFingerprint[] = [];
  return (['news', 'pages'] as const)
    .flatMap((set) => readArticlePages(folder, set))
    .filter(({ type, set }) => set === 'news' || type === 'article')
    .filter(({ url }) => isHeldBack(url) === heldBack)
    .flatMap((page): RealStory[] => {
      const paragraphs = page.body
        .split(/\n+/)
        .map((text) => text.trim())
        .filter((text) => text !== '');
      const length =
        page.body.split(/\s+/).length + (page.body.match(/[\u3040-\u9fff]/g)?.length ?? 0) / 2;
      if (length < minWords || paragraphs.length < 4) return [];
      // The corpus has a few stories twice, in both sets or as a page looked at two times.
      const kin = fingerprintText(paragraphs.join('\n\n'));
      if (taken.some((one) => getSimilarity(one, kin) > 0.5)) return [];
      taken.push(kin);
      return [
        {
          id: `${page.set}/${page.id}`,
          publisher: publisherOf(page.url),
          headline: page.title ?? '',
          paragraphs,
        },
      ];
    });
}
