import { afterEach, describe, expect, it, vi } from 'vitest';
import { findMeta, getMetaContents } from '../../core/extract/page/meta';
import type { Page } from '../../core/extract/page/page';

const many = Array.from({ length: 2000 }, (_, index) => `Ada Mensah ${index}`);

const createPage = (contents: Iterable<string>) =>
  ({ metas: new Map([['article:author', contents]]), document: null }) as unknown as Page;

describe('meta elements with the same name, by the thousand', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are not read beyond the first content that is needed', () => {
    let readCount = 0;
    const contents = (function* () {
      for (const content of [' ', ...many]) {
        readCount++;
        yield content;
      }
    })();
    expect(findMeta(createPage(contents), 'author', 'article:author')).toBe('Ada Mensah 0');
    expect(readCount).toBe(2);
  });

  it('are listed once each, without comparing each to all others', () => {
    let comparedCount = 0;
    const includes = Array.prototype.includes;
    vi.spyOn(Array.prototype, 'includes').mockImplementation(function (this: unknown[], ...given) {
      comparedCount += this.length;
      return includes.apply(this, given);
    });
    const contents = [...many, ...many.toReversed()];
    expect(getMetaContents(createPage(contents), 'article:author')).toHaveLength(many.length);
    expect(comparedCount).toBeLessThan(many.length);
  });
});
