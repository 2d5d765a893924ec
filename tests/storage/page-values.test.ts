import { expect, it } from 'vitest';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from './samples';

const headline = { name: 'selector:h1', value: 'Ferry' };
const authors = { name: 'schema:author', value: '["Ida"]' };

it('keeps values of a page beside those of an earlier template', async () => {
  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  const save = async (minute: number, ...values: readonly (typeof headline)[]) =>
    expectValue(await library.savePageValues('clip-1', values, instantAt(minute)));
  expect(await save(5, headline)).toMatchObject({
    pageValues: [headline],
    updatedAt: instantAt(5),
  });
  const later = { ...headline, value: 'No ferry' };
  expect((await save(6, authors, later)).pageValues).toEqual([later, authors]);
  // Nothing new, and a clock that was set back.
  expect((await save(7, later)).updatedAt).toBe(instantAt(6));
  expect((await save(4, headline)).updatedAt).toBe(instantAt(6));
  expect(expectValue(await library.getClip('clip-1')).pageValues).toEqual([headline, authors]);
});

it('keeps values of a page that is saved again', async () => {
  const library = createLibrary();
  const request = makeSaveRequest(1);
  expectValue(await library.saveClip(request));
  expectValue(await library.savePageValues('clip-1', [headline], instantAt(5)));
  const again = { ...request, clipId: 'clip-2', versionId: 'version-2' };
  expect(expectValue(await library.saveClip(again)).clip.pageValues).toEqual([headline]);
});

it('stores no values for a clip that is gone', async () => {
  const library = createLibrary();
  expect(await library.savePageValues('clip-1', [headline], instantAt(5))).toMatchObject({
    failure: { code: 'not-found' },
  });
});
