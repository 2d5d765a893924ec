import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { extractSelection } from '../../core/extract';
import { maxDepth } from '../../core/extract/page/limits';
import { type Block, type PageArticle, pageArticleSchema } from '../../core/model';
import { plainText } from '../../core/text';

const url = 'https://weir-street-mail.example/notices/week-14';
const now = new Date('2026-06-15T12:00:00Z');

/** A page that is not an article. */
function createPage(body: string, head = '<title>Notices of the week</title>'): Document {
  return new JSDOM(`<head>${head}</head><body>${body}</body>`, { url }).window.document;
}

/** A range from the `[` to the `]` in the text of a page, which are removed. */
function selectBrackets(document: Document): Range {
  const range = document.createRange();
  const find = (bracket: string) => {
    const walker = document.createTreeWalker(document.body, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
      const offset = node.data.indexOf(bracket);
      if (offset < 0) continue;
      node.deleteData(offset, 1);
      return [node, offset] as const;
    }
    throw new Error(`no ${bracket}`);
  };
  range.setStart(...find('['));
  range.setEnd(...find(']'));
  return range;
}

function extract(
  document: Document,
  ranges: readonly Range[] = [selectBrackets(document)],
  isVisible: (element: Element) => boolean = () => true,
): PageArticle {
  const read = extractSelection(document, ranges, url, now, isVisible);
  if (!read.ok) throw new Error(read.failure.code);
  expect(v.is(pageArticleSchema, read.value)).toBe(true);
  return read.value;
}

const getBlocks = (body: string): readonly Block[] => extract(createPage(body)).body.children;
const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });

