import { addressKey, type Body, type Clip, summarise, type WholeClip } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { makeArticle } from '../storage/samples';

/** Returns a clip of the invented story number `n`, as in a Pressmark file. */
export function makeWholeClip(
  n: number,
  body: Body,
  savedAt: string,
  change: Partial<Clip> = {},
): WholeClip {
  const url = `https://www.haldencourier.example/news/story-${n}`;
  const article = makeArticle({ url, headline: `Story number ${n}`, body });
  const clip = {
    ...{ id: `clip-${n}`, addresses: [addressKey(url)], versionId: `version-${n}` },
    ...{ summary: summarise(article), wordCount: countWords(plainText(body)) },
    ...{ tags: [], note: '', annotationCount: 0, readAt: null, favouriteAt: null },
    ...{ archivedAt: null, readingPlace: null, clippedAt: savedAt, updatedAt: savedAt },
    ...{ deletedAt: null, ...change },
  };
  const version = { id: clip.versionId, clipId: clip.id, keptAt: savedAt, article };
  return { clip, versions: [version], annotations: [] };
}
