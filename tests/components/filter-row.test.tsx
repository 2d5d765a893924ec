import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FilterRow } from '../../components/annotation/FilterRow';
import { noFilter } from '../../components/annotation/filter';

afterEach(cleanup);

const tags = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => ({ name, count: 1 }));

const renderRow = (selectedTags: readonly string[]) =>
  render(
    <FilterRow
      filter={{ ...noFilter, tags: selectedTags }}
      colours={[]}
      tags={tags}
      shown={8}
      total={8}
      onFilter={vi.fn()}
    />,
  );

it('counts only hidden tags as more', () => {
  renderRow([]);
  expect(screen.getByRole('button', { name: 'Show 2 more' })).toBeDefined();
  cleanup();
  renderRow(['h']);
  expect(screen.getByRole('button', { name: 'Show 1 more' })).toBeDefined();
});

it('offers no more tags if those beyond the first are selected', () => {
  renderRow(['g', 'h']);
  expect(screen.queryByRole('button', { name: /more/ })).toBeNull();
});
