import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { setReporter } from '../../../client/base/report-problem';
import { createClipChanges } from '../../../entrypoints/library/changes/clip-changes';
import { createImportPage } from '../../../entrypoints/library/import-page';
import type { Library } from '../../../storage';
import { readWholeClips, storyUrl } from '../../storage/import-samples';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from '../../storage/samples';
import { listLinks, makePressmarkFile } from './import-file';

/** Opens the import page of a library with some calls replaced. `dropFile` chooses a file with `text`. */
async function openPage(change: (library: Library) => Partial<Library>, text = listLinks(450)) {
  const stored = createLibrary();
  const reportError = vi.fn();
  const window = Object.assign(new JSDOM('').window, { reportError });
  const lifetime = new window.AbortController();
  const library = { ...stored, ...change(stored) };
  const onReplaced = vi.fn();
  const changes = createClipChanges(library);
  const page = createImportPage(window as never, library, lifetime.signal, {
    recordCreated: changes.recordCreated,
    onReplaced,
    onFetchTexts() {},
  });
  page.open();
  const getShown = () => page.importing.value?.shown;
  const dropFile = async (step: string) => {
    page.importing.value?.onFiles([new File([text], 'links.txt')]);
    await vi.waitFor(() => expect(getShown()?.step).toBe(step), wait);
  };
  return { stored, page, changes, getShown, dropFile, reportError, onReplaced };
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
      failure: { code: 'import-failed', detail: { reason: 'TypeError: cannot read the length' } },
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

describe('the undo of an import', () => {
  const listIds = async (library: Library) =>
    (await readWholeClips(library)).map(({ clip }) => clip.id).toSorted();

  /** Imports links to story 1, which the library has, and to other pages. */
  async function importLinks(total: number) {
    const opened = await openPage(() => ({}), `${storyUrl}\n${listLinks(total)}`);
    const { stored, page, getShown, dropFile, changes } = opened;
    expectValue(await stored.saveClip(makeSaveRequest(1)));
    await dropFile('ready');
    page.importing.value?.onStart();
    await vi.waitFor(() => expect(getShown()).toMatchObject({ step: 'done', canUndo: true }), wait);
    const waitForToast = (text: string) =>
      vi.waitFor(() => expect(changes.toast.value?.text).toBe(text), wait);
    return { ...opened, waitForToast };
  }

  it('moves what it created to the bin, and nothing that was saved before or since', async () => {
    const { stored, page, changes, waitForToast } = await importLinks(450);
    expectValue(await stored.saveClip(makeSaveRequest(2)));
    page.importing.value?.onClose();
    await waitForToast('450 clips imported.');
    const imported = await listIds(stored);
    expect(imported).toHaveLength(452);
    changes.undo();
    await waitForToast('450 imported clips moved to the bin.');
    expect(await listIds(stored)).toEqual(['clip-1', 'clip-2']);
    changes.redo();
    await waitForToast('450 clips imported.');
    expect(await listIds(stored)).toEqual(imported);
    changes.redo();
    await waitForToast('Nothing to redo.');
  });

  it('works from the report, which closes, and from the message', async () => {
    const { stored, page, changes, waitForToast } = await importLinks(1);
    page.importing.value?.onUndo();
    expect(page.importing.value).toBeNull();
    await waitForToast('1 imported clip moved to the bin.');
    expect(await listIds(stored)).toEqual(['clip-1']);
    changes.toast.value?.onUndo?.();
    await waitForToast('1 clip imported.');
    expect(await listIds(stored)).toHaveLength(2);
  });

  it('remains possible if another file is dropped on the report', async () => {
    const { page, changes, dropFile, waitForToast } = await importLinks(2);
    await dropFile('ready');
    page.importing.value?.onClose();
    changes.undo();
    await waitForToast('2 imported clips moved to the bin.');
  });

  it('says that clips which existed before keep what was added', async () => {
    const source = createLibrary();
    for (const number of [1, 2]) {
      expectValue(await source.saveClip(makeSaveRequest(number, { tags: ['harbour'] })));
    }
    const json = makePressmarkFile(await readWholeClips(source), instantAt(50));
    const { stored, page, getShown, dropFile, changes } = await openPage(() => ({}), json);
    expectValue(await stored.saveClip(makeSaveRequest(1)));
    await dropFile('ready');
    page.importing.value?.onStart();
    await vi.waitFor(() => expect(getShown()).toMatchObject({ step: 'done', canUndo: true }), wait);
    page.importing.value?.onUndo();
    await vi.waitFor(
      () =>
        expect(changes.toast.value?.text).toBe(
          '1 imported clip moved to the bin. 1 clip you already had keeps what was added or changed.',
        ),
      wait,
    );
    expect((await readWholeClips(stored)).map(({ clip }) => [clip.id, clip.tags])).toEqual([
      ['clip-1', ['harbour']],
    ]);
  });

  it('makes it possible to import the same file again', async () => {
    const { stored, page, getShown, dropFile, changes, waitForToast } = await importLinks(3);
    page.importing.value?.onUndo();
    await waitForToast('3 imported clips moved to the bin.');
    page.open();
    await dropFile('ready');
    const ready = { counts: { added: 0, unchanged: 1, inBin: 3 }, restoresBin: true, remarks: [] };
    expect(getShown()).toMatchObject(ready);
    page.importing.value?.onRestoreBin(false);
    expect(getShown()).toMatchObject({
      restoresBin: false,
      remarks: [{ code: 'in-bin', count: 3 }],
    });
    page.importing.value?.onRestoreBin(true);
    page.importing.value?.onStart();
    const done = { counts: { restored: 3, inBin: 0 }, canUndo: true, remarks: [] };
    await vi.waitFor(() => expect(getShown()).toMatchObject({ step: 'done', ...done }), wait);
    expect(await listIds(stored)).toHaveLength(4);
    page.importing.value?.onUndo();
    await waitForToast('3 imported clips moved to the bin.');
    expect(await listIds(stored)).toEqual(['clip-1']);
    changes.redo();
    await waitForToast('3 clips imported.');
    expect(await listIds(stored)).toHaveLength(4);
  });

  it('deletes the highlights that it added to clips which existed before', async () => {
    const newPage = 'Quiet,Tides,https://ledger.example/tides,New';
    const csv = `Highlight,Title,URL,Note\nThe last boat,Ferry,${storyUrl},\nall winter,Ferry,${storyUrl},Ask\n${newPage}\n`;
    const { stored, page, getShown, dropFile, changes } = await openPage(() => ({}), csv);
    expectValue(await stored.saveClip(makeSaveRequest(1)));
    const listQuotes = async () =>
      (await readWholeClips(stored)).flatMap(({ annotations }) =>
        annotations.flatMap(({ deletedAt, note }) => (deletedAt === null ? [note] : [])),
      );
    await dropFile('ready');
    page.importing.value?.onStart();
    await vi.waitFor(() => expect(getShown()).toMatchObject({ step: 'done', canUndo: true }), wait);
    expect((await listQuotes()).toSorted()).toEqual(['', 'Ask', 'New']);
    const waitForToast = (text: RegExp) =>
      vi.waitFor(() => expect(changes.toast.value?.text).toMatch(text), wait);
    page.importing.value?.onClose();
    await waitForToast(/^1 clip imported\. 2 highlights imported\.$/);
    changes.undo();
    await waitForToast(
      /^1 imported clip moved to the bin\. 2 imported highlights deleted from clips/,
    );
    expect(await listQuotes()).toEqual([]);
    changes.redo();
    await waitForToast(/^1 clip imported\. 2 highlights imported\.$/);
    expect((await listQuotes()).toSorted()).toEqual(['', 'Ask', 'New']);
  });

  it('is not offered if the library was replaced or no clip was created', async () => {
    const source = createLibrary();
    expectValue(await source.saveClip(makeSaveRequest(1)));
    const json = makePressmarkFile(await readWholeClips(source), instantAt(50));
    for (const mode of ['replace', 'merge'] as const) {
      const { stored, page, getShown, dropFile, changes } = await openPage(() => ({}), json);
      if (mode === 'merge') expectValue(await stored.saveClip(makeSaveRequest(1)));
      await dropFile('ready');
      page.importing.value?.onMode(mode);
      await vi.waitFor(() => expect(getShown()).toMatchObject({ step: 'ready', mode }), wait);
      page.importing.value?.onStart();
      await vi.waitFor(
        () => expect(getShown()).toMatchObject({ step: 'done', canUndo: false }),
        wait,
      );
      page.importing.value?.onClose();
      expect(changes.toast.value).toBeNull();
    }
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
