import { expect, it } from 'vitest';
import { fail, succeed } from '../../core/model';
import { answerFrames } from '../../entrypoints/background/answer-frames';
import { expectValue, freshLibrary, makeSaveRequest } from '../storage/samples';

const typed = 'alden';
const sender = { tab: { id: 7 } };

/** Answers in a state where the script in tab 7 has opened the frame with the token "ours". */
async function answers() {
  const library = freshLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1, { tags: ['Alden/Council'] })));
  return answerFrames(library, async (tabId) =>
    tabId === 7
      ? succeed({ openedFrame: async ({ token }) => succeed(token === 'ours') })
      : fail('page-gone'),
  );
}

it('completes tags in a frame opened by our script', async () => {
  const { completeTags } = await answers();
  const found = expectValue(await completeTags({ token: 'ours', typed }, sender));
  expect(found.map(({ name }) => name)).toEqual(['Alden/Council']);
});

it('completes nothing in a frame opened by the page', async () => {
  const { completeTags } = await answers();
  expect(await completeTags({ token: 'guess', typed }, sender)).toEqual(succeed([]));
  expect(await completeTags({ token: 'ours', typed }, { tab: { id: 8 } })).toEqual(
    fail('page-gone'),
  );
});
