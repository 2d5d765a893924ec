import { describe, expect, it } from 'vitest';
import {
  appendToNote,
  type ExportFormat,
  type ExportSource,
  exportFiles,
  exportFormats,
  fileFormats,
  renderNote,
  templatePresets,
} from '../../core/export';
import { anAnnotation, aWholeClip, lastExport, paragraph } from './samples';

const now = '2026-11-21T08:30:00.000Z';
/** Text with a lone surrogate, a NUL, a vertical tab and a noncharacter. */
const odd = 'left \ud83d\0\v\ufffe right';
/** Text that looks like an escaped surrogate in JSON. */
const words = 'C:\\ud83d\\';
const mark = anAnnotation(odd, { note: `${odd}\n\n${words}`, tags: ['boats'] });
const whole = aWholeClip({
  article: {
    headline: odd,
    standfirst: odd,
    authors: [odd],
    publisher: odd,
    section: words,
    body: { type: 'root', children: [paragraph(odd), { type: 'code', lang: null, value: odd }] },
  },
  clip: { note: odd, tags: ['boats'] },
  annotations: [mark],
});

async function written(format: ExportFormat): Promise<string> {
  const source = { clips: [whole], findImage: async () => null } as unknown as ExportSource;
  const common = { annotations: 'both', hasPictures: false, since: null, timeZone: 'UTC' } as const;
  const options = { ...common, template: null };
  const wish = { format, options, title: '', day: now, isOneFile: false };
  const pieces: Uint8Array[] = [];
  for await (const file of exportFiles(wish, source, now)) {
    for await (const piece of file.pieces) pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

const harmful = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]/u;

describe('characters that other programs reject', () => {
  const isText = (format: ExportFormat) =>
    ['list', 'clip-files'].includes(exportFormats[format].kind);
  const isJson = (format: ExportFormat) => /\+?json$/.test(exportFormats[format].type);
  const foreign = fileFormats.filter(
    (format) => isText(format) && format !== 'markdown' && format !== 'json',
  );

  it.each(foreign.filter((format) => !isJson(format)))(
    'are in no file, unlike the text around them: %s',
    async (format) => {
      const text = await written(format);
      expect(text).not.toMatch(harmful);
      expect(text).toMatch(/left \ufffd +right/);
    },
  );

  it.each(foreign.filter(isJson))('include no lone surrogate in JSON: %s', async (format) => {
    const text = await written(format);
    expect(JSON.stringify(JSON.parse(text))).not.toMatch(/(?<!\\)\\ud/);
    expect(text).toContain('left \\ufffd\\u0000');
    expect(text).toContain(JSON.stringify(words).slice(1, -1));
  });

  it('include no NUL in Markdown', async () => {
    const text = await written('markdown');
    expect(text).not.toContain('\0');
    expect(text).toMatch(/left \ufffd\ufffd\s+\ufffe right/);
  });

  it('are kept in our own file', async () => {
    expect(JSON.parse(await written('json')).clips).toEqual([whole]);
  });

  it.each(templatePresets)(
    'is no NUL in a note, whose marks are known again: $name',
    (template) => {
      const note = String(renderNote(template, whole, now).content);
      expect(note).not.toContain('\0');
      expect(note).toMatch(/left .*right/);
      const anew = { ...mark, createdAt: now, updatedAt: now };
      const last = lastExport('2026-11-20T00:00:00.000Z', mark.id);
      expect(appendToNote(note, { ...whole, annotations: [anew] }, last)).toBe(note);
    },
  );
});
