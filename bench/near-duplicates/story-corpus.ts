import {
  fingerprintText,
  getSimilarity,
  type StoryFingerprint,
} from '../../core/near-duplicates/near-duplicate';
import { readArticlePages } from '../article-pages';
import { isHeldBack } from '../corpus';
import { getPublisher } from '../publisher';

/** A story of the corpus. */
export interface RealStory {
  readonly id: string;
  readonly publisher: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Shorter stories are skipped. They are not typical of what agencies distribute. */
const minWords = 150;

/** Returns the news stories and articles of the corpus that are long enough, tuned or held back. */
export function readStories(folder: string, heldBack: boolean): readonly RealStory[] {
  const fingerprints: StoryFingerprint[] = [];
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
      // The corpus contains a few stories twice, in both sets or as a page saved twice.
      const fingerprint = fingerprintText(paragraphs.join('\n\n'));
      if (fingerprints.some((other) => getSimilarity(other, fingerprint) > 0.5)) return [];
      fingerprints.push(fingerprint);
      return [
        {
          id: `${page.set}/${page.id}`,
          publisher: getPublisher(page.url),
          headline: page.title ?? '',
          paragraphs,
        },
      ];
    });
}
