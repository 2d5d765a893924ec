import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendToNote, toMarkdown } from '../../../core/export';
import { renderNote, templatePresets } from '../../../core/export/template';
import { endMarker } from '../../../core/markdown/markdown-ids';
import type { WholeClip } from '../../../core/model';
import { plainText } from '../../../core/text';
import { makeAnnotation, makeWholeClip, paragraph } from '../../export/samples';
import { scaleRuns } from '../../runs';
import { readImport } from '../read-import';

const at = (minute: number) => `2026-11-12T17:${minute}:00.000Z`;
const [, , plain] = templatePresets;
const texts = ['The last boat leaves on Friday.', 'No boat sails in March, said Ida.'];
const annotations = [
  makeAnnotation('last boat', {
    id: 'a',
    note: 'Which?\n\nThis one?',
    colour: 'plum',
    tags: ['sea'],
  }),
  makeAnnotation('March', { id: 'b', createdAt: at(21), colour: 'sky' }),
  makeAnnotation('said Ida', { id: 'c', createdAt: at(22), note: 'Ask her', colour: 'rose' }),
];
const whole = makeWholeClip({
  article: { body: { type: 'root', children: texts.map(paragraph) } },
  clip: { note: 'My note' },
  annotations,
});
const formats: readonly (readonly [string, (clip: WholeClip) => string])[] = [
  ['section', (clip) => toMarkdown(clip, 'section').content.toString()],
  ['both', (clip) => toMarkdown(clip, 'both').content.toString()],
  ['plain', (clip) => renderNote(plain, clip, at(40)).content.toString()],
];
const appendText = (added: string) => (file: string) => `${file.trimEnd()}\n\n${added}\n`;

async function importEdited(file: string) {
  const { items, lines } = await readImport(file);
  const [item] = items;
  const marks = item?.annotations.map(({ quote, note, tags, colour }) => {
    return [quote.exact, note, tags.join(), colour].join(' | ');
  });
  return { item, text: item?.body && plainText(item.body), marks: marks?.sort(), lines };
}

