/* Runs in a worker. Measures MiniSearch, which keeps its index in memory. */
import MiniSearch from 'minisearch';
import { plainText } from '../../../core/text';
import { inventStory } from './invent-story';
import type { PeerFigures, PeerInput } from './peer';

/** Stories that are created before they are added. Only adding is timed. */
const batchSize = 500;

function measure({ vocabulary, clips, queries }: PeerInput): PeerFigures {
  const search = new MiniSearch({
    fields: ['headline', 'standfirst', 'authors', 'publisher', 'body', 'note', 'tags'],
  });
  let buildMs = 0;
  for (let from = 0; from < clips; from += batchSize) {
    const stories = Array.from({ length: Math.min(batchSize, clips - from) }, (_, at) => {
      const { article, note, tags } = inventStory(vocabulary, from + at, clips);
      return {
        ...{ id: from + at, headline: article.headline, standfirst: article.standfirst ?? '' },
        ...{ authors: article.authors.join(' '), publisher: article.publisher ?? '' },
        ...{ body: plainText(article.body), note, tags: tags.join(' ') },
      };
    });
    const start = performance.now();
    search.addAll(stories);
    buildMs += performance.now() - start;
  }
  const times: number[] = [];
  // MiniSearch does not support phrases.
  for (const { words, prefixes } of queries.filter(({ phrases }) => phrases.length === 0)) {
    const start = performance.now();
    search.search({
      combineWith: 'AND',
      queries: [
        ...words.map((word) => ({ queries: [word], prefix: false })),
        ...prefixes.map((beginning) => ({ queries: [beginning], prefix: true })),
      ],
    });
    times.push(performance.now() - start);
  }
  const bytes = JSON.stringify(search).length;
  return { clips, buildMs, bytes, firstMs: null, times };
}

self.addEventListener('message', ({ data }: MessageEvent<PeerInput>) => {
  self.postMessage(measure(data));
});
