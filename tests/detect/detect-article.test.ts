import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../core/detect';
import {
  arabic,
  english,
  forum,
  frontPage,
  german,
  japanese,
  login,
  makeStoryPage,
  sectionFront,
  shop,
} from './invented-pages';

const url = 'https://delta-observer.example/news/2026/03/eels-return-to-the-lower-weir';
const story = makeStoryPage(url, english);

function parse(html: string): Document {
  return new JSDOM(html).window.document;
}

function detect(html: string, address = url) {
  return detectArticle(parse(html), address);
}

describe('detectArticle', () => {
  it.each([
    ['English', english, url],
    [
      'German',
      german,
      'https://unterlandbote.example/region/aale-kehren-ans-wehr-zurueck-1204.html',
    ],
    ['Japanese', japanese, 'https://sankakusu.example/article/20260304001'],
    ['Arabic', arabic, 'https://marsad.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/4021-1'],
  ])('recognises a news story in %s', (_, article, address) => {
    expect(detect(makeStoryPage(address, article).html, address)).toMatchObject({
      isArticle: true,
    });
  });

  it.each([
    ['front page', frontPage],
    ['section front', sectionFront],
    ['shop', shop],
    ['forum', forum],
    ['login', login],
  ])('rejects a %s', (_, page) => {
    expect(detect(page.html, page.url)).toMatchObject({ isArticle: false });
  });

  it('recognises a story without metadata by its text and address', () => {
    const bare = `<title>${english.title}</title><main><article><h1>${english.title}</h1>${english.lines.map((line) => `<p>${line}</p>`).join('')}</article></main>`;
    expect(detect(bare)).toMatchObject({ isArticle: true });
  });

  it('computes the score as the logistic function of the sum of weights', () => {
    const getLogit = ({ score }: { score: number }) => Math.log(score / (1 - score));
    const sumWeights = (detection: { signals: readonly { weight: number }[] }) =>
      detection.signals.reduce((total, { weight }) => total + weight, 0);
    const empty = detect('', '');
    for (const page of [story, frontPage, shop, forum, login]) {
      const found = detect(page.html, page.url);
      expect(getLogit(found) - getLogit(empty)).toBeCloseTo(
        sumWeights(found) - sumWeights(empty),
        6,
      );
      expect(new Set(found.signals.map(({ name }) => name)).size).toBe(found.signals.length);
    }
  });

  it.each([
    ['one object', '{"@type":"NewsArticle"}'],
    ['a list', '[{"@type":"WebSite"},{"@type":"NewsArticle"}]'],
    ['a graph', '{"@graph":[{"@type":"Organization"},{"@type":"ReportageNewsArticle"}]}'],
    ['several types', '{"@type":["Thing", "NewsArticle"]}'],
    ['a full type address', '{"@type": "https://schema.org/NewsArticle"}'],
    ['broken JSON', '{"@type":"NewsArticle","headline":"a\nb",}'],
  ])('recognises structured data of a news article in %s', (_, json) => {
    const { signals } = detect(`<script type="application/ld+json">${json}</script>`);
    expect(signals.map((signal) => signal.name)).toContain('json-ld-article');
  });

  it.each([
    '',
    'no address',
    'about:blank',
    'file:///x/y.html',
    'odd://a"b]/c',
    `https://x.example/${'a'.repeat(20_000)}`,
    `https://x.example/${'news-'.repeat(4_000)}/`,
  ])('returns a score for any address (%.30s)', (address) => {
    const start = performance.now();
    const { score } = detect(story.html, address);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('rejects an empty document', () => {
    expect(detect('', 'https://delta-observer.example/')).toMatchObject({ isArticle: false });
  });

  it('gives the same result if properties of the document and of forms are clobbered', () => {
    const html = story.html
      .replace(/<article[^>]*>|<\/article>/g, '')
      .replace(/<main>.*<\/main>/s, '<article><form>$&</form></article>');
    const document = parse(html);
    // Browsers let a page clobber all of these names, jsdom only a few.
    for (const name of ['querySelectorAll', 'getElementsByTagName', 'title', 'body']) {
      Object.defineProperty(document, name, { value: document.createElement('form') });
    }
    const form = document.forms[0];
    for (const name of ['parentNode', 'className', 'id', 'textContent']) {
      Object.defineProperty(form, name, { value: document.createElement('input') });
    }
    const detection = detectArticle(document, url);
    expect(detection).toEqual(detectArticle(parse(html), url));
    expect(detection.signals.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['text-in-article', 'headline-in-article']),
    );
  });

  it('does not change the page', () => {
    const document = parse(story.html);
    const before = document.documentElement.outerHTML;
    detectArticle(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads a limited number of paragraphs', () => {
    const line = `<p>${english.lines[0]}</p>`;
    const getTextSignal = (lines: number) =>
      detect(`<main>${line.repeat(lines)}</main>`).signals.find(({ name }) => name === 'text');
    expect(getTextSignal(300)?.weight).toBeGreaterThan(0);
    expect(getTextSignal(4000)).toEqual(getTextSignal(300));
  });
});
