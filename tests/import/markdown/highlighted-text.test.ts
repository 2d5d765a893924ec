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

/** Defines a highlight as one pattern. Slow: scans the rest of the paragraph for each "==". */
const pattern = /==(?=[^\s=])((?:(?!\n[^\S\n]*\n)[\s\S])*?[^\s=])==(?!=)/g;

describe('highlights in Markdown text', () => {
  it('are distinguished from other equals signs in any context', () => {
    const scraps = fc.constantFrom('==', '=', 'a', ' ', '\n', '\n\n', '\t', '日', '.', '\n \n');
    const texts = fc.array(scraps, { maxLength: 24 }).map((parts) => parts.join(''));
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

describe('an escaped equals sign', () => {
  it('is plain text, inside and outside of highlights', () => {
    expect(insertHighlightPlaceholders('a \\== b \\=== c ==\\==d=\\=== e')).toBe(
      `a \\== b \\=== c ${opening}\\==d=\\=${closing} e`,
    );
  });
});

describe('a text with thousands of highlights', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Counts the characters that are copied while highlights are read from that many paragraphs. */
  function copied(paragraphs: number): number {
    const markdown = 'The ==boat leaves== on Friday.\n\n'.repeat(paragraphs);
    let count = 0;
    for (const name of ['slice', 'replace'] as const) {
      const original = String.prototype[name] as (...given: unknown[]) => string;
      vi.spyOn(String.prototype, name).mockImplementation(function (
        this: string,
        ...given: unknown[]
      ) {
        const made = original.apply(this, given);
        count += made.length;
        return made;
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

  it('is copied as often as a text with few', () => {
    const few = copied(200);
    expect(copied(2000) / few).toBeLessThan(11);
  });
});
