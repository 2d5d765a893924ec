import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';

const paragraphs = [
  'The ferry to Osk takes no more bicycles on Sundays, after a count found that more wheels than people had crossed since Easter.',
  'The company keeps a shed for those that were left behind. It holds sixty, sorted by colour, and asks their owners to come.',
];

/** Returns the article of a page with this markup before the story, and this head. */
function extract(body: string, head = '', url = 'https://osk-observer.example/travel/bicycles') {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const { document } = new JSDOM(
    `<html lang="en"><head><title>Ferry to Osk refuses bicycles</title>${head}</head><body><article><h1>Ferry to Osk refuses bicycles</h1>${body}${text}</article></body></html>`,
    { url },
  ).window;
  const result = extractArticle(document, url, new Date('2026-06-15T12:00:00Z'));
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('the authors', () => {
  const author = '<a rel="author" href="/profile/ada-mensah">Ada Mensah</a>';

  it('are not the section in the box of the byline', () => {
    const link = '<a class="article_category" href="/c/29">Miscellany</a>';
    expect(extract(`<div class="author-box">${link}</div>`).authors).toEqual([]);
    expect(extract(`<div class="author-box">${link} ${author}</div>`).authors).toEqual([
      'Ada Mensah',
    ]);
  });

  it('may be in a short aside below the headline', () => {
    expect(extract(`<aside><address>${author}</address> 3 May</aside>`).authors).toEqual([
      'Ada Mensah',
    ]);
  });

  it.each([
    ['follows the story', `<p>${paragraphs[0]}</p><aside>${author}</aside>`],
    ['shows another story', `<aside><h3>Harbour drained</h3>${author}</aside>`],
    ['has text', `<aside>${author}<p>${paragraphs.join(' ').repeat(2)}</p></aside>`],
  ])('are not in an aside that %s', (_, body) => {
    expect(extract(body).authors).toEqual([]);
  });
});

describe('the section', () => {
  const section = (name: string, body = '') =>
    extract(body, `<meta property="article:section" content="${name}">`).section;

  it.each(['Home', 'Articles', 'News', 'Uncategorized', 'Allgemeines', 'Startseite', 'ニュース'])(
    'is shown if it says something: %s',
    (name) => {
      expect(section(name)).toBe(name === 'Allgemeines' ? name : null);
    },
  );

  it('is that of the breadcrumb if another source says nothing', () => {
    const crumbs = '<div class="breadcrumbs"><a href="/">Home</a> <a href="/t">Travel</a></div>';
    expect(section('Articles', crumbs)).toBe('Travel');
  });
});

describe('the publisher', () => {
  const ownUrl = 'https://www.osk-observer.example/travel/bicycles';

  it.each([
    [
      'the title',
      '<meta property="og:title" content="Ferry to Osk refuses bicycles - The New Osk Observer">',
      '',
      'The New Osk Observer',
    ],
    ['the logo', '', '<img src="/logo.svg" alt="Osk Observer logo">', 'Osk Observer'],
  ])('is the name in %s if it matches the host', (_, head, body, name) => {
    expect(extract(body, head, ownUrl).publisher).toBe(name);
    expect(extract(body, head, 'https://halden.example/travel/bicycles').publisher).toBeNull();
  });
});

it.each([
  ['another image', '<img src="/portrait.jpg" alt="Portrait of Osk Observer">'],
  ['a file name', '<img src="/logo.svg" alt="osk-observer-logo-black-4">'],
])('has no publisher if %s contains the name of the host', (_, image) => {
  expect(extract(image, '', 'https://osk-observer.example/travel').publisher).toBeNull();
});

describe('the dates', () => {
  it.each([
    [
      'its own element',
      '<p><span>Updated on</span> <span class="value">24 February 2026</span></p>',
    ],
    ['a box', '<div class="date-info">Updated on <span class="v">24 February 2026</span></div>'],
    ['a time element', '<p>Last updated <time>24 February 2026</time></p>'],
    ['German', '<p><span>Aktualisiert am</span> <time>24. Februar 2026</time></p>'],
  ])('are no publication date if labelled as update, in %s', (_, body) => {
    const { publishedAt, modifiedAt } = extract(body);
    expect(publishedAt).toBeNull();
    expect(modifiedAt).toMatch(/^2026-02-24/);
  });
});
