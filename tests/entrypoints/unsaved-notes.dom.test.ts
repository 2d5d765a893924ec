import { expect, it, vi } from 'vitest';
import { describe as describeRange } from '../../core/anchor';
import { succeed } from '../../core/model';
import type { NoticeContent } from '../../entrypoints/page-controller/notices/notices';
import type { PageTools } from '../../entrypoints/page-controller/page-tools';
import { createUnsavedNotes } from '../../entrypoints/page-controller/unsaved-notes';
import type { BarHost } from '../../entrypoints/shared/highlighting/bar/bar-host';

/**
 * Describes the passage "the last of the flood fund", replaces the page's text by `currentText`,
 * and offers a draft on the passage.
 */
async function returnToPage(currentText: string) {
  document.body.innerHTML = '<p>They spent the last of the flood fund on granite.</p>';
  const range = document.createRange();
  const text = document.querySelector('p')?.firstChild as Text;
  range.setStart(text, 11);
  range.setEnd(text, 37);
  const passage = describeRange(document.body, range);
  document.body.innerHTML = `<p>${currentText}</p>`;

  const background = {
    listNoteDrafts: async () => succeed([{ about: 'new:1', passage }]),
    findNoteDraft: async () => succeed({ note: 'How much is left?', tags: [] }),
    saveNoteDraft: vi.fn(async () => succeed({})),
  };
  const withdraw = vi.fn();
  const show = vi.fn((_message: NoticeContent) => withdraw);
  const unsavedNotes = createUnsavedNotes(
    { view: window, background } as unknown as PageTools,
    { isWriting: () => false, openNote: vi.fn() } as unknown as BarHost,
    {
      ...{ show, focusFields: () => null, onNavigate() {} },
      ...{ hide() {}, hideProblem() {}, applySettings() {} },
    },
    new AbortController().signal,
  );
  await unsavedNotes.offer();
  return { shown: show.mock.calls.map(([message]) => message), background, unsavedNotes, withdraw };
}

it('offers to continue a note if its passage is on the page', async () => {
  const { shown } = await returnToPage('They spent the last of the flood fund on granite.');

  expect(shown).toMatchObject([
    { detail: 'the last of the flood fund', action: { label: 'Continue writing' } },
  ]);
});

it('withdraws the offer once that note is open', async () => {
  const { unsavedNotes, withdraw } = await returnToPage(
    'They spent the last of the flood fund on granite.',
  );
  unsavedNotes.withdraw('new:another passage');
  expect(withdraw).not.toHaveBeenCalled();
  unsavedNotes.withdraw('new:1');
  expect(withdraw).toHaveBeenCalledOnce();
});

it('offers to copy a note if its passage is not on the page, and keeps it until it is copied', async () => {
  const { shown, background } = await returnToPage('The page says something else today.');

  expect(shown).toMatchObject([{ detail: 'How much is left?', action: { label: 'Copy note' } }]);
  const copy = () => shown[0]?.action?.onAct();

  document.execCommand = () => false;
  copy();
  expect(background.saveNoteDraft).not.toHaveBeenCalled();
  document.execCommand = () => true;
  copy();
  expect(background.saveNoteDraft).toHaveBeenCalledWith(
    expect.objectContaining({ about: 'new:1', draft: null }),
  );
});
