import { expect, it } from 'vitest';
import { fail, succeed } from '../../core/model';
import { answerFrames } from '../../entrypoints/background/answer-frames';
import { createLibrary, expectValue, makeSaveRequest } from '../storage/samples';

const typed = 'alden';
const sender = { tab: { id: 7 } };

/** Creates the answers of a background whose script in tab 7 opened a frame with the token "ours". */
async function createAnswers() {
  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1, { tags: ['Alden/Council'] })));
  return answerFrames(library, async (tabId) =>
    tabId === 7
      ? succeed({ openedFrame: async ({ token }) => succeed(token === 'ours') })
      : fail('page-gone'),
  );
}

it('completes tags in a frame that our script opened', async () => {
  const { completeTags } = await createAnswers();
  const found = expectValue(await completeTags({ token: 'ours', typed }, sender));
  expect(found.map(({ name }) => name)).toEqual(['Alden/Council']);
});

it('completes nothing in a frame that the page opened', async () => {
  const { completeTags } = await createAnswers();
  expect(await completeTags({ token: 'guess', typed }, sender)).toEqual(succeed([]));
  expect(await completeTags({ token: 'ours', typed }, { tab: { id: 8 } })).toEqual(
    fail('page-gone'),
  );
});
