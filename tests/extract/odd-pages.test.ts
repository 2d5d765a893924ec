import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';
import { plainText } from '../../core/text';

const url = 'https://alden-courier.example/harbour/ferry-sails-again-2026';
const now = new Date('2026-06-15T12:00:00Z');
const story = [
  'The ferry between Alden and Kestrel Bay sailed on Monday for the first time since its bell was sold, and nobody on either shore was ready for it.',
  'The harbour board had said that it would be Wednesday. The captain, Olwen Tate, said that she had read the notice upside down, and that the tide had agreed.',
  'Eleven passengers and a pram went across. The pram was empty and belongs, the purser said, to a man who collects them and who lives above the chandler.',
  'A second boat is to follow in the autumn. It has been paid for by the sale of the first one’s bell, which now hangs in a school and is rung for lunch.',
  'Until then the ferry will leave at eight and at four, and in between as often as the captain thinks that somebody on the other side may be waiting.',
];

function extract(content: string, head = '') {
  const html = `<!doctype html><html lang="en"><head><title>Ferry sails again</title>${head}</head><body>${content}</body></html>`;
  const result = extractArticle(new JSDOM(html, { url }).window.document, url, now);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const makeParagraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const createMain = (texts: readonly string[]) =>
  `<main><article><h1>Ferry sails again</h1>${makeParagraphs(texts)}</article></main>`;

describe('extracting a story about prompts and paywalls', () => {
  it.each([
    'Its spokesman said that the privacy policy would be rewritten by spring.',
    'Third-party platforms will pay a fee of two per cent, the minister said.',
    'Accept all cookies was the only button, he said.',
    'The men must register in Alden to read the law, the court said.',
    'Get rid of your old mailbox by May, the post office told its customers.',
  ])('keeps a sentence of the story: %s', (sentence) => {
    const texts = [...story.slice(0, 2), sentence, ...story.slice(2)];
    const article = extract(createMain(texts));
    expect(plainText(article.body).split('\n\n')).toEqual(texts);
    expect(article.completeness).toBe('full');
  });

  it('removes a line that asks the user to log in', () => {
    const prompt = 'Please log in to save this article.';
    const { body } = extract(createMain([...story.slice(0, 2), prompt, ...story.slice(2)]));
    expect(plainText(body).split('\n\n')).toEqual(story);
  });
});

describe('extracting news in brief', () => {
  const brief = [
    'A fire damaged a warehouse on Quay Street early on Tuesday.',
    'Nobody was hurt, the brigade said.',
  ];

  it('finds a story only if the page has a date', () => {
    const dated = '<meta property="article:published_time" content="2026-06-14T08:00:00Z">';
    expect(plainText(extract(createMain(brief), dated).body).split('\n\n')).toEqual(brief);
    expect(() => extract(createMain(brief))).toThrow('no-article');
  });
});

describe('extracting a story in several boxes', () => {
  it('keeps paragraphs below the main part', () => {
    const continuation = story.map((text) =>
      text.replace('ferry', 'steamer').replace('captain', 'mate'),
    );
    const { body } = extract(
      `${createMain(story)}<div class="b">${makeParagraphs(continuation)}</div>`,
    );
    expect(plainText(body).split('\n\n')).toEqual([...story, ...continuation]);
  });
});

describe('extracting from a page with odd structured data', () => {
  const nestLists = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

  it.each([
    ['an object instead of text', '"isAccessibleForFree":{"toString":""}'],
    ['nested lists', `"isAccessibleForFree":${nestLists(2_000)}`],
    ['a URL of nested lists', `"mainEntityOfPage":${nestLists(2_000)}`],
  ])('keeps the whole story despite %s', (_, field) => {
    const json = `{"@type":"NewsArticle","headline":"Ferry sails again",${field}}`;
    const { body } = extract(
      createMain(story),
      `<script type="application/ld+json">${json}</script>`,
    );
    expect(plainText(body).split('\n\n')).toEqual(story);
  });
});

describe('extracting a headline with many repetitions', () => {
  it('finds it among thousands of copies, and before thousands of site names', () => {
    const copies = '<h3 itemprop="headline">Ferry sails again</h3>'.repeat(3_000);
    expect(extract(createMain(story) + copies).headline).toBe('Ferry sails again');
    const names = ' | Alden Courier'.repeat(20_000);
    const head = `<meta name="application-name" content="Alden Courier"><meta property="og:title" content="Ferry sails again${names}">`;
    expect(extract(createMain(story), head).headline).toBe('Ferry sails again');
  });
});