describe.each(formats)('importing our edited list of annotations: %s', (format, write) => {
  const file = write(whole);
  const story = texts.join('\n\n');
  const originalMarks = [
    'last boat | Which?\n\nThis one? | sea | plum',
    'March |  |  | sky',
    'said Ida | Ask her |  | rose',
  ];

  it.each([
    'A thought.',
    '## My thoughts\n\nA thought.\n\n1. One\n2. Two',
    '#tag',
    '- A bullet',
    '- [ ] Call the yard\n- [x] Done',
    '> [!note] A callout\n> of two lines',
    'rating:: 5',
    '> The last boat leaves, and no other.',
    '```\ncode\n\nmore\n```',
    'A thought[^z].\n\n[^z]: With a footnote.',
    '^abc123',
  ])('imports text below the list as the page note: %j', async (added) => {
    const { item, text, marks, lines } = await importEdited(appendText(added)(file));
    expect([text, lines]).toEqual([story, []]);
    expect(marks).toEqual([...originalMarks].sort());
    expect(item?.note).toBe(`My note\n\n${added}`);
  });

  it('imports text between list items as the page note', async () => {
    const edited = file.replace('- > March', '- Mine\n\nAnd mine.\n\n- > March');
    const { item, text, marks } = await importEdited(appendText('Behind it.')(edited));
    expect([text, marks]).toEqual([story, [...originalMarks].sort()]);
    expect(item?.note).toBe('My note\n\n- Mine\n\nAnd mine.\n\nBehind it.');
  });

  it.each(['- > leaves\n\n  On time?\n\n  - Or late', '- > leaves\n  On time?', '- > leaves'])(
    'imports a quote without an id as the page note, and reports it: %j',
    async (added) => {
      for (const edit of [
        appendText(added),
        (text: string) => text.replace('- > March', `${added}\n\n- > March`),
        (text: string) => text.replace('- > last boat', `${added}\n\n- > last boat`),
      ]) {
        const { item, text, marks, lines } = await importEdited(edit(file));
        expect([text, lines]).toEqual([story, ['id-lost 1']]);
        expect(item?.note).toBe(`My note\n\n${added}`);
        expect(marks).toEqual([...originalMarks].sort());
      }
    },
  );

  it('imports an item that lost its id as the page note, and reports it', async () => {
    for (const id of [/\n\n {2}\*sky[^\n]*/, / <!--[^>]*-->(?=\n\n- > said)/]) {
      const edited = file.replace(id, '');
      expect(edited).not.toBe(file);
      const { item, text, marks, lines } = await importEdited(edited);
      expect([text, lines]).toEqual([story, ['id-lost 1']]);
      expect(item?.note).toMatch(/^My note\n\n- > March/);
      const isMarked = format === 'both';
      const remaining = originalMarks.filter((mark) => isMarked || !mark.startsWith('March'));
      expect(marks?.map((mark) => mark.split(' | ')[0]).sort()).toEqual(
        remaining.map((mark) => mark.split(' | ')[0]).sort(),
      );
    }
  });

  it('recognises a highlight by its id if the user replaced its details', async () => {
    const edited = file.replace(/\*sky[^\n]*UTC\*/, 'My own words');
    const { marks, lines } = await importEdited(edited);
    expect(lines).toEqual([]);
    expect(marks).toContain('March | My own words |  | ');
  });

  it.each([
    ['a callout', '> [!quote]- Mine\n>\n', '> '],
    ['a quote', '> Mine\n>\n', '> '],
    ['a bullet', '- Mine\n\n', '  '],
    ['a bullet, indented by tabs', '- Mine\n\n', '\t'],
    ['a bullet in a callout', '> [!quote]\n> - Mine\n>\n', '>   '],
  ])('imports the list if the user moved it into %s', async (_, above, indent) => {
    const footnotes = /(?:\n\[\^\d+\]:[^\n]*(?:\n+ {4}[^\n]*)*)+\n*$/.exec(file)?.[0] ?? '';
    for (const start of ['\n- > last boat', ...(format === 'plain' ? [] : ['\n## Highlights'])]) {
      const list = file.slice(file.lastIndexOf(start) + 1, file.length - footnotes.length).trim();
      const moved = `${above}${list.replace(/^(?=[^\n])/gm, indent).replace(/\n\n/g, `\n${indent.trim()}\n`)}`;
      const edited = `${file.slice(0, file.lastIndexOf(start))}\n${moved}\n\nBehind.\n${footnotes}`;
      const { item, text, marks, lines } = await importEdited(edited);
      expect([edited, text, lines]).toEqual([edited, story, []]);
      expect(marks).toEqual([...originalMarks].sort());
      const userText = above.replace(/\n>?\n$/, '');
      expect(item?.note).toBe(`My note\n\n${userText}\n\nBehind.`);
    }
  });

  it('imports the list if the user moved it above the story', async () => {
    const start = file.lastIndexOf(format === 'plain' ? '\n- > last boat' : '\n---\n');
    const footnotes = /(?:\n\[\^\d+\]:[^\n]*(?:\n+ {4}[^\n]*)*)+\n*$/.exec(file)?.[0] ?? '';
    const list = file.slice(start, file.length - footnotes.length).trimEnd();
    const [head = '', rest = ''] = file.slice(0, start).split(/(?<=\n# [^\n]*\n)/);
    const { item, text, marks } = await importEdited(
      `${head}${list}\n\n${rest.trim()}\n${footnotes}`,
    );
    expect([text, item?.note]).toEqual([story, 'My note']);
    expect(marks).toEqual([...originalMarks].sort());
  });

  it("imports the same after an append below the user's text", async () => {
    const edited = appendText('- > leaves\n\n  On time?\n\nA thought.')(file);
    const { item } = await importEdited(edited);
    const imported = makeWholeClip({
      article: { body: { type: 'root', children: texts.map(paragraph) } },
      clip: { note: item?.note ?? '', updatedAt: at(45) },
      annotations: [
        ...annotations,
        makeAnnotation('No boat', { id: 'd', createdAt: at(46), updatedAt: at(46) }),
      ],
    });
    const last = { at: at(40), arrived: new Set<string>() };
    const appended = appendToNote(edited, imported, last) ?? '';
    expect(appended).toContain('- > No boat');
    expect(appended.match(/A thought\./g)).toHaveLength(1);
    expect(appendToNote(appended, imported, last)).toBe(appended);
    const again = await importEdited(appended);
    expect([again.text, again.item?.note]).toEqual([story, item?.note]);
    expect(again.marks).toHaveLength(4);
    const rewritten = {
      ...imported,
      clip: { ...imported.clip, note: `${item?.note}\n\nMore.`, updatedAt: at(50) },
    };
    const { item: third } = await importEdited(appendToNote(appended, rewritten, last) ?? '');
    expect(third?.note).toBe(`${item?.note}\n\nMore.`);
  });

  it('imports or reports every line that the user adds', async () => {
    const fragments = fc.constantFrom(
      ...['- a', '> b', '# c', '', '', '- > d', '  e', '    f', '1. g', '---', '[^x]: h', '*i*'],
      ...[
        '| j |',
        '```',
        '<!-- k -->',
        '%%l%%',
        '[^x]',
        '- [ ] l',
        '- *sun · m*',
        '## Highlights',
        '## Annotations',
      ],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fragments, { maxLength: 8 }),
        fc.boolean(),
        async (lines, isLast) => {
          const labelled = lines.map((line, index) => line.replace(/[a-m]\b/, `$&x${index}x`));
          const added = `${labelled.join('\n')}\n\n`;
          const edited = isLast
            ? `${file}\n${added}`
            : file.replace('- > March', `${added}- > March`);
          const { items, remarks } = await readImport(edited);
          const result = JSON.stringify([items, remarks]);
          const missing = added.match(/x\d+x/g)?.filter((word) => !result.includes(word)) ?? [];
          expect([edited, missing]).toEqual([edited, []]);
        },
      ),
      { numRuns: scaleRuns(120) },
    );
  });
});

