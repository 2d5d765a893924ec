import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../core/detect';

const url = 'https://delta-observer.example/news/2026/03/eels-return-to-the-lower-weir';
const line =
  'The eels came back to the lower weir on the first warm night of the month, and the lock keeper counted them by torch until the battery gave out.';
const story = `<article><h1>Eels return to the lower weir</h1><p class="byline">By Olwen Tate</p>${`<p>${line}</p>`.repeat(9)}</article>`;

function detect(html: string, address = url) {
  return detectArticle(new JSDOM(html).window.document, address);
}

describe('detectArticle', () => {
  it('names the signs that it found, with weights that give the score', () => {
    const { isArticle, score, signals } = detect(story);
    const names = signals.map((signal) => signal.name);
    expect(isArticle).toBe(true);
    expect(names).toEqual(
      expect.arrayContaining(['url-date', 'url-slug', 'one-article', 'byline']),
    );
    expect(new Set(names).size).toBe(names.length);
    const more = detect(`<meta property="og:type" content="article">${story}`);
    const added = more.signals.filter((signal) => !names.includes(signal.name));
    expect(added).toEqual([{ name: 'og-article', weight: expect.any(Number) }]);
    const odds = (value: number) => Math.log(value / (1 - value));
    expect(odds(more.score) - odds(score)).toBeCloseTo(added[0]?.weight ?? 0, 6);
  });

  it.each([
    ['one object', '{"@type":"NewsArticle"}'],
    ['a list', '[{"@type":"WebSite"},{"@type":"NewsArticle"}]'],
    ['a graph', '{"@graph":[{"@type":"Organization"},{"@type":"ReportageNewsArticle"}]}'],
    ['several types', '{"@type":["Thing", "NewsArticle"]}'],
    ['a full type address', '{"@type": "https://schema.org/NewsArticle"}'],
    ['broken JSON', '{"@type":"NewsArticle","headline":"a\nb",}'],
  ])('sees structured data of a news article in %s', (_, json) => {
    const { signals } = detect(`<script type="application/ld+json">${json}</script>`);
    expect(signals.map((signal) => signal.name)).toContain('json-ld-news');
  });

  it('does not take the home page of a paper for an article, whatever stands on it', () => {
    expect(detect(story, 'https://delta-observer.example/').score).toBeLessThan(
      detect(story).score,
    );
    const teasers = `<article><h2><a href="/x">Eels return</a></h2><p>${line}</p></article>`.repeat(
      12,
    );
    expect(detect(teasers, 'https://delta-observer.example/').isArticle).toBe(false);
  });

  it.each([
    '',
    'no address',
    'about:blank',
    'file:///x/y.html',
    `https://x.example/${'a'.repeat(20_000)}`,
  ])('gives a score for any address (%.30s)', (address) => {
    const start = performance.now();
    const { score } = detect(story, address);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('finds nothing in an empty document', () => {
    expect(detect('', 'https://delta-observer.example/')).toMatchObject({ isArticle: false });
  });
});
