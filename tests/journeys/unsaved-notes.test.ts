import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import {
  pressNotice,
  readNotice,
  waitForBadge,
  waitForPainted,
} from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { clickBar, openBarNote, openNoteBox } from '../../scripts/drive/selection-bar';
import { waitUntil } from '../../scripts/drive/wait-until';
import { oneOrBoth } from './describe-in-browsers';
import { listAnnotations, type Row, readRows } from './observe';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';
const third = 'the present gate had been called temporary';
const fifth = 'would still keep the photographs';
const fourth = 'a die with two hundred sides';
const sixth = 'lowered by two';
const seventh = 'Work could begin in May';

describe.each(oneOrBoth('chromium'))('an unsaved note in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  /** The page around the seventh passage, before anything was added to it. */
  let untouched: Buffer;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    untouched = await photograph();
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
  });
  afterAll(() => stage?.close());

  /** A screenshot of the place of the seventh passage, with nothing selected. */
  const photograph = async (): Promise<Buffer> => {
    await tab.evaluate((words) => {
      getSelection()?.removeAllRanges();
      const passage = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.includes(words),
      );
      // To a whole pixel: otherwise, pictures of the same page can differ in Firefox.
      const top = passage?.getBoundingClientRect().top ?? 0;
      scrollTo({ top: Math.round(scrollY + top - innerHeight / 2), behavior: 'instant' });
    }, seventh);
    const file = join(stage.folder, 'page.png');
    await tab.screenshot(file);
    return readFile(file);
  };
  const countBars = () =>
    tab.evaluate(() => document.querySelectorAll('pressmark-bar').length, undefined);
  const startNote = async (words: string, note: string) => {
    await selectWords(tab, words);
    await openBarNote(driven, tab);
    await tab.typeText(note);
    await waitUntil(`the draft "${note}"`, async () => (await listDrafts()).includes(note));
  };
  const listDrafts = async () => (await readRows(driven, 'drafts')).map((row) => row['note']);
  const waitForAnnotation = (words: string, matches: (row: Row) => boolean = () => true) =>
    waitUntil(`the annotation on "${words}"`, async () =>
      (await listAnnotations(driven)).find(
        (row) =>
          (row['passage'] as { quote: { exact: string } }).quote.exact === words && matches(row),
      ),
    );
  const waitForOffer = (words: string) =>
    waitUntil('the offer to continue', async () => {
      const notice = await readNotice(driven, tab);
      return notice.includes('You have an unfinished note here.') && notice.includes(words);
    });
  const waitForDraftRemoval = (note: string) =>
    waitUntil(`the draft "${note}" to be gone`, async () => !(await listDrafts()).includes(note));

  it('is saved when the command highlights its passage', async () => {
    await startNote(first, 'Who spoke?');
    await driven.runCommand('highlight-selection', tab);
    expect(await waitForAnnotation(first)).toMatchObject({ note: 'Who spoke?' });
    await waitForDraftRemoval('Who spoke?');
    await waitForPainted(tab, { sun: [first] });
  });

  it('is saved when another note is opened', async () => {
    await startNote(second, 'An ending.');
    await selectWords(tab, third);
    await driven.runCommand('highlight-with-note', tab);
    expect(await waitForAnnotation(second)).toMatchObject({ note: 'An ending.' });
    await waitForDraftRemoval('An ending.');
    await openNoteBox(driven, tab);
  });

  it('stays open while the command highlights another passage', async () => {
    await selectWords(tab, fifth);
    await driven.runCommand('highlight-selection', tab);
    await waitForAnnotation(fifth);
    await tab.press('Tab');
    await openNoteBox(driven, tab);
  });

  it('is offered when the user returns, even after the background was stopped', async () => {
    await tab.typeText('Since when?');
    await waitUntil('the draft', async () => (await listDrafts()).includes('Since when?'));
    await driven.stopBackground();
    await tab.goTo(stage.at('/business/oyster-licences'));
    await tab.goTo(stage.at(story));
    await waitForOffer(third);
    await pressNotice(driven, tab);
    await openNoteBox(driven, tab);
    await tab.typeText(' Ask.');
    await tab.press('Control+Enter');
    expect(await waitForAnnotation(third)).toMatchObject({ note: 'Since when? Ask.' });
    await waitForDraftRemoval('Since when? Ask.');
  });

  it('is offered when navigation inside the page returns to its story', async () => {
    await startNote(fourth, 'By whom?');
    await tab.evaluate(() => history.pushState(null, '', '/another/story'), undefined);
    await waitUntil('the note to close', () =>
      tab.evaluate(() => document.querySelector('pressmark-bar') === null, undefined),
    );
    await tab.evaluate(() => history.back(), undefined);
    await waitForOffer(fourth);
    await pressNotice(driven, tab);
    await openNoteBox(driven, tab);
    // Returns to the bar.
    await tab.press('Escape');
  });

  it('is moved to a highlight made on its passage', async () => {
    await clickBar(driven, tab, 'plum');
    const { id } = await waitForAnnotation(fourth);
    await waitUntil('the draft of the highlight', async () =>
      (await readRows(driven, 'drafts')).some(
        (row) => String(row['key']).endsWith(String(id)) && row['note'] === 'By whom?',
      ),
    );
  });

  it('is merged with changes made elsewhere when it is continued', async () => {
    const { id } = await waitForAnnotation(fourth);
    const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await waitUntil('the annotation in the panel', () =>
      panel.evaluate((words) => document.body.textContent?.includes(words) === true, fourth),
    );
    const buttonName = `Add a note to “${fourth.slice(0, 20)}`;
    await waitUntil('the note in the panel', () =>
      panel.evaluate((name) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        const button = buttons.find((candidate) =>
          candidate.getAttribute('aria-label')?.startsWith(name),
        );
        button?.click();
        return button !== undefined;
      }, buttonName),
    );
    await waitUntil('the cursor', () =>
      panel.evaluate(() => document.activeElement?.tagName === 'TEXTAREA', undefined),
    );
    await panel.typeText('From the panel.');
    await waitForAnnotation(fourth, (row) => row['note'] === 'From the panel.');
    await panel.close();
    await tab.bringToFront();
    await tab.reload();
    await waitForPainted(tab, { sun: [first, second, third, fifth], plum: [fourth] });
    const point = await tab.evaluate((words) => {
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight) {
          if (String(range) !== words || !(range instanceof Range)) continue;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const [line] = range.getClientRects();
          return line ? { x: line.x + 20, y: line.y + line.height / 2 } : null;
        }
      }
      return null;
    }, fourth);
    if (!point) throw new Error('the highlight has no box');
    await tab.clickAt(point.x, point.y);
    await clickBar(driven, tab, 'edit');
    await openNoteBox(driven, tab);
    await tab.press('Control+Enter');
    const stored = await waitForAnnotation(fourth, (row) =>
      String(row['note']).includes('By whom?'),
    );
    expect(stored).toMatchObject({ id, note: 'From the panel.\n\nBy whom?' });
  });

  it('is offered by the new version after an update, without remains of the old one', async () => {
    await startNote(sixth, 'How old?');
    await driven.reinstall();
    await tab.bringToFront();
    await waitForOffer(sixth);
    await pressNotice(driven, tab);
    await openNoteBox(driven, tab);
    expect(await countBars()).toBe(1);
    await tab.press('Control+Enter');
    expect(await waitForAnnotation(sixth)).toMatchObject({ note: 'How old?' });
    await waitForDraftRemoval('How old?');
  });

  it('disappears with all highlights when the extension is disabled', async () => {
    await startNote(seventh, 'Which year?');
    await driven.disable();
    await tab.bringToFront();
    await waitUntil('the page to look untouched', async () => untouched.equals(await photograph()));
  });

  it('is offered again with all highlights when the extension is enabled again', async () => {
    await driven.enable();
    await tab.bringToFront();
    await waitForOffer(seventh);
    await waitForPainted(tab, { sun: [first, second, third, fifth, sixth], plum: [fourth] });
    expect(await countBars()).toBe(0);
  });
});
