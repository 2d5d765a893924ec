import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';
import { plainText } from '../../core/text';

const url = 'https://courier.example/harbour/the-dredger';
const now = new Date('2026-06-15T12:00:00Z');

const story = [
  'The dredger that has cleared the harbour of Kestrel Bay since 1961 has itself run aground, on the heap that it made in 1961, and is waiting for a tide that the almanac does not have.',
  'Its master, Gethin Pryce, says that the heap is in no chart. He drew the chart, he adds, and remembers thinking that nobody would ever go there.',
  'Two tugs came on Monday. One of them is now beside the dredger, on the same heap, and the crews have put a plank between the two.',
  'The harbour board has advertised for a second dredger, to clear the first. It has had one answer, from Pryce.',
  'Visitors may be rowed across at low water. The tea, by all accounts, is good.',
];

/** A page as sent by the server, before a script fills it. */
const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Dredger runs aground on its own heap | Alden Courier</title>
  <meta property="og:title" content="Dredger runs aground on its own heap"><meta property="og:type" content="article"></head>
  <body><div id="root"><div class="skeleton"><div></div><div></div></div></div>
  <noscript>You need to enable JavaScript to read the Courier, which is best read with it and cannot be read without.</noscript>
  <script id="data" type="application/json">{"story":"in here"}</script></body></html>`;

/** Renders the story, as a framework does. */
function render(document: Document): void {
  const root = document.getElementById('root');
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.append('Dredger runs aground on its own heap');
  article.append(heading);
  for (const text of story) {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    article.append(paragraph);
  }
  root?.replaceChildren(article);
}

describe('extracting from a page rendered by a script', () => {
  it('finds no article before rendering, and the whole article afterwards', () => {
    const { document } = new JSDOM(shell, { url }).window;
    expect(extractArticle(document, url, now)).toMatchObject({
      ok: false,
      failure: { code: 'no-article' },
    });
    render(document);
    const result = extractArticle(document, url, now);
    if (!result.ok) throw new Error(result.failure.code);
    expect(plainText(result.value.body).split('\n\n')).toEqual(story);
    expect(result.value.headline).toBe('Dredger runs aground on its own heap');
  });
});
