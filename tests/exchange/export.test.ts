import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportClip, exportLibrary, fromJson } from '../../core/exchange';
import { aWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';

describe('exportClip', () => {
  it('writes Markdown and JSON under the same name', () => {
    const markdown = exportClip('markdown', aWholeClip(), now);
    const json = exportClip('json', aWholeClip(), now);
    expect(markdown.name).toBe('2026-11-12 Ferry to Osk Island stops for the winter.md');
    expect(json.name).toBe('2026-11-12 Ferry to Osk Island stops for the winter.json');
    expect(json.type).toBe('application/json');
    expect(fromJson(String(json.content))).toMatchObject({ value: { clips: [aWholeClip()] } });
  });
});

describe('exportLibrary', () => {
  const headlines = ['Ferry stops', 'FERRY STOPS', '島へのフェリー'];
  const wholes = headlines.map((headline) => aWholeClip({ article: { headline } }));

  it('writes one JSON file of all clips', () => {
    const file = exportLibrary('json', wholes, now);
    expect(file.name).toBe('2026-11-13 Pressmark.json');
    expect(fromJson(String(file.content))).toMatchObject({ value: { clips: wholes } });
  });

  it('writes a zip of Markdown files with names of their own', () => {
    const file = exportLibrary('markdown', wholes, now);
    expect(file).toMatchObject({ name: '2026-11-13 Pressmark.zip', type: 'application/zip' });
    if (typeof file.content === 'string') throw new Error('an archive is bytes');
    const entries = unzipSync(file.content);
    expect(Object.keys(entries)).toEqual([
      '2026-11-12 Ferry stops.md',
      '2026-11-12 FERRY STOPS (2).md',
      '2026-11-12 島へのフェリー.md',
    ]);
    const texts = Object.values(entries).map((bytes) => strFromU8(bytes));
    expect(texts).toEqual(wholes.map((whole) => exportClip('markdown', whole, now).content));
  });

  it('dates each file by when its clip was made and marks names as UTF-8', () => {
    const { content } = exportLibrary('markdown', [wholes[2] ?? aWholeClip()], now);
    if (typeof content === 'string') throw new Error('an archive is bytes');
    const header = new DataView(content.buffer);
    const utf8 = 0x0800;
    expect(header.getUint16(6, true) & utf8).toBe(utf8);
    const date = header.getUint16(12, true);
    const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
    expect([year, month, day]).toEqual([2026, 11, 12]);
  });

  it('takes a clip whose clock was wrong', () => {
    const early = aWholeClip({ clip: { clippedAt: '1970-01-01T00:00:00.000Z' } });
    expect(exportLibrary('markdown', [early], now).content.length).toBeGreaterThan(100);
  });

  it('writes an empty archive of an empty library', () => {
    const { content } = exportLibrary('markdown', [], now);
    if (typeof content === 'string') throw new Error('an archive is bytes');
    expect(unzipSync(content)).toEqual({});
  });
});
