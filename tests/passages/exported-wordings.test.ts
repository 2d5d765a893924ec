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
import { makeAnnotation, makeWholeClip, paragraph } from '../export/samples';
import { readImport } from '../import/read-import';

const now = '2026-11-13T08:00:00.000Z';
const changedLine = /The wording has changed since:/;
const earlierLine = /Highlighted earlier as:/;

const text = [
  'The last boat leaves Osk Island on Friday at noon, the harbour office said.',
  'A ticket to the mainland costs 45 crowns from next month, up from an older price.',
  'Nobody objected at the meeting of the island council.',
].join('\n');

function makeHighlight(
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
    ...makeAnnotation(exact),
    ...change,
    passage: { quote, position, textVersion: 1, ...passage },
  };
}

const highlightedWording = 'A ticket to the mainland costs 30 crowns from next month';
/** The saved version contains 45 instead of the highlighted 30. */
const changedHighlight = makeHighlight(
  highlightedWording,
  { id: 'changed', versionId: 'version-0', note: 'Who pays?' },
  {
    quote: {
      exact: highlightedWording,
      prefix: 'the harbour office said.\n',
      suffix: ', up from an older price.\nNobody objected',
    },
    position: { start: text.indexOf('A ticket'), end: text.indexOf(', up from') },
  },
);
/** The user kept the highlighted wording although the page had changed. */
const keptHighlight = makeHighlight(
  'leaves Osk Island on Friday',
  { id: 'kept', colour: 'leaf' },
  {
    accepted: 'leaves Osk Island on **Sunday** <b>{{x}}</b>',
  },
);
/** The user accepted a new wording of the page twice. */
const acceptedHighlight = makeHighlight(
  'Nobody objected',
  { id: 'taken', note: 'Odd.' },
  {
    earlier: ['One member\nobjected', 'Two “members” objected'],
  },
);
const plainHighlight = makeHighlight('the harbour office said', { id: 'plain', note: 'Which?' });

const whole = makeWholeClip({
  article: { body: { type: 'root', children: text.split('\n').map(paragraph) } },
  annotations: [changedHighlight, keptHighlight, acceptedHighlight, plainHighlight],
});

const writeMarkdown = (clip: WholeClip, style: 'section' | 'text' | 'both') =>
  toMarkdown(clip, style).content.toString();
const writeNote = (clip: WholeClip, preset: number) => {
  const template = templatePresets[preset];
  if (template === undefined) throw new Error('no such preset');
  return renderNote(template, clip, now).content.toString();
};

async function writeBook(clip: WholeClip): Promise<string> {
  const pieces: BlobPart[] = [];
  for await (const piece of writeEpub([{ whole: clip, images: [] }], { title: 'Osk', now })) {
    pieces.push(piece);
  }
  const files = unzipSync(new Uint8Array(await new Blob(pieces).arrayBuffer()));
  return Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}

const formats: readonly (readonly [string, (clip: WholeClip) => string | Promise<string>])[] = [
  ['Markdown, section', (clip) => writeMarkdown(clip, 'section')],
  ['Markdown, text', (clip) => writeMarkdown(clip, 'text')],
  ['Markdown, both', (clip) => writeMarkdown(clip, 'both')],
  ['Obsidian', (clip) => writeNote(clip, 0)],
  ['Logseq', (clip) => writeNote(clip, 1)],
  ['plain template', (clip) => writeNote(clip, 2)],
  ['HTML', (clip) => toHtml([clip], [], 'Osk')],
  ['EPUB', writeBook],
];

