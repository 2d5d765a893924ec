import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  quoteWithSource,
  toAnnotationsCsv,
  toHtml,
  toMarkdown,
  writeEpub,
} from '../../core/export';
import { renderNote, templatePresets } from '../../core/export/template';
import { toWholeClip } from '../../core/import';
import type { Annotation, Passage, WholeClip } from '../../core/model';
import { anAnnotation, aWholeClip, paragraph } from '../export/samples';
import { readImport } from '../import/read-import';

const now = '2026-11-13T08:00:00.000Z';
const changedLine = /The wording has changed since:/;
const earlierLine = /Highlighted earlier as:/;

const text = [
  'The last boat leaves Osk Island on Friday at noon, the harbour office said.',
  'A ticket to the mainland costs 45 crowns from next month, up from an older price.',
  'Nobody objected at the meeting of the island council.',
].join('\n');

function on(
  exact: string,
  change: Partial<Annotation>,
  passage: Partial<Passage> = {},
): Annotation {
  const start = text.indexOf(exact);
  const quote = {
    exact,
    prefix: start < 0 ? '' : text.slice(Math.max(0, start - 60), start),
    suffix: start < 0 ? '' : text.slice(start + exact.length, start + exact.length + 60),
  };
  const position = { start: Math.max(0, start), end: Math.max(0, start) + exact.length };
  return {
    ...anAnnotation(exact),
    ...change,
    passage: { quote, position, textVersion: 1, ...passage },
  };
}

const written = 'A ticket to the mainland costs 30 crowns from next month';
/** The copy says 45 where 30 was highlighted. */
const changed = on(
  written,
  { id: 'changed', note: 'Who pays?' },
  {
    quote: {
      exact: written,
      prefix: 'the harbour office said.\n',
      suffix: ', up from an older price.\nNobody objected',
    },
    position: { start: text.indexOf('A ticket'), end: text.indexOf(', up from') },
  },
);
/** The user saw another wording on the page and kept their own. */
const kept = on(
  'leaves Osk Island on Friday',
  { id: 'kept', colour: 'leaf' },
  {
    accepted: 'leaves Osk Island on **Sunday** <b>{{x}}</b>',
  },
);
/** The user took over the wording of the page, twice. */
const taken = on(
  'Nobody objected',
  { id: 'taken', note: 'Odd.' },
  {
    earlier: ['One member\nobjected', 'Two “members” objected'],
  },
);
const plain = on('the harbour office said', { id: 'plain', note: 'Which?' });

const whole = aWholeClip({
  article: { body: { type: 'root', children: text.split('\n').map(paragraph) } },
  annotations: [changed, kept, taken, plain],
});

const markdown = (one: WholeClip, style: 'section' | 'text' | 'both') =>
  toMarkdown(one, style).content.toString();
const note = (one: WholeClip, preset: number) => {
  const template = templatePresets[preset];
  if (template === undefined) throw new Error('no such preset');
  return renderNote(template, one, now).content.toString();
};

async function book(one: WholeClip): Promise<string> {
  const pieces: BlobPart[] = [];
  for await (const piece of writeEpub([{ whole: one, images: [] }], { title: 'Osk', now })) {
    pieces.push(piece);
  }
  const files = unzipSync(new Uint8Array(await new Blob(pieces).arrayBuffer()));
  return Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}

const formats: readonly (readonly [string, (one: WholeClip) => string | Promise<string>])[] = [
  ['Markdown, section', (one) => markdown(one, 'section')],
  ['Markdown, text', (one) => markdown(one, 'text')],
  ['Markdown, both', (one) => markdown(one, 'both')],
  ['Obsidian', (one) => note(one, 0)],
  ['Logseq', (one) => note(one, 1)],
  ['plain template', (one) => note(one, 2)],
  ['HTML', (one) => toHtml([one], [], 'Osk')],
  ['EPUB', book],
];

