import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromJson } from '../../../core/export';
import type { Clip } from '../../../core/model';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../../scripts/drive/page-actions';
import { waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import {
  clipStory,
  highlightedWords,
  highlightWords,
  readRowTexts,
  stories,
} from '../library-stories';
import { readRows } from '../observe';
import { openStage, type Stage } from '../stage';

const [story] = stories;
const headline = 'A taller gate for Port Alden';
const headlineCorrected =
  'You corrected the headline. The highlighted words are what the page said.';
const removed = 'Port Alden will raise its flood gate by a metre, after a debate';
const rest = 'They found the river';

describeInOneBrowser('firefox', 'corrections of an article', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let page: Tab;
  let library: Tab;

  const readClip = async () => (await readRows(driven, 'clips'))[0] as unknown as Clip;
  const takeScreenshot = async (name: string) => {
    const shots = process.env['PRESSMARK_SHOTS'];
    if (shots) await library.screenshot(join(shots, `corrections-${name}-${browser}.png`));
  };
  const chooseFromMenu = async (name: string) => {
    await clickNamed(library, 'More');
    await clickNamed(library, name);
  };
  const replaceText = async (label: string, typed: string) => {
    await typeInto(library, label, '');
    await library.press('Control+a');
    await library.typeText(typed);
  };
  const exportClip = async (format: string) => {
    const file = await driven.catchDownload(library, stage.folder, async () => {
      await clickNamed(library, 'Export…');
      for (const choice of ['This clip', format, 'Save file']) await clickNamed(library, choice);
    });
    return readFile(file, 'utf8');
  };
  const search = async (query: string, expected: number) => {
    await library.press('/');
    await library.press('Control+a');
    await library.typeText(query);
    await waitUntil(`${expected} clips for ${query}`, async () => {
      const rows = await readRowTexts(library);
      return rows.length === expected;
    });
    await library.press('Control+a');
    await library.press('Backspace');
    await waitUntil('all clips', async () => (await readRowTexts(library)).length === 1);
    await library.press('Escape');
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    page = await clipStory(stage, story);
    await highlightWords(driven, page, highlightedWords, 'leaf');
    await highlightWords(driven, page, 'Council votes', 'sun');
    const { id } = await readClip();
    library = await driven.openTab(driven.extensionUrl(`library.html#${id}`));
    await library.resize(1280, 900);
    await waitForText(library, removed);
  });
  afterAll(() => stage?.close());

  it('are typed in a form, and what is typed survives a closed page', async () => {
    await chooseFromMenu('Edit details');
    await replaceText('Headline', headline);
    await replaceText('Authors', 'Jerome Okonjo-Lisle, Priya Vandersloot');
    await typeInto(library, 'Source', '');
    // Reaches the first part of the date, which the browser may order by language.
    await library.press('Tab');
    await library.typeText('03032025');
    await waitForText(library, 'Original: 18 November 2026');
    await takeScreenshot('details');
    await library.reload();
    await waitForText(library, 'unsaved changes');
    await clickNamed(library, 'Continue editing');
    await waitForText(library, '2 authors: Jerome Okonjo-Lisle · Priya Vandersloot');
    await clickNamed(library, 'Save');
    await waitForText(library, 'Details changed.');
    const { summary } = await readClip();
    expect(summary).toMatchObject({
      headline,
      authors: ['Jerome Okonjo-Lisle', 'Priya Vandersloot'],
    });
    expect(summary.publishedAt).toMatch(/^2025-03-03T/);
    await waitForText(library, 'Corrected by you: Headline · Authors · First published');
    expect(await readRowTexts(library)).toEqual([expect.stringContaining(headline)]);
    await waitForText(library, headlineCorrected);
    expect(await readText(library)).not.toContain('Not found');
  });

  it('are undone with a key', async () => {
    const before = await readClip();
    const waitForSection = (section: string | null) =>
      waitUntil(
        `the section ${section}`,
        async () => (await readClip()).summary.section === section,
      );
    for (const section of ['Floods', 'Tides']) {
      await chooseFromMenu('Edit details');
      await replaceText('Section', section);
      await library.press('Enter');
      await waitForSection(section);
      await waitForText(library, `Section: ${section}`);
    }
    await takeScreenshot('section');
    await library.press('z');
    await waitForSection('Floods');
    await library.press('Control+z');
    await waitForSection(before.summary.section);
    await waitForText(library, 'Undone.');
    expect((await readClip()).summary).toEqual(before.summary);
  });

  it('are not taken for words of the page', async () => {
    const own = 'by two metres';
    await chooseFromMenu('Edit details');
    await replaceText('Headline', `Council voted to raise the gate ${own}`);
    await library.press('Enter');
    await waitForText(library, own);
    await waitForText(library, headlineCorrected);
    await waitForPainted(library, { leaf: [highlightedWords] });
    await selectWords(library, own, '.reader');
    await waitUntil('the bar', () =>
      library.evaluate(() => document.querySelector('pressmark-bar') !== null, undefined),
    );
    await library.press('Tab');
    await library.press('Enter');
    await waitForText(library, 'Highlight added.');
    await waitForText(library, 'from your correction');
    await waitForPainted(library, { leaf: [highlightedWords], sun: [own] });
    await takeScreenshot('own-words');
    const markdown = await exportClip('Markdown');
    expect(markdown).toContain('These words are from a correction, not from the page.');
    expect(markdown).toContain(
      'The headline was corrected in Pressmark. The highlighted words are what the page said',
    );
    expect(markdown).not.toContain('wording is different');
    await page.bringToFront();
    const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${page.id}`));
    await waitForText(panel, 'From your corrections');
    expect(await readText(panel)).not.toContain('Not found');
    expect(await readText(panel)).not.toContain('See it in that version');
    await panel.close();
    await library.bringToFront();
    await library.press('Escape');
    await library.press('z');
    await waitForPainted(library, { leaf: [highlightedWords] });
    expect((await readClip()).summary.headline).toContain(own);
    await library.press('z');
    await waitUntil(
      'the headline before',
      async () => (await readClip()).summary.headline === headline,
    );
  });

  it('remove a block, by keyboard, from text, search and exports', async () => {
    await chooseFromMenu('Edit text');
    await clickNamed(library, `Remove: “${removed.slice(0, 30)}`);
    await waitForText(library, 'Removed: “Port Alden will raise');
    await takeScreenshot('edit-text');
    // The button still has the focus.
    await library.press('Enter');
    await waitForText(library, removed);
    await library.press('Enter');
    await waitForText(library, 'Removed: “Port Alden will raise');
    await clickNamed(library, 'Done');
    await waitForText(library, 'You removed 1 part of the text.');
    const text = await readText(library);
    expect(text).not.toContain(removed);
    expect(text).toContain('You removed this part of the text.');
    await search('"interrupted once"', 0);
    await search('"taller gate for"', 1);
    const markdown = await exportClip('Markdown');
    expect(markdown).toContain(`# ${headline}`);
    expect(markdown).toContain(rest);
    expect(markdown).not.toContain('interrupted once');
    const json = fromJson(await exportClip('JSON'));
    const [whole] = json.ok ? json.value.clips : [];
    expect(whole?.clip.summary.headline).toBe(headline);
    expect(JSON.stringify(whole?.versions)).toContain('interrupted once');
    expect(whole?.clip.corrections?.blocks).toHaveLength(1);
  });

  it('stay in a new version of the page', async () => {
    await page.bringToFront();
    await page.goTo(stage.at(`${story}?edition=2`));
    const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${page.id}`));
    await clickNamed(panel, 'Save this version');
    await waitUntil('the version', async () => (await readRows(driven, 'versions')).length === 2);
    await panel.close();
    const { summary, versionId, corrections } = await readClip();
    expect(summary).toMatchObject({ headline, authors: { length: 2 } });
    expect(corrections?.blocks).toHaveLength(1);
    const versions = await readRows(driven, 'versions');
    expect(versions.find(({ id }) => id === versionId)).toMatchObject({
      article: { headline: expect.stringContaining('Council votes') },
    });
    await library.bringToFront();
    await waitForText(library, 'with one ballot set aside');
    expect(await readText(library)).not.toContain(removed);
    await waitForText(library, headlineCorrected);
    await takeScreenshot('new-version');
    await library.reload();
    await waitForText(library, headlineCorrected);
    await waitForText(library, 'You removed this part of the text.');
    expect(await readText(library)).not.toContain(removed);
  });

  it('are reverted: the block with its highlight, and the headline', async () => {
    await clickNamed(library, 'Edit text');
    await clickNamed(library, 'Restore:');
    await waitForText(library, 'Restored to the text.');
    await clickNamed(library, 'Done');
    await waitForText(library, removed);
    await waitForPainted(library, { leaf: [highlightedWords] });
    await chooseFromMenu('Edit details');
    await clickNamed(library, 'Use original for “Headline”');
    // The field has the focus.
    await library.press('Enter');
    await waitUntil('the headline of the page', async () =>
      (await readClip()).summary.headline.startsWith('Council votes'),
    );
    await search('"interrupted once"', 1);
  });
});
