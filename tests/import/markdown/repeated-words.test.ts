import { describe, expect, it } from 'vitest';
import { appendToNote, toMarkdown } from '../../../core/export';
import type { ImportedItem } from '../../../core/import';
import type { Annotation } from '../../../core/model';
import { removeIdCommentsFromText } from '../../export/markdown/read-markdown';
import { makeAnnotation, makeWholeClip, paragraph } from '../../export/samples';
import { readImport } from '../read-import';

const at = (minute: number) => `2026-11-12T17:${minute}:00.000Z`;

describe('importing highlights on repeated words', () => {
  const text = 'One boat came in. The last boat leaves on Friday.';
  const url = 'https://www.haldencourier.example/news/osk-ferry';
  const makeBoat = (id: string, start: number, change: Partial<Annotation> = {}) =>
    makeAnnotation('boat', {
      id,
      passage: {
        quote: { exact: 'boat', prefix: text.slice(0, start), suffix: text.slice(start + 4) },
        position: { start, end: start + 4 },
        textVersion: 1,
      },
      ...change,
    });
  const makeStory = (...annotations: readonly Annotation[]) =>
    makeWholeClip({
      article: { url, body: { type: 'root', children: [paragraph(text)] } },
      annotations,
    });
  const [first, second] = [4, 27];
  const getPrefixes = (items: readonly ImportedItem[]) =>
    items.flatMap(({ annotations }) =>
      annotations.map(({ quote, tags }) => [quote.prefix.slice(-5), ...tags]),
    );

  it('exports a link to the position of such highlights only', () => {
    const whole = makeStory(makeBoat('one', second), makeAnnotation('on Friday'));
    const content = removeIdCommentsFromText(toMarkdown(whole).content.toString());
    expect(content).toContain(
      `- > boat\n\n  *sun yellow · [2026-11-12 17:20 UTC](${url}#:~:text=The%20last-,boat)*\n`,
    );
    expect(content).toContain('- > on Friday\n\n  *sun yellow · 2026-11-12 17:20 UTC*\n');
  });

  it.each(['section', 'both'] as const)(
    'imports each highlight at its position with its tags: %s',
    async (style) => {
      const marks = [
        makeBoat('two', second, { tags: ['two'] }),
        makeBoat('one', first, { tags: ['one'] }),
      ];
      const { items } = await readImport(toMarkdown(makeStory(...marks), style).content.toString());
      expect(getPrefixes(items).sort()).toEqual([
        ['\nOne ', 'one'],
        ['last ', 'two'],
      ]);
    },
  );

  it('imports one highlight if its note was rewritten, and reports the earlier note', async () => {
    const before = [
      makeBoat('one', first, { note: 'One' }),
      makeBoat('two', second, { note: 'Two' }),
    ];
    const later = makeBoat('two', second, { note: 'Which?', updatedAt: at(50) });
    const file = toMarkdown(makeStory(...before)).content.toString();
    const last = { at: at(40), arrived: new Set<string>() };
    const { items, remarks } = await readImport(
      appendToNote(file, makeStory(makeBoat('one', first, { note: 'One' }), later), last) ?? '',
    );
    expect(items[0]?.annotations.map(({ note }) => note)).toEqual(['One', 'Which?']);
    expect(remarks).toMatchObject([{ code: 'earlier-words', detail: 'Two' }]);
  });

  it('imports no position if the link is broken, missing or matches nothing', async () => {
    const file = toMarkdown(makeStory(makeBoat('one', second))).content.toString();
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
