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
import { makeAnnotation, makeLastExport, makeWholeClip, paragraph } from './samples';

const now = '2026-11-21T08:30:00.000Z';
/** Text with a lone surrogate, a NUL, a vertical tab and a noncharacter. */
const unsupportedText = 'left \ud83d\0\v\ufffe right';
/** Text that looks like an escaped surrogate in JSON. */
const escapeLikeText = 'C:\\ud83d\\';
const annotation = makeAnnotation(unsupportedText, {
  note: `${unsupportedText}\n\n${escapeLikeText}`,
  tags: ['boats'],
});
const whole = makeWholeClip({
  article: {
    headline: unsupportedText,
    standfirst: unsupportedText,
    authors: [unsupportedText],
    publisher: unsupportedText,
    section: escapeLikeText,
    body: {
      type: 'root',
      children: [paragraph(unsupportedText), { type: 'code', lang: null, value: unsupportedText }],
    },
  },
  clip: { note: unsupportedText, tags: ['boats'] },
  annotations: [annotation],
});

async function exportText(format: ExportFormat): Promise<string> {
  const source = { clips: [whole], findImage: async () => null } as unknown as ExportSource;
  const common = { annotations: 'both', hasPictures: false, since: null, timeZone: 'UTC' } as const;
  const options = { ...common, template: null };
  const request = { format, options, title: '', day: now, isOneFile: false };
  const pieces: Uint8Array[] = [];
  for await (const file of exportFiles(request, source, now)) {
    for await (const piece of file.pieces) pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

const rejectedCharacters = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]/u;

describe('characters that other programs reject', () => {
  const isTextFormat = (format: ExportFormat) =>
    ['list', 'clip-files'].includes(exportFormats[format].kind);
  const isJsonFormat = (format: ExportFormat) => /\+?json$/.test(exportFormats[format].type);
  const foreignFormats = fileFormats.filter(
    (format) => isTextFormat(format) && format !== 'markdown' && format !== 'json',
  );

  it.each(foreignFormats.filter((format) => !isJsonFormat(format)))(
    'are replaced or removed in %s',
    async (format) => {
      const text = await exportText(format);
      expect(text).not.toMatch(rejectedCharacters);
      expect(text).toMatch(/left \ufffd +right/);
    },
  );

  it.each(foreignFormats.filter(isJsonFormat))(
    'are replaced if they are lone surrogates in %s',
    async (format) => {
      const text = await exportText(format);
      expect(JSON.stringify(JSON.parse(text))).not.toMatch(/(?<!\\)\\ud/);
      expect(text).toContain('left \\ufffd\\u0000');
      expect(text).toContain(JSON.stringify(escapeLikeText).slice(1, -1));
    },
  );

  it('are replaced in Markdown if they are NUL or lone surrogates', async () => {
    const text = await exportText('markdown');
    expect(text).not.toContain('\0');
    expect(text).toMatch(/left \ufffd\ufffd\s+\ufffe right/);
  });

  it('are kept in our own JSON format', async () => {
    expect(JSON.parse(await exportText('json')).clips).toEqual([whole]);
  });

  it.each(templatePresets)(
    'do not prevent appending to a note of template $name, which contains no NUL',
    (template) => {
      const note = String(renderNote(template, whole, now).content);
      expect(note).not.toContain('\0');
      expect(note).toMatch(/left .*right/);
      const reimported = { ...annotation, createdAt: now, updatedAt: now };
      const last = makeLastExport('2026-11-20T00:00:00.000Z', annotation.id);
      expect(appendToNote(note, { ...whole, annotations: [reimported] }, last)).toBe(note);
    },
  );
});
