import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { createImportPage } from '../../entrypoints/library/import-page';
import type { Library } from '../../storage';
import { expectValue, freshLibrary } from '../storage/samples';

const links = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://osk.example/${index}`).join('\n');

/** The import page of a library with some calls replaced, on which this file is dropped. */
async function stage(change: (library: Library) => Partial<Library>, text = links(450)) {
  const kept = freshLibrary();
  const reportError = vi.fn();
  const window = Object.assign(new JSDOM('').window, { reportError });
  const life = new window.AbortController();
  const library = { ...kept, ...change(kept) };
  const onReplaced = vi.fn();
  const page = createImportPage(window as never, library, life.signal, { onReplaced, onFill() {} });
  page.open();
  const shown = () => page.importing.value?.shown;
  const drop = async (step: string) => {
    page.importing.value?.onFile(new File([text], 'links.txt'));
    await vi.waitFor(() => expect(shown()?.step).toBe(step), wait);
  };
  return { kept, page, shown, drop, reportError, onReplaced };
}

/** Time for two batches of a file on a busy machine. */
const wait = { timeout: 20_000 };
const bug = new TypeError('nothing has no length');

describe('an import that throws an exception', () => {
  it('stops with the clips imported so far, and can be closed', async () => {
    const { kept, page, shown, drop, reportError } = await stage((library) => {
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
    await drop('ready');
    page.importing.value?.onStart();
    await vi.waitFor(() => expect(shown()?.step).toBe('done'), wait);
    expect(shown()).toMatchObject({
      counts: { added: 200 },
      failure: { code: 'import-failed', detail: 'TypeError: nothing has no length' },
    });
    expect(reportError).toHaveBeenCalledWith(bug);
    expect(expectValue(await kept.find('', 'newest')).numbers).toHaveLength(200);
    page.importing.value?.onClose();
    expect(page.importing.value).toBeNull();
  });

  it('does not replace the library', async () => {
    const { page, shown, drop, onReplaced } = await stage(
      (library) => ({
        listClips: async (...ask) => {
          if (isStarted) throw bug;
          return library.listClips(...ask);
        },
      }),
      '{"format":"pressmark","version":1,"clips":[]}',
    );
    let isStarted = false;
    await drop('ready');
    page.importing.value?.onMode('replace');
    await vi.waitFor(() => expect(shown()).toMatchObject({ step: 'ready', mode: 'replace' }), wait);
    isStarted = true;
    page.importing.value?.onStart();
    await vi.waitFor(() => expect(shown()?.step).toBe('done'), wait);
    expect(shown()).toMatchObject({ failure: { code: 'import-failed' } });
    expect(onReplaced).not.toHaveBeenCalled();
  });

  it('reports an exception while the file is examined', async () => {
    const thrown = () => ({
      importBatch: async () => {
        throw bug;
      },
    });
    const { shown, drop, reportError } = await stage(thrown);
    await drop('choose');
    expect(shown()).toMatchObject({ failure: { code: 'import-failed' } });
    expect(reportError).toHaveBeenCalledWith(bug);
  });
});
