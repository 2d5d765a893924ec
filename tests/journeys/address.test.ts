import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge } from '../../scripts/drive/see';
import { waitUntil } from '../../scripts/drive/wait-until';
import { giveFile } from './give-file';
import { inBothAtOnce } from './in-both-at-once';
import { listClips, readRows } from './observe';
import { openImport } from './open-import';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const quote = 'a debate that went on for four hours';
const file = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at
${quote},Notes on the gate,,,Who spoke?,yellow,gate,order,1,2024-03-02 09:05:00+00:00
`;

inBothAtOnce('an address that is typed in', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;
  let workId: string;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    library = await openImport(driven);
    await giveFile(library, 'highlights.csv', new TextEncoder().encode(file), 'field');
    await clickNamed(library, 'Import 1 page');
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

  const shoot = async (name: string) => {
    const shots = process.env['PRESSMARK_SHOTS'];
    if (shots) await library.screenshot(join(shots, `address-${name}-${browser}.png`));
  };
  const row = async (id: string) =>
    (await readRows(driven, 'clips')).find((one) => one['id'] === id);
  const summaryOf = async () => (await row(workId))?.['summary'];
  /** The clips that have the highlight, including those in the bin. */
  const holders = async () =>
    (await readRows(driven, 'annotations')).map(({ clipId }) => clipId).sort();
  const typeAddress = async (url: string) => {
    await typeInto(library, 'Address of the article', '');
    await library.press('Control+a');
    await library.typeText(url);
    await library.press('Enter');
  };
  const addressShown = () =>
    library.evaluate(
      () => document.querySelector<HTMLInputElement>('.address-field__input')?.value,
      undefined,
    );

  it('is saved even if nothing is there', async () => {
    await typeAddress(stage.at('/council/flood-gate-voet'));
    await waitForText(library, 'Address added.');
    expect(await summaryOf()).toMatchObject({ url: stage.at('/council/flood-gate-voet') });
    await waitForText(library, 'You typed this address.');
    await shoot('typed');
  });

  it('moves the highlights to the saved article once it is corrected', async () => {
    await typeAddress(stage.at(story));
    await waitForText(library, '1 highlight moved to');
    await waitUntil('the article instead of the field', async () => {
      const text = await readText(library);
      return text.includes('Who spoke?') && !text.includes('Address of the article');
    });
    expect(await holders()).toHaveLength(2);
    expect((await row(workId))?.['deletedAt']).not.toBeNull();
    await shoot('moved');
  });

  it('is restored on the same highlights by undo', async () => {
    await clickNamed(library, 'Undo');
    await waitForText(library, 'Undone.');
    await waitForText(library, 'You typed this address.');
    expect(await addressShown()).toBe(stage.at('/council/flood-gate-voet'));
    expect(await holders()).toEqual([workId]);
    expect((await row(workId))?.['deletedAt']).toBeNull();
    await shoot('undone');
  });

  it('can be removed', async () => {
    await clickNamed(library, 'Remove address');
    await waitForText(library, 'Address removed.');
    await waitUntil('the field to be empty', async () => (await addressShown()) === '');
    expect(await summaryOf()).toMatchObject({ url: null });
  });
});
