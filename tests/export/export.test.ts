import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type ExportFormat,
  type ExportOptions,
  type ExportSource,
  exportFiles,
  exportFormats,
  fileFormats,
  fromJson,
  templatePresets,
  toMarkdown,
} from '../../core/export';
import { defaultSettings, type WholeClip } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { samplePictures } from '../../scripts/check-formats/sample-pictures';
import { anAnnotation, aWholeClip, lastExport } from './samples';

const now = '2026-11-13T08:00:00.000Z';

const plain: ExportOptions = {
  template: null,
  annotations: 'section',
  hasPictures: true,
  since: null,
  timeZone: 'UTC',
};

interface Wish {
  readonly format: ExportFormat;
  readonly options?: Partial<ExportOptions>;
  readonly isOneFile?: boolean;
  readonly title?: string;
}

function sourceOf(clips: ExportSource['clips']): ExportSource {
  return {
    clips,
    findImage: async (_, url) => samplePictures.find((picture) => picture.url === url) ?? null,
    openBackup: async () => ({
      clips,
      pictures: samplePictures,
      tags: [],
      settings: defaultSettings,
      searches: [],
    }),
  };
}

async function write(clips: readonly WholeClip[], { options, ...wish }: Wish) {
  const files: { path: string; type: string; bytes: Uint8Array<ArrayBuffer>; text: string }[] = [];
  const all = {
    title: 'Pressmark',
    day: now,
    isOneFile: true,
    options: { ...plain, ...options },
    ...wish,
  };
  for await (const { folder, name, type, pieces } of exportFiles(all, sourceOf(clips), now)) {
    const parts: BlobPart[] = [];
    for await (const piece of pieces) parts.push(piece);
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    const path = [folder, name].filter(Boolean).join('/');
    files.push({ path, type, bytes, text: new TextDecoder().decode(bytes) });
  }
  return files;
}

async function writeOne(clips: readonly WholeClip[], wish: Wish) {
  const [file, ...others] = await write(clips, wish);
  expect(others).toEqual([]);
  if (file === undefined) throw new Error('no file');
  return file;
}

describe('an export of one clip', () => {
  it('is one file named after it', async () => {
    const wish = { title: 'Ferry stops', options: { hasPictures: false } };
    const markdown = await writeOne([aWholeClip()], { format: 'markdown', ...wish });
    const json = await writeOne([aWholeClip()], { format: 'json', ...wish });
    expect(markdown.path).toBe('2026-11-12 Ferry to Osk Island stops for the winter.md');
    expect(markdown.text).toBe(toMarkdown(aWholeClip()).content);
    expect(json).toMatchObject({ path: '2026-11-13 Ferry stops.json', type: 'application/json' });
    expect(fromJson(json.text)).toMatchObject({ value: { clips: [aWholeClip()] } });
  });
});

