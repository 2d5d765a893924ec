import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStory } from '../../../core/anchor/story/story';
import { readStoryText } from '../../../core/anchor/story/story-text';
import { type AnnotationStyle, toMarkdown } from '../../../core/exchange';
import { toWholeClip } from '../../../core/exchange/in';
import { goesOn } from '../../../core/exchange/in/parts/goes-on';
import { noteMarkdown } from '../../../core/exchange/note-markdown';
import { renderNote, templatePresets } from '../../../core/exchange/template';
import type { WholeClip } from '../../../core/model';
import { plainText } from '../../../core/text';
import { anAnnotation, aWholeClip, paragraph } from '../samples';
import { read } from './read-import';

const time = '2026-11-12T17:20:00.000Z';
const signs = ['==', '=', '*', '**', '_', '`', '[^1]', '[a](b)', '\\', '|', '~~', '#', '- ', '> '];
const scraps = fc.constantFrom(...signs, 'boat', 'ferry', ' ', ' ', '.', '日本', '1. ', '---');
const words = fc
  .array(scraps, { minLength: 1, maxLength: 10 })
  .map((parts) => `x${parts.join('').replace(/\s+/g, ' ')}y`);
const notes = fc
  .array(fc.oneof(scraps, fc.constantFrom('\n', '\n\n', '```', '    ')), { maxLength: 8 })
  .map((parts) => parts.join('').trim());
const marks = fc.array(fc.record({ from: fc.nat(), length: fc.nat(), note: notes }), {
  maxLength: 4,
});

/** A clip of these paragraphs, with marks that begin and end at letters. */
function aMarkedClip(
  texts: readonly string[],
  places: readonly { from: number; length: number; note: string }[],
  standfirst: string | null = null,
): WholeClip {
  const body = { type: 'root' as const, children: texts.map(paragraph) };
  const bare = aWholeClip({ article: { headline: 'Ferry', standfirst, body } });
  const [version] = bare.versions;
  if (version === undefined) throw new Error('no version');
  const text = String.fromCharCode(...readStoryText(createStory(version.article)).units);
  const annotations = places.flatMap(({ from, length, note }, index) => {
    const start = from % text.length;
    const exact = text.slice(start, start + 1 + (length % 30)).trim();
    if (!/^[\p{L}].*[\p{L}]$/su.test(exact)) return [];
    const begin = text.indexOf(exact, start);
    const end = begin + exact.length;
    return anAnnotation(exact, {
      id: `mark-${index}`,
      note,
      createdAt: `2026-11-12T17:2${index}:00.000Z`,
      passage: {
        quote: { exact, prefix: text.slice(0, begin), suffix: text.slice(end) },
        position: { start: begin, end },
        textVersion: 1,
      },
    });
  });
  return { ...bare, annotations };
}

describe('our own Markdown, whatever is written and marked', () => {
  it.each<AnnotationStyle>(['section', 'both', 'text'])(
    'comes back with its story and its notes: %s',
    async (style) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(words, { minLength: 1, maxLength: 4 }),
          marks,
          async (texts, all) => {
            const whole = aMarkedClip(texts, all);
            const { items } = await read(toMarkdown(whole, style).content.toString());
            const [item] = items;
            expect(item?.body && plainText(item.body)).toBe(texts.join('\n\n'));
            const written = whole.annotations.map(({ note }) => noteMarkdown(note));
            if (style === 'text') {
              const found = item?.annotations.map(({ note }) => note) ?? [];
              expect(found).toEqual(expect.arrayContaining(written.filter(Boolean)));
              return;
            }
            const said = item?.annotations.map(({ quote, note }) => [quote.exact, note]);
            const expected = whole.annotations.map(({ passage }, index) => [
              passage.quote.exact,
              written[index],
            ]);
            expect(said?.sort()).toEqual(expected.sort());
          },
        ),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  it.each(templatePresets.map((preset) => [preset.name, preset] as const))(
    'loses no note that stands on words of the standfirst or the text: %s',
    async (_, preset) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(words, { minLength: 1, maxLength: 3 }),
          marks,
          fc.boolean(),
          async (texts, all, isOfOneMinute) => {
            const whole = aMarkedClip(texts, all, texts[0]);
            const annotations = isOfOneMinute
              ? whole.annotations.map((mark) => ({ ...mark, createdAt: time }))
              : whole.annotations;
            const { content } = renderNote(preset, { ...whole, annotations }, time);
            const { items, remarks } = await read(content);
            const said = [
              ...(items[0]?.annotations.map(({ note }) => note) ?? []),
              ...remarks.map(({ detail }) => detail ?? ''),
            ];
            for (const { note } of annotations) {
              const written = noteMarkdown(note);
              expect([written, said.some((one) => goesOn(one, written))]).toEqual([written, true]);
            }
          },
        ),
        { numRuns: 100 },
      );
    },
    60_000,
  );
});

describe('a list of our own Markdown, where words stand several times', () => {
  const few = fc.constantFrom('boat', 'boats', 'the boat', 'a', '“boat”', 'boat.', '日本', 'Boat');
  const alike = fc
    .array(few, { minLength: 1, maxLength: 8 })
    .map((parts) => `x ${parts.join(' ')} y`);
  const plain = templatePresets.find(({ name }) => name === 'Plain');
  const forms: readonly [string, (whole: WholeClip) => string][] = [
    ['section', (whole) => toMarkdown(whole).content.toString()],
    ['both', (whole) => toMarkdown(whole, 'both').content.toString()],
    ['Plain', (whole) => (plain ? renderNote(plain, whole, time).content.toString() : '')],
  ];

  /** Words over the end of a block, which begin once more before they have ended. */
  const overBlocks: [string[], { from: number; length: number; note: string }[], boolean] = [
    ['x boat. boat. boats boat. y', 'x boat. y', 'x boat the boat “boat” y'],
    [{ from: 54, length: 10, note: '' }],
    true,
  ];

  it.each(forms)(
    'puts each mark where it was, or says that this is a guess: %s',
    async (_, write) => {
      let guesses = 0;
      let all = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(alike, { minLength: 1, maxLength: 3 }),
          marks,
          fc.boolean(),
          async (texts, places, hasStandfirst) => {
            const noted = places.map((place, index) => ({ ...place, note: `n${index}` }));
            const whole = aMarkedClip(texts, noted, hasStandfirst ? 'The boat, a boat.' : null);
            const { items } = await read(write(whole));
            const back = items.flatMap((item) => toWholeClip(item, time).annotations);
            expect(back).toHaveLength(whole.annotations.length);
            for (const { note, passage } of whole.annotations) {
              const mark = back.find((one) => one.note === note);
              const { prefix = '', suffix = '' } = mark?.passage.quote ?? {};
              all++;
              if (`${prefix}${suffix}` === '') guesses++;
              else expect(mark?.passage.position).toEqual(passage.position);
            }
          },
        ),
        { numRuns: 100, examples: [overBlocks] },
      );
      expect(guesses).toBeLessThan(all / 20);
    },
    60_000,
  );
});
