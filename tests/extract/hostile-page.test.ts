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

function createPage(body: string): Document {
  return new JSDOM(`<title>A bell is heard again</title><body>${body}</body>`, { url }).window
    .document;
}

function makeArticle(extra = ''): string {
  return `<article><h1>A bell is heard again</h1>${story.map((text) => `<p>${text}</p>`).join('')}${extra}</article>`;
}

function getBody(document: Document): string {
  const result = extractArticle(document, url, now);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return plainText(result.value.body);
}

/** Appends nested elements with a script: parsers limit the depth. */
function nest(document: Document, levels: number): void {
  let parent: Element = document.body;
  for (let level = 0; level < levels; level++) {
    const child = document.createElement('div');
    parent.append(child);
    parent = child;
  }
}

describe('extracting from a page that shadows the DOM', () => {
  const names = 'parentNode childNodes nodeType localName attributes getAttribute firstChild'.split(
    ' ',
  );
  const fields = names.map((name) => `<input name="${name}">`).join('');

  it('reads the whole story if a form around it has fields such as parentNode', () => {
    expect(getBody(createPage(`<form>${fields}${makeArticle()}</form>`))).toBe(story.join('\n\n'));
  });

  it('reads the whole story if properties of the form are shadowed', () => {
    const document = createPage(`<form>${makeArticle()}</form>`);
    const form = document.querySelector('form');
    if (!form) throw new Error('the page has no form');
    // Browsers do this for named fields; jsdom may not.
    for (const name of [...names, 'parentElement', 'textContent', 'children', 'nextSibling']) {
      Object.defineProperty(form, name, { value: document.createElement('input') });
    }
    expect(getBody(document)).toBe(story.join('\n\n'));
  });

  it('reads and detects the story if properties of the document are shadowed', () => {
    const document = createPage(makeArticle());
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

describe('extracting from a very large page', () => {
  it('fails with page-too-large at 100,000 elements', () => {
    const document = createPage(makeArticle());
    const many = document.createDocumentFragment();
    for (let index = 0; index < 100_000; index++) many.append(document.createElement('i'));
    document.body.append(many);
    expect(extractArticle(document, url, now)).toMatchObject({
      ok: false,
      failure: { code: 'page-too-large' },
    });
  }, 30_000);

  // jsdom takes minutes to build 10,000 levels. The walk stops at the same depth.
  it('fails with page-too-large at 2,000 levels', () => {
    const document = createPage(makeArticle());
    nest(document, 2_000);
    expect(extractArticle(document, url, now)).toMatchObject({
      ok: false,
      failure: { code: 'page-too-large' },
    });
  }, 30_000);

  it('reads a page of the maximum depth of browser parsers', () => {
    const document = createPage(makeArticle());
    nest(document, 512);
    expect(getBody(document)).toBe(story.join('\n\n'));
  }, 30_000);
});

describe('extracting from a page with scripts in URLs', () => {
  it('keeps the text of a javascript: link and drops its URL', () => {
    const extra =
      '<p>The handles were weighed <a href="javascript:alert(1)">in the vestry</a> by two bakers, since theirs are the only scales in town that go high enough.</p>';
    const result = extractArticle(createPage(makeArticle(extra)), url, now);
    expect(JSON.stringify(result)).not.toContain('javascript:');
    expect(getBody(createPage(makeArticle(extra)))).toContain(
      'weighed in the vestry by two bakers',
    );
  });

  it('ignores images, canonical URLs and lead images that are not http', () => {
    const document = createPage(
      makeArticle(
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

describe('extracting from a page that claims to be on another site', () => {
  const getAddress = (head: string) => {
    const document = createPage(makeArticle());
    document.head.insertAdjacentHTML('beforeend', head);
    const result = extractArticle(document, url, now);
    return result.ok && result.value.url;
  };

  it.each([
    '<link rel="canonical" href="https://bank.example/town/a-long-story-about-a-bell-1204">',
    '<meta property="og:url" content="https://bank.example/town/a-long-story-about-a-bell-1204">',
    '<base href="https://bank.example/town/"><link rel="canonical" href="bell-1204">',
  ])('keeps the URL of the page: %s', (head) => {
    expect(getAddress(head)).toBe(url);
  });

  it('accepts a URL on the mobile host of the same site', () => {
    const mobile = 'https://m.osgood-mercury.example/town/bell-1204';
    expect(getAddress(`<link rel="canonical" href="${mobile}">`)).toBe(mobile);
  });
});

describe('extracting from a page whose canonical URL is a mistake', () => {
  it.each(['/', '/town/', '&amp;#106;avascript:alert(1)', '/town/{}', '/town/-/'])(
    'keeps the URL of the page: %s',
    (href) => {
      const document = createPage(makeArticle());
      document.head.insertAdjacentHTML('beforeend', `<link rel="canonical" href="${href}">`);
      expect(extractArticle(document, url, now)).toMatchObject({ ok: true, value: { url } });
    },
  );
});

describe('extracting from a page with broken structured data', () => {
  it.each([
    ['no JSON', 'window.x = {'],
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
  ])('reads the visible story despite %s', (_, script) => {
    const document = createPage(
      `${makeArticle()}<script type="application/ld+json">${script}</script>`,
    );
    const result = extractArticle(document, url, now);
    expect(result).toMatchObject({ ok: true, value: { headline: 'A bell is heard again', url } });
    expect(getBody(document)).toBe(story.join('\n\n'));
  });
});
