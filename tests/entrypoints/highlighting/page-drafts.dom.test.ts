import { expect, it, vi } from 'vitest';
import { fail, succeed } from '../../../core/model';
import { createPageDrafts } from '../../../entrypoints/page-controller/page-drafts';
import type { PageTools } from '../../../entrypoints/page-controller/page-tools';

const isAskedToStay = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

function createDrafts() {
  const saveNoteDraft = vi.fn<PageTools['background']['saveNoteDraft']>(async () => succeed({}));
  const tools = { view: window, background: { saveNoteDraft }, isPrivate: false };
  return { saveNoteDraft, create: () => createPageDrafts(tools as unknown as PageTools) };
}

it('has the browser ask before it leaves the page while a draft cannot be stored', async () => {
  const { saveNoteDraft, create } = createDrafts();
  const drafts = create();
  drafts.save('a', { note: 'Ask', tags: [] });
  await vi.waitFor(() => expect(saveNoteDraft).toHaveBeenCalledTimes(1));
  expect(isAskedToStay()).toBe(false);

  saveNoteDraft.mockResolvedValueOnce(fail('disk-full'));
  drafts.save('a', { note: 'Ask her', tags: [] });
  await vi.waitFor(() => expect(isAskedToStay()).toBe(true));

  drafts.save('a', { note: 'Ask her.', tags: [] });
  await vi.waitFor(() => expect(isAskedToStay()).toBe(false));
});

it('does not ask after the text was removed, or for another page', async () => {
  const { saveNoteDraft, create } = createDrafts();
  saveNoteDraft.mockResolvedValue(fail('disk-full'));
  const drafts = create();
  drafts.save('a', { note: 'Ask', tags: [] });
  await vi.waitFor(() => expect(isAskedToStay()).toBe(true));
  drafts.save('a', { note: '', tags: [] });
  await vi.waitFor(() => expect(isAskedToStay()).toBe(false));

  drafts.save('a', { note: 'Ask', tags: [] });
  await vi.waitFor(() => expect(isAskedToStay()).toBe(true));
  create();
  expect(isAskedToStay()).toBe(false);
});