describe('a selection', () => {
  it('holds only the selected words of its first and last paragraph', () => {
    expect(
      getBlocks('<p>Ferry: [the last boat leaves at six.</p><p>Dogs stay home.</p><p>Bring] rope.'),
    ).toEqual(['the last boat leaves at six.', 'Dogs stay home.', 'Bring'].map(paragraph));
  });

  it('keeps links, emphasis and code, also if they are only partly selected', () => {
    expect(
      getBlocks(
        '<p><a href="/ferry">The last [boat</a> <em>leaves</em> at <code>18:0]0</code></p>',
      ),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'https://weir-street-mail.example/ferry', children: [text('boat')] },
          text(' '),
          { type: 'emphasis', children: [text('leaves')] },
          text(' at '),
          { type: 'inlineCode', value: '18:0' },
        ],
      },
    ]);
  });

  it('keeps half a heading as a heading, and half a quote as a quote', () => {
    expect(getBlocks('<h3>Lost [and found]</h3>')).toEqual([
      { type: 'heading', depth: 3, children: [text('and found')] },
    ]);
    expect(getBlocks('<blockquote><p>We never [said so.]</p></blockquote>')).toEqual([
      { type: 'blockquote', children: [paragraph('said so.')] },
    ]);
  });

  it('keeps the numbers of list items', () => {
    const item = (value: string) => ({ type: 'listItem', children: [paragraph(value)] });
    expect(getBlocks('<ol start="4"><li>Rope</li><li>Two [lamps</li><li>Oil]</li></ol>')).toEqual([
      { type: 'list', ordered: true, start: 5, children: [item('lamps'), item('Oil')] },
    ]);
  });

  it('is a paragraph if it is within one list item or cell, which may hold the whole page', () => {
    expect(getBlocks('<ul><li>Two [lamps] and oil</li></ul>')).toEqual([paragraph('lamps')]);
    expect(
      getBlocks('<table><tr><td>Menu</td><td><p>A [boat</p><p>a rope]</p></td></tr></table>'),
    ).toEqual(['boat', 'a rope'].map(paragraph));
  });

  it('keeps cells in their columns', () => {
    const cell = (value: string) => ({
      type: 'tableCell',
      children: value === '' ? [] : [text(value)],
    });
    const row = (...cells: string[]) => ({ type: 'tableRow', children: cells.map(cell) });
    const table = (from: string, to: string) =>
      `<table><tr><th>Day</th><th>Boat</th><th>Berth</th></tr>
       <tr><td>Mon</td><td>${from}Heron</td><td>4</td></tr>
       <tr><td>Tue</td><td>Tern${to}</td><td>7</td></tr></table>`;
    expect(getBlocks(table('[', ']'))).toEqual([
      { type: 'table', children: [row('', 'Heron', '4'), row('Tue', 'Tern', '')] },
    ]);
    expect(getBlocks('<table><tr><td>Mon</td><td>[Heron</td><td>4]</td></tr></table>')).toEqual([
      { type: 'table', children: [row('Heron', '4')] },
    ]);
  });

  it('keeps images with their captions', () => {
    expect(
      getBlocks(
        '<p>[Seen</p><figure><img src="/heron.jpg" alt="A boat"><figcaption>The Heron</figcaption></figure><p>today]</p>',
      ),
    ).toMatchObject([
      paragraph('Seen'),
      {
        type: 'figure',
        children: [
          { type: 'image', url: 'https://weir-street-mail.example/heron.jpg', alt: 'A boat' },
          { children: [text('The Heron')] },
        ],
      },
      paragraph('today'),
    ]);
  });

  it.each([
    ['a portrait', '<p class="author"><img class="author-avatar" src="/a.jpg"></p>'],
    ['a logo in a link', '<p><a href="/"><img src="/logo.png" width="22"></a></p>'],
    [
      'an icon with a caption',
      '<figure><img class="icon" src="/a.jpg"><figcaption>A</figcaption></figure>',
    ],
  ])('keeps an image that is selected alone, even %s', (_, body) => {
    const document = createPage(`<p>The boat is late.</p>${body}`);
    const image = document.images[0] as HTMLImageElement;
    const range = document.createRange();
    range.selectNode(image.closest('figure') ?? image);
    const figures = extract(document, [range]).body.children.map((block) =>
      block.type === 'figure' ? block.children[0].url : block,
    );
    expect(figures).toEqual([image.src]);
  });

  it('leaves out an icon beside selected words', () => {
    const body = '<p>[The boat <img class="icon" src="/i.png"> is late.]</p>';
    expect(getBlocks(body)).toMatchObject([{ type: 'paragraph' }]);
  });

  it('keeps the text beside an image, also if little of it is selected', () => {
    const box = `<div class="photo-story"><img src="/a.jpg"><p>A boat] is late.</p></div>`;
    expect(getBlocks(`<p>[Seen</p>${box}`)).toMatchObject([
      paragraph('Seen'),
      { type: 'figure' },
      paragraph('A boat'),
    ]);
  });

  it('gives each of several ranges blocks of its own', () => {
    const document = createPage('<p>[The boat] was late, and [the rope] was wet.</p>');
    const ranges = [selectBrackets(document), selectBrackets(document)];
    expect(extract(document, ranges).body.children).toEqual(
      ['The boat', 'the rope'].map(paragraph),
    );
  });

  it('is read in a frame, with the address of the frame as base', () => {
    const document = createPage('<h1>Notices of the week in Weir Street</h1><iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.head.innerHTML = '<base href="https://weir-street-mail.example/frames/">';
    inner.body.innerHTML = '<p>A boat [<a href="heron">is late</a>, again].</p>';
    const { headline, body } = extract(document, [selectBrackets(inner)]);
    expect(headline).toBe('Notices of the week in Weir Street');
    expect(body.children).toMatchObject([
      {
        children: [
          { type: 'link', url: 'https://weir-street-mail.example/frames/heron' },
          text(', again'),
        ],
      },
    ]);
  });

  it('keeps right-to-left text, cut where it was selected', () => {
    const document = createPage('<p>أُغلق [الجسر القديم صباح</p><p>الأحد] الماضي</p>');
    document.documentElement.lang = 'ar';
    const { body, language } = extract(document);
    expect(language).toBe('ar');
    expect(body.children).toEqual(['الجسر القديم صباح', 'الأحد'].map(paragraph));
  });

  it('leaves out what is not visible, but no space between words', () => {
    const document = createPage(
      '<p>[The boat<span class="off"> (see note 3) <img src="/x.gif"></span> <b>is</b> late.]</p>',
    );
    const isVisible = (element: Element) => element.closest('.off') === null;
    expect(plainText(extract(document, undefined, isVisible).body)).toBe('The boat is late.');
  });

  it('leaves out scripts, buttons and text for screen readers', () => {
    expect(
      getBlocks(
        '<p>[The boat<script>track()</script> is late<span class="sr-only"> Advert</span>.</p><button>Share</button><p>Again]</p>',
      ),
    ).toEqual(['The boat is late.', 'Again'].map(paragraph));
  });

  it('is read in dialogs, buttons and navigation, which an article never is', () => {
    for (const name of ['dialog open', 'button', 'nav', 'form']) {
      expect(getBlocks(`<${name}><p>A [boat</p><p>is] late.</p></${name}>`)).toEqual(
        ['boat', 'is'].map(paragraph),
      );
    }
  });

  it('may start and end between nodes', () => {
    const document = createPage('<p>One</p><p>Two</p><p>Three</p>');
    const range = document.createRange();
    range.setStart(document.body, 1);
    range.setEnd(document.body, 2);
    expect(extract(document, [range]).body.children).toEqual([paragraph('Two')]);
  });

  it('leaves the page as it was', () => {
    const document = createPage('<ol><li>One</li><li>[Two</li></ol><nav>Menu</nav><p>Three]</p>');
    const range = selectBrackets(document);
    const before = document.documentElement.outerHTML;
    extract(document, [range]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(range.toString()).toBe('TwoMenuThree');
  });

  it('is read from a page whose form shadows the DOM', () => {
    const shadows = ['childNodes', 'contains', 'nodeType', 'localName', 'parentElement', 'append']
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(getBlocks(`<form>${shadows}<p>A [boat</p><div>is] late</div></form>`)).toEqual(
      ['boat', 'is'].map(paragraph),
    );
  });
});

