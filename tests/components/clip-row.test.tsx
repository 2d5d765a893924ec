import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ClipRow } from '../../components/library/rows/ClipRow';
import type { ArticleSummary } from '../../core/model';
import { quayArticle } from './sample-articles';
import { bookClip, makeClip, now } from './samples';

afterEach(cleanup);

const url = 'https://alden.example/tides/week-46';

function renderRow(clip: ReturnType<typeof makeClip>, snippet: string | null = null) {
  const found = snippet === null ? null : { text: snippet, marks: [] };
  const row = { clip, headline: null, snippet: found, alsoIn: 0 };
  const state = { isAt: false, isSelected: false, isOpen: false, isCompact: false };
  render(<ClipRow id="row" row={row} at={0} total={1} now={now} {...state} />);
  return document.querySelector('.clip-row__snippet')?.textContent;
}

describe('below its headline, a clip without a standfirst', () => {
  const summarise = (change: Partial<ArticleSummary>) =>
    makeClip({ ...quayArticle, standfirst: null, url, ...change });

  it.each([
    ['its authors', { authors: ['Mara Iveson', 'Jo Ruiz'] }, 'Mara Iveson and Jo Ruiz'],
    ['its address', { authors: [] }, 'alden.example/tides/week-46'],
    ['nothing if its title is its address', { authors: [], headline: '' }, undefined],
    [
      'nothing if its address is listed as its origin',
      { authors: [], publisher: null, url: 'https://alden.example/' },
      undefined,
    ],
  ])('has %s', (_, change, below) => {
    expect(renderRow(summarise(change))).toBe(below);
  });

  it('has what the search found rather than its authors', () => {
    expect(renderRow(summarise({}), 'found here')).toBe('found here');
  });

  it('has nothing if its authors are listed as its origin', () => {
    expect(renderRow(bookClip)).toBeUndefined();
  });
});

it('lets a title that is an address break after its signs', () => {
  renderRow(makeClip({ ...quayArticle, headline: 'alden.example/2026/oldest-quay' }));
  const headline = document.querySelector('.clip-row__headline');
  expect(headline?.innerHTML).toBe('alden.<wbr>example/<wbr>2026/<wbr>oldest-<wbr>quay');
});

it('leaves other titles alone', () => {
  renderRow(makeClip({ ...quayArticle, headline: 'Either/or: the quay-side vote' }));
  expect(document.querySelector('.clip-row__headline wbr')).toBeNull();
});
