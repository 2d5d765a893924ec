import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Clip } from '../../../core/model';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../../scripts/drive/page-actions';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { giveFile } from '../give-file';
import { clipStory, gateHeadline, highlightWords, openLibraryTab } from '../library-stories';
import { listClips } from '../observe';
import { openStage, type Stage } from '../stage';

const gate = '/council/flood-gate-vote';
const template = {
  schemaVersion: '0.1.0',
  name: 'News with authors',
  behavior: 'append-daily',
  noteNameFormat: '{{title}}',
  path: '',
  properties: [
    { name: 'author', value: '{{schema:@NewsArticle:author.name}}', type: 'text' },
    { name: 'site', value: '{{meta:property:og:site_name}}', type: 'text' },
  ],
  noteContentFormat:
    '# {{selector:h1}}\n\n{{selectorHtml:.masthead__name|markdown}}\n\n{{selector:p[}}{{"sum up"}}',
};
const settings = {
  template_list: ['a', 'b'],
  template_a: template,
  template_b: { ...template, name: 'Unwanted' },
  general_settings: {},
};

describeInOneBrowser('chromium', 'values of a page for a template', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;
  let story: Tab;

  const findClip = async (headline: string) => {
    const clips = (await listClips(driven)) as unknown as readonly Clip[];
    return clips.find(({ summary }) => summary.headline === headline);
  };
  const readValues = async (headline: string) => {
    const { pageValues = [] } = (await findClip(headline)) ?? {};
    return Object.fromEntries(pageValues.map(({ name, value }) => [name, value]));
  };
  const waitForValues = (headline: string) =>
    waitUntil('the values', async () => Object.keys(await readValues(headline)).length > 0);
  /** Opens the export dialog for the whole library, with the template if it is there. */
  const openDialog = async () => {
    await library.bringToFront();
    await clickNamed(library, 'Export…');
    await clickNamed(library, 'The whole library');
    await clickNamed(library, 'Markdown');
    await library.evaluate((name) => {
      const select = document.querySelector<HTMLSelectElement>('dialog[open] select');
      if (select === null || ![...select.options].some(({ value }) => value === name)) return;
      select.value = name;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, template.name);
  };
  const exportNotes = async () => {
    const file = await driven.catchDownload(library, stage.folder, async () => {
      await openDialog();
      await clickNamed(library, 'Save file');
    });
    const bytes = await readFile(file);
    if (file.endsWith('.md')) return [bytes.toString()];
    return Object.entries(unzipSync(bytes)).flatMap(([name, entry]) =>
      name.endsWith('.md') ? [strFromU8(entry)] : [],
    );
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
  });
  afterAll(() => stage?.close());

  it('are not looked for without a template that asks for some', async () => {
    story = await clipStory(stage, gate);
    expect((await findClip(gateHeadline))?.pageValues).toBeUndefined();
    const isLoaded = () => 'pressmarkPageValues' in globalThis;
    expect(await driven.inContentWorld(story, isLoaded, undefined)).toBe(false);
  });

  it('are named when the template is chosen from a file of settings', async () => {
    library = await openLibraryTab(driven, 1000);
    await waitForText(library, gateHeadline);
    await openDialog();
    const bytes = new TextEncoder().encode(JSON.stringify(settings));
    await giveFile(library, 'settings.json', bytes, 'field');
    await waitForText(library, 'Which templates do you want to add?');
    expect(await readText(library)).toMatch(
      /Taken from each page when you save it: schema:@NewsArticle:author\.name.*Left empty.*"sum up".*ignored: selector:p\[\. Each clip gets its own note/s,
    );
    await clickNamed(library, 'Unwanted');
    await clickNamed(library, 'Add');
    await waitForText(library, 'Added “News with authors”.');
    await clickNamed(library, 'Cancel');
  });

  it('are missing in a note of a page that was saved before', async () => {
    const [note = ''] = await exportNotes();
    expect(note).toContain('author: ""');
    await waitForText(library, 'One clip lacks what the template takes from its page');
  });

  it('are taken when the page is saved again with the shortcut', async () => {
    // Without the notice of the first time, whose fields the shortcut would focus.
    await story.reload();
    await story.bringToFront();
    await driven.runCommand('clip-article', story);
    await waitForValues(gateHeadline);
    expect(await readValues(gateHeadline)).toEqual({
      'schema:@NewsArticle:author.name': 'Jerome Okonjo-Lisle',
      'meta:property:og:site_name': 'The Harbour Ledger',
      'selector:h1': gateHeadline,
      'selectorHtml:.masthead__name': `<p class="masthead__name"><a href="${stage.at('/')}">The Harbour Ledger</a></p>`,
      'selector:p[': null,
    });
    expect(
      await driven.callLibrary('listVersions', (await findClip(gateHeadline))?.id),
    ).toHaveLength(1);
    const [note = ''] = await exportNotes();
    expect(note).toMatch(
      /^---\nauthor: "?Jerome Okonjo-Lisle"?\nsite: "?The Harbour Ledger"?\n---/,
    );
    expect(note).toContain(`# ${gateHeadline}\n\n[The Harbour Ledger](${stage.at('/')})`);
    await waitForText(library, 'a page’s value was too long');
    expect(await readText(library)).not.toContain('lacks what the template');
  });

  it('are taken when a highlight saves the page, and when the popup does', async () => {
    const highlighted = await driven.openTab(stage.at('/long-reads/the-salt-road'));
    const words = await highlighted.evaluate(
      () =>
        document.querySelector('article p:nth-of-type(2)')?.textContent?.slice(0, 40).trim() ?? '',
      undefined,
    );
    await highlightWords(driven, highlighted, words, 'leaf');
    const headline = await highlighted.evaluate(
      () => document.querySelector('h1')?.textContent?.trim() ?? '',
      undefined,
    );
    await waitForValues(headline);
    expect((await readValues(headline))['selector:h1']).toBe(headline);

    const clipped = await driven.openTab(stage.at('/weekend/the-map-maker'));
    const popup = await driven.openPopup(clipped);
    await clickNamed(popup, 'Clip article');
    const other = await clipped.evaluate(
      () => document.querySelector('h1')?.textContent?.trim() ?? '',
      undefined,
    );
    await waitForValues(other);
    expect((await readValues(other))['meta:property:og:site_name']).toBe('The Harbour Ledger');
  });
});
