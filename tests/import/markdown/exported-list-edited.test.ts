import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendToNote, toMarkdown } from '../../../core/export';
import { renderNote, templatePresets } from '../../../core/export/template';
import type { WholeClip } from '../../../core/model';
import { plainText } from '../../../core/text';
import { anAnnotation, aWholeClip, paragraph } from '../../export/samples';
import { scaleRuns } from '../../runs';
import { readImport } from '../read-import';

const at = (minute: number) => `2026-11-12T17:${minute}:00.000Z`;
const [, , plain] = templatePresets;
const texts = ['The last boat leaves on Friday.', 'No boat sails in March, said Ida.'];
const annotations = [
  anAnnotation('last boat', {
    id: 'a',
    note: 'Which?\n\nThis one?',
    colour: 'plum',
    tags: ['sea'],
  }),
  anAnnotation('March', { id: 'b', createdAt: at(21), colour: 'sky' }),
  anAnnotation('said Ida', { id: 'c', createdAt: at(22), note: 'Ask her', colour: 'rose' }),
];
const whole = aWholeClip({
  article: { body: { type: 'root', children: texts.map(paragraph) } },
  clip: { note: 'My note' },
  annotations,
});
const forms: readonly (readonly [string, (whole: WholeClip) => string])[] = [
  ['section', (one) => toMarkdown(one, 'section').content.toString()],
  ['both', (one) => toMarkdown(one, 'both').content.toString()],
  ['plain', (one) => renderNote(plain, one, at(40)).content.toString()],
];
const below = (added: string) => (file: string) => `${file.trimEnd()}\n\n${added}\n`;

async function readEdited(file: string) {
  const { items, lines } = await readImport(file);
  const [item] = items;
  const marks = item?.annotations.map(({ quote, note, tags, colour }) => {
    return [quote.exact, note, tags.join(), colour].join(' | ');
  });
  return { item, text: item?.body && plainText(item.body), marks: marks?.sort(), lines };
}

