import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { fail } from '../../core/model';
import { requestStory } from '../../entrypoints/page-controller/reading/extraction';

it('does not read a page that is not of the web', async () => {
  const { window } = new JSDOM('', { url: 'about:blank' });
  const loadExtractor = vi.fn();
  const view = window as unknown as Window & typeof globalThis;
  const read = await requestStory({ view, loadExtractor, now: () => new Date(), fetch });
  expect(read).toEqual(fail('page-forbidden'));
  expect(loadExtractor).not.toHaveBeenCalled();
});
