import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../../scripts/drive/page-actions';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { giveFile } from '../give-file';
import { listAnnotations, listClips, type Row, readRows } from '../observe';
import { openImport } from '../open-import';
import { openStage, type Stage } from '../stage';

const highlightedQuote = 'a debate that went on for four hours';

describeInOneBrowser('chromium', 'fetching the texts of links', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const readSummaries = async () =>
    (await listClips(driven)).map((clip) => clip['summary'] as Row & { url: string });
  const countFilled = async () =>
    (await readSummaries()).filter(({ completeness }) => completeness !== 'link').length;
  const encode = (content: string) => new TextEncoder().encode(content);
  const makePocketZip = () => {
    // The last record of a file is the newest, and is fetched first.
    const paths = ['/pictures/mark.svg', '/contact', '/never-was'];
    const stories = ['/harbour/night-boat-returns', '/council/flood-gate-vote'];
    const urls = [...paths, ...stories].map((path) => stage.at(path));
    const rows = ['http://192.168.7.1/router', ...urls].map(
      (url) => `${url},${url},1605171900,,unread`,
    );
    const highlights = [{ quote: highlightedQuote, created_at: 1605171901 }];
    return zipSync({
      'part_000000.csv': encode(`title,url,time_added,tags,status\n${rows.join('\n')}\n`),
      'annotations/part_000000.json': encode(
        JSON.stringify([{ url: urls.at(-1), title: '', highlights }]),
      ),
    });
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    library = await openImport(driven);
    await giveFile(library, 'pocket.zip', makePocketZip(), 'field');
    await clickNamed(library, 'Import 6 clips');
    await waitForText(library, 'Imported');
  });
  afterAll(() => stage?.close());

  it('is offered in the report of an import, and starts only on a click', async () => {
    await waitForText(library, '6 of the new clips are links');
    await clickNamed(library, 'Fetch articles…');
    await waitForText(library, 'without your cookies');
    await waitForText(library, 'This takes about a minute.');
    expect(await countFilled()).toBe(0);
  });

  it('fetches one text at a time, and keeps fetched texts when stopped', async () => {
    await clickNamed(library, 'Fetch 6 articles');
    await clickNamed(library, 'Hide');
    await waitUntil('a text', async () => (await countFilled()) > 0);
    await typeInto(library, 'Search', 'is:link ');
    // The link to the other site was tried in between, without a request.
    await waitForText(library, '2 of 6 links');
    await clickNamed(library, 'Stop');
    await waitForText(library, 'fetched');
    await clickNamed(library, 'Report');
    await waitForText(library, 'Stopped. Fetched articles are kept');
    expect(await countFilled()).toBeLessThan(6);
    await clickNamed(library, 'Close');
  });

  it('resumes from the list of links', async () => {
    await clickNamed(library, 'Fetch articles');
    await clickNamed(library, 'Fetch 4 articles');
    // Requests to one site are four seconds apart.
    await waitUntil('two texts', async () => (await countFilled()) === 2);
    await waitForText(library, '3 of 4 links');
    await waitForText(library, 'Done.');
    expect(await countFilled()).toBe(2);
    const stories = (await readSummaries()).filter(({ completeness }) => completeness === 'full');
    expect(stories.map(({ headline }) => headline).sort()).toEqual([
      'After eleven years, the night boat sails from Port Alden again',
      'Council votes to raise the flood gate by a metre',
    ]);
  });

  it('locates the highlights', async () => {
    const [annotation] = await listAnnotations(driven);
    expect(annotation?.['passage']).toMatchObject({
      quote: { prefix: expect.stringMatching(/\S/) },
    });
    expect(await readRows(driven, 'versions')).toHaveLength(6);
  });

  it('lists failed links by reason', async () => {
    await clickNamed(library, 'Close');
    await clickNamed(library, 'Fetch articles');
    await waitForText(library, 'No more links to fetch right now.');
    const text = await readText(library);
    for (const reason of [
      'The site has no page at this address',
      'No article was found on the page',
      'Not a web page',
      'Pressmark doesn’t fetch pages on your own network',
    ]) {
      expect(text).toContain(reason);
    }
    await clickNamed(library, 'The site has no page at this address');
    await waitForText(library, stage.at('/never-was'));
  });
});
