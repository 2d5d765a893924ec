import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../core/detect';
import { readPageFacts } from '../../core/detect/page-facts';
import { bias, scorecard, threshold } from '../../core/detect/scorecard';

const line =
  'The ferry left at seven with eleven people, two goats and a piano, and came back at nine with the piano, which nobody on the other side would take.';
const text = `<p>${line}</p>`.repeat(40);
const host = 'https://delta.example';

interface Page {
  readonly path?: string;
  readonly html?: string;
}

/** For each signal, a page without and with the signal. */
const pagesBySignal: Readonly<Record<string, readonly [Page, Page]>> = {
  'url-slug': [{ path: '/ab/ferry' }, { path: '/ab/the-ferry-and-the-piano' }],
  'url-section': [{ path: '/ab/ferrypiano' }, { path: '/localnews/ferrypiano' }],
  'url-date': [{ path: '/2x26/ferrypiano' }, { path: '/2026/ferrypiano' }],
  'url-length': [{ path: '/' }, { path: '/a/piano/that/crossed/twice' }],
  'url-other': [{ path: '/fxrums/ferry' }, { path: '/forums/ferry' }],
  'title-words': [
    { html: '<title>Ferry</title>' },
    { html: '<title>The ferry came back with the piano on a wet Monday morning in March</title>' },
  ],
  'title-parts': [{ html: '<title>Ferry Delta</title>' }, { html: '<title>Ferry | Delta</title>' }],
  'title-colon': [{ html: '<title>Ferry</title>' }, { html: '<title>Ferry: piano</title>' }],
  'title-guide': [{ html: '<title>The piano</title>' }, { html: '<title>What piano</title>' }],
  'title-other': [{ html: '<title>The piano</title>' }, { html: '<title>Piano forum</title>' }],
  'declared-article': [
    { html: '<meta property="og:type" content="website">' },
    { html: '<meta property="og:type" content="Article">' },
  ],
  'json-ld-article': [
    { html: '<script type="application/ld+json">{"@type":"WebPage"}</script>' },
    { html: '<script type="application/ld+json">{"@type":"BlogPosting"}</script>' },
  ],
  signed: [
    { html: '<meta name="author" content="Jonna Reed">' },
    {
      html: '<meta name="author" content="Jonna Reed"><a rel="author" href="/jonna">Jonna Reed</a>',
    },
  ],
  text: [{}, { html: text }],
  'text-in-article': [
    { html: `<div class="x">${text}</div>` },
    { html: `<div class="Post-body">${text}</div>` },
  ],
  'headline-in-article': [
    { html: '<div><h1>Ferry</h1></div>' },
    { html: '<article><h1>Ferry</h1></article>' },
  ],
  'headline-in-other': [
    { html: '<div><h1>Ferry</h1></div>' },
    { html: '<div id="product"><h1>Ferry</h1></div>' },
  ],
  main: [{}, { html: '<main></main>' }],
  figures: [{}, { html: '<figure></figure>'.repeat(9) }],
  code: [{}, { html: '<pre></pre>'.repeat(9) }],
  controls: [{ html: '<input type="hidden">'.repeat(9) }, { html: '<input>'.repeat(9) }],
  articles: [{}, { html: '<article></article>' }],
  'text-per-link': [{ html: text + '<a href="/a">a</a>'.repeat(5000) }, { html: text }],
  'outside-links': [
    { html: `<a href="${host}/a">a</a>`.repeat(9) },
    { html: '<a href="https://harbour.example/">a</a>'.repeat(9) },
  ],
};

function getWeight({ path = '/ab', html = '' }: Page, name: string): number {
  const { document } = new JSDOM(html).window;
  const { signals } = detectArticle(document, host + path);
  return signals.find((signal) => signal.name === name)?.weight ?? 0;
}

describe('detection signals', () => {
  const names = readPageFacts(new JSDOM('').window.document, host).map(([name]) => name);

  it('have a test and a row in the scorecard each', () => {
    expect(Object.keys(pagesBySignal)).toEqual(names);
    expect(scorecard).toHaveLength(names.length);
    for (const row of scorecard) {
      expect(row.length).toBeGreaterThan(0);
      expect(row.length % 2).toBe(0);
    }
  });

  it.each(Object.entries(pagesBySignal))(
    'change the weight for %s',
    (name, [without, withSignal]) => {
      const row = scorecard[names.indexOf(name)] ?? [];
      expect(row.length).toBeGreaterThan(0);
      expect(getWeight(withSignal, name)).not.toBe(getWeight(without, name));
    },
  );

  it('do not reach the threshold alone', () => {
    for (const row of scorecard) {
      const maxPoints = row
        .filter((_, index) => index % 2 === 1)
        .reduce((sum, points) => sum + Math.max(points, 0), 0);
      expect(bias + maxPoints).toBeLessThan(threshold);
    }
  });

  it.each([
    ['lines that end in br', `<div>${`${line}<br>`.repeat(40)}</div>`],
    ['separately wrapped paragraphs', `<main>${`<div><p>${line}</p></div>`.repeat(40)}</main>`],
    [
      'a language with short words',
      `<html lang="ja"><main>${`<p>${'渡し船はピアノをのせて帰ってきた。'.repeat(4)}</p>`.repeat(40)}`,
    ],
  ])('count the text of %s', (_, html) => {
    const expected = getWeight({ html: text }, 'text');
    expect(expected).toBeGreaterThan(0);
    expect(getWeight({ html }, 'text')).toBe(expected);
  });

  it('do not count links as text', () => {
    const links = `<p><a href="/x">${line}</a> More</p>`.repeat(40);
    expect(getWeight({ html: links }, 'text')).toBe(0);
  });
});
