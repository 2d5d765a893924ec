import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../core/export';
import type { Block, Inline } from '../../../core/model';
import { sampleClips } from '../../../scripts/check-formats/sample-clips';
import { samplePictures } from '../../../scripts/check-formats/sample-pictures';
import { scaleRuns } from '../../runs';
import { makeAnnotation, makeWholeClip, paragraph } from '../samples';

const [bridge] = sampleClips;
if (!bridge) throw new Error('no sample');

function parsePage(...args: Parameters<typeof toHtml>): Document {
  return new JSDOM(toHtml(...args)).window.document;
}

const getText = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();
const getTexts = (root: Document, selector: string) =>
  [...root.querySelectorAll(selector)].map(getText);

describe('an HTML page of one clip', () => {
  const page = parsePage([bridge], samplePictures, 'Council');

  it('shows the story with its masthead, byline and date', () => {
    expect(page.title).toBe('Council');
    expect(getTexts(page, 'h1')).toEqual([
      'Council keeps the Alden bridge open1: “for now” & <at once>',
    ]);
    expect(getText(page.querySelector('.masthead'))).toBe(
      'The Halden Courier · from Nordby Press Agency · City',
    );
    expect(getText(page.querySelector('.byline'))).toBe(
      'Ada Mensah, Jan van der Halder, Nordby Press Agency · 12 November 2026',
    );
    expect(page.querySelector('article')?.lang).toBe('en-GB');
    expect(getText(page.querySelector('.source'))).toBe(bridge.clip.summary.url);
  });

  it('marks each highlight in its colour, nested where highlights overlap', () => {
    const sky = [...page.querySelectorAll('mark.sky')].map((mark) => mark.textContent).join('');
    expect(sky).toBe('repair the bridge, at once by spring');
    const both = [...page.querySelectorAll('mark.sun > mark.sky')].map((mark) => mark.textContent);
    expect(both.join('')).toBe('repair the bridge');
  });

  it('links every note number to its note and back', () => {
    const numbers = [...page.querySelectorAll<HTMLAnchorElement>('a.ref')];
    expect(numbers.map(getText)).toEqual(['1', '2', '3', '4', '5', '6']);
    for (const number of numbers) {
      const note = page.querySelector(number.hash);
      expect(note?.classList.contains('note')).toBe(true);
      expect(note?.querySelector<HTMLAnchorElement>('a.number')?.hash).toBe(`#${number.id}`);
    }
    expect(page.querySelector('a a')).toBeNull();
  });

  it('renders notes as Markdown, with HTML in them as text', () => {
    const note = page.querySelector('#note-2');
    expect(note?.querySelector('strong')?.textContent).toBe('the four');
    expect(getTexts(page, '#note-2 li')).toEqual(['Lien', 'ask <b>them</b>']);
  });

  it('lists the quotes of highlights that were not found in the text', () => {
    expect(getText(page.querySelector('.lost blockquote'))).toBe(
      'Words that the page has lost since',
    );
  });

  it('embeds its images and loads nothing', () => {
    const sources = [...page.images].map((image) => image.src.slice(0, 22));
    expect(sources).toEqual(['data:image/png;base64,', 'data:image/gif;base64,']);
    expect(page.querySelectorAll('script, link, iframe, object, [srcset], [style]')).toHaveLength(
      0,
    );
    expect(toHtml([bridge], samplePictures, 'x')).not.toMatch(/url\(|@import/);
  });

  it('links to images that are missing or invalid', () => {
    const [first] = samplePictures;
    const broken = first ? [{ url: first.url, bytes: new Uint8Array([60, 115, 118, 103]) }] : [];
    const pageWithoutImages = parsePage([bridge], broken, 'x');
    expect(pageWithoutImages.images).toHaveLength(0);
    expect(getTexts(pageWithoutImages, '.picture a')).toEqual([
      'Image: The bridge in fog',
      'Image: A plan',
    ]);
  });

  it('links to an IPv6 host, with brackets only in the host', () => {
    const children: readonly Inline[] = [{ type: 'text', value: 'here' }];
    const link: Inline = { type: 'link', url: 'http://[::1]:80/a[1]', children };
    const article = {
      body: { type: 'root', children: [{ type: 'paragraph', children: [link] }] },
    } as const;
    const links = parsePage([makeWholeClip({ article })], [], '').querySelectorAll('a');
    const written = [...links].find(({ textContent }) => textContent === 'here');
    expect(written?.getAttribute('href')).toBe('http://[::1]/a%5B1%5D');
  });

  it('says that it is a selection', () => {
    const selection = parsePage(
      [makeWholeClip({ article: { completeness: 'selection' } })],
      [],
      'x',
    );
    expect(getTexts(selection, '.preview')).toEqual(['Selection from the page.']);
  });

  it('skips no heading level', () => {
    const heading = (depth: 2 | 4 | 6, value: string): Block => ({
      type: 'heading',
      depth,
      children: [{ type: 'text', value }],
    });
    const children = [heading(4, 'a'), heading(6, 'b'), heading(2, 'c'), heading(4, 'd')];
    const deep = parsePage(
      [makeWholeClip({ article: { body: { type: 'root', children } } })],
      [],
      'x',
    );
    const ranks = [...deep.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName, textContent }) => localName + textContent?.slice(0, 1),
    );
    expect(ranks).toEqual(['h1F', 'h2a', 'h3b', 'h2c', 'h3d']);
  });
});

