import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { fail, type SavedSearch, succeed } from '../../../core/model';
import { createClipChanges } from '../../../entrypoints/library/changes/clip-changes';
import { createShelfActions } from '../../../entrypoints/library/shelves/shelf-actions';
import { type Library, nothingChanged, type ShareMove } from '../../../storage';
import { settle } from '../queried-library';

const quays = {
  ...{ key: 'quays', name: 'Quays', step: 'Quays', colour: null },
  ...{ uses: 1, clips: 1, children: [] },
};

function createActions(initialQuery = '') {
  const searches = new Map<string, SavedSearch>();
  const moves: string[] = [];
  const library = {
    async moveShares(from: string, to: string) {
      moves.push(`${from} to ${to}`);
      return succeed([{ id: 'share', from, to }]);
    },
    async moveSharesBack([move]: readonly ShareMove[]) {
      moves.push(`${move?.to} back to ${move?.from}`);
      return succeed(null);
    },
    renameTag: vi.fn(async () => succeed({ ...nothingChanged, clips: [{ id: 'clip-1' }] })),
    deleteTag: vi.fn(async () => succeed({ ...nothingChanged, clips: [{ id: 'clip-1' }] })),
    undoChange: vi.fn(async () => succeed(nothingChanged)),
    saveSearch: vi.fn(async (search: SavedSearch) => {
      searches.set(search.id, search);
      return succeed(search);
    }),
    deleteSearch: async (id: string) => {
      const search = searches.get(id);
      if (search === undefined) return fail('not-found');
      searches.set(id, { ...search, deletedAt: '2026-11-24T10:00:00.000Z' });
      return succeed({ ...search, deletedAt: '2026-11-24T10:00:00.000Z' });
    },
  };
  const query = signal(initialQuery);
  const list = {
    query,
    setQuery(next: string) {
      query.value = next;
    },
  };
  const changes = createClipChanges(library as unknown as Library);
  const actions = createShelfActions(library as unknown as Library, changes, list, crypto);
  return { library, query, changes, actions, moves, listSearches: () => [...searches.values()] };
}

it('renames the tag in the current query, and restores the query on undo', async () => {
  const { query, changes, actions } = createActions('tag:quays/north storm');
  actions.onRenameTag(quays, 'Harbours');
  await settle();
  expect(query.value).toBe('tag:Harbours/north storm');
  changes.undo();
  await settle();
  expect(query.value).toBe('tag:quays/north storm');
});

it('moves a shared tag before its clips, and back before they are changed back', async () => {
  const { library, changes, actions, moves } = createActions();
  library.renameTag.mockImplementationOnce(async () => {
    moves.push('clips');
    return succeed({ ...nothingChanged, clips: [{ id: 'clip-1' }] });
  });
  library.undoChange.mockImplementationOnce(async () => {
    moves.push('clips back');
    return succeed(nothingChanged);
  });
  actions.onRenameTag(quays, 'Harbours');
  await settle();
  changes.undo();
  await settle();
  const expected = ['quays to Harbours', 'clips', 'Harbours back to quays', 'clips back'];
  expect(moves).toEqual(expected);
});

it('moves a shared tag back if the tag was not renamed', async () => {
  const { library, actions, moves } = createActions();
  library.renameTag.mockImplementationOnce(async () => fail('name-too-long') as never);
  actions.onRenameTag(quays, 'Harbours');
  await settle();
  expect(moves).toEqual(['quays to Harbours', 'Harbours back to quays']);
});

it('does not restore a query that has changed since', async () => {
  const { query, changes, actions } = createActions('tag:quays');
  actions.onRenameTag(quays, 'Harbours');
  await settle();
  query.value = 'tag:Harbours storm';
  changes.undo();
  await settle();
  expect(query.value).toBe('tag:Harbours storm');
});

it.each([
  [[], 'Tag “Quays” deleted. Its clips were kept.'],
  [[quays], 'Tag “Quays” and its subtags deleted. Their clips were kept.'],
])('says what was deleted with a tag', async (children, message) => {
  const { changes, actions } = createActions();
  actions.onDeleteTag({ ...quays, children });
  await settle();
  expect(changes.toast.value?.text).toBe(message);
});

it('undoes deleting and saving a search', async () => {
  const { changes, actions, listSearches } = createActions();
  actions.onSaveSearch('Storms', 'storm ');
  await settle();
  expect(listSearches()).toMatchObject([{ name: 'Storms', question: 'storm ', deletedAt: null }]);
  const [{ id = '' } = {}] = listSearches();
  actions.onDeleteSearch({ id, name: 'Storms', question: 'storm ' });
  await settle();
  expect(listSearches()[0]?.deletedAt).not.toBeNull();
  changes.undo();
  await settle();
  expect(listSearches()[0]?.deletedAt).toBeNull();
  changes.undo();
  await settle();
  expect(listSearches()[0]?.deletedAt).not.toBeNull();
});

it('shows a failure to save a search, and retries', async () => {
  const { library, changes, actions, listSearches } = createActions();
  library.saveSearch.mockResolvedValueOnce(fail('disk-full') as never);
  actions.onSaveSearch('Storms', 'storm ');
  await settle();
  expect(changes.failure.value?.code).toBe('disk-full');
  expect(listSearches()).toEqual([]);
  changes.retry();
  await settle();
  expect(changes.failure.value).toBeNull();
  expect(listSearches()).toHaveLength(1);
});
