import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderNote, templatePresets, toMarkdown } from '../../core/export';
import { renameDuplicateFootnotes } from '../../core/export/formats/markdown/note-footnotes';
import {
  findIds,
  formatIdOnLine,
  parseIdOnLine,
  parseIdToken,
  restoreFootnoteLabels,
  toIdToken,
} from '../../core/markdown/markdown-ids';
import { toUuid } from '../../core/text';
import { findUnsafeMarkup, parseHtml, renderers } from '../export/markdown/markdown-renderers';
import { makeAnnotation, makeWholeClip } from '../export/samples';

const whole = makeWholeClip({
  annotations: [
    makeAnnotation('The last boat', { id: 'one', note: 'Which one?[^1]\n\n[^1]: That one.' }),
    makeAnnotation('last boat leaves', { id: 'two' }),
    makeAnnotation('on Friday', { id: 'three', note: 'When is it?[^1]\n\n[^1]: At noon.' }),
    makeAnnotation('Osk Island', { id: 'four' }),
    makeAnnotation('words that are gone', { id: 'five', note: '> quoted' }),
  ],
});
const formats = [
  ...(['section', 'text', 'both'] as const).map(
    (style) => [style, toMarkdown(whole, style).content.toString()] as const,
  ),
  ...templatePresets.map((preset) => {
    const { content } = renderNote(preset, whole, '2026-11-13T08:00:00.000Z');
    return [preset.name, content.toString()] as const;
  }),
];

describe('annotation ids in Markdown', () => {
  it('round-trip UUIDs as valid Obsidian block ids and case-insensitive labels', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const token = toIdToken(id);
        expect(token).toMatch(/^[a-z0-9-]{28}$/);
        expect(parseIdToken(token)).toBe(id);
      }),
    );
    expect(parseIdToken(toIdToken('an id of another form'))).toBe(toUuid('an id of another form'));
    expect(parseIdToken(`pm-${'z'.repeat(25)}`)).toBeNull();
  });

  it.each(['block', 'comment'] as const)('are read at the end of a line: %s', (style) => {
    const token = toIdToken('one');
    const line = `*sun · 2026-11-12 17:20 UTC* ${formatIdOnLine(token, style)}`;
    expect(parseIdOnLine(line)).toEqual({ token, rest: '*sun · 2026-11-12 17:20 UTC*' });
    expect(parseIdOnLine(`${line} and more`)).toBeNull();
    expect(parseIdOnLine(`[[A note#^${token}]]`)).toBeNull();
  });

  it.each(formats)('are written for each annotation: %s', (_, markdown) => {
    expect([...findIds(markdown)].sort()).toEqual(
      whole.annotations.map(({ id }) => toUuid(id)).sort(),
    );
  });

  it('are block ids at the end of a line in presets for Obsidian only', () => {
    for (const [name, markdown] of formats) {
      if (['Obsidian', 'Highlights only'].includes(name)) {
        expect(markdown).toMatch(/^ {2}\*sun yellow · .* UTC\* \^pm-[a-z0-9]{25}$/m);
      } else expect(markdown).not.toMatch(/(?<!\[)\^pm-/);
    }
  });

  describe.each(Object.entries(renderers))('rendered by %s', (_, render) => {
    it.each(formats)('are neither shown nor executed: %s', (_, markdown) => {
      const root = parseHtml(render(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')));
      expect(findUnsafeMarkup(root)).toEqual([]);
      // Without support for footnotes or block ids, labels are shown as text, like "[^1]".
      const shown = root.textContent
        ?.replaceAll(/\[\^pm-[a-z0-9-]+\](?::)?/gi, '')
        .replaceAll(/ \^pm-[a-z0-9]{25}$/gm, '');
      expect(shown).not.toContain('pm-');
    });
  });
});

describe('renameDuplicateFootnotes', () => {
  it('makes labels unique, which are restored on import', () => {
    const typed = [
      'A[^a] and `[^b]`.\n\n[^a]: One.',
      'A[^a].\n\n[^a]: Two.',
      'A[^A].\n\n[^A]: Three.',
    ];
    const notes = typed.map((note, index) => ({ note, id: String(index) }));
    const renamed = renameDuplicateFootnotes(notes, ({ id }) => toIdToken(id), new Set(['A']));
    const labels = renamed.map(({ note }) => /^\[\^(.*?)\]:/m.exec(note)?.[1]);
    expect(new Set(labels.map((label) => label?.toUpperCase())).size).toBe(3);
    const renamedTwice = renameDuplicateFootnotes(
      renamed,
      ({ id }) => toIdToken(id),
      new Set(labels.map((label) => label?.toUpperCase() ?? '')),
    );
    expect(renamedTwice.map(({ note }) => restoreFootnoteLabels(note))).toEqual(typed);
  });
});
