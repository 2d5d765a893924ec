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
  readPropertyValues,
  templatePresets,
  toCitedStory,
  toMarkdown,
} from '../../core/export';
import { toWholeClip } from '../../core/import';
import { defaultSettings, noPosition, workKey } from '../../core/model';
import { readImport } from '../import/read-import';
import { makeAnnotation, makeWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const headline = 'The Keepers of the Cranes';
const authors = ['Ida Holm', 'Jonas Wieck'];

/** A book with two highlights, imported from a program that exports no addresses. */
const book = makeWholeClip({
  article: {
    ...{ headline, authors, url: null, completeness: 'link' },
    body: { type: 'root', children: [] },
  },
  clip: { addresses: [workKey(headline, authors)], wordCount: 0 },
  annotations: ['a crane turned', 'greased once a year'].map((exact, index) => {
    const annotation = makeAnnotation(exact, {
      id: `mark-${index}`,
      note: index === 0 ? 'Who paid?' : '',
      tags: index === 1 ? ['money'] : [],
      location: { type: 'page', value: `${12 + index}` },
    });
    const quote = { exact, prefix: '', suffix: '' };
    return { ...annotation, passage: { quote, position: noPosition, textVersion: 1 } };
  }),
});

/** Matches statements about a web page, and values that were not checked. */
const invented =
  /undefined|\[object|\bNaN\b|not found|https?:\/\/["'\s)]|href=""|\]\(\)|<>|^(?:url|UR|Y2)\b[^\w\n]*$|article-newspaper|\bNEWS\b|text\/html; |urldate/im;

async function exportBook(format: ExportFormat, template: number | null = null) {
  const options = {
    template: template === null ? null : (templatePresets[template] ?? null),
    ...({ annotations: 'both', hasPictures: true, since: null, timeZone: 'UTC' } as const),
  };
  const request = { format, title: 'Pressmark', day: now, isOneFile: false, options };
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
  for await (const { name, pieces } of exportFiles(request, source, now)) {
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

const exportBookText = async (format: ExportFormat) =>
  Object.values(await exportBook(format)).join('');

describe('exported highlights without an address', () => {
  it.each(fileFormats)('are complete in %s, without invented values', async (format) => {
    const texts = await exportBook(format);
    const allText = Object.values(texts).join('\n');
    expect(allText).toContain(headline);
    if (format !== 'clips-csv' && exportFormats[format].group !== 'cite') {
      for (const part of ['a crane turned', 'greased once a year', 'Who paid?', 'money']) {
        expect(allText).toContain(part);
      }
    }
    const style = /<style>.*?<\/style>/gs;
    for (const [path, text] of Object.entries(texts)) {
      if (!path.endsWith('.css')) expect(text.replace(style, '')).not.toMatch(invented);
    }
  });

  it.each([...templatePresets.keys()])(
    'are complete in Markdown by template %i',
    async (template) => {
      const text = Object.values(await exportBook('markdown', template)).join('\n');
      for (const part of ['a crane turned', 'greased once a year', 'Who paid?', 'page 12']) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(invented);
    },
  );

  it('have no address field in front matter, CSL-JSON, RIS and BibTeX', async () => {
    const [, front = ''] = (await exportBookText('markdown')).split('---\n');
    const fields = parseYaml(front);
    expect(fields).toMatchObject({ title: headline, authors });
    for (const unknown of ['url', 'words', 'completeness']) {
      expect(fields).not.toHaveProperty(unknown);
    }
    const [item] = JSON.parse(await exportBookText('csl-json'));
    expect(item).toMatchObject({ type: 'document', title: headline });
    expect(Object.keys(item)).not.toContain('URL');
    expect(Object.keys(item)).not.toContain('accessed');
    const ris = await exportBookText('ris');
    expect(ris).toMatch(/^TY {2}- GEN\r\n/);
    expect(ris).not.toMatch(/^(?:UR|Y2) /m);
    expect(await exportBookText('bibtex')).toMatch(/^@misc\{/);
    for (const style of citationStyles) {
      const text = formatCitation(toCitedStory(book), style)
        .map((part) => part.text)
        .join('');
      expect(text).toContain(headline);
      expect(text).not.toMatch(/undefined|null|accessed|https?:|\. \.|\.\.|,\s*$/i);
    }
  });

  it('have valid HTML and XHTML pages without empty links', async () => {
    const { window } = new JSDOM('');
    const page = new window.DOMParser().parseFromString(await exportBookText('html'), 'text/html');
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    for (const link of links) expect(page.querySelector(link)).not.toBeNull();
    expect(page.querySelector('.lost h2, .lost h3')?.textContent).toBe('Highlights');
    for (const [path, text] of Object.entries(await exportBook('epub'))) {
      if (!/\.(?:xhtml|opf|xml|ncx)$/.test(path)) continue;
      const type = path.endsWith('xhtml') ? 'application/xhtml+xml' : 'application/xml';
      const document = new window.DOMParser().parseFromString(text, type);
      expect(document.querySelector('parsererror')).toBeNull();
    }
  });

  it('have an empty address cell in CSV, and round-trip in JSON', async () => {
    for (const format of ['clips-csv', 'annotations-csv'] as const) {
      const text = (await exportBookText(format)).replace(/^\ufeff/, '');
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
    expect(fromJson(await exportBookText('json'))).toMatchObject({ value: { clips: [book] } });
  });

  it('name no web page and no version of it in web annotations', async () => {
    const { first } = JSON.parse(await exportBookText('web-annotations'));
    for (const { target } of first.items) {
      expect(target.source.id).toMatch(/^urn:/);
      expect(target.source).not.toHaveProperty('format');
      expect(target).not.toHaveProperty('state');
    }
  });

  const templates = [null, ...templatePresets.keys()];
  it.each(templates)(
    'are found by the clip’s id, and imported as the same work (template %s)',
    async (template) => {
      const text = Object.values(await exportBook('markdown', template)).join('\n');
      expect(readPropertyValues(text)).toContain(book.clip.id);
      const { items } = await readImport(text);
      expect(items).toMatchObject([{ url: null, headline, authors, body: null, note: '' }]);
      expect(items[0]?.annotations).toHaveLength(2);
      const [clip] = items.map((item) => toWholeClip(item, now).clip.addresses);
      expect(clip).toEqual(book.clip.addresses);
    },
  );
});

it('exports a link as a link, without a word count', async () => {
  const link = makeWholeClip({
    article: { completeness: 'link', body: { type: 'root', children: [] } },
    clip: { wordCount: 0 },
  });
  const [, front = ''] = toMarkdown(link).content.toString().split('---\n');
  expect(parseYaml(front)).toMatchObject({ completeness: 'link' });
  expect(parseYaml(front)).not.toHaveProperty('words');
});
