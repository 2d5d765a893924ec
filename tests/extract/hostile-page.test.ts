import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../core/detect';
import { extractArticle } from '../../core/extract';
import { plainText } from '../../core/text';

const url = 'https://osgood-mercury.example/town/a-long-story-about-a-bell-1204';
const now = new Date('2026-06-15T12:00:00Z');
const story = [
  'The bell of St Brannoc’s was rung on Thursday for the first time since its clapper was stolen, and could be heard, people said, as far as the second lock.',
  'The new clapper was cast from door handles that the town had given. It weighs eleven kilograms, and its note is a little lower than the old one, which nobody minds.',
];

function page(body: string): Document {
  return new JSDOM(`<title>A bell is heard again</title><body>${body}</body>`, { url }).window
    .document;
}

function article(extra = ''): string {
  return `<article><h1>A bell is heard again</h1>${story.map((text) => `<p>${text}</p>`).join('')}${extra}</article>`;
}

function getBody(document: Document): string {
  const result = extractArticle(document, url, now);
  if (!result.ok) throw new Error(result.failure.detail ?? result.failure.code);
  return plainText(result.value.body);
}

/** Nests elements deeper than any parser does, as only a script can. */
function nest(document: Document, levels: number): void {
  let parent: Element = document.body;
  for (let level = 0; level < levels; level++) {
    const child = document.createElement('div');
    parent.append(child);
    parent = child;
  }
}

describe('a page whose names shadow the DOM', () => {
  const names = 'parentNode childNodes nodeType localName attributes getAttribute firstChild'.split(
    ' ',
  );
  const fields = names.map((name) => `<input name="${name}">`).join('');

  it('is read whole if a form around the story has a field named parentNode', () => {
    expect(getBody(page(`<form>${fields}${article()}</form>`))).toBe(story.join('\n\n'));
  });

  it('is read whole if properties of the form are shadowed', () => {
    const document = page(`<form>${article()}</form>`);
    const form = document.querySelector('form');
    if (!form) throw new Error('the page has no form');
    // Browsers do this for named fields; jsdom may not.
    for (const name of [...names, 'parentElement', 'textContent', 'children', 'nextSibling']) {
      Object.defineProperty(form, name, { value: document.createElement('input') });
    }
    expect(getBody(document)).toBe(story.join('\n\n'));
  });

  it('is read and detected if properties of the document are shadowed', () => {
    const document = page(article());
    // jsdom's own selectors need `createTreeWalker`; a browser's do not.
    for (const name of [
      'implementation',
      'documentElement',
      'querySelector',
      'querySelectorAll',
      'getElementsByTagName',
      'body',
      'title',
    ]) {
      Object.defineProperty(document, name, { value: document.createElement('img') });
    }
    expect(getBody(document)).toBe(story.join('\n\n'));
    expect(detectArticle(document, url).score).toBeGreaterThan(0);
  });
});

describe('a page that is too large', () => {
  it('fails with page-too-large at 100,000 elements', () => {
    const document = page(article());
    const many = document.createDocumentFragment();
    for (let index = 0; index < 100_000; index++) many.append(document.createElement('i'));
    document.body.append(many);
    expect(extractArticle(document, url, now)).toMatchObject({
      ok: false,
      failure: { code: 'page-too-large' },
    });
  }, 30_000);

  // jsdom takes minutes to build 10,000 levels; the walk stops at the same place.
  it('fails with page-too-large at 2,000 levels', () => {
    const document = page(article());
    nest(document, 2_000);
    expect(extractArticle(document, url, now)).toMatchObject({
      ok: false,
      failure: { code: 'page-too-large' },
    });
  }, 30_000);

  it('is read at the depth where parsers of browsers stop', () => {
    const document = page(article());
    nest(document, 512);
    expect(getBody(document)).toBe(story.join('\n\n'));
  }, 30_000);
});

describe('a page with scripts in its URLs', () => {
  it('keeps the text of a javascript: link and drops its URL', () => {
    const extra =
      '<p>The handles were weighed <a href="javascript:alert(1)">in the vestry</a> by two bakers, since theirs are the only scales in town that go high enough.</p>';
    const result = extractArticle(page(article(extra)), url, now);
    expect(JSON.stringify(result)).not.toContain('javascript:');
    expect(getBody(page(article(extra)))).toContain('weighed in the vestry by two bakers');
  });

  it('ignores images, canonical URLs and lead images that are not http', () => {
    const document = page(
      article(
        '<figure><img src="data:image/png;base64,AA=="><img src="file:///etc/x.png"></figure>',
      ),
    );
    const head = document.head;
    for (const [name, attributes] of [
      ['link', { rel: 'canonical', href: 'javascript:alert(1)' }],
      ['meta', { property: 'og:image', content: 'ftp://x.example/a.png' }],
      ['meta', { property: 'og:url', content: 'data:text/html,x' }],
    ] as const) {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      head.append(element);
    }
    const result = extractArticle(document, url, now);
    expect(result).toMatchObject({ ok: true, value: { url, image: null } });
    expect(JSON.stringify(result)).not.toMatch(/"(data|file|ftp|javascript):/);
  });
});

describe('a page that claims to be on another site', () => {
  const getAddress = (head: string) => {
    const document = page(article());
    document.head.insertAdjacentHTML('beforeend', head);
    const result = extractArticle(document, url, now);
    return result.ok && result.value.url;
  };

  it.each([
    '<link rel="canonical" href="https://bank.example/town/a-long-story-about-a-bell-1204">',
    '<meta property="og:url" content="https://bank.example/town/a-long-story-about-a-bell-1204">',
    '<base href="https://bank.example/town/"><link rel="canonical" href="bell-1204">',
  ])('keeps the URL it was read from: %s', (head) => {
    expect(getAddress(head)).toBe(url);
  });

  it('may name its URL on a mobile mirror', () => {
    const mobile = 'https://m.osgood-mercury.example/town/bell-1204';
    expect(getAddress(`<link rel="canonical" href="${mobile}">`)).toBe(mobile);
  });
});

describe('broken structured data', () => {
  it.each([
    ['no JSON at all', 'window.x = {'],
    ['an empty script', ''],
    [
      'a circle of references',
      '{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"publisher":{"@id":"#a"}}',
    ],
    [
      'wrong kinds of values',
      '{"@type":["NewsArticle",4,null],"headline":{"x":1},"author":[null,7,[[]]],"datePublished":{},"image":[[]]}',
    ],
    [
      'a bad address',
      '{"@type":"NewsArticle","headline":"A bell is heard again","url":"http://[","image":"http://["}',
    ],
  ])('with %s does not affect the visible story', (_, script) => {
    const document = page(`${article()}<script type="application/ld+json">${script}</script>`);
    const result = extractArticle(document, url, now);
    expect(result).toMatchObject({ ok: true, value: { headline: 'A bell is heard again', url } });
    expect(getBody(document)).toBe(story.join('\n\n'));
  });
});
