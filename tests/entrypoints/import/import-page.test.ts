import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { setReporter } from '../../../client/base/report-problem';
import { createImportPage } from '../../../entrypoints/library/import-page';
import type { Library } from '../../../storage';
import { createLibrary, expectValue } from '../../storage/samples';
import { listLinks } from './import-file';

/** Opens the import page of a library with some calls replaced. `dropFile` chooses a file with `text`. */
async function openPage(change: (library: Library) => Partial<Library>, text = listLinks(450)) {
  const stored = createLibrary();
  const reportError = vi.fn();
  const window = Object.assign(new JSDOM('').window, { reportError });
  const lifetime = new window.AbortController();
  const library = { ...stored, ...change(stored) };
  const onReplaced = vi.fn();
  const page = createImportPage(window as never, library, lifetime.signal, {
    onReplaced,
    onFetchTexts() {},
  });
  page.open();
  const getShown = () => page.importing.value?.shown;
  const dropFile = async (step: string) => {
    page.importing.value?.onFiles([new File([text], 'links.txt')]);
    await vi.waitFor(() => expect(getShown()?.step).toBe(step), wait);
  };
  return { stored, page, getShown, dropFile, reportError, onReplaced };
}

/** Enough time for two batches on a busy machine. */
const wait = { timeout: 20_000 };
const bug = new TypeError('cannot read the length');

describe('an import that throws an exception', () => {
  it('keeps the clips imported so far, and can be closed', async () => {
    const { stored, page, getShown, dropFile, reportError } = await openPage((library) => {
      let batches = 0;
      let isDryRun = false;
      return {
        openImport(...ask) {
          isDryRun = ask[2];
          return library.openImport(...ask);
        },
        importBatch: async (...ask) => {
          if (!isDryRun && ++batches > 1) throw bug;
          return library.importBatch(...ask);
        },
      };
    });
    await dropFile('ready');
    page.importing.value?.onStart();
    await vi.waitFor(() => expect(getShown()?.step).toBe('done'), wait);
    expect(getShown()).toMatchObject({
      counts: { added: 200 },
      failure: { code: 'import-failed', detail: 'TypeError: cannot read the length' },
    });
    expect(reportError).toHaveBeenCalledWith(bug);
    expect(expectValue(await stored.find('', 'newest')).numbers).toHaveLength(200);
    page.importing.value?.onClose();
    expect(page.importing.value).toBeNull();
  });

  it('does not report the library as replaced', async () => {
    const { page, getShown, dropFile, onReplaced } = await openPage(
      (library) => ({
        listClips: async (...ask) => {
          if (isStarted) throw bug;
          return library.listClips(...ask);
        },
      }),
      '{"format":"pressmark","version":1,"clips":[]}',
    );
    let isStarted = false;
    await dropFile('ready');
    page.importing.value?.onMode('replace');
    await vi.waitFor(
      () => expect(getShown()).toMatchObject({ step: 'ready', mode: 'replace' }),
      wait,
    );
    isStarted = true;
    page.importing.value?.onStart();
    await vi.waitFor(() => expect(getShown()?.step).toBe('done'), wait);
    expect(getShown()).toMatchObject({ failure: { code: 'import-failed' } });
    expect(onReplaced).not.toHaveBeenCalled();
  });

  it('is reported if it happens while the file is examined', async () => {
    const throwBug = () => ({
      importBatch: async () => {
        throw bug;
      },
    });
    const { getShown, dropFile, reportError } = await openPage(throwBug);
    await dropFile('choose');
    expect(getShown()).toMatchObject({ failure: { code: 'import-failed' } });
    expect(reportError).toHaveBeenCalledWith(bug);
  });
});

describe('a file that cannot be imported', () => {
  it('is listed in the problem log, by its failure only', async () => {
    const report = vi.fn();
    setReporter(report);
    const { getShown, dropFile } = await openPage(() => ({}), '\u0000\u0001\u0002 quay');
    await dropFile('choose');
    setReporter(() => {});
    const shown = getShown();
    const failure = shown?.step === 'choose' ? shown.failure : null;
    expect(report).toHaveBeenCalledExactlyOnceWith(failure?.code, 'import', undefined);
  });
});
