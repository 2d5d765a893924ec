import { expect, it } from 'vitest';
import { type Share, sharesPreference } from '../../core/sync';
import { openLibrary, openSyncLibrary } from '../../storage';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from './samples';

function makeShare(id: string, tag: string): Share {
  return {
    ...{ id, tag, formerTags: [], address: 'wss://sync.example', user: 'ana@energy' },
    ...{ password: 'moorings', secret: 'c2VjcmV0', member: 'ana', name: 'Ana' },
    ...{ privateKey: 'a2V5', canWrite: true },
    ...{ device: 'd-ana', isPaused: false, formerSecrets: [], nextSecret: null },
  };
}

async function begin() {
  const name = createDatabaseName();
  const library = openLibrary(name);
  const sync = openSyncLibrary({ clock: () => instantAt(1) }, name);
  expectValue(await library.saveClip(makeSaveRequest(1, { tags: ['Team/Energy/grid'] })));
  expectValue(
    await sync.changeShares(() => [makeShare('one', 'Team/Energy'), makeShare('two', 'harbour')]),
  );
  const readShares = async () =>
    expectValue(await sync.getPreference(sharesPreference)) as readonly Share[];
  return {
    ...{ library, sync },
    move: async (key: string, to: string) =>
      expectValue(await library.moveShares(key, to, instantAt(2))),
    listTags: async () => (await readShares()).map(({ tag }) => tag),
    listFormer: async () => (await readShares()).map(({ formerTags }) => formerTags),
  };
}

it('moves a share with its tag or one above it, and back', async () => {
  const { library, move, listTags, listFormer } = await begin();
  const moves = await move('team', ' Work ');
  expect(await listTags()).toEqual(['Work/Energy', 'harbour']);
  expect(await listFormer()).toEqual([['Team/Energy'], []]);
  expectValue(await library.moveSharesBack(moves, instantAt(3)));
  expect(await listTags()).toEqual(['Team/Energy', 'harbour']);
  expect(await listFormer()).toEqual([['Work/Energy'], []]);
  await move('team/energy', 'power');
  expect(await listTags()).toEqual(['power', 'harbour']);
});

it('leaves a share alone whose new tag is in use, or another shared one', async () => {
  const { library, move, listTags } = await begin();
  expectValue(await library.saveClip(makeSaveRequest(2, { tags: ['Quays'] })));
  for (const name of ['quays', 'Harbour', 'harbour/energy']) {
    expect(await move('team/energy', name)).toEqual([]);
    expect(await listTags()).toEqual(['Team/Energy', 'harbour']);
  }
  await move('other', 'Work');
  expect(await listTags()).toEqual(['Team/Energy', 'harbour']);
});

it('says with the sidebar what is in use: tags of highlights are, those that are renamed are not', async () => {
  const { library, move, listTags } = await begin();
  const place = { clipId: 'clip-1', versionId: 'version-1', tags: ['Tides'] };
  expectValue(await library.addAnnotation(makeAnnotation(1, place)));
  await move('team/energy', 'tides');
  expect(await listTags()).toEqual(['Team/Energy', 'harbour']);
  await move('team/energy', 'team');
  expect(await listTags()).toEqual(['team', 'harbour']);
});

it('keeps a change that was made before it was undone', async () => {
  const { library, move, listTags } = await begin();
  const moves = await move('harbour', 'port');
  await move('port', 'quays');
  expectValue(await library.moveSharesBack(moves, instantAt(3)));
  expect(await listTags()).toEqual(['Team/Energy', 'quays']);
});

it('forgets a former tag once no clip has it, and all devices know', async () => {
  const { library, sync, move, listFormer } = await begin();
  const forget = async (isComplete: boolean) => {
    expectValue(await sync.forgetFormerTags(isComplete));
    return (await listFormer())[0];
  };
  await move('team', 'work');
  expect(await forget(true)).toEqual(['Team/Energy']);
  expectValue(await library.renameTag('team', 'work', instantAt(3)));
  await sync.openLocal('d-ana').start();
  expect(await forget(false)).toEqual(['Team/Energy']);
  // Nothing is sent yet.
  expect(await forget(true)).toEqual(['Team/Energy']);
  await sync.openLocal('d-ana').stop();
  expect(await forget(false)).toEqual([]);
});
