import type { FootnoteDefinition, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../core/export/formats/markdown/to-markdown';
import { toIdToken } from '../../../core/markdown/markdown-ids';
import { anAnnotation, aWholeClip } from '../samples';
import { wordsIn } from './read-markdown';

/** The text of each footnote by label, as read by another program. The first of a label wins. */
function footnotesOf(markdown: string): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (node: Nodes) => {
    if (node.type === 'footnoteDefinition') found[node.identifier] ??= ownWords(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(
    fromMarkdown(markdown, {
      extensions: [gfmFootnote()],
      mdastExtensions: [gfmFootnoteFromMarkdown()],
    }),
  );
  return found;
}

const ownWords = ({ children }: FootnoteDefinition) =>
  children
    .filter(({ type }) => type !== 'footnoteDefinition')
    .map(wordsIn)
    .join('\n');

const clipOf = (...notes: readonly string[]) =>
  aWholeClip({
    annotations: notes.map((note, index) =>
      anAnnotation(['The last boat', 'leaves', 'on Friday'][index] ?? '', { id: `${index}`, note }),
    ),
  });

describe('footnotes that the user wrote', () => {
  it('keep their labels beside those of our notes', () => {
    const text = markdownText(clipOf('See.[^2]\n\n[^2]: The log.', 'Second', 'Third'), 'text');
    const [one = '', two = '', three = ''] = ['0', '1', '2'].map(toIdToken);
    expect(text).toContain(
      `==The last boat==[^${one}] ==leaves==[^${two}] ==on Friday==[^${three}]`,
    );
    expect(footnotesOf(text)).toEqual({
      [one]: 'See.',
      2: 'The log.',
      [two]: 'Second',
      [three]: 'Third',
    });
  });

  it.each(['section', 'text'] as const)(
    'get different labels if two notes use the same one: %s',
    (style) => {
      const own = (words: string) => `See.[^a] Not \`[^b]\`.\n\n[^a]: ${words}`;
      const text = markdownText(clipOf(own('One.'), own('Two.')), style);
      const words = Object.values(footnotesOf(text));
      expect(words.filter((each) => /One|Two/.test(each)).sort()).toEqual(['One.', 'Two.']);
      expect(text.match(/\[\^b\]/g)).toHaveLength(2);
    },
  );
});
