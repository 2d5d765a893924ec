import { describe, expect, it } from 'vitest';
import { renderNote, templatePresets } from '../../../core/export/template';
import type { Block } from '../../../core/model';
import { plainText } from '../../../core/text';
import { makeAnnotation, makeWholeClip, paragraph } from '../../export/samples';
import { readImport } from '../read-import';

const logseq = templatePresets[1];
const children: readonly Block[] = [
  paragraph('The last boat leaves on Friday.'),
  { type: 'blockquote', children: [paragraph('It is late, said Ida.')] },
  paragraph('No boat sails in March.'),
];
const annotations = [
  makeAnnotation('last boat', { id: 'a', note: 'Which?\n\n- one\n- two' }),
  makeAnnotation('March', { id: 'b' }),
  makeAnnotation('never stood here', { id: 'c', note: 'Where?\n\nHere?', colour: 'plum' }),
];
const whole = makeWholeClip({ article: { body: { type: 'root', children } }, annotations });

/** Renders a note with our preset. Returns its properties and its blocks. */
function renderBlocks(): readonly [head: string, blocks: readonly string[]] {
  const [head = '', ...blocks] = renderNote(logseq, whole, '2026-11-13T08:00:00.000Z')
    .content.toString()
    .trimEnd()
    .split('\n\n');
  return [head, blocks];
}

describe('importing our note after Logseq saved it as an outline', () => {
  const makeBullet = (text: string, indent: string) => `- ${text.replace(/\n/g, `\n${indent}`)}\n`;
  const splitParagraphs = (blocks: readonly string[]) => blocks.join('\n\n').split(/\n\n(?=\S)/);
  const outlines: readonly (readonly [string, (blocks: readonly string[]) => string])[] = [
    ['in one block', (blocks) => makeBullet(blocks.join('\n\n'), '  ')],
    ['in one block, indented by tabs', (blocks) => makeBullet(blocks.join('\n\n'), '\t')],
    [
      'with each paragraph as a bullet',
      (blocks) =>
        splitParagraphs(blocks)
          .map((text) => (text.startsWith('- >') ? `${text}\n` : makeBullet(text, '  ')))
          .join(''),
    ],
    [
      'with each block as a bullet',
      (blocks) => blocks.map((text) => makeBullet(text, '  ')).join(''),
    ],
  ];

  it.each(outlines)('imports the same text, highlights and notes: %s', async (name, save) => {
    const [head, blocks] = renderBlocks();
    const isCut = name === 'with each block as a bullet';
    const included = isCut ? blocks.slice(0, -4) : blocks;
    const original = (await readImport(`${head}\n\n${included.join('\n\n')}\n`)).items[0];
    const { items, lines } = await readImport(`${head}\n\n${save(included)}`);
    expect(lines).toEqual([]);
    expect(items[0]?.body).toEqual(original?.body);
    expect(items[0]?.annotations).toEqual(original?.annotations);
    expect(items[0]?.annotations).toHaveLength(isCut ? 2 : 3);
  });

  it('keeps lists beside paragraphs, and text nested below a block', async () => {
    const [head] = renderBlocks();
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
