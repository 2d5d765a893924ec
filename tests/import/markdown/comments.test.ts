import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../core/export';
import { plainText } from '../../../core/text';
import { makeAnnotation, makeWholeClip } from '../../export/samples';
import { readImport } from '../read-import';

const head = '---\nsource: https://www.haldencourier.example/news/osk-ferry\n---\n\n';
const writeForeignNote = (text: string) => `${head}The boat leaves.\n\n${text}\n`;
const writeOwnNote = (text: string) =>
  toMarkdown(makeWholeClip({ annotations: [makeAnnotation('last boat', { note: 'Which?' })] }))
    .content.toString()
    .replace('Friday.', (match) => `${match}\n\n${text}`);

async function readComments(file: string) {
  const { items, remarks } = await readImport(file);
  const [item] = items;
  const reported = remarks.map(({ code, place, detail }) => [code, place.row, detail]);
  return { item, text: item?.body && plainText(item.body), reported };
}

const makeRemarks = (...details: readonly string[]) =>
  details.map((detail) => ['comment-left-out', 1, detail]);

describe.each([
  ['another program', writeForeignNote, 'The boat leaves.'],
  ['our own', writeOwnNote, 'The last boat leaves on Friday.'],
] as const)('importing a comment in a note: %s', (_, writeNote, story) => {
  it.each([
    ['<!-- Ask Ida. -->', 'Ask Ida.'],
    ['<!--\nAsk Ida.\n\n==Twice==.\n-->', 'Ask Ida.\n\n==Twice==.'],
    [`<!-- ${'Ask Ida. '.repeat(60)}-->`, 'Ask Ida. '.repeat(60).trim()],
    ['%%Ask Ida.%%', 'Ask Ida.'],
    ['%%\nAsk Ida.\n\n- Twice\n%%', 'Ask Ida.\n\n- Twice'],
    ['[//]: # (Ask Ida.)', '[//]: # "Ask Ida."'],
  ])('reports the whole comment, and removes it from the text: %j', async (markup, comment) => {
    const { text, reported } = await readComments(writeNote(markup));
    expect([text, reported]).toEqual([story, makeRemarks(comment)]);
  });

  it('reports comments in a line, a list, a quote or an element', async () => {
    const { text, reported } = await readComments(
      writeNote(
        'See <!-- 1 --> there %%2%% now.\n\n- One <!-- 3 -->\n- Two\n\n> Three <!-- 4 -->\n\n<div>Four <!-- 5 --></div>',
      ),
    );
    expect(text?.replace(/\s+/g, ' ')).toBe(`${story} See there now. One Two Three Four`);
    expect(reported.map(([, , detail]) => detail).sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('reports an unclosed comment with all the text it hides', async () => {
    const { text, reported } = await readComments(writeForeignNote('<!-- Ask Ida.\n\nNo boat.'));
    expect([text, reported]).toEqual(['The boat leaves.', makeRemarks('Ask Ida.\n\nNo boat.')]);
  });

  it('keeps delimiters in code, or after a character or a backslash, as text', async () => {
    const markdown = 'A `<!-- a -->` and `%%b%%`, 100%% of 50%% of it, \\%%c%%.';
    const { text, reported } = await readComments(writeNote(markdown));
    expect(text).toBe(`${story}\n\nA <!-- a --> and %%b%%, 100%% of 50%% of it, %%c%%.`);
    expect(reported).toEqual([]);
  });
});

it('keeps a comment in the note of a highlight, and reports one in another footnote', async () => {
  const { item, reported } = await readComments(
    writeForeignNote(
      'A ==boat==[^1] came[^2].\n\n[^1]: Ask <!-- a --> %%b%%\n\n[^2]: At noon <!-- c -->',
    ),
  );
  expect(item?.annotations.map(({ note }) => note)).toEqual(['Ask <!-- a --> %%b%%']);
  expect(reported).toEqual(makeRemarks('c'));
});

it('reports an unused link definition', async () => {
  const { reported } = await readComments(
    writeForeignNote(
      'A [boat][b] came[^1].\n\n[b]: /b\n[c]: /c\n[d]: /d "Of Ida"\n\n[^1]: Or a [ferry][c].',
    ),
  );
  expect(reported).toEqual(makeRemarks('[d]: /d "Of Ida"'));
});
