import { describe, expect, it } from 'vitest';
import { renderNote, templatePresets } from '../../../core/export/template';
import type { Block } from '../../../core/model';
import { plainText } from '../../../core/text';
import { anAnnotation, aWholeClip, paragraph } from '../../export/samples';
import { readImport } from '../read-import';

const logseq = templatePresets[1];
const children: readonly Block[] = [
  paragraph('The last boat leaves on Friday.'),
  { type: 'blockquote', children: [paragraph('It is late, said Ida.')] },
  paragraph('No boat sails in March.'),
];
const annotations = [
  anAnnotation('last boat', { id: 'a', note: 'Which?\n\n- one\n- two' }),
  anAnnotation('March', { id: 'b' }),
  anAnnotation('never stood here', { id: 'c', note: 'Where?\n\nHere?', colour: 'plum' }),
];
const whole = aWholeClip({ article: { body: { type: 'root', children } }, annotations });

/** A note by our preset, split after its properties. */
function written(): readonly [head: string, blocks: readonly string[]] {
  const [head = '', ...blocks] = renderNote(logseq, whole, '2026-11-13T08:00:00.000Z')
    .content.toString()
    .trimEnd()
    .split('\n\n');
  return [head, blocks];
}

describe('a note that Logseq has saved', () => {
  const setIn = (text: string, by: string) => `- ${text.replace(/\n/g, `\n${by}`)}\n`;
  const paragraphs = (blocks: readonly string[]) => blocks.join('\n\n').split(/\n\n(?=\S)/);
  const forms: readonly (readonly [string, (blocks: readonly string[]) => string])[] = [
    ['in one block', (blocks) => setIn(blocks.join('\n\n'), '  ')],
    ['in one block, set in by tabs', (blocks) => setIn(blocks.join('\n\n'), '\t')],
    [
      'with each paragraph a block',
      (blocks) =>
        paragraphs(blocks)
          .map((one) => (one.startsWith('- >') ? `${one}\n` : setIn(one, '  ')))
          .join(''),
    ],
    ['with each piece a block', (blocks) => blocks.map((one) => setIn(one, '  ')).join('')],
  ];

  it.each(forms)(
    'reads the same as before, with the notes of its highlights: %s',
    async (name, save) => {
      const [head, blocks] = written();
      const isCut = name === 'with each piece a block';
      const kept = isCut ? blocks.slice(0, -4) : blocks;
      const before = (await readImport(`${head}\n\n${kept.join('\n\n')}\n`)).items[0];
      const { items, lines } = await readImport(`${head}\n\n${save(kept)}`);
      expect(lines).toEqual([]);
      expect(items[0]?.body).toEqual(before?.body);
      expect(items[0]?.annotations).toEqual(before?.annotations);
      expect(items[0]?.annotations).toHaveLength(isCut ? 2 : 3);
    },
  );

  it('keeps lists beside paragraphs, and text below a block', async () => {
    const [head] = written();
    const { items: mixed } = await readImport(`${head}\n\nThe boat leaves.\n\n- one\n- two\n`);
    expect(mixed[0]?.body?.children.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    const { items: below } = await readImport(
      `${head}\n\n- The boat leaves.\n\t- Ask Ida\n- No boat.\n`,
    );
    const body = below[0]?.body;
    expect(body?.children.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(body && plainText(body)).toMatch(/The boat leaves\.\s+(?:• |- )?Ask Ida\s+No boat\./);
  });
});
