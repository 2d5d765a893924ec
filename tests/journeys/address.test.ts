import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge } from '../../scripts/drive/read-page-state';
import { waitUntil } from '../../scripts/drive/wait-until';
import { giveFile } from './give-file';
import { listClips, readRows } from './observe';
import { openImport } from './open-import';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const quote = 'a debate that went on for four hours';
const file = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at
${quote},Notes on the gate,,,Who spoke?,yellow,gate,order,1,2024-03-02 09:05:00+00:00
`;

/** In one browser, because it is about records and a field. */
describe('an address typed by the user', () => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;
  let workId: string;

  beforeAll(async () => {
    stage = await openStage('firefox');
    driven = stage.driven;
    library = await openImport(driven);
    await giveFile(library, 'highlights.csv', new TextEncoder().encode(file), 'field');
    await clickNamed(library, 'Import 1 clip');
    await waitForText(library, 'Imported');
    await clickNamed(library, 'Close');
    workId = String((await listClips(driven))[0]?.['id']);
    const tab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, tab, '●');
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    await library.bringToFront();
    await library.goTo(driven.extensionUrl(`library.html#${workId}`));
    await library.reload();
    await waitForText(library, 'Address of the article');
  });
  afterAll(() => stage?.close());

  const takeScreenshot = async (name: string) => {
    const shots = process.env['PRESSMARK_SHOTS'];
    if (shots) await library.screenshot(join(shots, `address-${name}.png`));
  };
  const readClip = async (id: string) =>
    (await readRows(driven, 'clips')).find((row) => row['id'] === id);
  const readSummary = async () => (await readClip(workId))?.['summary'];
  /** Returns the clips that have the highlight, including those in the bin. */
  const listHighlightClips = async () =>
    (await readRows(driven, 'annotations')).map(({ clipId }) => clipId).sort();
  const typeAddress = async (url: string) => {
    await typeInto(library, 'Address of the article', '');
    await library.press('Control+a');
    await library.typeText(url);
    await library.press('Enter');
  };
  const readAddressField = () =>
    library.evaluate(
      () => document.querySelector<HTMLInputElement>('.address-field .field')?.value,
      undefined,
    );

  it('is saved even if the page does not exist', async () => {
    await typeAddress(stage.at('/council/flood-gate-voet'));
    await waitForText(library, 'Address added.');
    expect(await readSummary()).toMatchObject({ url: stage.at('/council/flood-gate-voet') });
    await waitForText(library, 'You typed this address.');
    await takeScreenshot('typed');
  });

  it('moves the highlights to the saved article when it is corrected', async () => {
    await typeAddress(stage.at(story));
    await waitForText(library, '1 highlight moved to');
    await waitUntil('the article to replace the field', async () => {
      const text = await readText(library);
      return text.includes('Who spoke?') && !text.includes('Address of the article');
    });
    expect(await listHighlightClips()).toHaveLength(2);
    expect((await readClip(workId))?.['deletedAt']).not.toBeNull();
    await takeScreenshot('moved');
  });

  it('is restored by undo, which moves the highlights back', async () => {
    await clickNamed(library, 'Undo');
    await waitForText(library, 'Undone.');
    await waitForText(library, 'You typed this address.');
    expect(await readAddressField()).toBe(stage.at('/council/flood-gate-voet'));
    expect(await listHighlightClips()).toEqual([workId]);
    expect((await readClip(workId))?.['deletedAt']).toBeNull();
    await takeScreenshot('undone');
  });

  it('can be removed', async () => {
    await clickNamed(library, 'Remove address');
    await waitForText(library, 'Address removed.');
    await waitUntil('the field to be empty', async () => (await readAddressField()) === '');
    expect(await readSummary()).toMatchObject({ url: null });
  });
});