describe('an export of many clips', () => {
  const headlines = ['Ferry stops', 'FERRY STOPS', '島へのフェリー'];
  const wholes = headlines.map((headline) => aWholeClip({ article: { headline } }));

  it('is a zip of Markdown files with unique names', async () => {
    const file = await writeOne(wholes, { format: 'markdown' });
    expect(file).toMatchObject({ path: '2026-11-13 Pressmark.zip', type: 'application/zip' });
    const entries = unzipSync(file.bytes);
    expect(Object.keys(entries)).toEqual([
      '2026-11-12 Ferry stops.md',
      '2026-11-12 FERRY STOPS (2).md',
      '2026-11-12 島へのフェリー.md',
    ]);
    const texts = Object.values(entries).map((bytes) => strFromU8(bytes));
    expect(texts).toEqual(wholes.map((whole) => toMarkdown(whole).content));
  });

  it('dates each file by its clip, and flags names as UTF-8', async () => {
    const { bytes } = await writeOne([...wholes].reverse(), { format: 'markdown' });
    const header = new DataView(bytes.buffer);
    const utf8 = 0x0800;
    expect(header.getUint16(6, true) & utf8).toBe(utf8);
    const date = header.getUint16(12, true);
    const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
    expect([year, month, day]).toEqual([2026, 11, 12]);
  });

  it('accepts a clip that is dated before 1980', async () => {
    const early = aWholeClip({ clip: { clippedAt: '1970-01-01T00:00:00.000Z' } });
    const { bytes } = await writeOne([early, early], { format: 'markdown' });
    expect(Object.keys(unzipSync(bytes))).toHaveLength(2);
  });

  it('puts images beside the text that shows them', async () => {
    const files = await write(sampleClips, { format: 'markdown', isOneFile: false });
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { path, bytes } of pictures) {
      expect(samplePictures.map((picture) => picture.bytes)).toContainEqual(bytes);
      expect(files.some(({ text, type }) => type === 'text/markdown' && text.includes(path))).toBe(
        true,
      );
    }
  });

  it('writes notes by a template into its folder', async () => {
    const [obsidian] = templatePresets;
    const options = { template: obsidian, hasPictures: false };
    const files = await write(wholes.slice(2), { format: 'markdown', isOneFile: false, options });
    expect(files.map(({ path }) => path)).toEqual(['Clippings/undated 島へのフェリー.md']);
  });

  it('of no clips is an empty list, but no book or zip', async () => {
    for (const format of fileFormats) {
      const isFiles = ['markdown', 'html', 'epub'].includes(format);
      expect(await write([], { format })).toHaveLength(isFiles ? 0 : 1);
    }
  });

  it.each(fileFormats)('contains every clip, as %s', async (format) => {
    const files = await write(sampleClips, { format, isOneFile: false });
    const { extension, type } = exportFormats[format];
    expect(files[0]).toMatchObject({ path: expect.stringMatching(`\\.${extension}$`), type });
    const all = files.map(({ path, bytes, text }) =>
      /\.(?:zip|epub)$/.test(path)
        ? Object.values(unzipSync(bytes))
            .map((each) => strFromU8(each))
            .join('')
        : text,
    );
    const [first] = sampleClips;
    expect(all.join('').length).toBeGreaterThan(100);
    const url = first?.clip.summary.url ?? '';
    expect(all.join('')).toContain(new URL(url).hostname);
  });

  it('reads clips only as its chunks are consumed, and stops when it is abandoned', async () => {
    let asked = 0;
    let isClosed = false;
    function* many() {
      try {
        for (; asked < 1000; asked++) {
          yield aWholeClip({ clip: { id: `${asked}`, note: 'words '.repeat(5000) } });
        }
      } finally {
        isClosed = true;
      }
    }
    const options = { ...plain, hasPictures: false };
    const wish = { format: 'json', title: '', day: now, isOneFile: true, options } as const;
    for await (const { pieces } of exportFiles(wish, sourceOf(many()), now)) {
      for await (const piece of pieces) {
        expect(piece.length).toBeGreaterThan(0);
        break;
      }
      break;
    }
    expect(asked).toBeLessThan(10);
    expect(isClosed).toBe(true);
  });
});

describe('an export of new clips', () => {
  const since = lastExport('2026-11-20T00:00:00.000Z');
  const old = aWholeClip({ annotations: [anAnnotation('The last boat')] });
  const later = {
    ...aWholeClip({ clip: { id: 'clip-2' } }),
    annotations: [
      anAnnotation('leaves on Friday', { clipId: 'clip-2', updatedAt: '2026-11-21T00:00:00.000Z' }),
      anAnnotation('The last boat', { clipId: 'clip-2', id: 'older' }),
    ],
  };

  it('omits clips without anything new', async () => {
    const { text } = await writeOne([old, later], { format: 'json', options: { since } });
    const file = fromJson(text);
    expect(file.ok && file.value.clips.map(({ clip }) => clip.id)).toEqual(['clip-2']);
  });

  it('contains only new annotations in a format for annotations', async () => {
    const { text } = await writeOne([old, later], { format: 'readwise-csv', options: { since } });
    expect(text).toContain('leaves on Friday');
    expect(text).not.toContain('The last boat');
  });
});
