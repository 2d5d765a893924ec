import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { WholeClip } from '../../../core/model';
import { bookBytes } from '../../../scripts/check-formats/book-bytes';
import { sampleClips } from '../../../scripts/check-formats/sample-clips';
import { samplePictures } from '../../../scripts/check-formats/sample-pictures';
import { scaleRuns } from '../../runs';
import { makeAnnotation, makeWholeClip, paragraph } from '../samples';

const now = '2026-11-13T08:00:00.000Z';
const { DOMParser } = new JSDOM().window;

async function makeBook(
  wholes: readonly WholeClip[],
  title = 'Pressmark',
  pictures = samplePictures,
) {
  const bytes = await bookBytes(wholes, pictures, { title, now });
  const entries = unzipSync(bytes);
  const read = (name: string) => {
    const entry = entries[`book/${name}`];
    if (!entry) throw new Error(`no ${name}`);
    const page = new DOMParser().parseFromString(strFromU8(entry), 'application/xhtml+xml');
    expect(page.querySelector('parsererror')?.textContent).toBeUndefined();
    return page;
  };
  return { bytes, names: Object.keys(entries), read };
}

const book = await makeBook(sampleClips);

describe('an EPUB of clips', () => {
  it('starts with the uncompressed MIME type', () => {
    const start = strFromU8(book.bytes.subarray(0, 58), true);
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
  });

  it('contains a chapter per clip, the images, and no file missing from the manifest', () => {
    const manifest = [...book.read('package.opf').querySelectorAll('manifest > item')].map((item) =>
      item.getAttribute('href'),
    );
    expect(manifest).toEqual([
      ...['nav.xhtml', 'style.css', 'chapter-1.xhtml', 'chapter-2.xhtml', 'chapter-3.xhtml'],
      ...['picture-1.png', 'picture-2.gif'],
    ]);
    const fileNames = book.names.filter(
      (name) => name.startsWith('book/') && !name.endsWith('.opf'),
    );
    expect(fileNames.sort()).toEqual(manifest.map((name) => `book/${name}`).sort());
    const images = [...book.read('chapter-1.xhtml').querySelectorAll('img')];
    expect(images.map((image) => image.getAttribute('src'))).toEqual([
      'picture-1.png',
      'picture-2.gif',
    ]);
  });

  it('starts with a table of contents that links to each chapter', () => {
    const links = [...book.read('nav.xhtml').querySelectorAll('nav a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
      sampleClips.map(({ clip }, index) => [
        `chapter-${index + 1}.xhtml`,
        clip.summary.headline.replace(/\s+/g, ' '),
      ]),
    );
  });

  it('links each highlighted passage to a footnote with its annotation', () => {
    const page = book.read('chapter-1.xhtml');
    const numbers = [...page.querySelectorAll('a[role=doc-noteref]')];
    expect(numbers).toHaveLength(6);
    for (const number of numbers) {
      const note = page.getElementById(number.getAttribute('href')?.slice(1) ?? '');
      expect(note?.getAttribute('role')).toBe('doc-footnote');
    }
    expect(page.querySelector('.lost')?.textContent).toContain('Words that the page has lost');
  });
});

describe('an EPUB of one clip', () => {
  it('contains authors, publisher, date and address in its metadata', async () => {
    const [bridge = makeWholeClip()] = sampleClips;
    const metadata = (await makeBook([bridge], 'Bridge'))
      .read('package.opf')
      .querySelector('metadata');
    const values = [...(metadata?.children ?? [])].map(({ tagName, textContent }) => [
      tagName,
      textContent,
    ]);
    expect(values.slice(0, 9)).toEqual([
      ['dc:identifier', 'urn:pressmark:clip-1'],
      ['dc:title', 'Bridge'],
      ['dc:language', 'en-GB'],
      ['dc:creator', 'Ada Mensah'],
      ['dc:creator', 'Jan van der Halder'],
      ['dc:creator', 'Nordby Press Agency'],
      ['dc:publisher', 'The Halden Courier'],
      ['dc:date', '2026-11-12'],
      ['dc:source', bridge.clip.summary.url],
    ]);
  });

  const fragments = fc.constantFrom(
    ...['<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<?x', '&amp;', '&nbsp;', '<!--', '--'],
    ...['\u0000', '\u000b', '\ud800', '\uffff', '\u{1fffe}', '\u0085', '\r', '\n', 'a', '日', ' '],
  );
  const arbitraryText = fc.array(fragments, { maxLength: 10 }).map((parts) => parts.join(''));

  it('is well-formed with any text', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryText, arbitraryText, async (a, b) => {
        const whole = makeWholeClip({
          article: {
            headline: `x${a}`,
            publisher: b,
            authors: [a],
            language: b,
            body: {
              type: 'root',
              children: [paragraph(a), { type: 'code', lang: null, value: b }],
            },
          },
          clip: { tags: [a], note: b },
          annotations: [makeAnnotation(a, { note: b, tags: [a] })],
        });
        const book = await makeBook([whole], a, []);
        for (const name of ['package.opf', 'nav.xhtml', 'chapter-1.xhtml']) book.read(name);
      }),
      { numRuns: scaleRuns(150) },
    );
  });
});
