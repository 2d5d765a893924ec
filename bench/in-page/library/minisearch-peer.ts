/* Runs in a worker: MiniSearch, which holds its index in memory. */
import MiniSearch from 'minisearch';
import { plainText } from '../../../core/text';
import { inventStory } from './invent-story';
import type { PeerAsk, PeerFigures } from './peer';

/** Stories that are made before any of them is added, so that making them is not timed. */
const atOnce = 500;

function measure({ vocabulary, clips, questions }: PeerAsk): PeerFigures {
  const search = new MiniSearch({
    fields: ['headline', 'standfirst', 'authors', 'publisher', 'body', 'note', 'tags'],
  });
  let buildMs = 0;
  for (let from = 0; from < clips; from += atOnce) {
    const stories = Array.from({ length: Math.min(atOnce, clips - from) }, (_, at) => {
      const { article, note, tags } = inventStory(vocabulary, from + at, clips);
      return {
        ...{ id: from + at, headline: article.headline, standfirst: article.standfirst ?? '' },
        ...{ authors: article.authors.join(' '), publisher: article.publisher ?? '' },
        ...{ body: plainText(article.body), note, tags: tags.join(' ') },
      };
    });
    const begun = performance.now();
    search.addAll(stories);
    buildMs += performance.now() - begun;
  }
  const times: number[] = [];
  // It knows no phrases.
  for (const { words, beginnings } of questions.filter(({ phrases }) => phrases.length === 0)) {
    const begun = performance.now();
    search.search({
      combineWith: 'AND',
      queries: [
        ...words.map((word) => ({ queries: [word], prefix: false })),
        ...beginnings.map((beginning) => ({ queries: [beginning], prefix: true })),
      ],
    });
    times.push(performance.now() - begun);
  }
  const bytes = JSON.stringify(search).length;
  return { clips, buildMs, bytes, firstMs: null, times };
}

self.addEventListener('message', ({ data }: MessageEvent<PeerAsk>) => {
  self.postMessage(measure(data));
});
