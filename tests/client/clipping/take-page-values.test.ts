import { describe, expect, it, vi } from 'vitest';
import { takePageValues } from '../../../client/clipping/take-page-values';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from '../../storage/samples';

const { pageUrl: url } = makeSaveRequest(1);
const values = [{ name: 'selector:h1', value: 'Ferry' }];
const asking = { name: 'News', noteName: '{{title}}', content: '{{selector:h1}}' };
const other = { name: 'Plain', noteName: '{{title}}', content: '{{content}}' };

/** Clips a page for which these templates are stored, and which answers as given. */
async function clip(templates: readonly object[], answer: unknown) {
  const library = createLibrary();
  const { id } = expectValue(await library.saveClip(makeSaveRequest(1))).clip;
  await library.savePreference('export', { templates }, instantAt(1));
  const run = vi.fn(async () => answer);
  await takePageValues(library, run, { id, url });
  return { run, ...expectValue(await library.getClip(id)) };
}

describe('clipping a page', () => {
  it('tells the page only the templates that ask for something, and stores what they get', async () => {
    const { run, pageValues } = await clip([other, asking], { url, values });
    expect(pageValues).toEqual(values);
    expect(run.mock.calls).toEqual([[[asking]]]);
  });

  it.each([[[]], [[other]]])(
    'runs nothing in the page without such a template',
    async (templates) => {
      const { run, pageValues } = await clip(templates, { url, values });
      expect(run).not.toHaveBeenCalled();
      expect(pageValues).toBeUndefined();
    },
  );

  it.each([
    ['has been left', { url: `${url}-2`, values }],
    ['cannot be read', null],
    ['answers something else', { url, values: [{ name: 'selector:h1', value: 7 }] }],
  ])('stores nothing of a page that %s', async (_, answer) => {
    expect((await clip([asking], answer)).pageValues).toBeUndefined();
  });

  it('takes the values of the same page at another position', async () => {
    expect((await clip([asking], { url: `${url}#below`, values })).pageValues).toEqual(values);
  });
});
