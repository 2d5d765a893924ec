import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { fail, type SavedSearch, succeed } from '../../core/model';
import { createClipChanges } from '../../entrypoints/library/clip-changes';
import { createShelfActs } from '../../entrypoints/library/shelf-acts';
import { nothingChanged } from '../../storage';
import { fakeLibrary } from '../storage/fake-library';
import { settled } from './asked-library';

const quays = {
  ...{ key: 'quays', name: 'Quays', step: 'Quays', colour: null },
  ...{ uses: 1, clips: 1, children: [] },
};

function stage(question = '') {
  const searches = new Map<string, SavedSearch>();
  const library = {
    renameTag: vi.fn(async () => succeed({ ...nothingChanged, clips: [{ id: 'clip-1' }] })),
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
  const asked = signal(question);
  const list = {
    question: asked,
    ask(next: string) {
      asked.value = next;
    },
  };
  const fake = fakeLibrary(library);
  const changes = createClipChanges(fake);
  const acts = createShelfActs(fake, changes, list, crypto);
  return { library, asked, changes, acts, standing: () => [...searches.values()] };
}

it('asks for a renamed tag by its new name, and by the old one when that is undone', async () => {
  const { asked, changes, acts } = stage('tag:quays/north storm');
  acts.onRenameTag(quays, 'Harbours');
  await settled();
  expect(asked.value).toBe('tag:Harbours/north storm');
  changes.undo();
  await settled();
  expect(asked.value).toBe('tag:quays/north storm');
});

it('leaves what was asked since a tag was renamed', async () => {
  const { asked, changes, acts } = stage('tag:quays');
  acts.onRenameTag(quays, 'Harbours');
  await settled();
  asked.value = 'tag:Harbours storm';
  changes.undo();
  await settled();
  expect(asked.value).toBe('tag:Harbours storm');
});

it('takes a saved search back, and one that was deleted', async () => {
  const { changes, acts, standing } = stage();
  acts.onSaveSearch('Storms', 'storm ');
  await settled();
  expect(standing()).toMatchObject([{ name: 'Storms', question: 'storm ', deletedAt: null }]);
  const [{ id = '' } = {}] = standing();
  acts.onDeleteSearch({ id, name: 'Storms', question: 'storm ' });
  await settled();
  expect(standing()[0]?.deletedAt).not.toBeNull();
  changes.undo();
  await settled();
  expect(standing()[0]?.deletedAt).toBeNull();
  changes.undo();
  await settled();
  expect(standing()[0]?.deletedAt).not.toBeNull();
});

it('says when a search could not be saved, and saves it when asked again', async () => {
  const { library, changes, acts, standing } = stage();
  library.saveSearch.mockResolvedValueOnce(fail('disk-full') as never);
  acts.onSaveSearch('Storms', 'storm ');
  await settled();
  expect(changes.failure.value?.code).toBe('disk-full');
  expect(standing()).toEqual([]);
  changes.retry();
  await settled();
  expect(changes.failure.value).toBeNull();
  expect(standing()).toHaveLength(1);
});
