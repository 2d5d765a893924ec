import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../core/export';
import type { Block, Inline } from '../../../core/model';
import { sampleClips } from '../../../scripts/check-formats/sample-clips';
import { samplePictures } from '../../../scripts/check-formats/sample-pictures';
import { scaleRuns } from '../../runs';
import { anAnnotation, aWholeClip, paragraph } from '../samples';

const [bridge] = sampleClips;
if (!bridge) throw new Error('no sample');

function read(...args: Parameters<typeof toHtml>): Document {
  return new JSDOM(toHtml(...args)).window.document;
}

const textOf = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();
const textsOf = (root: Document, selector: string) =>
  [...root.querySelectorAll(selector)].map(textOf);

describe('a clip as an HTML page', () => {
  const page = read([bridge], samplePictures, 'Council');

  it('contains the story with its masthead, byline and date', () => {
    expect(page.title).toBe('Council');
    expect(textsOf(page, 'h1')).toEqual([
      'Council keeps the Alden bridge open1: “for now” & <at once>',
    ]);
    expect(textOf(page.querySelector('.masthead'))).toBe(
      'The Halden Courier · via Nordby Press Agency · City',
    );
    expect(textOf(page.querySelector('.byline'))).toBe(
      'Ada Mensah, Jan van der Halder, Nordby Press Agency · 12 November 2026',
    );
    expect(page.querySelector('article')?.lang).toBe('en-GB');
    expect(textOf(page.querySelector('.source'))).toBe(bridge.clip.summary.url);
  });

  it('draws each highlight in its colour, nested where they overlap', () => {
    const sky = [...page.querySelectorAll('mark.sky')].map((mark) => mark.textContent).join('');
    expect(sky).toBe('repair the bridge, at once by spring');
    const both = [...page.querySelectorAll('mark.sun > mark.sky')].map((mark) => mark.textContent);
    expect(both.join('')).toBe('repair the bridge');
  });

  it('links every number to its note and back', () => {
    const numbers = [...page.querySelectorAll<HTMLAnchorElement>('a.ref')];
    expect(numbers.map(textOf)).toEqual(['1', '2', '3', '4', '5', '6']);
    for (const number of numbers) {
      const note = page.querySelector(number.hash);
      expect(note?.classList.contains('note')).toBe(true);
      expect(note?.querySelector<HTMLAnchorElement>('a.number')?.hash).toBe(`#${number.id}`);
    }
    expect(page.querySelector('a a')).toBeNull();
  });

  it('renders notes as Markdown, and HTML in them as text', () => {
    const note = page.querySelector('#note-2');
    expect(note?.querySelector('strong')?.textContent).toBe('the four');
    expect(textsOf(page, '#note-2 li')).toEqual(['Lien', 'ask <b>them</b>']);
  });

  it('lists highlights that were not found in the text, with their quotes', () => {
    expect(textOf(page.querySelector('.lost blockquote'))).toBe(
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

  it('links to an image that is missing or invalid', () => {
    const [first] = samplePictures;
    const broken = first ? [{ url: first.url, bytes: new Uint8Array([60, 115, 118, 103]) }] : [];
    const without = read([bridge], broken, 'x');
    expect(without.images).toHaveLength(0);
    expect(textsOf(without, '.picture a')).toEqual([
      'Picture: The bridge in fog',
      'Picture: A plan',
    ]);
  });

  it('skips no heading level', () => {
    const heading = (depth: 2 | 4 | 6, value: string): Block => ({
      type: 'heading',
      depth,
      children: [{ type: 'text', value }],
    });
    const children = [heading(4, 'a'), heading(6, 'b'), heading(2, 'c'), heading(4, 'd')];
    const deep = read([aWholeClip({ article: { body: { type: 'root', children } } })], [], 'x');
    const ranks = [...deep.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName, textContent }) => localName + textContent?.slice(0, 1),
    );
    expect(ranks).toEqual(['h1F', 'h2a', 'h3b', 'h2c', 'h3d']);
  });
});

describe('many clips as an HTML page', () => {
  it('start with a table of contents, and share no ids', () => {
    const page = read(sampleClips, samplePictures, 'Pressmark');
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

describe('text that looks like HTML', () => {
  const scraps = fc.constantFrom(
    ...['<', '>', '&', '"', "'", '<script>', '</article>', '-->', ']]>', '&amp;', '&#60;', '<!--'],
    ...['</style>', '\u0000', '\ud800', '\ufffe', '\u0085', '\r', '\n', 'a', '日', ' ', '`', '='],
  );
  const words = fc.array(scraps, { maxLength: 10 }).map((parts) => parts.join(''));
  /** Replaces characters that HTML cannot contain. */
  const shown = (value: string) =>
    value
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\p{Cc}\ufffe\s]+/gu, ' ')
      .trim();

  it('stays text in the headline, the body, captions, notes, tags and addresses', () => {
    fc.assert(
      fc.property(words, words, words, (one, other, third) => {
        const caption: Inline[] = [{ type: 'text', value: third }];
        const url = `https://a.example/${encodeURIComponent(shown(one))}"><script>`;
        const whole = aWholeClip({
          article: {
            headline: `x${one}`,
            publisher: other,
            language: one,
            url,
            body: {
              type: 'root',
              children: [
                paragraph(`x${other}`),
                {
                  type: 'figure',
                  children: [
                    { type: 'image', url, alt: one },
                    { type: 'caption', children: caption },
                  ],
                  credit: other,
                },
                { type: 'code', lang: one, value: third },
              ],
            },
          },
          clip: { tags: [one] },
          annotations: [
            anAnnotation(`${'Words that nobody ever wrote. '.repeat(20)}${one}`, {
              tags: [third],
              note: other,
            }),
          ],
        });
        const page = read([whole], [], one);
        expect(textOf(page.querySelector('h1'))).toBe(shown(`x${one}`));
        expect(textOf(page.querySelector('article > p'))).toBe(shown(`x${other}`));
        expect(textOf(page.querySelector('pre')) ?? '').toBe(shown(third));
        expect(page.querySelectorAll('script, article article, style')).toHaveLength(1);
        expect(page.querySelectorAll('article')).toHaveLength(1);
      }),
      { numRuns: scaleRuns(200) },
    );
  });
});
