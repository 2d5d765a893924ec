import { cleanup, render, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../components/import/ImportDialog';
import type { ImportCounts, ImportStatus } from '../../components/import/import-status';

afterEach(cleanup);

const noCounts: ImportCounts = {
  ...{ added: 0, changed: 0, restored: 0, binned: 0, unchanged: 0, inBin: 0 },
  ...{ marks: 0, lostMarks: 0, links: 0 },
};

function renderDialog(shown: ImportStatus, isSynced = false) {
  const callbacks = {
    ...{ onFiles: vi.fn(), onMode: vi.fn(), onRestoreBin: vi.fn() },
    ...{ onStart: vi.fn(), onStop: vi.fn() },
    ...{ onSaveReport: vi.fn(), onFetchTexts: vi.fn(), onUndo: vi.fn(), onClose: vi.fn() },
  };
  const { rerender } = render(<ImportDialog shown={shown} isSynced={isSynced} {...callbacks} />);
  const show = (next: ImportStatus) =>
    rerender(<ImportDialog shown={next} isSynced={isSynced} {...callbacks} />);
  return { ...callbacks, show, dialog: within(document.querySelector('dialog') as HTMLElement) };
}

const renderReady = (counts: Partial<ImportCounts>, mode: 'merge' | 'replace') =>
  renderDialog({
    step: 'ready',
    ...{ fileName: 'a.json', kind: 'pressmark', remarks: [], canReplace: true },
    ...{ counts: { ...noCounts, ...counts }, mode },
  });

describe('the import dialog', () => {
  it('starts with a warning if the whole library would be moved to the bin', () => {
    renderReady({ binned: 1284 }, 'replace');
    const [first] = document.querySelectorAll('dialog .import > *');
    expect(first?.textContent).toBe(
      'The file has no clips outside its bin. All 1,284 clips in your library would move to the bin.',
    );
  });

  it('does not warn if the file has clips, or if no clip would be moved to the bin', () => {
    for (const counts of [{ binned: 3, unchanged: 1 }, { binned: 3, added: 1 }, {}]) {
      const { dialog } = renderReady(counts, 'replace');
      expect(dialog.queryByText(/^The file has no clips/)).toBeNull();
      cleanup();
    }
  });

  it('focuses the next button after each step', async () => {
    const { show } = renderDialog({ step: 'choose', failure: null });
    const file = {
      ...({ fileName: 'a.json', kind: 'pressmark', remarks: [], canReplace: true } as const),
      ...{ counts: { ...noCounts, added: 2 }, mode: null },
    };
    const expectFocus = (label: string) =>
      waitFor(() => expect(document.activeElement?.textContent).toBe(label));
    (document.activeElement as HTMLElement).blur();
    show({ step: 'ready', ...file });
    await expectFocus('Import 2 clips');
    show({ step: 'importing', ...file, done: 1, total: 2 });
    show({ step: 'done', ...file, isStopped: false, canUndo: true, failure: null });
    await expectFocus('Close');
  });

  it('offers to undo an import that can be undone', () => {
    const done = {
      ...({ step: 'done', fileName: 'a.txt', kind: 'addresses', remarks: [] } as const),
      ...{ counts: { ...noCounts, added: 2 }, isStopped: false, failure: null },
    };
    const { dialog, onUndo, show } = renderDialog({ ...done, canUndo: true });
    dialog.getByText('Undo import').click();
    expect(onUndo).toHaveBeenCalledOnce();
    show({ ...done, canUndo: false });
    expect(dialog.queryByText('Undo import')).toBeNull();
  });

  it('says what is safe once after a failure: what was imported, or that nothing was', () => {
    const failure = { code: 'library-unavailable', detail: null } as const;
    const { dialog, show } = renderDialog({ step: 'choose', failure });
    const readAlert = () => dialog.getByRole('alert', { hidden: true }).textContent;
    expect(readAlert()).toMatch(
      /^Pressmark can’t access your library\.Nothing was imported\. Close/,
    );
    show({
      ...({ step: 'done', fileName: 'a.txt', kind: 'addresses', remarks: [], failure } as const),
      ...{ counts: { ...noCounts, added: 2 }, isStopped: false, canUndo: true },
    });
    expect(readAlert()).toMatch(/library\.What was imported is kept\. Close/);
    expect(dialog.getByRole('status', { hidden: true }).textContent).toBe('Import stopped.');
  });

  it('says that nothing was skipped only of an import that was not stopped', () => {
    const failure = { code: 'library-unavailable', detail: null } as const;
    const done = {
      ...({ step: 'done', fileName: 'a.txt', kind: 'addresses', remarks: [] } as const),
      ...{ counts: { ...noCounts, added: 2 }, canUndo: true },
    };
    const { dialog, show } = renderDialog({ ...done, isStopped: false, failure: null });
    dialog.getByText('Nothing was skipped.');
    for (const end of [
      { isStopped: true, failure: null },
      { isStopped: false, failure },
    ]) {
      show({ ...done, ...end });
      expect(dialog.queryByText('Nothing was skipped.')).toBeNull();
    }
  });

  it('says that other devices are changed only if it replaces the library and this one syncs', () => {
    const ready = {
      ...({ step: 'ready', fileName: 'a.json', kind: 'pressmark', remarks: [] } as const),
      ...{ canReplace: true, counts: { ...noCounts, added: 1 } },
    };
    for (const isSynced of [true, false]) {
      for (const mode of ['replace', 'merge'] as const) {
        const { dialog } = renderDialog({ ...ready, mode }, isSynced);
        const warning = dialog.queryByText(
          'This device syncs, so the library is replaced on all your devices.',
        );
        expect(warning !== null).toBe(isSynced && mode === 'replace');
        cleanup();
      }
    }
  });

  it('says that settings are replaced only if the file contains settings', () => {
    for (const [kind, isMentioned] of [
      ['pressmark-backup', true],
      ['pressmark', false],
    ] as const) {
      const { dialog } = renderDialog({
        step: 'ready',
        ...{ fileName: 'a', kind, remarks: [], canReplace: true },
        ...{ counts: noCounts, mode: 'replace' },
      });
      expect(
        dialog.queryByText(/Settings, saved searches and tag colours are replaced/) !== null,
      ).toBe(isMentioned);
      cleanup();
    }
  });

  it('asks nothing about existing clips if there are none', () => {
    const { dialog } = renderDialog({
      step: 'ready',
      ...{ fileName: 'a.zip', kind: 'pressmark-backup', remarks: [], canReplace: true },
      ...{ counts: { ...noCounts, added: 2 }, mode: 'replace', isIntoEmpty: true },
    });
    expect(dialog.queryByText('What’s already in your library')).toBeNull();
    expect(dialog.queryAllByRole('radio')).toEqual([]);
    expect(document.querySelector('.button--primary')?.textContent).toBe('Import 2 clips');
  });

  it('offers to restore clips that are in the bin', () => {
    const { dialog, show, onRestoreBin } = renderReady({ inBin: 3 }, 'merge');
    const button = () => document.querySelector<HTMLButtonElement>('.button--primary');
    expect(button()).toMatchObject({ textContent: 'Nothing to import', disabled: true });
    const box = dialog.getByLabelText('Restore the 3 clips that are in the bin');
    box.click();
    expect(onRestoreBin).toHaveBeenCalledExactlyOnceWith(true);
    const counts = { ...noCounts, inBin: 3 };
    const file = { fileName: 'a.csv', kind: 'table', remarks: [], canReplace: true } as const;
    show({ step: 'ready', ...file, counts, mode: null, restoresBin: true });
    expect(button()).toMatchObject({ textContent: 'Import 3 clips', disabled: false });
  });

  it('warns about a damaged file', () => {
    const { dialog } = renderDialog({
      step: 'ready',
      ...{ fileName: 'a.zip', kind: 'pressmark-backup', canReplace: false },
      ...{ remarks: [{ code: 'file-altered', count: 1, examples: [] }] },
      ...{ counts: noCounts, mode: 'merge' },
    });
    expect(dialog.getByText(/damaged.*may be wrong/)).toBeTruthy();
  });

  it('imports the rest of a backup if every clip already exists', () => {
    const { dialog, onStart } = renderDialog({
      step: 'ready',
      ...{ fileName: 'a.zip', kind: 'pressmark-backup', canReplace: true, remarks: [] },
      ...{ counts: { ...noCounts, unchanged: 3 }, mode: 'merge' },
    });
    dialog.getByText('Import the rest').click();
    expect(onStart).toHaveBeenCalled();
    cleanup();
    renderReady({ unchanged: 3 }, 'merge');
    expect(document.querySelector<HTMLButtonElement>('.button--primary')?.disabled).toBe(true);
  });
});
