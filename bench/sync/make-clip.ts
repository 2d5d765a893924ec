import {
  type Annotation,
  type Article,
  addressKey,
  type Clip,
  summarise,
  type WholeClip,
} from '../../core/model';
import { countWords, plainText } from '../../core/text';
import { makeRandom } from '../random';
import { wordOf } from './known-words';

const [paragraphs, wordsPerParagraph] = [8, 80];

/** The headline of a story, by which it is known on every device, whatever its clip's id. */
export const headlineOf = (story: string) => `${wordOf.headline} story ${story}`;

/**
 * A clip with about 5 kB of text, an earlier version, two highlights, tags and a note, as an
 * import brings it. `maker` names the device, so clips of one page differ in all their ids.
 */
export function makeClip(story: string, maker: string, now: string): WholeClip {
  const article = inventArticle(story);
  const id = `${maker}-${story}`;
  const earlier = { ...article, body: inventBody(story, paragraphs - 1) };
  const versions = [earlier, article].map((each, index) => ({
    ...{ id: `${id}-version-${index}`, clipId: id, article: each },
    keptAt: new Date(Date.parse(now) - 60_000 * (1 - index)).toISOString(),
  }));
  const versionId = `${id}-version-1`;
  const annotations = [0, 60].map((start, index): Annotation => {
    const text = plainText(article.body);
    return {
      ...{ id: `${id}-annotation-${index}`, clipId: id, versionId },
      passage: {
        quote: {
          exact: text.slice(start, start + 40),
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(start + 40, start + 72),
        },
        position: { start, end: start + 40 },
        textVersion: 1,
      },
      ...{ colour: 'sun', note: `${wordOf.annotation} ${index}`, tags: [wordOf.tag] },
      ...{ createdAt: now, updatedAt: now, deletedAt: null },
    };
  });
  const clip: Clip = {
    ...{ id, addresses: [addressKey(addressOf(story))], versionId },
    ...{ summary: summarise(article), wordCount: countWords(plainText(article.body)) },
    ...{ tags: [wordOf.tag], note: wordOf.note, annotationCount: annotations.length },
    ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
    ...{ clippedAt: now, updatedAt: now, deletedAt: null },
  };
  return { clip, versions, annotations };
}

/** Where the story is on the web. */
export const addressOf = (story: string) => `https://www.${wordOf.address}.example/news/${story}`;

function inventArticle(story: string): Article {
  return {
    ...{ url: addressOf(story), headline: headlineOf(story), standfirst: null },
    ...{ authors: ['Mirre Talvik'], publisher: 'The Halden Courier' },
    ...{ sourceCredit: null, section: null, language: 'en', publishedAt: null, modifiedAt: null },
    ...{ image: null, completeness: 'full', evidence: null },
    body: inventBody(story, paragraphs),
  };
}

function inventBody(story: string, count: number): Article['body'] {
  const seed = [...story].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
  const random = makeRandom(seed);
  return {
    type: 'root',
    children: Array.from({ length: count }, () => {
      const words = Array.from({ length: wordsPerParagraph }, () => inventWord(random));
      words[wordsPerParagraph / 2] = wordOf.body;
      return { type: 'paragraph', children: [{ type: 'text', value: `${words.join(' ')}.` }] };
    }),
  };
}

const syllables = ['ka', 'lo', 'mi', 'ren', 'tas', 'vel', 'hu', 'dor', 'sin', 'pe', 'gro', 'ya'];

function inventWord(random: () => number): string {
  const length = 1 + Math.floor(random() * 3);
  const pick = () => syllables[Math.floor(random() * syllables.length)];
  return Array.from({ length }, pick).join('');
}