it('adds text below a footnote reference to the note', async () => {
  const file = toMarkdown(whole, 'both').content.toString();
  const { marks } = await importEdited(file.replace(/(\n {2}\*rose[^\n]*)/, '$1\n\n  Or Bob'));
  expect(marks).toContain('said Ida | Ask her\n\nOr Bob |  | rose');
});

it('keeps a highlight whose footnote the user removed', async () => {
  const file = toMarkdown(whole, 'both').content.toString();
  const { item, text, marks } = await importEdited(file.replace(/\n\[\^[^\]]*\]: Ask her\n/, ''));
  expect([text, item?.note]).toEqual([texts.join('\n\n'), 'My note']);
  expect(marks).toContain('said Ida |  |  | rose');
  expect(marks).toHaveLength(3);
});

it.each(['section', 'both'] as const)(
  'imports the list below the heading of earlier versions: %s',
  async (style) => {
    const file = toMarkdown(whole, style).content.toString();
    const earlier = file.replace('---\n\n## Highlights', '---\n\n## Annotations');
    expect(earlier).not.toBe(file);
    expect(await importEdited(earlier)).toEqual(await importEdited(file));
    const withoutMarker = (text: string) => text.replace(endMarker, '');
    expect(await importEdited(withoutMarker(earlier))).toEqual(
      await importEdited(withoutMarker(file)),
    );
  },
);

it('imports a changed heading, and text below the heading, as the page note', async () => {
  const file = toMarkdown(whole).content.toString();
  const titled = await importEdited(file.replace('## Highlights', '## My quotes'));
  expect([titled.text, titled.item?.note]).toEqual([texts.join('\n\n'), 'My note\n\n## My quotes']);
  const prefixed = await importEdited(file.replace('## Highlights\n', '## Highlights\n\nMine.\n'));
  expect([prefixed.text, prefixed.item?.note]).toEqual([texts.join('\n\n'), 'My note\n\nMine.']);
});
