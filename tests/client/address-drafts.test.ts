import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { forgetGoneClips, openAddressDrafts } from '../../client/edits/address-drafts';
import { expectValue } from '../storage/samples';
import { aStage, workId } from '../storage/works';

const aView = () => new JSDOM('', { url: 'https://own.example/' }).window;

it('keeps the address typed for each clip after the window is closed', () => {
  const view = aView();
  const drafts = openAddressDrafts(view);
  drafts.keep('one', 'https://osk.exam');
  drafts.keep('other', '');
  const later = openAddressDrafts(view);
  expect(['one', 'other', 'third'].map(later.find)).toEqual(['https://osk.exam', '', null]);
  later.keep('one', null);
  expect(drafts.find('one')).toBeNull();
});

it('keeps it while the page is open if storage is blocked', () => {
  const view = {
    get localStorage(): Storage {
      throw new DOMException('', 'SecurityError');
    },
  };
  const drafts = openAddressDrafts(view);
  drafts.keep('one', 'https://osk.exam');
  expect(drafts.find('one')).toBe('https://osk.exam');
});

it('deletes it when the clip is deleted for good', async () => {
  const view = aView();
  const { library } = await aStage({ hasFerry: false });
  const drafts = openAddressDrafts(view);
  drafts.keep(workId, 'https://osk.exam');
  drafts.keep('gone', 'https://osk.exam');
  await forgetGoneClips(view, library);
  expect(drafts.find(workId)).toBe('https://osk.exam');
  expect(drafts.find('gone')).toBeNull();
  expectValue(await library.getClip(workId));
});
