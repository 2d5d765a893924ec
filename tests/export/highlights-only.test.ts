import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  citationStyles,
  type ExportFormat,
  exportFiles,
  exportFormats,
  fileFormats,
  formatCitation,
  fromJson,
  templatePresets,
  toCitedStory,
  toMarkdown,
} from '../../core/export';
import { toWholeClip } from '../../core/import';
import { defaultSettings, noPosition, workKey } from '../../core/model';
import { readImport } from '../import/read-import';
import { anAnnotation, aWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const headline = 'The Keepers of the Cranes';
const authors = ['Ida Holm', 'Jonas Wieck'];

/** A book with two highlights, from a program that exports no addresses. */
const book = aWholeClip({
  article: {
    ...{ headline, authors, url: null, completeness: 'link' },
    body: { type: 'root', children: [] },
  },
  clip: { addresses: [workKey(headline, authors)], wordCount: 0 },
  annotations: ['a crane turned', 'greased once a year'].map((exact, index) => {
    const annotation = anAnnotation(exact, {
      id: `mark-${index}`,
      note: index === 0 ? 'Who paid?' : '',
      tags: index === 1 ? ['money'] : [],
      location: { type: 'page', value: `${12 + index}` },
    });
    const quote = { exact, prefix: '', suffix: '' };
    return { ...annotation, passage: { quote, position: noPosition, textVersion: 1 } };
  }),
});

/** Text that would describe a page, or is not a value. */
const untrue =
  /undefined|\[object|\bNaN\b|not found|https?:\/\/["'\s)]|href=""|\]\(\)|<>|^(?:url|UR|Y2)\b[^\w\n]*$|article-newspaper|\bNEWS\b|text\/html; |urldate/im;

async function write(format: ExportFormat, template: number | null = null) {
  const options = {
    template: template === null ? null : (templatePresets[template] ?? null),
    ...({ annotations: 'both', hasPictures: true, since: null, timeZone: 'UTC' } as const),
  };
  const wish = { format, title: 'Pressmark', day: now, isOneFile: false, options };
  const clips = [book];
  const source = {
    clips,
    findImage: async () => null,
    openBackup: async () => ({
      ...{ clips, pictures: [], tags: [], searches: [] },
      settings: defaultSettings,
    }),
  };
  const texts: Record<string, string> = {};
  for await (const { name, pieces } of exportFiles(wish, source, now)) {
    const parts: BlobPart[] = [];
    for await (const piece of pieces) parts.push(piece);
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) texts[name] = new TextDecoder().decode(bytes);
    else {
      const entries = Object.entries(unzipSync(bytes));
      for (const [path, entry] of entries) texts[path] = strFromU8(entry);
    }
  }
  return texts;
}

const one = async (format: ExportFormat) => Object.values(await write(format)).join('');

describe('highlights without an address', () => {
  it.each(fileFormats)('are all in %s, with nothing invented about them', async (format) => {
    const texts = await write(format);
    const all = Object.values(texts).join('\n');
    expect(all).toContain(headline);
    if (format !== 'clips-csv' && exportFormats[format].group !== 'cite') {
      for (const part of ['a crane turned', 'greased once a year', 'Who paid?', 'money']) {
        expect(all).toContain(part);
      }
    }
    const style = /<style>.*?<\/style>/gs;
    for (const [path, text] of Object.entries(texts)) {
      if (!path.endsWith('.css')) expect(text.replace(style, '')).not.toMatch(untrue);
    }
  });

  it.each([0, 1, 2])('are all in Markdown by template %i', async (template) => {
    const all = Object.values(await write('markdown', template)).join('\n');
    for (const part of ['a crane turned', 'greased once a year', 'Who paid?', 'page 12']) {
      expect(all).toContain(part);
    }
    expect(all).not.toMatch(untrue);
  });

  it('have no field for an address in front matter, CSL-JSON, RIS and BibTeX', async () => {
    const [, front = ''] = (await one('markdown')).split('---\n');
    const fields = parseYaml(front);
    expect(fields).toMatchObject({ title: headline, authors });
    for (const unknown of ['url', 'words', 'completeness']) {
      expect(fields).not.toHaveProperty(unknown);
    }
    const [item] = JSON.parse(await one('csl-json'));
    expect(item).toMatchObject({ type: 'document', title: headline });
    expect(Object.keys(item)).not.toContain('URL');
    expect(Object.keys(item)).not.toContain('accessed');
    const ris = await one('ris');
    expect(ris).toMatch(/^TY {2}- GEN\r\n/);
    expect(ris).not.toMatch(/^(?:UR|Y2) /m);
    expect(await one('bibtex')).toMatch(/^@misc\{/);
    for (const style of citationStyles) {
      const text = formatCitation(toCitedStory(book), style)
        .map((part) => part.text)
        .join('');
      expect(text).toContain(headline);
      expect(text).not.toMatch(/undefined|null|accessed|https?:|\. \.|\.\.|,\s*$/i);
    }
  });

  it('are valid HTML and XHTML pages, without empty links', async () => {
    const { window } = new JSDOM('');
    const page = new window.DOMParser().parseFromString(await one('html'), 'text/html');
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    for (const link of links) expect(page.querySelector(link)).not.toBeNull();
    expect(page.querySelector('.lost h2, .lost h3')?.textContent).toBe('Annotations');
    for (const [path, text] of Object.entries(await write('epub'))) {
      if (!/\.(?:xhtml|opf|xml|ncx)$/.test(path)) continue;
      const type = path.endsWith('xhtml') ? 'application/xhtml+xml' : 'application/xml';
      const document = new window.DOMParser().parseFromString(text, type);
      expect(document.querySelector('parsererror')).toBeNull();
    }
  });

  it('have an empty address cell in CSV, and round-trip in JSON', async () => {
    for (const format of ['clips-csv', 'annotations-csv'] as const) {
      const text = (await one(format)).replace(/^\ufeff/, '');
      const { data, errors } = Papa.parse<Record<string, string>>(text, {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data.length).toBe(format === 'clips-csv' ? 1 : 2);
      for (const row of data) {
        expect([row['URL'], row['Words'] ?? '', row['Completeness'] ?? '']).toEqual(['', '', '']);
      }
    }
    expect(fromJson(await one('json'))).toMatchObject({ value: { clips: [book] } });
  });

  it('name no web page and no copy of one in web annotations', async () => {
    const { first } = JSON.parse(await one('web-annotations'));
    for (const { target } of first.items) {
      expect(target.source.id).toMatch(/^urn:/);
      expect(target.source).not.toHaveProperty('format');
      expect(target).not.toHaveProperty('state');
    }
  });

  it('are read from Markdown as the same work', async () => {
    const { items } = await readImport(await one('markdown'));
    expect(items).toMatchObject([{ url: null, headline, authors, body: null, note: '' }]);
    expect(items[0]?.annotations).toHaveLength(2);
    const [clip] = items.map((item) => toWholeClip(item, now).clip.addresses);
    expect(clip).toEqual(book.clip.addresses);
  });
});

it('a link has no word count, and is labelled as a link', async () => {
  const link = aWholeClip({
    article: { completeness: 'link', body: { type: 'root', children: [] } },
    clip: { wordCount: 0 },
  });
  const [, front = ''] = toMarkdown(link).content.toString().split('---\n');
  expect(parseYaml(front)).toMatchObject({ completeness: 'link' });
  expect(parseYaml(front)).not.toHaveProperty('words');
});
