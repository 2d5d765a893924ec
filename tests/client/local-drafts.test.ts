import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import {
  forgetGoneClips,
  openAddressDrafts,
  openDetailsDrafts,
} from '../../client/edits/local-drafts';
import { expectValue } from '../storage/samples';
import { createWorkFixture, workId } from '../storage/work-fixture';

const createWindow = () => new JSDOM('', { url: 'https://own.example/' }).window;

it('keeps the typed address of each clip after the page is closed', () => {
  const view = createWindow();
  const drafts = openAddressDrafts(view);
  drafts.set('one', 'https://osk.exam');
  drafts.set('other', '');
  const reopened = openAddressDrafts(view);
  expect(['one', 'other', 'third'].map(reopened.find)).toEqual(['https://osk.exam', '', null]);
  reopened.set('one', null);
  expect(drafts.find('one')).toBeNull();
});

it('keeps a typed address while the page is open if storage is blocked', () => {
  const view = {
    get localStorage(): Storage {
      throw new DOMException('', 'SecurityError');
    },
  };
  const drafts = openAddressDrafts(view);
  drafts.set('one', 'https://osk.exam');
  expect(drafts.find('one')).toBe('https://osk.exam');
});

it('deletes the typed address of a clip that no longer exists', async () => {
  const view = createWindow();
  const { library } = await createWorkFixture({ hasFerry: false });
  const drafts = openAddressDrafts(view);
  drafts.set(workId, 'https://osk.exam');
  drafts.set('gone', 'https://osk.exam');
  await forgetGoneClips(view, library);
  expect(drafts.find(workId)).toBe('https://osk.exam');
  expect(drafts.find('gone')).toBeNull();
  expectValue(await library.getClip(workId));
});

it('keeps typed details, also of a clip in the bin, and ignores what it cannot read', async () => {
  const view = createWindow();
  const { library } = await createWorkFixture({ hasFerry: false });
  openDetailsDrafts(view).set(workId, { headline: 'Ferry', section: '' });
  openDetailsDrafts(view).set('gone', { headline: 'Ferry' });
  expectValue(await library.deleteClip(workId, '2026-11-12T09:00:00.000Z'));
  await forgetGoneClips(view, library);
  const drafts = openDetailsDrafts(view);
  expect(drafts.find(workId)).toEqual({ headline: 'Ferry', section: '' });
  expect(drafts.find('gone')).toBeNull();
  view.localStorage.setItem(`pressmark-details:${workId}`, '{"headline":1}');
  expect(drafts.find(workId)).toBeNull();
  view.localStorage.setItem(`pressmark-details:${workId}`, '{');
  expect(drafts.find(workId)).toBeNull();
});
