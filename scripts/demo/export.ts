import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Tab } from '../drive/browser';
import { openClip } from '../drive/open-clip';
import { clickNamed, readText, waitForText } from '../drive/page-actions';
import { marked, note } from './mark';
import { assertContains, type Stage, type Step } from './steps';

const headline = 'After eleven years, the night boat sails from Port Alden again';

/** The library in a tab, and exports from it. */
export const exportSteps: readonly Step[] = [
  {
    name: 'Export the story as Markdown from the library',
    async run(stage) {
      const tab = await openLibrary(stage);
      await openClip(tab, headline, 'The gangway was meant to come up');
      await tab.screenshot(join(stage.output, 'library.png'));
      const { name, text } = await save(stage, tab, ['This clip', 'Markdown']);
      if (!text.startsWith('---\n')) throw new Error(`${name} has no front matter:\n${text}`);
      assertContains(name, text, [
        headline,
        'Imogen Vasterling',
        'The gangway was meant',
        marked,
        note,
      ]);
      return `${name}, ${text.length} characters with front matter`;
    },
  },
  {
    name: 'Export the whole library as JSON',
    async run(stage) {
      const tab = await openLibrary(stage);
      await waitForText(tab, 'Keeper');
      const { name, text } = await save(stage, tab, ['The whole library', 'JSON']);
      JSON.parse(text);
      const credit = '"sourceCredit": "The Sallow Point Observer"';
      assertContains(name, text, [headline, 'alden/council', marked, note, credit]);
      if (text.includes('Join the conversation') || text.includes('logged in')) {
        throw new Error(`${name} contains text of the login prompt for comments`);
      }
      return `${name}, ${text.length} characters; it contains the tag, the notes and the credit line, and not the login prompt for comments`;
    },
  },
];

async function openLibrary({ driven }: Stage): Promise<Tab> {
  const tab = await driven.openTab(driven.extensionUrl('library.html'));
  await waitForText(tab, headline);
  const text = await readText(tab);
  assertContains('the library', text, ['Council votes to raise the flood gate', 'Inland Post']);
  return tab;
}

async function save({ driven, output }: Stage, tab: Tab, choices: readonly string[]) {
  const file = await driven.catchDownload(tab, output, async () => {
    await clickNamed(tab, 'Export…');
    for (const choice of [...choices, 'Save file']) await clickNamed(tab, choice);
  });
  return { name: basename(file), text: await readFile(file, 'utf8') };
}
