import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../../scripts/drive/page-actions';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { chooseSetting, offerFolder } from '../backup-state';
import {
  clipStory,
  gateHeadline,
  highlightedWords,
  highlightWords,
  stories,
} from '../library-stories';
import { openStage, type Stage } from '../stage';

/** How long a note may take, in milliseconds. */
const aMinute = 60_000;

/** Firefox lets no page write into a folder. */
describe('the notes folder in Chromium', () => {
  let stage: Stage;
  let driven: Driven;
  let article: Tab;

  const openSettings = async () => {
    const library = await driven.openTab(driven.extensionUrl('library.html#settings'));
    await library.resize(1280, 900);
    await waitForText(library, 'Notes folder');
    return library;
  };
  /** The texts of all notes by path. Reads the browser's private file system. */
  const readNotes = () =>
    driven.inExtension(async () => {
      const notes: Record<string, string> = {};
      const read = async (folder: FileSystemDirectoryHandle, path: string) => {
        const entries = folder as unknown as AsyncIterable<
          [string, FileSystemFileHandle | FileSystemDirectoryHandle]
        >;
        for await (const [name, entry] of entries) {
          if (entry.kind === 'directory') await read(entry, `${path}${name}/`);
          else if (name.endsWith('.md')) notes[path + name] = await (await entry.getFile()).text();
        }
      };
      const root = await navigator.storage.getDirectory();
      await read(await root.getDirectoryHandle('Vault'), '');
      return notes;
    }, undefined);
  const findNote = async (part: string) =>
    Object.entries(await readNotes()).find(([path]) => path.includes(part));
  const waitForNote = (what: string, isIt: (path: string, text: string) => boolean) =>
    waitUntil(
      what,
      async () => Object.entries(await readNotes()).find(([path, text]) => isIt(path, text)),
      aMinute,
    );
  /** Writes into a file of the folder, as an editor does. */
  const edit = (path: string, text: string) =>
    driven.inExtension(
      async ({ path, text }) => {
        const root = await navigator.storage.getDirectory();
        const vault = await root.getDirectoryHandle('Vault');
        const stream = await (await vault.getFileHandle(path)).createWritable();
        await stream.write(text);
        await stream.close();
      },
      { path, text },
    );

  beforeAll(async () => {
    stage = await openStage('chromium');
    driven = stage.driven;
  });
  afterAll(() => stage?.close());

  it('is chosen once', async () => {
    const library = await openSettings();
    await offerFolder(library);
    await clickNamed(library, 'Notes folder: Choose folder…');
    await waitForText(library, 'Up to date: no notes.');
    await chooseSetting(library, 'When a clip is deleted', 'move');
    await library.close();
  });

  it('gets a note of a clip within a minute, while no page of ours is open', async () => {
    article = await clipStory(stage, stories[0]);
    const [path, text] = await waitForNote('the note', (_, note) => note.includes(gateHeadline));
    expect(path).toMatch(/^\d{4}-\d\d-\d\d Council votes to raise the flood gate by a metre\.md$/);
    expect(text).not.toContain(`- > ${highlightedWords}`);
  });

  it('has the note rewritten with a highlight, after the background was stopped', async () => {
    await driven.stopBackground();
    await highlightWords(driven, article, highlightedWords, 'leaf');
    await waitForNote('the highlight', (_, note) => /^- > .*debate that went on/m.test(note));
  });

  it('keeps what the user writes into a note', async () => {
    const [path, text] = (await findNote('flood gate')) ?? ['', ''];
    const mine = text.replace('\n# ', '\nAsk Mirre about the pumps.\n\n# ');
    await edit(path, mine);
    const words = 'It was an ordinary tide on a windless night';
    await highlightWords(driven, article, words, 'rose');
    const [, after] = await waitForNote('the second highlight', (_, note) =>
      note.includes(`- > ${words}`),
    );
    expect(after.startsWith(mine.trimEnd())).toBe(true);
  });

  it('has the note of a deleted clip moved, and moved back', async () => {
    const [path, text] = (await findNote('flood gate')) ?? ['', ''];
    const library = await openSettings();
    const [clip] = await driven.callLibrary<{ id: string }[]>('listClips', 1);
    const now = new Date().toISOString();
    await driven.callLibrary('deleteClip', clip?.id, now);
    await waitForNote('the moved note', (at, note) => at === `Deleted/${path}` && note === text);
    await driven.callLibrary('restoreClip', clip?.id, new Date().toISOString());
    await waitForNote('the note', (at, note) => at === path && note === text);
    expect(Object.keys(await readNotes())).toEqual([path]);
    await waitForText(library, 'Up to date: 1 note written.');
  });

  it('says when the folder is gone, in the library and on the button', async () => {
    await driven.inExtension(async () => {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('Vault', { recursive: true });
    }, undefined);
    await clipStory(stage, stories[1]);
    const library = await openSettings();
    await waitUntil(
      'the reason',
      async () => (await readText(library)).includes('The notes folder can’t be found.'),
      aMinute,
    );
    expect(await readText(library)).not.toContain('Up to date');
    await clickNamed(library, 'All');
    await waitForText(library, 'Your notes folder isn’t up to date.');
    const title = await driven.inExtension(
      () => chrome.action.getTitle({} as { tabId: number }),
      undefined,
    );
    expect(title).toBe('Pressmark: your notes folder isn’t up to date');
    await offerFolder(library);
    await clickNamed(library, 'Notes folder: Choose folder…');
    await waitUntil('both notes', async () => Object.keys(await readNotes()).length === 2, aMinute);
    await waitUntil(
      'the button to be quiet',
      async () =>
        (await driven.inExtension(
          () => chrome.action.getBadgeText({} as { tabId: number }),
          undefined,
        )) === '',
    );
  });
});
