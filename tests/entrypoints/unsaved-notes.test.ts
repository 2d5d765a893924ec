// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { describe as describeRange } from '../../core/anchor';
import { succeed } from '../../core/model';
import type { BarHost } from '../../entrypoints/highlighting/bar/bar-host';
import type { NoticeHost } from '../../entrypoints/page-controller/notice-host';
import type { PageTools } from '../../entrypoints/page-controller/page-tools';
import { createUnsavedNotes } from '../../entrypoints/page-controller/unsaved-notes';

/** A page with an unsaved note about "the last of the flood fund", whose text is now `now`. */
async function comeBackTo(now: string) {
  document.body.innerHTML = '<p>They spent the last of the flood fund on granite.</p>';
  const range = document.createRange();
  const text = document.querySelector('p')?.firstChild as Text;
  range.setStart(text, 11);
  range.setEnd(text, 37);
  const passage = describeRange(document.body, range);
  document.body.innerHTML = `<p>${now}</p>`;

  const background = {
    listNoteDrafts: async () => succeed([{ about: 'new:1', passage }]),
    findNoteDraft: async () => succeed({ note: 'How much is left?', tags: [] }),
    saveNoteDraft: vi.fn(async () => succeed({})),
  };
  const notice = { noteLeft: vi.fn(), noteLost: vi.fn() };
  const left = createUnsavedNotes(
    { view: window, background } as unknown as PageTools,
    { isOpen: () => false, openNote: vi.fn() } as unknown as BarHost,
    notice as unknown as NoticeHost,
    new AbortController().signal,
  );
  await left.offer();
  return { notice, background };
}

it('offers to continue a note whose passage is on the page', async () => {
  const { notice } = await comeBackTo('They spent the last of the flood fund on granite.');

  expect(notice.noteLeft.mock.calls[0]?.[0]).toBe('the last of the flood fund');
  expect(notice.noteLost).not.toHaveBeenCalled();
});

it('offers to copy a note whose passage is gone, and keeps it until copied', async () => {
  const { notice, background } = await comeBackTo('The page says something else today.');

  expect(notice.noteLeft).not.toHaveBeenCalled();
  const [note, copy] = notice.noteLost.mock.calls[0] ?? [];
  expect(note).toBe('How much is left?');

  document.execCommand = () => false;
  copy();
  expect(background.saveNoteDraft).not.toHaveBeenCalled();
  document.execCommand = () => true;
  copy();
  expect(background.saveNoteDraft).toHaveBeenCalledWith(
    expect.objectContaining({ about: 'new:1', draft: null }),
  );
});
