import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { describe, expect, it } from 'vitest';
import { getNodeText, listNodes } from '../../core/markdown/parse-markdown';
import { parseTree } from '../../core/markdown/parse-tree';

const typesOf = (markdown: string) =>
  new Set(
    listNodes(parseTree(markdown, { extensions: [gfmStrikethrough()] }).children).map(
      ({ type }) => type,
    ),
  );

describe('Markdown', () => {
  it('has emphasis, also in a text with much of it', () => {
    const paragraph = 'the *last* boat and the **first**\n\n';
    expect(typesOf(paragraph.repeat(2_000))).toContain('emphasis');
  });

  it.each(['*a_', '**a ', '~~a'])('is text if a paragraph would take minutes: %s', (part) => {
    const note = `${part.repeat(3_000).trim()} <b>end</b>`;
    expect(typesOf(note)).toEqual(new Set(['paragraph', 'text', 'html']));
    expect(getNodeText(parseTree(note))).toBe(note);
  });
});
