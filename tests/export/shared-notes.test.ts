import { describe, expect, it } from 'vitest';
import {
  appendToNote,
  fromJson,
  renderNote,
  templatePresets,
  toClipsCsv,
  toHtml,
  toJson,
  toMarkdown,
} from '../../core/export';
import { unknownAuthorName, type WholeClip } from '../../core/model';
import { readImport } from '../import/read-import';
import { makeAnnotation, makeLastExport, makeWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const ben = { id: 'ben', name: 'Ben Okoro' };
const unknown = { id: 'cem', name: unknownAuthorName };

const whole = makeWholeClip({
  clip: {
    note: 'My own note.',
    contributions: [
      { share: 'share', author: ben, note: 'Ask *again*.\n\nThen "print": <b>' },
      { share: 'share', author: { id: 'ana', name: 'Ana Lima' }, note: '' },
      { share: 'share', author: unknown, note: 'Who pays?' },
    ],
  },
  annotations: [makeAnnotation('last boat', { note: 'When?', author: unknown })],
});

describe('notes of others on a clip', () => {
  it('are in Markdown, and are not taken for the user’s when it is imported', async () => {
    const { content } = toMarkdown(whole);
    expect(content).toContain(
      'shared-notes:\n  - "Ben Okoro: Ask *again*.\\n\\nThen \\"print\\": \\u003cb\\u003e"\n  - "Unknown member: Who pays?"\n',
    );
    expect(toMarkdown(makeWholeClip()).content).not.toContain('shared-notes');
    const { items } = await readImport(String(content), 'ferry.md');
    expect(items.map(({ note }) => note)).toEqual(['My own note.']);
    expect(content).toContain('by an unknown member');
    expect(items[0]?.annotations).toMatchObject([{ note: 'When?', author: { name: '?' } }]);
  });

  it.each(templatePresets)('are in notes for $name', async (template) => {
    const content = String(renderNote(template, whole, now).content);
    expect(content).toMatch(/shared-notes:.*Ben Okoro: Ask \\?\*again\\?\*/s);
    const { items } = await readImport(content, 'ferry.md');
    expect(items.map(({ note }) => note)).toEqual(['My own note.']);
  });

  const later = '2026-11-21T08:30:00.000Z';
  const since = makeLastExport('2026-11-20T00:00:00.000Z');
  const cid = {
    share: 'share',
    author: { id: 'cid', name: 'Cid *Li*' },
    note: 'See[^1].\n\n[^1]: A',
  };
  const withNews = (change = {}) => ({
    ...whole,
    clip: {
      ...whole.clip,
      ...change,
      contributions: [...(whole.clip.contributions ?? []), cid, { ...cid, note: 'See. <i>' }],
    },
  });

  it.each<[string, (one: WholeClip) => string]>([
    ['Markdown', (one) => String(toMarkdown(one).content)],
    ...templatePresets.map((preset): [string, (one: WholeClip) => string] => [
      preset.name,
      (one) => String(renderNote(preset, one, now).content),
    ]),
  ])('are appended to a note once, and stay theirs when it is imported: %s', async (_, write) => {
    const note = write(whole);
    expect(appendToNote(note, whole, since)).toBe(note);
    expect(appendToNote(note, { ...whole, clip: { ...whole.clip, updatedAt: later } }, since)).toBe(
      note,
    );
    const after = appendToNote(note, withNews(), since) ?? '';
    expect(after.slice(note.trimEnd().length)).toMatch(
      /^\n\n- \*Note by Cid \\\*Li\\\*\* \S.*pm-page-\d+.*\n\n {2}See\[\^1\]\.\n\n {2}\[\^1\]: A\n\n- \*Note by Cid \\\*Li\\\*\* .*\n\n {2}See\. (<|&lt;)i>\n$/,
    );
    expect(appendToNote(after, withNews({ updatedAt: later }), since)).toBe(after);
    const { items } = await readImport(after, 'ferry.md');
    expect(items.map((item) => item.note)).toEqual(['My own note.']);
  });

  it('are on pages below that of the user, with their names', async () => {
    const html = toHtml([whole], [], 'Clips');
    const foot = html.slice(html.indexOf('<footer'));
    expect(foot.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(
      'My own note. Ask again . Then &quot;print&quot;: &lt;b&gt; Note by Ben Okoro Who pays? Note by an unknown member',
    );
  });

  it('are in tables and JSON', async () => {
    const csv = toClipsCsv([whole]);
    expect(csv).toContain('Ben Okoro: Ask *again*.\n\nThen ""print"": <b>\n\nUnknown member: Who');
    const { items, remarks } = await readImport(csv, 'clips.csv');
    expect(items.map(({ note }) => note)).toEqual(['My own note.']);
    expect(JSON.stringify(remarks)).not.toMatch(/shared/i);
    expect(fromJson(toJson([whole], now))).toMatchObject({
      value: { clips: [{ clip: { contributions: whole.clip.contributions } }] },
    });
  });
});