describe.each(formats)('a highlight with another wording in %s', (_, write) => {
  it('contains the current wording of the saved copy', async () => {
    const file = await write({ ...whole, annotations: [changed] });
    expect(file).toContain(
      'The wording has changed since: “A ticket to the mainland costs 45 crowns from next month”',
    );
    expect(file).not.toMatch(earlierLine);
  });

  it('contains the wording that the user saw on the page, as text', async () => {
    const file = await write({ ...whole, annotations: [kept] });
    expect(file).toMatch(changedLine);
    expect(file).toContain('Sunday');
    expect(file).not.toContain('<b>');
    if (!/<\/html>/.test(file)) expect(file).not.toMatch(/(?<!\\)\*\*Sunday|\{\{x/);
  });

  it('contains each wording that was highlighted earlier', async () => {
    const file = await write({ ...whole, annotations: [taken] });
    expect(file).toContain('Highlighted earlier as: “One member objected”');
    expect(file).toContain('Highlighted earlier as: “Two “members” objected”');
    expect(file).not.toMatch(changedLine);
  });

  it('contains no other wording if it is unchanged', async () => {
    const file = await write({ ...whole, annotations: [plain] });
    expect(file).not.toMatch(changedLine);
    expect(file).not.toMatch(earlierLine);
  });
});

const notesAndEarlier = (annotations: readonly Annotation[]) =>
  annotations
    .map(({ passage, note: typed }) => [passage.quote.exact, typed, passage.earlier ?? []])
    .sort();

describe('what was written about other wordings', () => {
  const expected = notesAndEarlier(whole.annotations).map(([exact, typed, earlier]) => [
    exact,
    typed,
    (earlier as string[]).map((words) => words.replace('\n', ' ')),
  ]);

  it.each([
    ['section', markdown(whole, 'section')],
    ['both', markdown(whole, 'both')],
    ['text', markdown(whole, 'text')],
    ['Obsidian', note(whole, 0)],
    ['Logseq', note(whole, 1)],
    ['plain', note(whole, 2)],
    ['table', toAnnotationsCsv([whole])],
  ])('is part of no note and no quote on its way back: %s', async (_, file) => {
    const { items } = await readImport(file);
    const [back, ...more] = items.map((item) => toWholeClip(item, now));
    expect(more).toEqual([]);
    expect(notesAndEarlier(back?.annotations ?? [])).toEqual(expected);
    expect(back?.clip.note).toBe('');
  });

  it('is part of no note where the user removed the line with colour and time', async () => {
    const file = markdown(whole, 'section').replace(/^ {2}\*.* UTC\*\n\n?/gm, '');
    const { items } = await readImport(
      file.replace(/\n- > leaves Osk/, '\n- > the harbour\n\n  *sun · 2026-11-12 17:20 UTC*\n$&'),
    );
    const notes = items.flatMap(({ annotations }) => annotations.map((mark) => mark.note));
    expect(notes).toContain('Who pays?');
    expect(notes.join('\n')).not.toMatch(changedLine);
    expect(notes.join('\n')).not.toMatch(earlierLine);
  });

  it('stays in a note in which the user has typed the same words', async () => {
    const typed = 'Highlighted earlier as: “mine”\n\nThe wording has changed since: “mine, too”';
    const one = { ...whole, annotations: [{ ...taken, note: typed }] };
    for (const style of ['section', 'both', 'text'] as const) {
      const { items } = await readImport(markdown(one, style));
      expect(items.flatMap(({ annotations }) => annotations.map((mark) => mark.note))).toEqual([
        typed,
      ]);
    }
  });
});

it('a table has the other wordings in its last columns', async () => {
  const { data, meta } = Papa.parse<Record<string, string>>(toAnnotationsCsv([whole]), {
    header: true,
    skipEmptyLines: true,
  });
  expect(meta.fields?.slice(-3)).toEqual(['Annotation', 'Wording now', 'Earlier wordings']);
  const cells = data.map((row) => [row['Annotation'], row['Wording now'], row['Earlier wordings']]);
  expect(cells.sort()).toEqual([
    ['changed', 'A ticket to the mainland costs 45 crowns from next month', ''],
    ['kept', kept.passage.accepted, ''],
    ['plain', '', ''],
    ['taken', '', 'One member objected\nTwo “members” objected'],
  ]);
});

it('a copied quote contains the wordings of its passage', () => {
  const source = { headline: 'Ferry', url: null };
  expect(quoteWithSource('Nobody objected', source, taken.passage)).toBe(
    '“Nobody objected”\n— “Ferry”.\nHighlighted earlier as: “One member objected”\nHighlighted earlier as: “Two “members” objected”',
  );
  expect(quoteWithSource('on Friday', source, { accepted: 'on Sunday' })).toBe(
    '“on Friday”\n— “Ferry”.\nThe wording has changed since: “on Sunday”',
  );
});
