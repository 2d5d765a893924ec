import { describe, expect, it } from 'vitest';
import {
  fromJson,
  renderNote,
  templatePresets,
  toClipsCsv,
  toHtml,
  toJson,
  toMarkdown,
} from '../../core/export';
import { unknownAuthorName } from '../../core/model';
import { readImport } from '../import/read-import';
import { makeAnnotation, makeWholeClip } from './samples';

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
