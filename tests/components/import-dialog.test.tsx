// @vitest-environment jsdom
import { cleanup, render, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../components/import/ImportDialog';
import type { ImportCounts, ImportStatus } from '../../components/import/import-status';

afterEach(cleanup);

const none: ImportCounts = {
  ...{ added: 0, changed: 0, restored: 0, binned: 0, unchanged: 0 },
  ...{ marks: 0, lostMarks: 0, links: 0 },
};

function draw(shown: ImportStatus) {
  const calls = {
    ...{ onFile: vi.fn(), onMode: vi.fn(), onStart: vi.fn(), onStop: vi.fn() },
    ...{ onSaveReport: vi.fn(), onFill: vi.fn(), onClose: vi.fn() },
  };
  render(<ImportDialog shown={shown} {...calls} />);
  return { ...calls, dialog: within(document.querySelector('dialog') as HTMLElement) };
}

const ready = (counts: Partial<ImportCounts>, mode: 'merge' | 'replace') =>
  draw({
    step: 'ready',
    ...{ fileName: 'a.json', kind: 'pressmark', remarks: [], canReplace: true },
    ...{ counts: { ...none, ...counts }, mode },
  });

describe('the import dialog', () => {
  it('warns first if the whole library would go to the bin', () => {
    ready({ binned: 1284 }, 'replace');
    const [first] = document.querySelectorAll('dialog .import > *');
    expect(first?.textContent).toBe(
      'The file has no clips. All 1,284 clips in your library would move to the bin.',
    );
  });

  it('shows no such warning if the library has clips of the file, or nothing would be deleted', () => {
    for (const counts of [{ binned: 3, unchanged: 1 }, { binned: 3, added: 1 }, {}]) {
      const { dialog } = ready(counts, 'replace');
      expect(dialog.queryByText(/^The file has no clips/)).toBeNull();
      cleanup();
    }
  });

  it('mentions settings only if the file contains some', () => {
    for (const [kind, isSaid] of [
      ['pressmark-backup', true],
      ['pressmark', false],
    ] as const) {
      const { dialog } = draw({
        step: 'ready',
        ...{ fileName: 'a', kind, remarks: [], canReplace: true },
        ...{ counts: none, mode: 'replace' },
      });
      expect(
        dialog.queryByText(/Settings, saved searches and tag colours are replaced/) !== null,
      ).toBe(isSaid);
      cleanup();
    }
  });

  it('warns about a file that may have the wrong encoding', () => {
    const { dialog } = draw({
      step: 'ready',
      ...{ fileName: 'a.zip', kind: 'pressmark-backup', canReplace: false },
      ...{ remarks: [{ code: 'file-altered', count: 1, examples: [] }] },
      ...{ counts: none, mode: 'merge' },
    });
    expect(dialog.getByText(/damaged.*may be wrong/)).toBeTruthy();
  });

  it('imports the other contents of a backup if every clip exists already', () => {
    const { dialog, onStart } = draw({
      step: 'ready',
      ...{ fileName: 'a.zip', kind: 'pressmark-backup', canReplace: true, remarks: [] },
      ...{ counts: { ...none, unchanged: 3 }, mode: 'merge' },
    });
    dialog.getByText('Import the rest').click();
    expect(onStart).toHaveBeenCalled();
    cleanup();
    ready({ unchanged: 3 }, 'merge');
    expect(document.querySelector<HTMLButtonElement>('.button--primary')?.disabled).toBe(true);
  });
});
