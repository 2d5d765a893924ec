import {
  type Annotation,
  type Article,
  addressKey,
  summarise,
  type WholeClip,
} from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { corpusFolder, readIndex } from '../corpus';

/** Clips of real articles with two highlights, a note and a tag each, as an import brings them. */
export function readRealClips(count: number): readonly WholeClip[] {
  const now = '2026-11-30T08:00:00.000Z';
  const folder = corpusFolder();
  const pages = ['news', 'pages'].flatMap((set) => readIndex(folder, set));
  const articles = new Map(
    pages
      .filter(({ body, url }) => body && URL.canParse(url))
      .map((page) => [addressKey(page.url), page]),
  );
  return [...articles.values()].slice(0, count).map((page, index): WholeClip => {
    const id = `clip-${index}`;
    const versionId = `version-${index}`;
    const article: Article = {
      ...{ url: page.url, headline: page.title || 'No headline', standfirst: null },
      ...{ authors: page.authors ?? [], publisher: new URL(page.url).hostname },
      ...{ sourceCredit: null, section: null, language: null, publishedAt: null },
      ...{ modifiedAt: null, image: null, completeness: 'full', evidence: null },
      body: {
        type: 'root',
        children: (page.body ?? '').split(/\n+/).map((value) => ({
          type: 'paragraph',
          children: [{ type: 'text', value }],
        })),
      },
    };
    const text = plainText(article.body);
    const annotations = [0, 1].map((half): Annotation => {
      const start = Math.floor((half * text.length) / 2);
      const end = Math.min(text.length, start + 80);
      return {
        ...{ id: `annotation-${index}-${half}`, clipId: id, versionId },
        passage: {
          quote: {
            exact: text.slice(start, end),
            prefix: text.slice(Math.max(0, start - 32), start),
            suffix: text.slice(end, end + 32),
          },
          position: { start, end },
          textVersion: 1,
        },
        ...{ colour: 'sun', note: half ? 'Compare with last year.' : '', tags: [] },
        ...{ createdAt: now, updatedAt: now, deletedAt: null },
      };
    });
    return {
      clip: {
        ...{ id, addresses: [addressKey(page.url)], versionId, tags: ['energy'], note: '' },
        ...{ summary: summarise(article), wordCount: countWords(text) },
        annotationCount: annotations.length,
        ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
        ...{ clippedAt: now, updatedAt: now, deletedAt: null },
      },
      versions: [{ id: versionId, clipId: id, article, keptAt: now }],
      annotations,
    };
  });
}
