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
import { uuidOf } from '../../core/text';
import { intruders, rendered, renderers } from '../export/markdown/markdown-renderers';
import { anAnnotation, aWholeClip } from '../export/samples';

const whole = aWholeClip({
  annotations: [
    anAnnotation('The last boat', { id: 'one', note: 'Which one?[^1]\n\n[^1]: That one.' }),
    anAnnotation('last boat leaves', { id: 'two' }),
    anAnnotation('on Friday', { id: 'three', note: 'When is it?[^1]\n\n[^1]: At noon.' }),
    anAnnotation('Osk Island', { id: 'four' }),
    anAnnotation('words that are gone', { id: 'five', note: '> quoted' }),
  ],
});
const forms = [
  ...(['section', 'text', 'both'] as const).map(
    (style) => [style, toMarkdown(whole, style).content.toString()] as const,
  ),
  ...templatePresets.map((preset) => {
    const { content } = renderNote(preset, whole, '2026-11-13T08:00:00.000Z');
    return [preset.name, content.toString()] as const;
  }),
];

describe('the id of an annotation in Markdown', () => {
  it('round-trips the UUID, and is a valid Obsidian block id and a case-insensitive label', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const token = toIdToken(id);
        expect(token).toMatch(/^[a-z0-9-]{28}$/);
        expect(parseIdToken(token)).toBe(id);
      }),
    );
    expect(parseIdToken(toIdToken('an id of another form'))).toBe(uuidOf('an id of another form'));
    expect(parseIdToken(`pm-${'z'.repeat(25)}`)).toBeNull();
  });

  it.each(['block', 'comment'] as const)('is read at the end of a line: %s', (style) => {
    const token = toIdToken('one');
    const line = `*sun · 2026-11-12 17:20 UTC* ${formatIdOnLine(token, style)}`;
    expect(parseIdOnLine(line)).toEqual({ token, rest: '*sun · 2026-11-12 17:20 UTC*' });
    expect(parseIdOnLine(`${line} and more`)).toBeNull();
    expect(parseIdOnLine(`[[A note#^${token}]]`)).toBeNull();
  });

  it.each(forms)('is in the file for each annotation: %s', (_, markdown) => {
    expect([...findIds(markdown)].sort()).toEqual(
      whole.annotations.map(({ id }) => uuidOf(id)).sort(),
    );
  });

  it('is at the end of a line, as Obsidian expects, and nowhere else in the Obsidian preset', () => {
    const [, obsidian = ''] = forms.find(([name]) => name === 'Obsidian') ?? [];
    expect(obsidian).toMatch(/^ {2}\*sun · .* UTC\* \^pm-[a-z0-9]{25}$/m);
    for (const [name, markdown] of forms) {
      if (name !== 'Obsidian') expect(markdown).not.toMatch(/(?<!\[)\^pm-/);
    }
  });

  describe.each(Object.entries(renderers))('by %s', (_, render) => {
    it.each(forms)('is neither shown nor executed: %s', (_, markdown) => {
      const root = rendered(render(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')));
      expect(intruders(root)).toEqual([]);
      // Without support for footnotes or block ids, labels are shown as text, like "[^1]".
      const shown = root.textContent
        ?.replaceAll(/\[\^pm-[a-z0-9-]+\](?::)?/gi, '')
        .replaceAll(/ \^pm-[a-z0-9]{25}$/gm, '');
      expect(shown).not.toContain('pm-');
    });
  });
});

describe('a footnote label in two notes', () => {
  it('is made unique by the id, and imported as typed', () => {
    const typed = [
      'A[^a] and `[^b]`.\n\n[^a]: One.',
      'A[^a].\n\n[^a]: Two.',
      'A[^A].\n\n[^A]: Three.',
    ];
    const notes = typed.map((note, index) => ({ note, id: String(index) }));
    const parted = renameDuplicateFootnotes(notes, ({ id }) => toIdToken(id), new Set(['A']));
    const labels = parted.map(({ note }) => /^\[\^(.*?)\]:/m.exec(note)?.[1]);
    expect(new Set(labels.map((label) => label?.toUpperCase())).size).toBe(3);
    const again = renameDuplicateFootnotes(
      parted,
      ({ id }) => toIdToken(id),
      new Set(labels.map((label) => label?.toUpperCase() ?? '')),
    );
    expect(again.map(({ note }) => restoreFootnoteLabels(note))).toEqual(typed);
  });
});
