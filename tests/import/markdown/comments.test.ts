import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../core/export';
import { plainText } from '../../../core/text';
import { anAnnotation, aWholeClip } from '../../export/samples';
import { readImport } from '../read-import';

const head = '---\nsource: https://www.haldencourier.example/news/osk-ferry\n---\n\n';
const clipped = (text: string) => `${head}The boat leaves.\n\n${text}\n`;
const ours = (text: string) =>
  toMarkdown(aWholeClip({ annotations: [anAnnotation('last boat', { note: 'Which?' })] }))
    .content.toString()
    .replace('Friday.', (words) => `${words}\n\n${text}`);

async function readComments(file: string) {
  const { items, remarks } = await readImport(file);
  const [item] = items;
  const left = remarks.map(({ code, place, detail }) => [code, place.row, detail]);
  return { item, text: item?.body && plainText(item.body), left };
}

const left = (...details: readonly string[]) =>
  details.map((detail) => ['comment-left-out', 1, detail]);

describe.each([
  ['another program', clipped, 'The boat leaves.'],
  ['ours', ours, 'The last boat leaves on Friday.'],
] as const)('a comment in a note of %s', (_, note, story) => {
  it.each([
    ['<!-- Ask Ida. -->', 'Ask Ida.'],
    ['<!--\nAsk Ida.\n\n==Twice==.\n-->', 'Ask Ida.\n\n==Twice==.'],
    [`<!-- ${'Ask Ida. '.repeat(60)}-->`, 'Ask Ida. '.repeat(60).trim()],
    ['%%Ask Ida.%%', 'Ask Ida.'],
    ['%%\nAsk Ida.\n\n- Twice\n%%', 'Ask Ida.\n\n- Twice'],
    ['[//]: # (Ask Ida.)', '[//]: # "Ask Ida."'],
  ])('is not part of the text, and is reported in full: %j', async (comment, words) => {
    const { text, left: said } = await readComments(note(comment));
    expect([text, said]).toEqual([story, left(words)]);
  });

  it('is reported from within a line, a list, a quote or an element', async () => {
    const { text, left: said } = await readComments(
      note(
        'See <!-- 1 --> there %%2%% now.\n\n- One <!-- 3 -->\n- Two\n\n> Three <!-- 4 -->\n\n<div>Four <!-- 5 --></div>',
      ),
    );
    expect(text?.replace(/\s+/g, ' ')).toBe(`${story} See there now. One Two Three Four`);
    expect(said.map(([, , detail]) => detail).sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('that is never closed is reported with all the text it hides', async () => {
    const { text, left: said } = await readComments(clipped('<!-- Ask Ida.\n\nNo boat.'));
    expect([text, said]).toEqual(['The boat leaves.', left('Ask Ida.\n\nNo boat.')]);
  });

  it('is text in code, and where its delimiters follow a character or a backslash', async () => {
    const words = 'A `<!-- a -->` and `%%b%%`, 100%% of 50%% of it, \\%%c%%.';
    const { text, left: said } = await readComments(note(words));
    expect(text).toBe(`${story}\n\nA <!-- a --> and %%b%%, 100%% of 50%% of it, %%c%%.`);
    expect(said).toEqual([]);
  });
});

it('a comment in the note of a highlight stays there, and one in any other footnote is reported', async () => {
  const { item, left: said } = await readComments(
    clipped('A ==boat==[^1] came[^2].\n\n[^1]: Ask <!-- a --> %%b%%\n\n[^2]: At noon <!-- c -->'),
  );
  expect(item?.annotations.map(({ note }) => note)).toEqual(['Ask <!-- a --> %%b%%']);
  expect(said).toEqual(left('c'));
});

it('an unused link definition is reported', async () => {
  const { left: said } = await readComments(
    clipped(
      'A [boat][b] came[^1].\n\n[b]: /b\n[c]: /c\n[d]: /d "Of Ida"\n\n[^1]: Or a [ferry][c].',
    ),
  );
  expect(said).toEqual(left('[d]: /d "Of Ida"'));
});
