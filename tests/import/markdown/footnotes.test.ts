import { describe, expect, it } from 'vitest';
import { plainText } from '../../../core/text';
import { readImport } from '../read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';

async function readNote(text: string) {
  const { items, lines } = await readImport(`---\nsource: ${ferry}\n---\n\n${text}`);
  const [item] = items;
  return {
    text: item?.body ? plainText(item.body) : '',
    blocks: item?.body?.children.map(({ type }) => type),
    notes: item?.annotations.map(({ quote, note }) => [quote.exact, note]),
    lines,
  };
}

describe('importing the footnote of a highlight', () => {
  it.each([
    ['below its paragraph in a list', '- The ==boat==[^2] leaves.\n\n  [^2]: Which?\n'],
    ['as an item of a list', '- The ==boat==[^2] leaves.\n- [^2]: Which?\n'],
    ['in a quote', '> The ==boat==[^2] leaves.\n>\n> [^2]: Which?\n'],
    ['in a separate quote', 'The ==boat==[^2] leaves.\n\n> [^2]: Which?\n'],
    ['in a list in a quote', '> - The ==boat==[^2] leaves.\n>\n>   [^2]: Which?\n'],
  ])('imports a footnote %s as the note', async (_, markdown) => {
    const { text, blocks, notes, lines } = await readNote(markdown);
    expect([text, notes, lines]).toEqual(['The boat leaves.', [['boat', 'Which?']], []]);
    expect(blocks).toHaveLength(1);
  });

  it('imports the same note at any indentation by lists and quotes', async () => {
    const note = 'Which?\n\n- one\n  - two\n\n> Said Ida.\n\n    code';
    for (const [first, rest] of [
      ['', ''],
      ['- ', '  '],
      ['> ', '> '],
      ['> - ', '>   '],
    ]) {
      const lines = [
        'The ==boat==[^1] leaves.',
        '',
        `[^1]: ${note.replace(/\n(?!\n)/g, '\n    ')}`,
      ];
      const text = lines.join('\n').replace(/\n/g, `\n${rest}`);
      const { notes } = await readNote(`${first}${text}\n`);
      expect([first, notes]).toEqual([first, [['boat', note]]]);
    }
  });

  it('keeps a footnote in the text if its label is repeated or never referenced', async () => {
    const { text, notes } = await readNote(
      'The ==boat==[^1] leaves.\n\n[^1]: Which?\n\n[^1]: Ask Ida.\n\n- [^2]: At noon.\n',
    );
    expect(notes).toEqual([['boat', 'Which?']]);
    expect(text).toBe('The boat leaves.\n\n[1] Ask Ida.\n\n[2] At noon.');
  });

  it('imports a footnote inside another one, which stays in the text', async () => {
    const { text, notes } = await readNote(
      'The ==boat==[^1] leaves.[^2]\n\n[^2]: At noon.\n\n    [^3]: Or later.\n\n    [^1]: Which?\n',
    );
    expect(text).toContain('[2] At noon.\n\n[3] Or later.');
    expect(JSON.stringify([text, notes])).toContain('Which?');
  });

  it('imports hundreds of nested footnotes', async () => {
    const deep = Array.from({ length: 300 }, (_, at) => `[^${at}]: `).join('');
    const { text } = await readNote(`The boat leaves.\n\n${deep}Ask Ida.\n`);
    expect(text).toMatch(/^The boat leaves\.[\s\S]*Ask Ida\.$/);
  });
});
