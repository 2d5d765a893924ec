import Dexie from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Share } from '../../../core/sync';
import { moveShares } from '../../../entrypoints/library/shelves/move-shares';
import { openLibrary, openSyncLibrary } from '../../../storage';
import { expectValue, makeSaveRequest } from '../../storage/samples';

vi.mock('wxt/browser', () => ({ browser: {} }));

const clock = () => '2026-11-24T10:00:00.000Z';

function makeShare(id: string, tag: string): Share {
  return {
    ...{ id, tag, address: 'wss://sync.example', user: 'ana@energy', password: 'moorings' },
    ...{ secret: 'c2VjcmV0', member: 'ana', name: 'Ana', privateKey: 'a2V5', canWrite: true },
    ...{ device: 'd-ana', isPaused: false, nextSecret: null },
  };
}

const shares = [makeShare('one', 'Team/Energy'), makeShare('two', 'harbour')];

async function listTags(): Promise<readonly string[]> {
  const sync = openSyncLibrary({ clock });
  let tags: readonly string[] = [];
  expectValue(
    await sync.changeShares((stored) => {
      tags = stored.map(({ tag }) => tag);
      return stored;
    }),
  );
  sync.close();
  return tags;
}

beforeEach(async () => {
  await Dexie.delete('pressmark');
  const library = openLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1, { tags: ['Team/Energy/grid'] })));
  const sync = openSyncLibrary({ clock });
  expectValue(await sync.changeShares(() => shares));
  sync.close();
});

it('moves a share with its tag or one above it, and back', async () => {
  const back = await moveShares('team', ' Work ');
  expect(await listTags()).toEqual(['Work/Energy', 'harbour']);
  await back();
  expect(await listTags()).toEqual(['Team/Energy', 'harbour']);
  await moveShares('team/energy', 'power');
  expect(await listTags()).toEqual(['power', 'harbour']);
});

it('leaves a share alone whose new tag is in use, or another shared one', async () => {
  const library = openLibrary();
  expectValue(await library.saveClip(makeSaveRequest(2, { tags: ['Quays'] })));
  for (const name of ['quays', 'Harbour', 'harbour/energy']) {
    await moveShares('team/energy', name);
    expect(await listTags()).toEqual(['Team/Energy', 'harbour']);
  }
  await moveShares('other', 'Work');
  expect(await listTags()).toEqual(['Team/Energy', 'harbour']);
});

it('keeps a change that was made before it was undone', async () => {
  const back = await moveShares('harbour', 'port');
  await moveShares('port', 'quays');
  await back();
  expect(await listTags()).toEqual(['Team/Energy', 'quays']);
});
