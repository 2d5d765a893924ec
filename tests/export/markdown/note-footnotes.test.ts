import type { FootnoteDefinition, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { describe, expect, it } from 'vitest';
import { renderClipMarkdown } from '../../../core/export/formats/markdown/to-markdown';
import { toIdToken } from '../../../core/markdown/markdown-ids';
import { makeAnnotation, makeWholeClip } from '../samples';
import { collectText } from './read-markdown';

/** Returns the text of each footnote by label. The first footnote with a label wins. */
function readFootnotes(markdown: string): Record<string, string> {
  const footnotes: Record<string, string> = {};
  const visit = (node: Nodes) => {
    if (node.type === 'footnoteDefinition') footnotes[node.identifier] ??= getFootnoteText(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(
    fromMarkdown(markdown, {
      extensions: [gfmFootnote()],
      mdastExtensions: [gfmFootnoteFromMarkdown()],
    }),
  );
  return footnotes;
}

const getFootnoteText = ({ children }: FootnoteDefinition) =>
  children
    .filter(({ type }) => type !== 'footnoteDefinition')
    .map(collectText)
    .join('\n');

const makeClipWithNotes = (...notes: readonly string[]) =>
  makeWholeClip({
    annotations: notes.map((note, index) =>
      makeAnnotation(['The last boat', 'leaves', 'on Friday'][index] ?? '', {
        id: `${index}`,
        note,
      }),
    ),
  });

describe('footnotes in user notes', () => {
  it('keep their labels if no other footnote has the same', () => {
    const text = renderClipMarkdown(
      makeClipWithNotes('See.[^2]\n\n[^2]: The log.', 'Second', 'Third'),
      'text',
    );
    const [one = '', two = '', three = ''] = ['0', '1', '2'].map(toIdToken);
    expect(text).toContain(
      `==The last boat==[^${one}] ==leaves==[^${two}] ==on Friday==[^${three}]`,
    );
    expect(readFootnotes(text)).toEqual({
      [one]: 'See.',
      2: 'The log.',
      [two]: 'Second',
      [three]: 'Third',
    });
  });

  it.each(['section', 'text'] as const)(
    'get different labels if two notes use the same label: %s',
    (style) => {
      const makeNote = (footnote: string) => `See.[^a] Not \`[^b]\`.\n\n[^a]: ${footnote}`;
      const text = renderClipMarkdown(makeClipWithNotes(makeNote('One.'), makeNote('Two.')), style);
      const footnotes = Object.values(readFootnotes(text));
      expect(footnotes.filter((footnote) => /One|Two/.test(footnote)).sort()).toEqual([
        'One.',
        'Two.',
      ]);
      expect(text.match(/\[\^b\]/g)).toHaveLength(2);
    },
  );
});