describe('the fields of a selection', () => {
  it('are those of the page', () => {
    const document = createPage(
      '<main><h1>Ferry times change in April</h1><p>By Ada Mensah</p><p>The first [boat leaves at five.]</p></main>',
      `<title>Ferry times change in April – Weir Street Mail</title>
       <meta property="og:site_name" content="Weir Street Mail"><meta name="author" content="Ada Mensah">
       <meta property="article:published_time" content="2026-03-30T08:00:00+01:00">
       <meta property="og:image" content="https://weir-street-mail.example/og.jpg">
       <meta property="og:description" content="The first boat of the day leaves an hour earlier from April.">`,
    );
    expect(extract(document)).toMatchObject({
      completeness: 'selection',
      headline: 'Ferry times change in April',
      publisher: 'Weir Street Mail',
      authors: ['Ada Mensah'],
      publishedAt: '2026-03-30T08:00:00+01:00',
      standfirst: null,
      image: null,
      body: { children: [paragraph('boat leaves at five.')] },
    });
  });

  it('are empty if the page does not have them', () => {
    expect(extract(createPage('<p>A [boat] is late.</p>'))).toMatchObject({
      headline: 'Notices of the week',
      publisher: null,
      authors: [],
      publishedAt: null,
      url,
    });
  });

  it('have the address as headline if the page has no title', () => {
    expect(extract(createPage('<p>A [boat] is late.</p>', ''))).toMatchObject({
      headline: 'weir-street-mail.example/notices/week-14',
    });
  });

  it('have the title if the page is too large for extraction', () => {
    const document = createPage('<p>A [boat] is late.</p>');
    let deepest: Element = document.body;
    for (let level = 0; level <= maxDepth; level++) {
      deepest = deepest.appendChild(document.createElement('div'));
    }
    expect(extract(document)).toMatchObject({
      headline: 'Notices of the week',
      body: { children: [paragraph('boat')] },
    });
  });

  it('do not repeat a selected headline in the text', () => {
    const document = createPage(
      '<h1>[Ferry times change in April</h1><p>The boat is early.]</p>',
      '<title>Ferry times change in April</title>',
    );
    expect(extract(document)).toMatchObject({
      headline: 'Ferry times change in April',
      body: { children: [paragraph('The boat is early.')] },
    });
  });
});

describe('a selection that cannot be saved', () => {
  const read = (document: Document, ranges: readonly Range[]) =>
    extractSelection(document, ranges, url, now, () => true);

  it('holds no text', () => {
    const document = createPage('<p>A boat</p>[<button>Share</button>]<p>is late.</p>');
    const range = selectBrackets(document);
    expect(read(document, [range])).toMatchObject({ failure: { code: 'nothing-selected' } });
    expect(read(document, [])).toMatchObject({ failure: { code: 'nothing-selected' } });
  });

  it('is nested too deeply', () => {
    const document = createPage('<p>One</p>');
    let deepest: Element = document.body;
    for (let level = 0; level <= maxDepth; level++) {
      deepest = deepest.appendChild(document.createElement('div'));
    }
    deepest.append('Two');
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(read(document, [range])).toMatchObject({ failure: { code: 'page-too-large' } });
  });
});
