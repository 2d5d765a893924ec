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
import { makeAnnotation, makeLastExport, makeWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';

const defaultOptions: ExportOptions = {
  template: null,
  annotations: 'section',
  hasPictures: true,
  since: null,
  timeZone: 'UTC',
};

interface PartialRequest {
  readonly format: ExportFormat;
  readonly options?: Partial<ExportOptions>;
  readonly isOneFile?: boolean;
  readonly title?: string;
}

function makeSource(clips: ExportSource['clips']): ExportSource {
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

async function exportAll(clips: readonly WholeClip[], { options, ...request }: PartialRequest) {
  const files: { path: string; type: string; bytes: Uint8Array<ArrayBuffer>; text: string }[] = [];
  const fullRequest = {
    title: 'Pressmark',
    day: now,
    isOneFile: true,
    options: { ...defaultOptions, ...options },
    ...request,
  };
  for await (const { folder, name, type, pieces } of exportFiles(
    fullRequest,
    makeSource(clips),
    now,
  )) {
    const parts: BlobPart[] = [];
    for await (const piece of pieces) parts.push(piece);
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    const path = [folder, name].filter(Boolean).join('/');
    files.push({ path, type, bytes, text: new TextDecoder().decode(bytes) });
  }
  return files;
}

async function exportOneFile(clips: readonly WholeClip[], request: PartialRequest) {
  const [file, ...others] = await exportAll(clips, request);
  expect(others).toEqual([]);
  if (file === undefined) throw new Error('no file');
  return file;
}

describe('exportFiles with one clip', () => {
  it('names the file after the clip, or after the given title', async () => {
    const request = { title: 'Ferry stops', options: { hasPictures: false } };
    const markdown = await exportOneFile([makeWholeClip()], { format: 'markdown', ...request });
    const json = await exportOneFile([makeWholeClip()], { format: 'json', ...request });
    expect(markdown.path).toBe('2026-11-12 Ferry to Osk Island stops for the winter.md');
    expect(markdown.text).toBe(toMarkdown(makeWholeClip()).content);
    expect(json).toMatchObject({ path: '2026-11-13 Ferry stops.json', type: 'application/json' });
    expect(fromJson(json.text)).toMatchObject({ value: { clips: [makeWholeClip()] } });
  });
});

describe('exportFiles with several clips', () => {
  const headlines = ['Ferry stops', 'FERRY STOPS', '島へのフェリー'];
  const wholes = headlines.map((headline) => makeWholeClip({ article: { headline } }));

  it('writes a zip of Markdown files with unique names', async () => {
    const file = await exportOneFile(wholes, { format: 'markdown' });
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

  it('dates each zip entry by its clip, and flags names as UTF-8', async () => {
    const { bytes } = await exportOneFile([...wholes].reverse(), { format: 'markdown' });
    const header = new DataView(bytes.buffer);
    const utf8 = 0x0800;
    expect(header.getUint16(6, true) & utf8).toBe(utf8);
    const date = header.getUint16(12, true);
    const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
    expect([year, month, day]).toEqual([2026, 11, 12]);
  });

  it('accepts a clip dated before 1980, the earliest date of a zip entry', async () => {
    const early = makeWholeClip({ clip: { clippedAt: '1970-01-01T00:00:00.000Z' } });
    const { bytes } = await exportOneFile([early, early], { format: 'markdown' });
    expect(Object.keys(unzipSync(bytes))).toHaveLength(2);
  });

  it('writes images that the Markdown files refer to', async () => {
    const files = await exportAll(sampleClips, { format: 'markdown', isOneFile: false });
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    expect(pictures.length).toBeGreaterThan(0);
    for (const { path, bytes } of pictures) {
      expect(samplePictures.map((picture) => picture.bytes)).toContainEqual(bytes);
      expect(files.some(({ text, type }) => type === 'text/markdown' && text.includes(path))).toBe(
        true,
      );
    }
  });

  it('writes notes into the folder of their template', async () => {
    const [obsidian] = templatePresets;
    const options = { template: obsidian, hasPictures: false };
    const files = await exportAll(wholes.slice(2), {
      format: 'markdown',
      isOneFile: false,
      options,
    });
    expect(files.map(({ path }) => path)).toEqual(['Clippings/undated 島へのフェリー.md']);
  });

  it('writes an empty list for no clips, but no EPUB, HTML or Markdown file', async () => {
    for (const format of fileFormats) {
      const isFilePerClip = ['markdown', 'html', 'epub'].includes(format);
      expect(await exportAll([], { format })).toHaveLength(isFilePerClip ? 0 : 1);
    }
  });

  it.each(fileFormats)('writes every clip as %s', async (format) => {
    const files = await exportAll(sampleClips, { format, isOneFile: false });
    const { extension, type } = exportFormats[format];
    expect(files[0]).toMatchObject({ path: expect.stringMatching(`\\.${extension}$`), type });
    const texts = files.map(({ path, bytes, text }) =>
      /\.(?:zip|epub)$/.test(path)
        ? Object.values(unzipSync(bytes))
            .map((entry) => strFromU8(entry))
            .join('')
        : text,
    );
    const [first] = sampleClips;
    expect(texts.join('').length).toBeGreaterThan(100);
    const url = first?.clip.summary.url ?? '';
    expect(texts.join('')).toContain(new URL(url).hostname);
  });

  it('reads clips only as chunks are consumed, and closes the source when abandoned', async () => {
    let readCount = 0;
    let isClosed = false;
    function* generateClips() {
      try {
        for (; readCount < 1000; readCount++) {
          yield makeWholeClip({ clip: { id: `${readCount}`, note: 'words '.repeat(5000) } });
        }
      } finally {
        isClosed = true;
      }
    }
    const options = { ...defaultOptions, hasPictures: false };
    const request = { format: 'json', title: '', day: now, isOneFile: true, options } as const;
    for await (const { pieces } of exportFiles(request, makeSource(generateClips()), now)) {
      for await (const piece of pieces) {
        expect(piece.length).toBeGreaterThan(0);
        break;
      }
      break;
    }
    expect(readCount).toBeLessThan(10);
    expect(isClosed).toBe(true);
  });
});

describe('exportFiles with changes since the last export', () => {
  const since = makeLastExport('2026-11-20T00:00:00.000Z');
  const unchanged = makeWholeClip({ annotations: [makeAnnotation('The last boat')] });
  const changed = {
    ...makeWholeClip({ clip: { id: 'clip-2' } }),
    annotations: [
      makeAnnotation('leaves on Friday', {
        clipId: 'clip-2',
        updatedAt: '2026-11-21T00:00:00.000Z',
      }),
      makeAnnotation('The last boat', { clipId: 'clip-2', id: 'older' }),
    ],
  };

  it('omits clips without changes', async () => {
    const { text } = await exportOneFile([unchanged, changed], {
      format: 'json',
      options: { since },
    });
    const file = fromJson(text);
    expect(file.ok && file.value.clips.map(({ clip }) => clip.id)).toEqual(['clip-2']);
  });

  it('writes only new annotations in a format for annotations', async () => {
    const { text } = await exportOneFile([unchanged, changed], {
      format: 'readwise-csv',
      options: { since },
    });
    expect(text).toContain('leaves on Friday');
    expect(text).not.toContain('The last boat');
  });
});
