import { expect } from 'vitest';
import type { Library } from '../../../storage';
import {
  createLibrary,
  expectValue,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from '../../storage/samples';
import { importFile } from './import-file';

/** The first line of a Readwise export. */
export const header =
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at';
/** The address of the clip in `makeLibraryWithFerry`. */
export const ferryUrl = 'https://www.haldencourier.example/news/osk-ferry';

/** Imports a file after a dry run, which must have the same result. */
export async function importAfterDryRun(library: Library, content: string) {
  const dryRun = await importFile(library, content, { isDryRun: true });
  const result = await importFile(library, content);
  expect(result).toEqual(dryRun);
  expect(result.failure).toBeNull();
  return { ...result, codes: result.remarks.map(({ code }) => code) };
}

/** Makes a library with one clip, whose text is `text`. */
export async function makeLibraryWithFerry(
  text = 'The last boat leaves on Friday. It returns in “spring”.',
) {
  const library = createLibrary();
  const article = makeArticle({ headline: 'Ferry stops', url: ferryUrl, body: makeBody(text) });
  expectValue(await library.saveClip(makeSaveRequest(1, { article, pageUrl: ferryUrl })));
  return library;
}