describe.each(forms)('our exported list of annotations: %s', (form, write) => {
  const file = write(whole);
  const story = texts.join('\n\n');
  const ours = [
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
  ])('moves what the user wrote below it to the page note: %j', async (words) => {
    const { item, text, marks, lines } = await readEdited(below(words)(file));
    expect([text, lines]).toEqual([story, []]);
    expect(marks).toEqual([...ours].sort());
    expect(item?.note).toBe(`My note\n\n${words}`);
  });

  it('moves what the user wrote between its items there too', async () => {
    const edited = file.replace('- > March', '- Mine\n\nAnd mine.\n\n- > March');
    const { item, text, marks } = await readEdited(below('Behind it.')(edited));
    expect([text, marks]).toEqual([story, [...ours].sort()]);
    expect(item?.note).toBe('My note\n\n- Mine\n\nAnd mine.\n\nBehind it.');
  });

  it.each(['- > leaves\n\n  On time?\n\n  - Or late', '- > leaves\n  On time?', '- > leaves'])(
    'moves a quote without an id to the page note, and reports it: %j',
    async (added) => {
      for (const edit of [
        below(added),
        (one: string) => one.replace('- > March', `${added}\n\n- > March`),
        (one: string) => one.replace('- > last boat', `${added}\n\n- > last boat`),
      ]) {
        const { item, text, marks, lines } = await readEdited(edit(file));
        expect([text, lines]).toEqual([story, ['id-lost 1']]);
        expect(item?.note).toBe(`My note\n\n${added}`);
        expect(marks).toEqual([...ours].sort());
      }
    },
  );

  it('moves an item that lost its id to the page note, and reports it', async () => {
    for (const id of [/\n\n {2}\*sky[^\n]*/, / <!--[^>]*-->(?=\n\n- > said)/]) {
      const edited = file.replace(id, '');
      expect(edited).not.toBe(file);
      const { item, text, marks, lines } = await readEdited(edited);
      expect([text, lines]).toEqual([story, ['id-lost 1']]);
      expect(item?.note).toMatch(/^My note\n\n- > March/);
      const isMarked = form === 'both';
      const left = ours.filter((mark) => isMarked || !mark.startsWith('March'));
      expect(marks?.map((mark) => mark.split(' | ')[0]).sort()).toEqual(
        left.map((mark) => mark.split(' | ')[0]).sort(),
      );
    }
  });

  it('recognises a highlight by its id, whatever remains of its details', async () => {
    const edited = file.replace(/\*sky[^\n]*UTC\*/, 'My own words');
    const { marks, lines } = await readEdited(edited);
    expect(lines).toEqual([]);
    expect(marks).toContain('March | My own words |  | ');
  });

  it.each([
    ['a callout', '> [!quote]- Mine\n>\n', '> '],
    ['a quote', '> Mine\n>\n', '> '],
    ['a bullet', '- Mine\n\n', '  '],
    ['a bullet, set in by tabs', '- Mine\n\n', '\t'],
    ['a bullet in a callout', '> [!quote]\n> - Mine\n>\n', '>   '],
  ])('is read if the user moved it into %s', async (_, above, by) => {
    const footnotes = /(?:\n\[\^\d+\]:[^\n]*(?:\n+ {4}[^\n]*)*)+\n*$/.exec(file)?.[0] ?? '';
    for (const start of ['\n- > last boat', ...(form === 'plain' ? [] : ['\n## Annotations'])]) {
      const list = file.slice(file.lastIndexOf(start) + 1, file.length - footnotes.length).trim();
      const put = `${above}${list.replace(/^(?=[^\n])/gm, by).replace(/\n\n/g, `\n${by.trim()}\n`)}`;
      const edited = `${file.slice(0, file.lastIndexOf(start))}\n${put}\n\nBehind.\n${footnotes}`;
      const { item, text, marks, lines } = await readEdited(edited);
      expect([edited, text, lines]).toEqual([edited, story, []]);
      expect(marks).toEqual([...ours].sort());
      const mine = above.replace(/\n>?\n$/, '');
      expect(item?.note).toBe(`My note\n\n${mine}\n\nBehind.`);
    }
  });

  it('is read above the story', async () => {
    const start = file.lastIndexOf(form === 'plain' ? '\n- > last boat' : '\n---\n');
    const footnotes = /(?:\n\[\^\d+\]:[^\n]*(?:\n+ {4}[^\n]*)*)+\n*$/.exec(file)?.[0] ?? '';
    const list = file.slice(start, file.length - footnotes.length).trimEnd();
    const [head = '', rest = ''] = file.slice(0, start).split(/(?<=\n# [^\n]*\n)/);
    const { item, text, marks } = await readEdited(
      `${head}${list}\n\n${rest.trim()}\n${footnotes}`,
    );
    expect([text, item?.note]).toEqual([story, 'My note']);
    expect(marks).toEqual([...ours].sort());
  });

  it("can be appended to below the user's text, and reads the same again", async () => {
    const edited = below('- > leaves\n\n  On time?\n\nA thought.')(file);
    const { item } = await readEdited(edited);
    const taken = aWholeClip({
      article: { body: { type: 'root', children: texts.map(paragraph) } },
      clip: { note: item?.note ?? '', updatedAt: at(45) },
      annotations: [
        ...annotations,
        anAnnotation('No boat', { id: 'd', createdAt: at(46), updatedAt: at(46) }),
      ],
    });
    const last = { at: at(40), arrived: new Set<string>() };
    const appended = appendToNote(edited, taken, last) ?? '';
    expect(appended).toContain('- > No boat');
    expect(appended.match(/A thought\./g)).toHaveLength(1);
    expect(appendToNote(appended, taken, last)).toBe(appended);
    const again = await readEdited(appended);
    expect([again.text, again.item?.note]).toEqual([story, item?.note]);
    expect(again.marks).toHaveLength(4);
    const rewritten = {
      ...taken,
      clip: { ...taken.clip, note: `${item?.note}\n\nMore.`, updatedAt: at(50) },
    };
    const { item: third } = await readEdited(appendToNote(appended, rewritten, last) ?? '');
    expect(third?.note).toBe(`${item?.note}\n\nMore.`);
  });

  it('loses no line that the user writes below it or into it', async () => {
    const scraps = fc.constantFrom(
      ...['- a', '> b', '# c', '', '', '- > d', '  e', '    f', '1. g', '---', '[^x]: h', '*i*'],
      ...[
        '| j |',
        '```',
        '<!-- k -->',
        '%%l%%',
        '[^x]',
        '- [ ] l',
        '- *sun · m*',
        '## Annotations',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(scraps, { maxLength: 8 }), fc.boolean(), async (lines, isLast) => {
        const words = lines.map((line, index) => line.replace(/[a-m]\b/, `$&x${index}x`));
        const added = `${words.join('\n')}\n\n`;
        const edited = isLast
          ? `${file}\n${added}`
          : file.replace('- > March', `${added}- > March`);
        const { items, remarks } = await readImport(edited);
        const all = JSON.stringify([items, remarks]);
        const missing = added.match(/x\d+x/g)?.filter((word) => !all.includes(word)) ?? [];
        expect([edited, missing]).toEqual([edited, []]);
      }),
      { numRuns: scaleRuns(120) },
    );
  });
});

it('adds what the user wrote below a footnote reference to its note', async () => {
  const file = toMarkdown(whole, 'both').content.toString();
  const { marks } = await readEdited(file.replace(/(\n {2}\*rose[^\n]*)/, '$1\n\n  Or Bob'));
  expect(marks).toContain('said Ida | Ask her\n\nOr Bob |  | rose');
});

it('keeps a highlight whose footnote the user removed, wherever its reference remains', async () => {
  const file = toMarkdown(whole, 'both').content.toString();
  const { item, text, marks } = await readEdited(file.replace(/\n\[\^[^\]]*\]: Ask her\n/, ''));
  expect([text, item?.note]).toEqual([texts.join('\n\n'), 'My note']);
  expect(marks).toContain('said Ida |  |  | rose');
  expect(marks).toHaveLength(3);
});

it('moves a changed heading, and text below the heading, to the page note', async () => {
  const file = toMarkdown(whole).content.toString();
  const titled = await readEdited(file.replace('## Annotations', '## Highlights'));
  expect([titled.text, titled.item?.note]).toEqual([
    texts.join('\n\n'),
    'My note\n\n## Highlights',
  ]);
  const begun = await readEdited(file.replace('## Annotations\n', '## Annotations\n\nMine.\n'));
  expect([begun.text, begun.item?.note]).toEqual([texts.join('\n\n'), 'My note\n\nMine.']);
});
