import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';

const paragraphs = [
  'The ferry to Osk takes no more bicycles on Sundays, after a count found that more wheels than people had crossed since Easter.',
  'The company keeps a shed for those that were left behind. It holds sixty, sorted by colour, and asks their owners to come.',
];

/** Returns the headline of a page with this head, and this markup before the story. */
function findHeadline(head: string, body: string): string {
  const url = 'https://osk-observer.example/travel/bicycles';
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const { document } = new JSDOM(
    `<html lang="en"><head>${head}</head><body>${body.replace('STORY', text)}</body></html>`,
    { url },
  ).window;
  const result = extractArticle(document, url, new Date('2026-06-15T12:00:00Z'));
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.headline;
}

const news = (headline: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;

describe('the headline', () => {
  it('is the h1, even if JSON-LD has a headline for search engines', () => {
    const head = `<title>Osk ferry bicycle rules explained</title>${news('Osk ferry bicycle rules explained')}`;
    expect(
      findHeadline(
        head,
        '<article><h1>Ferry to Osk refuses bicycles on Sundays</h1>STORY</article>',
      ),
    ).toBe('Ferry to Osk refuses bicycles on Sundays');
  });

  it('is the title if the h1 is about another story', () => {
    const head = '<title>Ferry to Osk refuses bicycles on Sundays</title>';
    expect(findHeadline(head, '<h1>Mayor quits</h1><article>STORY</article>')).toBe(
      'Ferry to Osk refuses bicycles on Sundays',
    );
  });

  it('is a long h1 rather than a title of one word', () => {
    const body = '<article><h1>Ferry to Osk refuses bicycles on Sundays</h1>STORY</article>';
    expect(findHeadline('<title>Transport</title>', body)).toBe(
      'Ferry to Osk refuses bicycles on Sundays',
    );
  });

  it.each([
    [
      'a breadcrumb',
      '<ol class="breadcrumbs"><li><h1>Osk ferry bicycle rules explained</h1></li></ol>',
    ],
    ['navigation', '<nav><h1>Osk ferry bicycle rules explained</h1></nav>'],
  ])('is the heading that starts the article if the h1 is in %s', (_, navigation) => {
    const head = `<title>Osk ferry bicycle rules explained</title><meta property="og:title" content="Ferry to Osk refuses bicycles">${news('Osk ferry bicycle rules explained')}`;
    const body = `${navigation}<article><h2>Ferry to Osk refuses bicycles</h2>STORY<h2>A shed</h2></article>`;
    expect(findHeadline(head, body)).toBe('Ferry to Osk refuses bicycles');
  });

  it('is no heading between paragraphs', () => {
    const head = `<title>Osk ferry bicycle rules explained</title>${news('Osk ferry bicycle rules explained')}`;
    const body = '<article>STORY<h2>Ferry to Osk: bicycle rules</h2><p>More.</p></article>';
    expect(findHeadline(head, body)).toBe('Osk ferry bicycle rules explained');
  });

  it('is shown without the kicker if a title is the rest of it', () => {
    const head = '<title>Ferry to Osk refuses bicycles on Sundays</title>';
    const h1 =
      '<h1><span>Transport</span> <span>Ferry to Osk refuses bicycles on Sundays</span></h1>';
    expect(findHeadline(head, `<article>${h1}STORY</article>`)).toBe(
      'Ferry to Osk refuses bicycles on Sundays',
    );
  });

  it('is an element named after it if no heading shows it', () => {
    const head = `<title>Osk ferry: all rules</title><meta property="og:title" content="Ferry to Osk refuses all bicycles">${news('Osk ferry: all rules')}`;
    const body =
      '<ol><li><h1>Osk ferry: all rules</h1></li></ol><main><div class="story-h1">On Sundays, the ferry to Osk refuses bicycles</div>STORY<div class="box-title">Ferry to Osk refuses all bicycles</div></main>';
    expect(findHeadline(head, body)).toBe('On Sundays, the ferry to Osk refuses bicycles');
  });

  it('has the mark of a title between its kicker and the rest', () => {
    const head = '<title>Transport: Ferry to Osk refuses bicycles</title>';
    const h1 = '<h1><span>Transport</span> <span>Ferry to Osk refuses bicycles</span></h1>';
    expect(findHeadline(head, `<article>${h1}STORY</article>`)).toBe(
      'Transport: Ferry to Osk refuses bicycles',
    );
  });

  it.each([
    '<span class="story__kicker">Transport</span> <span>Ferry to Osk refuses bicycles</span>',
    '<span class="overhead">Transport</span>Ferry to Osk refuses bicycles',
  ])('is shown without an element named as kicker: %s', (heading) => {
    const head = `<title>Osk ferry bicycle rules</title>${news('Osk ferry bicycle rules')}`;
    const h1 = `<h1>${heading}</h1>`;
    expect(findHeadline(head, `<article>${h1}STORY</article>`)).toBe(
      'Ferry to Osk refuses bicycles',
    );
  });
});
