import { beforeAll, expect, it } from 'vitest';
import { waitForText } from '../../../scripts/drive/page-actions';
import {
  waitForBadge,
  waitForNoticeFields,
  waitForPainted,
} from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { openNoteBox } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { listAnnotations, listClips } from '../observe';
import { describeOnDisplay } from './display-stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';

/** The page has an access key for every letter, which the shortcuts must not trigger. */
describeOnDisplay('shortcuts', (stage) => {
  beforeAll(async () => {
    await stage.show(story);
    await stage.tab.evaluate(() => {
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        const link = document.createElement('a');
        link.href = '/contact.html';
        link.accessKey = letter;
        link.textContent = letter;
        document.body.append(link);
      }
    }, undefined);
  });

  it('have the keys of the README', async () => {
    const modifiers = stage.browser === 'chromium' ? 'Alt+Shift' : 'Ctrl+Alt';
    expect(await stage.readShortcut('clip-article')).toBe(`${modifiers}+K`);
    expect(await stage.readShortcut('highlight-selection')).toBe(`${modifiers}+H`);
    expect(await stage.readShortcut('highlight-with-note')).toBe(`${modifiers}+G`);
    expect(await stage.readShortcut('next-annotation')).toBe(`${modifiers}+J`);
    expect(await stage.readShortcut('previous-annotation')).toBe(
      stage.browser === 'chromium' ? '' : `${modifiers}+B`,
    );
  });

  it('clip the article, and write its tags and note the second time', async () => {
    const isNoticeFocused = () =>
      stage.tab.evaluate(() => document.activeElement?.localName === 'pressmark-notice', undefined);
    await stage.pressCommand('clip-article');
    await waitForBadge(stage.driven, stage.tab, '✓');
    await waitForNoticeFields(stage.driven, stage.tab);
    expect(await isNoticeFocused()).toBe(false);
    await stage.pressCommand('clip-article');
    await waitUntil('the focus', isNoticeFocused);
    await stage.tab.typeText('harbour,');
    await stage.tab.typeText('flood gate');
    await waitUntil('the tag without Enter to be saved', async () =>
      (await listClips(stage.driven)).some(({ tags }) => String(tags) === 'harbour,flood gate'),
    );
    await stage.tab.press('Tab');
    await stage.tab.typeText('Ask the clerk.');
    await stage.tab.press('Escape');
    await waitUntil('the notice to close', () =>
      stage.tab.evaluate(() => document.querySelector('pressmark-notice') === null, undefined),
    );
    await waitUntil('the note', async () =>
      (await listClips(stage.driven)).some(({ note }) => note === 'Ask the clerk.'),
    );
    expect(await listClips(stage.driven)).toContainEqual(
      expect.objectContaining({ tags: ['harbour', 'flood gate'], note: 'Ask the clerk.' }),
    );
    expect(
      await stage.tab.evaluate(() => document.activeElement === document.body, undefined),
    ).toBe(true);
  });

  it('highlight the selection', async () => {
    await selectWords(stage.tab, first);
    await stage.pressCommand('highlight-selection');
    await waitForPainted(stage.tab, { sun: [first] });
  });

  it('highlight the selection and open its note', async () => {
    await selectWords(stage.tab, second);
    await stage.pressCommand('highlight-with-note');
    await openNoteBox(stage.driven, stage.tab);
    await stage.tab.typeText('Quote this.');
    await stage.tab.press('Control+Enter');
    await waitUntil('the note', async () =>
      (await listAnnotations(stage.driven)).some(({ note }) => note === 'Quote this.'),
    );
  });

  it('scroll to the next highlight', async () => {
    await stage.tab.evaluate(() => scrollTo(0, document.body.scrollHeight), undefined);
    const before = await stage.tab.evaluate(() => scrollY, undefined);
    await stage.pressCommand('next-annotation');
    await waitUntil('the page to scroll up', () =>
      stage.tab.evaluate((before) => scrollY < before, before),
    );
  });

  it('do not trigger the access keys of the page', async () => {
    expect(await stage.tab.evaluate(() => location.pathname, undefined)).toBe(story);
  });

  it('clip and highlight the article of the welcome page', async () => {
    const welcome = await stage.driven.findTab(stage.driven.extensionUrl('first-run.html'));
    await stage.pressCommand('clip-article', welcome);
    await waitForText(welcome, 'Clipped. It’s in your library.');
    await selectWords(welcome, 'Then I saw our stamp', '.reader');
    await stage.pressCommand('highlight-selection', welcome);
    await waitForText(welcome, 'Highlighted.');
    await selectWords(welcome, 'a halfpenny a week', '.reader');
    await stage.pressCommand('highlight-with-note', welcome);
    await waitUntil('the cursor in the note', () =>
      welcome.evaluate(() => document.activeElement?.localName === 'pressmark-bar', undefined),
    );
    await welcome.typeText('Check the rate.');
    await welcome.press('Control+Enter');
    await waitUntil('the note', async () =>
      (await listAnnotations(stage.driven)).some(({ note }) => note === 'Check the rate.'),
    );
    await welcome.close();
    await stage.tab.bringToFront();
  });

  // A driver cannot press the browser's own keys.
  if (process.platform === 'linux') {
    it('save an article, at least as a link, if its tab is closed at once', async () => {
      for (const path of ['/harbour/fog-signal', '/molenbote/kranfuehrerin']) {
        const shortcut = await stage.readShortcut('clip-article');
        const tab = await stage.driven.openTab(stage.at(path));
        await tab.bringToFront();
        await stage.display.focusWindow(stage.browser);
        // Busy, as a page with a lot of code. Longer, and Firefox closes the tab before it sees the key.
        await tab.evaluate(() => {
          setTimeout(() => {
            const end = Date.now() + 400;
            while (Date.now() < end);
          }, 100);
        }, undefined);
        await stage.display.press(shortcut.toLowerCase(), 'ctrl+w');
        await waitUntil(`${path} to be saved`, async () => path in (await stage.listSaved()));
      }
    });
  }
});
