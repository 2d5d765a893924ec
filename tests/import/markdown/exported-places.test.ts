import { describe, expect, it } from 'vitest';
import { appendToNote, toMarkdown } from '../../../core/export';
import type { ImportedItem } from '../../../core/import';
import type { Annotation } from '../../../core/model';
import { textWithoutIds } from '../../export/markdown/read-markdown';
import { anAnnotation, aWholeClip, paragraph } from '../../export/samples';
import { readImport } from '../read-import';

const at = (minute: number) => `2026-11-12T17:${minute}:00.000Z`;

describe('highlights on repeated words', () => {
  const words = 'One boat came in. The last boat leaves on Friday.';
  const url = 'https://www.haldencourier.example/news/osk-ferry';
  const boat = (id: string, start: number, change: Partial<Annotation> = {}) =>
    anAnnotation('boat', {
      id,
      passage: {
        quote: { exact: 'boat', prefix: words.slice(0, start), suffix: words.slice(start + 4) },
        position: { start, end: start + 4 },
        textVersion: 1,
      },
      ...change,
    });
  const story = (...annotations: readonly Annotation[]) =>
    aWholeClip({
      article: { url, body: { type: 'root', children: [paragraph(words)] } },
      annotations,
    });
  const [first, second] = [4, 27];
  const beginnings = (items: readonly ImportedItem[]) =>
    items.flatMap(({ annotations }) =>
      annotations.map(({ quote, tags }) => [quote.prefix.slice(-5), ...tags]),
    );

  it('have a link to their place at their time, unlike other highlights', () => {
    const whole = story(boat('one', second), anAnnotation('on Friday'));
    const content = textWithoutIds(toMarkdown(whole).content.toString());
    expect(content).toContain(
      `- > boat\n\n  *sun · [2026-11-12 17:20 UTC](${url}#:~:text=The%20last-,boat)*\n`,
    );
    expect(content).toContain('- > on Friday\n\n  *sun · 2026-11-12 17:20 UTC*\n');
  });

  it.each(['section', 'both'] as const)('keep their tags, each at its place: %s', async (style) => {
    const marks = [boat('two', second, { tags: ['two'] }), boat('one', first, { tags: ['one'] })];
    const { items } = await readImport(toMarkdown(story(...marks), style).content.toString());
    expect(beginnings(items).sort()).toEqual([
      ['\nOne ', 'one'],
      ['last ', 'two'],
    ]);
  });

  it('are one highlight after a rewritten note is appended, and the earlier note is reported', async () => {
    const before = [boat('one', first, { note: 'One' }), boat('two', second, { note: 'Two' })];
    const later = boat('two', second, { note: 'Which?', updatedAt: at(50) });
    const file = toMarkdown(story(...before)).content.toString();
    const last = { at: at(40), arrived: new Set<string>() };
    const { items, remarks } = await readImport(
      appendToNote(file, story(boat('one', first, { note: 'One' }), later), last) ?? '',
    );
    expect(items[0]?.annotations.map(({ note }) => note)).toEqual(['One', 'Which?']);
    expect(remarks).toMatchObject([{ code: 'earlier-words', detail: 'Two' }]);
  });

  it('are imported without a place if the link is broken, missing or matches no place', async () => {
    const file = toMarkdown(story(boat('one', second))).content.toString();
    for (const link of ['text=Some%20other-,boat', 'text=%E0%A4%A,boat', 'text=', 'a']) {
      const { items } = await readImport(file.replace('text=The%20last-,boat', link));
      expect(items[0]?.annotations).toMatchObject([
        { quote: { exact: 'boat', prefix: '', suffix: '' } },
      ]);
    }
    const { items } = await readImport(file.replace(/\[(.*? UTC)\]\(.*?\)/, '$1'));
    expect(items[0]?.annotations).toMatchObject([{ quote: { prefix: '', suffix: '' } }]);
  });
});
