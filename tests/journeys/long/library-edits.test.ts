import { afterAll, beforeAll, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, waitForText } from '../../../scripts/drive/page-actions';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { makeBody } from '../../storage/samples';
import { describeInOneBrowser } from '../describe-in-browsers';
import { focusList } from '../library-stories';
import { makeWholeClip } from '../make-whole-clip';
import { listClips } from '../observe';
import { openStage, type Stage } from '../stage';

const savedAt = '2026-11-12T08:00:00.000Z';

describeInOneBrowser('chromium', 'edits in the reader of the library', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;
  let clipIds: readonly string[];

  const findClip = async (id: string | undefined) =>
    (await listClips(driven)).find((clip) => clip['id'] === id);
  const readNote = async () => String((await findClip(clipIds[1]))?.['note']);
  const readTags = async () => (await findClip(clipIds[1]))?.['tags'];
  const openClip = async () => {
    const tab = await driven.openTab(driven.extensionUrl(`library.html#${clipIds[1]}`));
    await tab.resize(1280, 800);
    await waitUntil('the note', () =>
      tab.evaluate(() => document.querySelector('.library__about textarea') !== null, undefined),
    );
    return tab;
  };
  const focusField = (tab: Tab, selector: string) =>
    tab.evaluate((wanted) => {
      const field = document.querySelector<HTMLTextAreaElement>(`.library__about ${wanted}`);
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    }, selector);
  const undo = async (message: string) => {
    await focusList(library);
    await library.press('Control+z');
    await waitForText(library, message);
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    const clips = [1, 2].map((number) =>
      makeWholeClip(number, makeBody('The ferry sailed.', 'It was late.'), savedAt),
    );
    clipIds = clips.map(({ clip }) => clip.id);
    await driven.callLibrary('importClips', clips, 'merge', false, savedAt);
  });
  afterAll(() => stage?.close());

  it('are undone in reverse order, together with changes of the list', async () => {
    library = await openClip();
    await focusList(library);
    await library.press('Home');
    await library.press('s');
    await waitForText(library, '1 clip added to favourites.');
    await focusField(library, 'input');
    await library.typeText('gulls');
    await library.press('Enter');
    await waitUntil('the tag', async () => JSON.stringify(await readTags()) === '["gulls"]');
    await clickNamed(library, 'Remove tag gulls');
    await waitUntil('no tag', async () => JSON.stringify(await readTags()) === '[]');
    await focusField(library, 'textarea');
    await library.typeText('Ask the clerk');
    await waitUntil('the note', async () => (await readNote()) === 'Ask the clerk');

    await undo('Clip note changed back.');
    await waitUntil('no note', async () => (await readNote()) === '');
    await undo('Clip tags changed back.');
    await waitUntil('the tag again', async () => JSON.stringify(await readTags()) === '["gulls"]');
    await clickNamed(library, 'Dismiss');
    await undo('Clip tags changed back.');
    await waitUntil('no tag again', async () => JSON.stringify(await readTags()) === '[]');
    await undo('Undone.');
    await undo('Nothing to undo.');
    await library.press('Control+Shift+z');
    await waitForText(library, '1 clip added to favourites.');
    await undo('Undone.');
    await clickNamed(library, 'Redo');
    await waitForText(library, '1 clip added to favourites.');
    await library.press('Control+y');
    await waitForText(library, 'Redone: clip tags changed.');
    await waitUntil('the tag', async () => JSON.stringify(await readTags()) === '["gulls"]');
    await undo('Clip tags changed back.');
    await undo('Undone.');
  });

  it('of one note in two tabs are both kept, and both tabs show them at once', async () => {
    const other = await openClip();
    await focusField(other, 'textarea');
    await library.bringToFront();
    await focusField(library, 'textarea');
    await library.typeText('AAA');
    await waitUntil('the note', async () => (await readNote()) === 'AAA');
    const readField = (page: typeof library) =>
      page.evaluate(() => document.querySelector('textarea')?.value ?? null, undefined);
    await waitUntil('the note in the other tab', async () => (await readField(other)) === 'AAA');
    await other.bringToFront();
    await focusField(other, 'textarea');
    await other.press('Control+End');
    await other.press('Enter');
    await other.typeText('BBB');
    const both = 'AAA\nBBB';
    await waitUntil('both', async () => (await readNote()) === both);
    await waitUntil('both in this tab', async () => (await readField(library)) === both);
    await library.bringToFront();
    await focusField(library, 'textarea');
    await library.press('Control+Home');
    await library.press('End');
    await library.typeText(' CCC');
    await waitUntil('all three', async () => (await readNote()) === 'AAA CCC\nBBB');
    // Typed and closed: stored by the tab that stays.
    await other.bringToFront();
    await focusField(other, 'textarea');
    await other.press('Control+End');
    await other.typeText(' DDD');
    await other.close();
    const all = 'AAA CCC\nBBB DDD';
    await waitUntil('the last letters', async () => (await readNote()) === all);
    await waitUntil('the last letters here', async () => (await readField(library)) === all);
  });

  it('tag a clip by keyboard alone: the dialog opens with the cursor in its field', async () => {
    await library.bringToFront();
    await focusList(library);
    await library.press('t');
    await waitUntil('the dialog', () =>
      library.evaluate(() => document.querySelector('dialog[open] input') !== null, undefined),
    );
    await library.typeText('kittiwakes');
    await library.press('Enter');
    await library.press('Enter');
    const isTagged = async () =>
      (await listClips(driven)).some((clip) => String(clip['tags']) === 'kittiwakes');
    await waitUntil('the tag', isTagged);
  });
});
