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

  it.each([
    ['and Tom Reedham', ['Ada Mensah', 'Tom Reedham']],
    [', Tom Reedham and Ines Tarrant', ['Ada Mensah', 'Tom Reedham', 'Ines Tarrant']],
    ['and agencies', ['Ada Mensah']],
    ['in Port Alden', ['Ada Mensah']],
    ['· Environment Editor', ['Ada Mensah']],
    ['<span>Chief Correspondent</span>', ['Ada Mensah']],
  ])('are not only those with a link: %s', (rest, names) => {
    expect(extract(`<p class="byline">By ${author} ${rest}</p>`).authors).toEqual(names);
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

describe('an author that only metadata names', () => {
  const card =
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Mensah">';

  it('is left out if it is the user of the site’s software, and the evidence says so', () => {
    const { authors, evidence } = extract('', card);
    expect(authors).toEqual([]);
    expect(evidence).toMatchObject({ authors: null, uncertain: ['authors'] });
  });

  it('is shown if the page shows it', () => {
    const { authors, evidence } = extract('<p>By Ada Mensah</p>', card);
    expect(authors).toEqual(['Ada Mensah']);
    expect(evidence).not.toHaveProperty('uncertain');
  });
});

describe('the authors of several sources', () => {
  const jsonLd = (author: string) =>
    `<script type="application/ld+json">{"@type":"BlogPosting","headline":"Ferry to Osk refuses bicycles","author":{"@type":"Person","name":"${author}"}}</script>`;

  it('are those in the byline if structured data names a user of the software', () => {
    const byline = '<p class="byline">By <a href="/author/ada-mensah">Ada Mensah</a></p>';
    expect(extract(byline, jsonLd('OskAdmin2')).authors).toEqual(['Ada Mensah']);
  });

  it('may be in a line of their own beside the date', () => {
    const name = '<a href="/author/ada-mensah">Ada Mensah</a>';
    expect(extract(`<div>${name}</div><div>4 March 2026</div>`).authors).toEqual(['Ada Mensah']);
  });
});

describe('the section', () => {
  const section = (name: string, body = '') =>
    extract(body, `<meta property="article:section" content="${name}">`).section;

  it.each([
    'Home',
    'Articles',
    'Uncategorized',
    'Allgemeines',
    'Startseite',
    'ニュース',
    'news_harbour',
  ])('is shown if it says something: %s', (name) => {
    expect(section(name)).toBe(name === 'Allgemeines' ? name : null);
  });

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

describe('a date next to the headline', () => {
  const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  const published = (content: string) => meta('article:published_time', content);
  const shown = '<p>Posted on 4 March 2026</p>';

  it('gives the day if metadata is in UTC, in the time zone of the page if it is known', () => {
    const head = published('2026-03-05T02:41:00+00:00');
    expect(extract(shown, head).publishedAt).toMatch(/^2026-03-04/);
    const comment = '<time datetime="2026-03-06T10:00:00-05:00">6 March, 10 am</time>';
    expect(extract(`${shown}${comment}`, head).publishedAt).toBe('2026-03-04T21:41:00-05:00');
  });

  it('is preferred to a plain meta element', () => {
    const head = '<meta name="date" content="2026-02-01">';
    expect(extract(shown, head).publishedAt).toMatch(/^2026-03-04/);
  });

  it.each([
    ['is that of a change', '<p>4 March 2026</p>', meta('article:modified_time', '2026-03-04')],
    ['is labelled as that of a change', '<p>Updated on 4 March 2026</p>', ''],
    ['is that of a photo', '<p>© Ada Mensah, 4 March 2026</p>', ''],
    ['is one of several', '<p>4 March 2026</p><p>9 March 2026</p>', ''],
  ])('does not count if it %s', (_, body, head) => {
    const { publishedAt } = extract(body, `${published('2026-03-05T02:41:00Z')}${head}`);
    expect(publishedAt).toBe('2026-03-05T02:41:00Z');
  });

  it('is today’s date above every story', () => {
    const { publishedAt } = extract('<p>15 June 2026</p>', published('2026-06-14T09:00:00Z'));
    expect(publishedAt).toBe('2026-06-14T09:00:00Z');
  });
});

describe('a date on the page', () => {
  it('is not that of a photo', () => {
    expect(extract('<p>© Ada Mensah, 31.05.2025</p>').publishedAt).toBeNull();
  });

  it('is the shown one if its machine-readable form is months apart', () => {
    const time = '<p><time datetime="2025-12-20">28 August 2025</time></p>';
    expect(extract(time).publishedAt).toMatch(/^2025-08-28/);
  });

  it('may follow a label and a colon directly', () => {
    expect(extract('<p>Datum:26. Januar 2026</p>').publishedAt).toMatch(/^2026-01-26/);
  });

  it('may be a short text in a long box', () => {
    const text = `<span>Ada Mensah</span><span>17 December 2025</span>${paragraphs.join(' ').repeat(4)}`;
    expect(extract(`<div>${text}</div>`).publishedAt).toMatch(/^2025-12-17/);
  });
});

describe('a lead image that only metadata name', () => {
  const read = (file: string) =>
    extract('', `<meta property="og:image" content="https://img.osk-observer.example${file}">`)
      .image?.url ?? null;

  it.each([
    '/osk-social-wide.jpg',
    '/opengraph.png',
    '/img/osk_og-image_v1.png',
    '/Facebook%20Link%20Photo.png',
    '/fetch/w_1200/https%3A%2F%2Fosk.example%2Ftwitter%2Fsubscribe-card.jpg%3Fv%3D40',
  ])('is left out if it is that of the site: %s', (file) => {
    expect(read(file)).toBeNull();
  });

  it.each(['/og-images/sunday-ferry.jpg', '/social-media-and-ferries.jpg', '/shared-wheels.jpg'])(
    'is shown if it may be that of the story: %s',
    (file) => {
      expect(read(file)).toBe(`https://img.osk-observer.example${file}`);
    },
  );
});

describe('the date', () => {
  it.each([
    ['/2026/03/14/bicycles', '2026-03-14'],
    ['/2026/3/4/bicycles', '2026-03-04'],
    ['/2026-03-14-bicycles', '2026-03-14'],
    ['/2026/0314/bicycles', '2026-03-14'],
    ['/20260314/bicycles', '2026-03-14'],
    ['/travel/2026/03', undefined],
    ['/2025/11/bicycles', undefined],
    ['/2025-12-bicycles', undefined],
    ['/2025/12/10-bicycles-too-many', undefined],
    ['/2025/11/1234567', undefined],
  ])('in an address is a whole one: %s', (path, date) => {
    const { publishedAt } = extract('', '', `https://osk-observer.example${path}`);
    expect(publishedAt?.slice(0, 10)).toBe(date);
  });
});
