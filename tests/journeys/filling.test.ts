import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import { waitUntil } from '../../scripts/drive/wait-until';
import { giveFile } from './give-file';
import { inBothAtOnce } from './in-both-at-once';
import { listAnnotations, listClips, type Row, readRows } from './observe';
import { openImport } from './open-import';
import { openStage, type Stage } from './stage';

const marked = 'a debate that went on for four hours';

inBothAtOnce('texts that are fetched', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const summaries = async () =>
    (await listClips(driven)).map((clip) => clip['summary'] as Row & { url: string });
  const filled = async () =>
    (await summaries()).filter(({ completeness }) => completeness !== 'link').length;
  const text = (content: string) => new TextEncoder().encode(content);
  const pocketZip = () => {
    // The last record of a file is the newest, and requested first.
    const paths = ['/pictures/mark.svg', '/contact', '/never-was'];
    const stories = ['/harbour/night-boat-returns', '/council/flood-gate-vote'];
    const urls = [...paths, ...stories].map((path) => stage.at(path));
    const rows = ['http://192.168.7.1/router', ...urls].map(
      (url) => `${url},${url},1605171900,,unread`,
    );
    const highlights = [{ quote: marked, created_at: 1605171901 }];
    return zipSync({
      'part_000000.csv': text(`title,url,time_added,tags,status\n${rows.join('\n')}\n`),
      'annotations/part_000000.json': text(
        JSON.stringify([{ url: urls.at(-1), title: '', highlights }]),
      ),
    });
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    library = await openImport(driven);
    await giveFile(library, 'pocket.zip', pocketZip(), 'field');
    await clickNamed(library, 'Import 6 pages');
    await waitForText(library, 'Imported');
  });
  afterAll(() => stage?.close());

  it('are offered by the report of an import, and not requested before the click', async () => {
    await waitForText(library, '6 of the new pages are links');
    await clickNamed(library, 'Fetch their texts');
    await waitForText(library, 'without your cookies');
    await waitForText(library, 'It takes about a minute.');
    expect(await filled()).toBe(0);
  });

  it('are fetched one after another, can be stopped, and fetched texts stay', async () => {
    await clickNamed(library, 'Fetch 6 texts');
    await clickNamed(library, 'Go on reading');
    await waitUntil('a text', async () => (await filled()) > 0);
    await typeInto(library, 'Search', 'is:link ');
    // The one of another site, which is not requested, came in between.
    await waitForText(library, '2 of 6 links');
    await clickNamed(library, 'Stop');
    await waitForText(library, 'fetched');
    await clickNamed(library, 'Report');
    await waitForText(library, 'Stopped. Fetched texts are kept');
    expect(await filled()).toBeLessThan(6);
    await clickNamed(library, 'Close');
  });

  it('resume from the list of links', async () => {
    await clickNamed(library, 'Fetch the text');
    await clickNamed(library, 'Fetch 4 texts');
    // There are four seconds between two pages of a site.
    await waitUntil('two texts', async () => (await filled()) === 2);
    await waitForText(library, '3 of 4 links');
    await waitForText(library, 'All links have been tried.');
    expect(await filled()).toBe(2);
    const stories = (await summaries()).filter(({ completeness }) => completeness === 'full');
    expect(stories.map(({ headline }) => headline).sort()).toEqual([
      'After eleven years, the night boat sails from Port Alden again',
      'Council votes to raise the flood gate by a metre',
    ]);
  });

  it('place the highlights', async () => {
    const [mark] = await listAnnotations(driven);
    expect(mark?.['passage']).toMatchObject({ quote: { prefix: expect.stringMatching(/\S/) } });
    expect(await readRows(driven, 'versions')).toHaveLength(6);
  });

  it('are listed by the reason why they could not be fetched', async () => {
    await clickNamed(library, 'Close');
    await clickNamed(library, 'Fetch the texts of 4 links');
    await waitForText(library, 'There are no more links to fetch right now.');
    const shown = await readText(library);
    for (const reason of [
      'The page is no longer there',
      'No story was found on the page',
      'Not a web page',
      'On your own network',
    ]) {
      expect(shown).toContain(reason);
    }
    await clickNamed(library, 'The page is no longer there');
    await waitForText(library, stage.at('/never-was'));
  });
});