describe.each(formats)('an exported highlight in %s', (_, write) => {
  it('shows the current wording of the saved version', async () => {
    const file = await write({ ...whole, annotations: [changedHighlight] });
    expect(file).toContain(
      'The wording has changed since: “A ticket to the mainland costs 45 crowns from next month”',
    );
    expect(file).not.toMatch(earlierLine);
  });

  it('says that the copy on which it was made has another wording', async () => {
    const own = { ...changedHighlight, versionId: 'version-1' };
    const file = await write({ ...whole, annotations: [own] });
    expect(file).toContain(
      'The wording is different in the saved version: “A ticket to the mainland',
    );
    expect(file).not.toMatch(changedLine);
  });

  it('shows the wording of the page, as text', async () => {
    const file = await write({ ...whole, annotations: [keptHighlight] });
    expect(file).toMatch(changedLine);
    expect(file).toContain('Sunday');
    expect(file).not.toContain('<b>');
    if (!/<\/html>/.test(file)) expect(file).not.toMatch(/(?<!\\)\*\*Sunday|\{\{x/);
  });

  it('shows each wording that was highlighted earlier', async () => {
    const file = await write({ ...whole, annotations: [acceptedHighlight] });
    expect(file).toContain('Highlighted earlier as: “One member objected”');
    expect(file).toContain('Highlighted earlier as: “Two “members” objected”');
    expect(file).not.toMatch(changedLine);
  });

  it('shows no other wording if nothing changed', async () => {
    const file = await write({ ...whole, annotations: [plainHighlight] });
    expect(file).not.toMatch(changedLine);
    expect(file).not.toMatch(earlierLine);
  });
});

const getNotesAndEarlierWordings = (annotations: readonly Annotation[]) =>
  annotations
    .map(({ passage, note: typed }) => [passage.quote.exact, typed, passage.earlier ?? []])
    .sort();

describe('a highlight with labels that the saved copy lacks', () => {
  const article = {
    headline: 'Lock keepers ask for a second shift',
    standfirst: 'They listen for the bell.',
    authors: ['Lena Hartwell', 'Bo Lind'],
    image: {
      ...{ url: 'https://www.haldencourier.example/lock.jpg', alt: '' },
      ...{ caption: 'The nets under the roof.', credit: 'Ada Brandt' },
    },
    body: { type: 'root' as const, children: [paragraph('The council has met twice.')] },
  };
  const make = (exact: string, prefix: string, suffix: string) => {
    const position = { start: 300, end: 300 + exact.length };
    const passage = { quote: { exact, prefix, suffix }, position, textVersion: 1 };
    return makeWholeClip({ article, annotations: [makeAnnotation(exact, { passage })] });
  };

  it.each<[string, string, string]>([
    ['for the bell.\nBy Lena Hartwell', 'shift\nThey listen ', ' and Bo Lind\nThe nets under'],
    [
      'for the bell.\nBy Lena Hartwell and Bo Lind, 20 November 2026\nThe nets',
      'shift\nThey listen ',
      ' under the roof. Photo',
    ],
    ['nets under the roof. Photo: Ada Brandt\nThe council has', '2026\nThe ', ' met twice.'],
    [
      'under the roof.\nPhoto by Ada Brandt / Courier\nThe council',
      '\nThe nets ',
      ' has met twice.',
    ],
  ])('is marked, and nothing is said to have changed: %s', (...quote) => {
    const html = toHtml([make(...quote)], [], 'Osk');
    expect(html.match(/<mark/g)?.length).toBeGreaterThan(0);
    expect(html).not.toMatch(/not found|wording/);
    expect(writeMarkdown(make(...quote), 'section')).not.toMatch(/wording/);
  });

  it.each<[string, string, string]>([
    ['for the old bell.\nBy Lena Hartwell', 'shift\nThey listen ', ' and Bo Lind\nThe nets'],
    ['nets above the roof. Photo: Ada Brandt\nThe council has met', '2026\nThe ', ' twice.'],
    ['nets under the roof. Photo: Ada Brandt\nThe new council has met', '2026\nThe ', ' twice.'],
  ])('has a different wording if other words differ: %s', (...quote) => {
    expect(toHtml([make(...quote)], [], 'Osk')).toMatch(/wording is different/);
  });
});

describe('importing exported wordings', () => {
  const expected = getNotesAndEarlierWordings(whole.annotations).map(([exact, typed, earlier]) => [
    exact,
    typed,
    (earlier as string[]).map((wording) => wording.replace('\n', ' ')),
  ]);

  it.each([
    ['section', writeMarkdown(whole, 'section')],
    ['both', writeMarkdown(whole, 'both')],
    ['text', writeMarkdown(whole, 'text')],
    ['Obsidian', writeNote(whole, 0)],
    ['Logseq', writeNote(whole, 1)],
    ['plain', writeNote(whole, 2)],
    ['table', toAnnotationsCsv([whole])],
  ])('adds no wording to a note or quote: %s', async (_, file) => {
    const { items } = await readImport(file);
    const [imported, ...rest] = items.map((item) => toWholeClip(item, now));
    expect(rest).toEqual([]);
    expect(getNotesAndEarlierWordings(imported?.annotations ?? [])).toEqual(expected);
    expect(imported?.clip.note).toBe('');
  });

  it('adds no wording to a note if the user removed the line with colour and time', async () => {
    const file = writeMarkdown(whole, 'section').replace(/^ {2}\*.* UTC\*\n\n?/gm, '');
    const { items } = await readImport(
      file.replace(/\n- > leaves Osk/, '\n- > the harbour\n\n  *sun · 2026-11-12 17:20 UTC*\n$&'),
    );
    const notes = items.flatMap(({ annotations }) =>
      annotations.map((annotation) => annotation.note),
    );
    expect(notes).toContain('Who pays?');
    expect(notes.join('\n')).not.toMatch(changedLine);
    expect(notes.join('\n')).not.toMatch(earlierLine);
  });

  it('keeps a note in which the user typed the same text', async () => {
    const typed = 'Highlighted earlier as: “mine”\n\nThe wording has changed since: “mine, too”';
    const clip = { ...whole, annotations: [{ ...acceptedHighlight, note: typed }] };
    for (const style of ['section', 'both', 'text'] as const) {
      const { items } = await readImport(writeMarkdown(clip, style));
      expect(
        items.flatMap(({ annotations }) => annotations.map((annotation) => annotation.note)),
      ).toEqual([typed]);
    }
  });
});

it('exports other wordings in the last columns of CSV', async () => {
  const { data, meta } = Papa.parse<Record<string, string>>(toAnnotationsCsv([whole]), {
    header: true,
    skipEmptyLines: true,
  });
  expect(meta.fields?.slice(-7)).toEqual([
    ...['Annotation', 'Wording now', 'Earlier wordings', 'Field', 'Correction'],
    ...['Made by', 'Member'],
  ]);
  const cells = data.map((row) => [row['Annotation'], row['Wording now'], row['Earlier wordings']]);
  expect(cells.sort()).toEqual([
    ['changed', 'A ticket to the mainland costs 45 crowns from next month', ''],
    ['kept', keptHighlight.passage.accepted, ''],
    ['plain', '', ''],
    ['taken', '', 'One member objected\nTwo “members” objected'],
  ]);
});

it('copies a quote with its own quotation marks as single ones', () => {
  expect(
    quoteWithSource('“I came home,” she said.', { headline: '“Home” at last', url: null }),
  ).toBe('“‘I came home,’ she said.”\n— “‘Home’ at last”.');
});

it('copies a quote with the other wordings of its passage', () => {
  const source = { headline: 'Ferry', url: null };
  expect(quoteWithSource('Nobody objected', source, acceptedHighlight.passage)).toBe(
    '“Nobody objected”\n— “Ferry”.\nHighlighted earlier as: “One member objected”\nHighlighted earlier as: “Two ‘members’ objected”',
  );
  expect(quoteWithSource('on Friday', source, { accepted: 'on Sunday' })).toBe(
    '“on Friday”\n— “Ferry”.\nThe wording has changed since: “on Sunday”',
  );
});
