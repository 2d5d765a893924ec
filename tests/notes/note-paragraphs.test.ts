import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { noteAbove, noteParagraphs } from '../../core/notes';
import { scaleRuns } from '../runs';
import { aCodedNote } from './coded-note';

const textsOf = (note: string) => noteParagraphs(note).map(({ text }) => text);

describe('the paragraphs of a note', () => {
  it('are parted at empty lines, and by nothing else', () => {
    expect(textsOf('one\ntwo\n\n \n three \r\n\r\nfour')).toEqual(['one\ntwo', ' three ', 'four']);
    expect(textsOf('\n\n')).toEqual([]);
  });

  it.each([
    ['```\none\n\ntwo\n```', 1],
    ['~~~ js\none\n\n```\n\ntwo\n~~~~', 1],
    ['Above\n```\none\n\ntwo\n```\nbelow\n\nlast', 2],
    ['Above\n\n```\none\n\ntwo', 2],
    ['- item\n  ```\n  one\n\n  two\n  ```\n\nlast', 2],
    ['1. item\n\n   - item\n\n     ```\n     one\n\n     two\n     ```\n\nlast', 4],
    ['- ```\n  one\n\n  two\n  ```', 1],
    ['> ```\n> one\n>\n> two\n> ```', 1],
  ])('have a block of code whole: %j', (note, count) => {
    expect(textsOf(note)).toHaveLength(count);
  });

  it.each([
    ['Not ``` here\n\nlast', 2],
    ['```code```\n\nlast', 2],
    ['    ```\n\nlast', 2],
    ['> ```\n> one\n\nlast', 2],
    ['- ```\n  one\n\nlast\n\n```\n\nopen', 3],
  ])('begin anew where code ends with what it stands in, or is none: %j', (note, count) => {
    expect(textsOf(note)).toHaveLength(count);
  });

  it('part no block of code that Markdown knows, and have all of the note', () => {
    fc.assert(
      fc.property(aCodedNote, (note) => {
        const paragraphs = noteParagraphs(note);
        const all = paragraphs.map(({ gap, text }) => gap + text).join('');
        expect(note.startsWith(all)).toBe(true);
        expect(note.slice(all.length).trim()).toBe('');
        let end = 0;
        const cuts = paragraphs.map(({ gap, text }) => {
          end += gap.length + text.length;
          return end;
        });
        for (const [from, to] of codeIn(fromMarkdown(note))) {
          expect(cuts.filter((cut) => from < cut && cut < to)).toEqual([]);
        }
      }),
      { numRuns: scaleRuns(1_000) },
    );
  });
});

it('a note below one that ends in open code is no code', () => {
  expect(noteAbove('```\none\n', 'two')).toBe('```\none\n```\n\ntwo');
  expect(noteAbove('- item\n  ~~~~\n  one', 'two')).toBe('- item\n  ~~~~\n  one\n  ~~~~\n\ntwo');
  expect(noteAbove('```\none\n```', 'two')).toBe('```\none\n```\n\ntwo');
});

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** From where to where blocks of code stand. */
function codeIn(node: Node): readonly (readonly [number, number])[] {
  if ('children' in node) return node.children.flatMap((child) => codeIn(child as Node));
  const { start, end } = node.position ?? {};
  return node.type === 'code' ? [[start?.offset ?? 0, end?.offset ?? 0]] : [];
}
