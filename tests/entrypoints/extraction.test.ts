import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { fail } from '../../core/model';
import {
  requestSelection,
  requestStory,
} from '../../entrypoints/page-controller/reading/extraction';
import { trackDrawing } from '../../entrypoints/page-controller/track-drawing';

function createBlankPage() {
  const { window } = new JSDOM('<p>Written by a script</p>', { url: 'about:blank' });
  const view = window as unknown as Window & typeof globalThis;
  const drawing = trackDrawing(view);
  return { view, loadExtractor: vi.fn(), now: () => new Date(), fetch, drawing };
}

it('does not read a page that is not of the web', async () => {
  const tools = createBlankPage();
  expect(await requestStory(tools)).toEqual(fail('page-forbidden'));
  expect(tools.loadExtractor).not.toHaveBeenCalled();
});

it('does not read a selection on a page that is not of the web', async () => {
  const tools = createBlankPage();
  const range = tools.view.document.createRange();
  range.selectNodeContents(tools.view.document.body);
  expect(await requestSelection(tools, [range])).toEqual(fail('page-forbidden'));
  expect(await requestSelection(tools, [])).toEqual(fail('page-forbidden'));
  expect(tools.loadExtractor).not.toHaveBeenCalled();
});
