import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromJson } from '../../core/export';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { openClip } from '../../scripts/drive/open-clip';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { selectWords } from '../../scripts/drive/select-words';
import { clickBar } from '../../scripts/drive/selection-bar';
import { waitUntil } from '../../scripts/drive/wait-until';
import { describeInOneBrowser } from './describe-in-browsers';
import { giveFile } from './give-file';
import {
  clipStories,
  gateHeadline,
  highlightedWords,
  openLibraryTab,
  stories,
} from './library-stories';
import { listAnnotations } from './observe';
import { readClipboard } from './read-clipboard';
import { openStage, type Stage } from './stage';

describeInOneBrowser('chromium', 'the export dialog', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  /** Chooses options in the dialog, and returns the downloaded file. */
  const download = async (...choices: readonly string[]) => {
    const file = await driven.catchDownload(library, stage.folder, async () => {
      await clickNamed(library, 'Export…');
      for (const choice of choices) await clickNamed(library, choice);
      await clickNamed(library, 'Save file');
    });
    return { name: basename(file), bytes: await readFile(file) };
  };
  const openLibrary = async () => {
    library = await openLibraryTab(driven, 900);
    await waitForText(library, gateHeadline);
  };

  const openGateStory = () => openClip(library, gateHeadline, highlightedWords);

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    await clipStories(stage);
    await openLibrary();
  });
  afterAll(() => stage?.close());

  it('writes the whole library as an EPUB book', async () => {
    const { name, bytes } = await download('The whole library', 'EPUB');
    expect(name).toMatch(/^\d{4}-\d\d-\d\d Pressmark\.epub$/);
    const entries = unzipSync(bytes);
    expect(Object.keys(entries)[0]).toBe('mimetype');
    const texts = Object.values(entries).map((entry) => strFromU8(entry));
    expect(texts.filter((text) => text.includes('doc-chapter'))).toHaveLength(stories.length);
    expect(texts.join('')).toContain(highlightedWords);
  });

  it('writes search results as citations', async () => {
    await library.press('/');
    await library.typeText('flood gate');
    await waitForText(library, '1 clip');
    const { name, bytes } = await download('This list', 'RIS');
    expect(name).toMatch(/citations\.ris$/);
    const lines = bytes.toString().split('\r\n');
    expect(lines.filter((line) => line === 'TY  - NEWS')).toHaveLength(1);
    expect(lines).toContain(`TI  - ${gateHeadline}`);
    await library.press('/');
    await library.press('Escape');
    await waitForText(library, '2 clips');
  });

  it('writes the open clip as a web page with its highlight', async () => {
    await openGateStory();
    const { name, bytes } = await download('This clip', 'Web page');
    expect(name).toMatch(/ Council votes to raise the flood gate by a metre\.html$/);
    expect(bytes.toString()).toMatch(/<mark class="leaf">[^<]*four hours/);
  });

  it('writes only clips that are new since the last export', async () => {
    const firstFile = await download('The whole library', 'JSON');
    const firstExport = fromJson(firstFile.bytes.toString());
    expect(firstExport.ok && firstExport.value.clips).toHaveLength(stories.length);
    const secondFile = await download('The whole library', 'JSON', 'Only what’s new');
    const secondExport = fromJson(secondFile.bytes.toString());
    expect(secondExport.ok && secondExport.value.clips).toEqual([]);
    const list = 'url,tags\nhttps://osk.example/ferry,imported\n';
    await clickNamed(library, 'Import…');
    await waitForText(library, 'Choose files');
    await giveFile(library, 'list.csv', new TextEncoder().encode(list), 'field');
    await clickNamed(library, 'Import 1 clip');
    await clickNamed(library, 'Close');
    const thirdFile = await download('The whole library', 'JSON');
    const thirdExport = fromJson(thirdFile.bytes.toString());
    expect(thirdExport.ok && thirdExport.value.clips.map(({ clip }) => clip.tags)).toEqual([
      ['imported'],
    ]);
    // Clicking the remembered option again turns it off.
    const fourthFile = await download('The whole library', 'JSON', 'Only what’s new');
    const fourthExport = fromJson(fourthFile.bytes.toString());
    expect(fourthExport.ok && fourthExport.value.clips).toHaveLength(stories.length + 1);
  });

  it('offers to write only what is new for clips that were exported before', async () => {
    const isNewOnlyOffered = async () => {
      await clickNamed(library, 'Export…');
      await clickNamed(library, 'This clip');
      await clickNamed(library, 'Web page');
      const text = await readText(library);
      await clickNamed(library, 'Cancel');
      return text.includes('Only what’s new');
    };
    await openClip(library, gateHeadline, highlightedWords);
    expect(await isNewOnlyOffered()).toBe(true);
    await openClip(library, 'The eleven bells of Sallow', 'Glass has been asked to choose');
    expect(await isNewOnlyOffered()).toBe(false);
    await openGateStory();
  });

  it('copies citations as a list, and the citation of one clip', async () => {
    await clickNamed(library, 'Export…');
    await clickNamed(library, 'This clip');
    await clickNamed(library, 'BibTeX');
    await clickNamed(library, 'Clipboard');
    await clickNamed(library, 'Copy to clipboard');
    await waitForText(library, 'Copied 1 clip');
    expect(await readClipboard(library)).toContain(`title = {{${gateHeadline}}}`);
    await openLibrary();
    await openGateStory();
    await clickNamed(library, 'More');
    await clickNamed(library, 'Copy APA citation');
    await waitForText(library, 'Citation copied');
    expect(await readClipboard(library)).toContain(`${gateHeadline}.`);
  });

  it('prints the open clip in a frame', async () => {
    await openLibrary();
    await openGateStory();
    await library.evaluate(() => {
      const printed: string[] = [];
      Object.assign(globalThis, { printed });
      const { get } = Object.getOwnPropertyDescriptor(
        HTMLIFrameElement.prototype,
        'contentWindow',
      ) as { get(): Window | null };
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() {
          const view = get.call(this);
          if (view) view.print = () => printed.push(view.document.body.textContent ?? '');
          return view;
        },
      });
    }, undefined);
    await clickNamed(library, 'Export…');
    await clickNamed(library, 'This clip');
    await clickNamed(library, 'PDF');
    await clickNamed(library, 'Print');
    const [text] = await waitUntil('the print', () =>
      library.evaluate(() => {
        const { printed } = globalThis as unknown as { printed: string[] };
        return printed.length > 0 && printed;
      }, undefined),
    );
    expect(text).toContain(highlightedWords);
  });

  // Firefox has no folder access for pages.
  if (browser !== 'chromium') return;

  it('writes notes into a folder, and appends new highlights, even to a renamed note', async () => {
    await openLibrary();
    await library.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const vault = await root.getDirectoryHandle('Vault', { create: true });
      Object.assign(vault, { requestPermission: async () => 'granted' });
      Object.assign(globalThis, { showDirectoryPicker: async () => vault });
    }, undefined);
    const readNotes = () =>
      library.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const vault = await root.getDirectoryHandle('Vault');
        const texts: Record<string, string> = {};
        for await (const [name, handle] of vault as unknown as AsyncIterable<
          [string, FileSystemFileHandle]
        >) {
          if (handle.kind === 'file') texts[name] = await (await handle.getFile()).text();
        }
        return texts;
      }, undefined);
    const write = async (...choices: readonly string[]) => {
      await clickNamed(library, 'Export…');
      for (const choice of ['The whole library', 'Markdown', 'Folder', ...choices]) {
        await clickNamed(library, choice);
      }
      await clickNamed(library, 'Save to folder');
    };
    await write('Choose folder…');
    await waitForText(library, 'Exported 3 clips');
    const before = await readNotes();
    expect(Object.keys(before)).toHaveLength(3);
    const name = Object.keys(before).find((candidate) => candidate.includes('flood gate')) ?? '';

    const page = await driven.openTab(stage.at('/council/flood-gate-vote'));
    const highlightAndWrite = async (
      words: string,
      expectedCount: number,
      ...choices: readonly string[]
    ) => {
      await page.bringToFront();
      await selectWords(page, words);
      await clickBar(driven, page, 'rose');
      await waitUntil(
        'the highlight',
        async () => (await listAnnotations(driven)).length === expectedCount,
      );
      await library.bringToFront();
      await write(...choices);
      await waitForText(library, 'Exported 1 clip');
    };
    await highlightAndWrite('It was an ordinary tide on a windless night', 2, 'Only what’s new');
    const after = await readNotes();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after[name]?.startsWith((before[name] ?? '-').trimEnd())).toBe(true);
    expect(after[name]?.match(/It was an ordinary tide on a windless night/g)).toHaveLength(2);

    // The user renames the note.
    await library.evaluate(async (name) => {
      const root = await navigator.storage.getDirectory();
      const vault = await root.getDirectoryHandle('Vault');
      const note = (await vault.getFileHandle(name)) as unknown as Movable;
      await note.move('The gate.md');
      interface Movable {
        move(name: string): Promise<void>;
      }
    }, name);
    await library.reload();
    await waitForText(library, gateHeadline);
    await library.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const vault = await root.getDirectoryHandle('Vault');
      Object.assign(FileSystemDirectoryHandle.prototype, {
        requestPermission: async () => 'granted',
      });
      Object.assign(globalThis, { showDirectoryPicker: async () => vault });
    }, undefined);
    // The dialog remembers the options.
    await highlightAndWrite('That was the point on which the evening turned', 3);
    const renamed = await waitUntil('the note', async () => {
      const texts = await readNotes();
      return texts['The gate.md']?.match(/That was the point on which/g)?.length === 2 && texts;
    });
    expect(Object.keys(renamed)).toHaveLength(3);
    expect(renamed['The gate.md']?.startsWith((after[name] ?? '-').trimEnd())).toBe(true);
  });
});
