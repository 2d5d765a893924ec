import { expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import { expectValue, freshName, makeSaveRequest } from './samples';

it('reads, but does not write, before the given promise resolves', async () => {
  const asked: string[] = [];
  let finish: () => void = () => {};
  const library = openLibrary(freshName(), null, {
    beforeFirstWrite() {
      asked.push('first write');
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
  expect(asked).toEqual(['first write']);
});
