import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { appendNote, splitParagraphs } from '../../core/notes';
import { scaleRuns } from '../runs';
import { noteWithClosedCode } from './arbitrary-note';

const getTexts = (note: string) => splitParagraphs(note).map(({ text }) => text);

describe('splitParagraphs', () => {
  it('splits only at blank lines', () => {
    expect(getTexts('one\ntwo\n\n \n three \r\n\r\nfour')).toEqual(['one\ntwo', ' three ', 'four']);
    expect(getTexts('\n\n')).toEqual([]);
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
  ])('keeps code blocks whole: %j', (note, count) => {
    expect(getTexts(note)).toHaveLength(count);
  });

  it.each([
    ['Not ``` here\n\nlast', 2],
    ['```code```\n\nlast', 2],
    ['    ```\n\nlast', 2],
    ['> ```\n> one\n\nlast', 2],
    ['- ```\n  one\n\nlast\n\n```\n\nopen', 3],
  ])('splits where code ends with its container, or is not code: %j', (note, count) => {
    expect(getTexts(note)).toHaveLength(count);
  });

  it('splits no Markdown code block, and covers the whole note', () => {
    fc.assert(
      fc.property(noteWithClosedCode, (note) => {
        const paragraphs = splitParagraphs(note);
        const covered = paragraphs.map(({ gap, text }) => gap + text).join('');
        expect(note.startsWith(covered)).toBe(true);
        expect(note.slice(covered.length).trim()).toBe('');
        let end = 0;
        const cuts = paragraphs.map(({ gap, text }) => {
          end += gap.length + text.length;
          return end;
        });
        for (const [from, to] of findCodeRanges(fromMarkdown(note))) {
          expect(cuts.filter((cut) => from < cut && cut < to)).toEqual([]);
        }
      }),
      { numRuns: scaleRuns(1_000) },
    );
  });
});

it('closes code before appending a note', () => {
  expect(appendNote('```\none\n', 'two')).toBe('```\none\n```\n\ntwo');
  expect(appendNote('- item\n  ~~~~\n  one', 'two')).toBe('- item\n  ~~~~\n  one\n  ~~~~\n\ntwo');
  expect(appendNote('```\none\n```', 'two')).toBe('```\none\n```\n\ntwo');
});

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** Returns the start and end offsets of code blocks. */
function findCodeRanges(node: Node): readonly (readonly [number, number])[] {
  if ('children' in node) return node.children.flatMap((child) => findCodeRanges(child as Node));
  const { start, end } = node.position ?? {};
  return node.type === 'code' ? [[start?.offset ?? 0, end?.offset ?? 0]] : [];
}
