import { expect, it } from 'vitest';
import { markdownFiles } from '../../core/export/markdown-files';
import type { WholeClip } from '../../core/model';
import { samplePictures } from '../../scripts/check-formats/sample-pictures';
import { makeWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const options = {
  ...{ template: null, annotations: 'section' as const, hasPictures: true, since: null },
  timeZone: 'UTC',
};

/** A clip whose text is these images. */
function makePictureClip(urls: readonly string[]): WholeClip {
  const whole = makeWholeClip();
  const children = urls.map((url) => ({
    type: 'figure' as const,
    credit: null,
    children: [{ type: 'image' as const, url, alt: '' }] as const,
  }));
  const [version] = whole.versions;
  if (!version) throw new Error('no version');
  const article = { ...version.article, image: null, body: { type: 'root' as const, children } };
  return { ...whole, versions: [{ ...version, article }] };
}

it('names a picture by its address, so that a removed one does not move the others', () => {
  const [first, second] = samplePictures;
  if (!first || !second) throw new Error('too few pictures');
  const nameOf = (urls: readonly string[]) =>
    markdownFiles(makePictureClip(urls), samplePictures, options, now).find(
      ({ content }) => content === second.bytes,
    )?.name;
  const name = nameOf([second.url]);
  expect(name).toBeDefined();
  expect(nameOf([first.url, second.url])).toBe(name);
});