describe('an HTML page of several clips', () => {
  it('starts with a table of contents, and repeats no id', () => {
    const page = parsePage(sampleClips, samplePictures, 'Pressmark');
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.contents a')];
    expect(links.map((link) => page.querySelector(`[id="${link.hash.slice(1)}"] h2`) !== null)) //
      .toEqual([true, true, true]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...page.querySelectorAll('article')].map(({ dir }) => dir)).toEqual([
      'ltr',
      'rtl',
      'auto',
    ]);
  });
});

describe('text that looks like HTML in an HTML page', () => {
  const fragments = fc.constantFrom(
    ...['<', '>', '&', '"', "'", '<script>', '</article>', '-->', ']]>', '&amp;', '&#60;', '<!--'],
    ...['</style>', '\u0000', '\ud800', '\ufffe', '\u0085', '\r', '\n', 'a', '日', ' ', '`', '='],
  );
  const arbitraryText = fc.array(fragments, { maxLength: 10 }).map((parts) => parts.join(''));
  /** Replaces characters that HTML cannot contain, and collapses spaces. */
  const toHtmlText = (value: string) =>
    value
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\p{Cc}\ufffe\s]+/gu, ' ')
      .trim();

  it('stays text in the headline, the body, captions, notes, tags and addresses', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, arbitraryText, (a, b, c) => {
        const caption: Inline[] = [{ type: 'text', value: c }];
        const url = `https://a.example/${encodeURIComponent(toHtmlText(a))}"><script>`;
        const whole = makeWholeClip({
          article: {
            headline: `x${a}`,
            publisher: b,
            language: a,
            url,
            body: {
              type: 'root',
              children: [
                paragraph(`x${b}`),
                {
                  type: 'figure',
                  children: [
                    { type: 'image', url, alt: a },
                    { type: 'caption', children: caption },
                  ],
                  credit: b,
                },
                { type: 'code', lang: a, value: c },
              ],
            },
          },
          clip: { tags: [a] },
          annotations: [
            makeAnnotation(`${'Words that nobody ever wrote. '.repeat(20)}${a}`, {
              tags: [c],
              note: b,
            }),
          ],
        });
        const page = parsePage([whole], [], a);
        expect(getText(page.querySelector('h1'))).toBe(toHtmlText(`x${a}`));
        expect(getText(page.querySelector('article > p'))).toBe(toHtmlText(`x${b}`));
        expect(getText(page.querySelector('pre')) ?? '').toBe(toHtmlText(c));
        expect(page.querySelectorAll('script, article article, style')).toHaveLength(1);
        expect(page.querySelectorAll('article')).toHaveLength(1);
      }),
      { numRuns: scaleRuns(200) },
    );
  });
});
