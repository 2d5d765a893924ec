import { expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { createDatabaseName, expectValue, makeSaveRequest } from './samples';

it('allows reads, but delays writes until `beforeFirstWrite` resolves', async () => {
  const calls: string[] = [];
  let finish: () => void = () => {};
  const library = openLibrary(createDatabaseName(), null, {
    beforeFirstWrite() {
      calls.push('first write');
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    },
  });

  const saving = library.saveClip(makeSaveRequest(1));
  const drafting = library.dropDraft('page-1');
  expect(expectValue(await library.listClips(9))).toEqual([]);
  finish();

  expectValue(await saving);
  expectValue(await drafting);
  expectValue(await library.saveClip(makeSaveRequest(2)));
  expect(expectValue(await library.listClips(9))).toHaveLength(2);
  expect(calls).toEqual(['first write']);
});
