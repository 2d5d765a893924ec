import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReport } from '../../../core/import/items/report';
import {
  createAnnotations,
  readHighlightedStory,
} from '../../../core/import/readers/markdown/read-highlighted';
import { insertHighlightPlaceholders } from '../../../core/markdown/highlight-placeholders';
import { scaleRuns } from '../../runs';
import { tools } from '../read-import';

const [opening, closing] = ['=\ue0f0=', '=\ue0f1='];

/** A slow but simple definition: it scans the rest of the paragraph for each "==". */
const pattern = /==(?=[^\s=])((?:(?!\n[^\S\n]*\n)[\s\S])*?[^\s=])==(?!=)/g;

describe('insertHighlightPlaceholders', () => {
  it('distinguishes highlights from other equals signs in any context', () => {
    const fragments = fc.constantFrom('==', '=', 'a', ' ', '\n', '\n\n', '\t', '日', '.', '\n \n');
    const texts = fc.array(fragments, { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(insertHighlightPlaceholders(text)).toBe(
          text.replace(pattern, `${opening}$1${closing}`),
        );
      }),
      { numRuns: scaleRuns(2000) },
    );
  });
});

describe('insertHighlightPlaceholders with escaped equals signs', () => {
  it('keeps them inside and outside of highlights', () => {
    expect(insertHighlightPlaceholders('a \\== b \\=== c ==\\==d=\\=== e')).toBe(
      `a \\== b \\=== c ${opening}\\==d=\\=${closing} e`,
    );
  });
});

describe('readHighlightedStory with thousands of highlights', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Counts the characters copied while reading the args number of highlighted paragraphs. */
  function countCopied(paragraphs: number): number {
    const markdown = 'The ==boat leaves== on Friday.\n\n'.repeat(paragraphs);
    let count = 0;
    for (const name of ['slice', 'replace'] as const) {
      const original = String.prototype[name] as (...args: unknown[]) => string;
      vi.spyOn(String.prototype, name).mockImplementation(function (
        this: string,
        ...args: unknown[]
      ) {
        const result = original.apply(this, args);
        count += result.length;
        return result;
      } as never);
    }
    const story = readHighlightedStory(
      markdown,
      'https://osk.example/',
      createReport('note.md'),
      tools,
    );
    const annotations = story?.ranges.flatMap((range) => createAnnotations(story, range)) ?? [];
    vi.restoreAllMocks();
    expect(annotations).toHaveLength(paragraphs);
    expect(annotations.at(-1)?.quote).toEqual({
      exact: 'boat leaves',
      prefix: expect.stringContaining('on Friday.\nThe '),
      suffix: ' on Friday.',
    });
    return count;
  }

  it('copies text in proportion to its length', () => {
    const copiedOfShortText = countCopied(200);
    expect(countCopied(2000) / copiedOfShortText).toBeLessThan(11);
  });
});
