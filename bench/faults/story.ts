import type { Body, WholeClip } from '../../core/model';
import { addressKey, summarise } from '../../core/model';
import { countWords, plainText } from '../../core/text';

const paragraphs = 8;

/** An invented story. Each number has its own address, words and sentences. */
export interface Story {
  readonly number: number;
  readonly path: string;
  readonly headline: string;
  /** In no other story, and once in this one. */
  readonly rareWord: string;
  /** All different, in their order. */
  readonly paragraphs: readonly string[];
}

export function makeStory(number: number): Story {
  const rareWord = spell(number);
  return {
    number,
    path: `/2026/11/20/barges-return-to-the-northern-locks-${number}`,
    headline: `Canal report ${number}: barges return to the northern locks`,
    rareWord,
    paragraphs: Array.from(
      { length: paragraphs },
      (_, index) =>
        `${quoteOf(number, index)}, ${index + 3} more than a year earlier, and said that repairs to the ` +
        'gates would be paid from the reserve that the towns along the water had agreed on in the ' +
        `autumn${index === paragraphs - 1 ? `, after the vote in ${rareWord}` : ''}.`,
    ),
  };
}

/** Words with which a paragraph begins, to be highlighted. */
export function quoteOf(number: number, paragraph: number): string {
  return `Paragraph ${paragraph} of report ${number}: the canal board counted ${number * 7 + paragraph} barges`;
}

/** The number of the story with a headline, or null. */
export function numberOf(headline: string): number | null {
  const found = /^Canal report (\d+):/.exec(headline);
  return found === null ? null : Number(found[1]);
}

/** Writes a number as a word of a fixed length, because a search finds the beginnings of words. */
function spell(number: number): string {
  const digits = [...String(number).padStart(6, '0')];
  return `qua${digits.map((digit) => 'bkmpqtvwxz'[Number(digit)]).join('o')}o`;
}

/** The story as a newspaper marks it up. */
export function toHtml({ headline, paragraphs }: Story): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>${headline} | Tarn Valley Courier</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Tarn Valley Courier">
    <meta property="article:published_time" content="2026-11-20T08:00:00Z"></head>
    <body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
    <main><article><h1>${headline}</h1>
    <p class="standfirst">Traffic is back at the level of the year before the floods, the board says.</p>
    <p class="byline">By Ada Mensah</p>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
    </article></main><footer>Tarn Valley Courier</footer></body></html>`;
}

/** The story as a file contains it, with a highlight on its first paragraph. */
export function toWholeClip(story: Story, site: string, savedAt: string): WholeClip {
  const url = site + story.path;
  const body: Body = {
    type: 'root',
    children: story.paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
  const article = {
    ...{ url, headline: story.headline, standfirst: null, authors: ['Ada Mensah'] },
    ...{ publisher: 'Tarn Valley Courier', sourceCredit: null, section: null, language: 'en' },
    ...{ publishedAt: '2026-11-20T08:00:00Z', modifiedAt: null, image: null, evidence: null },
    ...{ body, completeness: 'full' as const },
  };
  const [id, versionId] = [`imported-${story.number}`, `imported-version-${story.number}`];
  const exact = quoteOf(story.number, 0);
  return {
    clip: {
      ...{ id, versionId, addresses: [addressKey(url)], summary: summarise(article) },
      ...{ wordCount: countWords(plainText(body)), tags: ['canals'], note: '', annotationCount: 1 },
      ...{ readAt: null, favouriteAt: null, archivedAt: null, readingPlace: null },
      ...{ clippedAt: savedAt, updatedAt: savedAt, deletedAt: null },
    },
    versions: [{ id: versionId, clipId: id, keptAt: savedAt, article }],
    annotations: [
      {
        ...{ id: `imported-note-${story.number}`, clipId: id, versionId, colour: 'sun', tags: [] },
        passage: {
          quote: { exact, prefix: '', suffix: '' },
          position: { start: 0, end: exact.length },
          textVersion: 1,
        },
        ...{ note: '', createdAt: savedAt, updatedAt: savedAt, deletedAt: null },
      },
    ],
  };
}
