import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Point, Tab } from '../../scripts/drive/browser';
import { clickNamed } from '../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import {
  clickBar,
  listBarButtons,
  moveBarFocus,
  openBarNote,
  openNoteBox,
  tabIntoBar,
} from '../../scripts/drive/selection-bar';
import { waitUntil } from '../../scripts/drive/wait-until';
import { oneOrBoth } from './describe-in-browsers';
import { listAnnotations, readDom } from './observe';
import { readClipboard } from './read-clipboard';
import { openStage, type Stage } from './stage';

const hostilePath = '/harbour/fog-signal';
const storyPath = '/council/flood-gate-vote';

describe.each(oneOrBoth('chromium'))('the bar in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
  });
  afterAll(() => stage?.close());

  const openAt = async (path: string) => {
    await tab?.close();
    tab = await driven.openTab(stage.at(path));
    await waitUntil('the page to be checked', async () => (await driven.badge(tab)).title !== '');
  };

  const waitForAnnotation = (note: string) =>
    waitUntil(`the note "${note}" to be stored`, async () =>
      (await listAnnotations(driven)).find((row) => row['note'] === note),
    );

  const isBarGone = () =>
    tab.evaluate(() => document.querySelector('pressmark-bar') === null, undefined);

  /** Returns the centre of a text on the page, in window coordinates. */
  const getCentre = (words: string): Promise<Point> =>
    tab.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const index = node.nodeValue?.indexOf(text) ?? -1;
        if (index < 0) continue;
        const range = document.createRange();
        range.setStart(node, index + Math.floor(text.length / 2));
        range.setEnd(node, index + Math.floor(text.length / 2) + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`not on the page: ${text}`);
    }, words);

  it('accepts a note on a page that listens to every key and forbids frames', async () => {
    await openAt(hostilePath);
    const before = await readDom(tab);
    const words = 'an echo does not get bored';
    await selectWords(tab, words);
    const { isFramed } = await openBarNote(driven, tab);
    expect(isFramed).toBe(true);
    await tab.evaluate(() => {
      (window as unknown as { heard: string[] }).heard.length = 0;
    }, undefined);
    await tab.typeText('Who taught it? *Ask her*.');
    await tab.press('Tab');
    await tab.typeText('harbour/fog,');
    await tab.press('Control+Enter');
    const stored = await waitForAnnotation('Who taught it? *Ask her*.');
    expect(stored['tags']).toEqual(['harbour/fog']);
    const heard = await tab.evaluate(
      () => (window as unknown as { heard: string[] }).heard,
      undefined,
    );
    // The note may close before the user releases the keys that save it.
    const released = ['keyup Enter', 'keyup Control'];
    expect(heard.filter((key) => !released.includes(key))).toEqual([]);
    expect(await tab.evaluate(() => window.length, undefined)).toBe(0);
    await waitForPainted(tab, { sun: [words] });
    // The notice with an undo button stays for ten seconds.
    await waitUntil('the page to be restored', async () => (await readDom(tab)) === before, 60_000);
  });

  /** Returns the open note once its height is final. At first, it may be that of the previous note. */
  const waitForFullHeight = () => {
    let last = 0;
    let repeats = 0;
    return waitUntil('the note to keep its height', async () => {
      const box = await openNoteBox(driven, tab);
      repeats = box.height === last ? repeats + 1 : 0;
      last = box.height;
      return repeats === 8 && box;
    });
  };

  it('completes a tag from the library, and uses the colour chosen on the card', async () => {
    const words = 'nine million times';
    await selectWords(tab, words);
    await openBarNote(driven, tab);
    await tab.typeText('Who counted?');
    await tab.press('Tab');
    const box = await waitForFullHeight();
    await tab.typeText('fog');
    await waitUntil('the completions', async () => {
      const { height, hasOptions } = await openNoteBox(driven, tab);
      return hasOptions || height > box.height + 20;
    });
    await tab.press('Enter');
    await tab.press('Tab');
    await tab.press('ArrowRight');
    await tab.press('Control+Enter');
    expect(await waitForAnnotation('Who counted?')).toMatchObject({
      tags: ['harbour/fog'],
      colour: 'leaf',
    });
  });

  it('receives every typed letter while a notice is shown', async () => {
    await driven.runCommand('clip-article', tab);
    await selectWords(tab, 'a swarm of bees');
    await openBarNote(driven, tab);
    for (const letter of 'abcdefghijklmnop') {
      await tab.typeText(letter);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)), undefined);
    }
    await tab.press('Control+Enter');
    await waitForAnnotation('abcdefghijklmnop');
  });

  it('moves into a modal dialog that opens later, and works there', async () => {
    await selectWords(tab, 'two engineers and a piano tuner');
    await listBarButtons(driven, tab);
    await tab.evaluate(() => {
      (document.getElementById('notice') as HTMLDialogElement).showModal();
    }, undefined);
    await waitUntil('the bar to be in the dialog', () =>
      tab.evaluate(() => document.querySelector('dialog > pressmark-bar') !== null, undefined),
    );
    await clickBar(driven, tab, 'sky');
    await waitUntil('the highlight', async () =>
      (await listAnnotations(driven)).some((row) => row['colour'] === 'sky'),
    );
    await waitUntil('the bar to close', isBarGone);
    await clickNamed(tab, 'Close the notice');
  });

  it('does not open when the user clicks a link in a highlight', async () => {
    const words = 'the second one cheerful';
    await selectWords(tab, `one long, one short, every minute, ${words}`);
    await clickBar(driven, tab, 'rose');
    await waitUntil('the bar to close', isBarGone);
    const { x, y } = await getCentre(words);
    await tab.clickAt(x, y);
    await waitUntil('the linked page', () =>
      tab.evaluate(() => location.pathname.endsWith('/night-boat-returns'), undefined),
    );
  });

  it('shows the card of a clicked highlight, and a choice for overlapping ones', async () => {
    await openAt(storyPath);
    const [long, short] = ['after a debate that went on for four hours', 'debate that went on'];
    await selectWords(tab, long);
    await clickBar(driven, tab, 'leaf');
    await waitForPainted(tab, { leaf: [long] });
    await waitForBadge(driven, tab, '1');
    await waitUntil('the bar to close', isBarGone);
    const single = await getCentre('four hours');
    await tab.clickAt(single.x, single.y);
    await waitUntil('the card', async () =>
      (await listBarButtons(driven, tab)).some(({ name }) => name === 'Delete'),
    );
    await tab.press('Escape');
    await waitUntil('the card to go', isBarGone);
    await selectWords(tab, short);
    await clickBar(driven, tab, 'plum');
    await waitForPainted(tab, { leaf: [long], plum: [short] });
    await waitUntil('the bar to close', isBarGone);
    const overlap = await getCentre(short);
    await tab.clickAt(overlap.x, overlap.y);
    const choices = await waitUntil('the choice', async () => {
      const buttons = await listBarButtons(driven, tab);
      return buttons.some(({ hasFocus }) => hasFocus) && buttons;
    });
    expect(choices.map(({ name }) => name)).toEqual([
      `Plum purple: ${short}`,
      `Leaf green: ${long}`,
    ]);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await waitUntil('the card', async () =>
      (await listBarButtons(driven, tab)).some(({ name }) => name === 'Delete'),
    );
    await clickBar(driven, tab, 'delete');
    await waitForPainted(tab, { plum: [short] });
  });

  it('highlights, closes and reopens by keyboard', async () => {
    await openAt('/business/oyster-licences');
    await tab.evaluate(() => {
      const text = document.querySelector('.story p:not([class])')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 1);
    }, undefined);
    const readSelection = () => tab.evaluate(() => String(getSelection()), undefined);
    for (let count = 0; count < 3; count++) await tab.press('Control+Shift+ArrowRight');
    await waitUntil('words to be selected', async () => (await readSelection()).length > 6);
    const words = await readSelection();
    expect(await tabIntoBar(driven, tab)).toBe('Highlight in sun yellow');
    expect(await moveBarFocus(driven, tab, 'ArrowRight')).toBe('Highlight in leaf green');
    await tab.press('Escape');
    await waitUntil('the bar to close', isBarGone);
    expect(await readSelection()).toBe(words);
    await tab.press('Control+Shift+ArrowRight');
    const more = await waitUntil('more words to be selected', async () => {
      const now = await readSelection();
      return now !== words && now;
    });
    await tabIntoBar(driven, tab);
    await moveBarFocus(driven, tab, 'End');
    await moveBarFocus(driven, tab, 'ArrowRight');
    await moveBarFocus(driven, tab, 'ArrowRight');
    await tab.press('Enter');
    await waitForPainted(tab, { leaf: [more.trim()] });
  });

  it('reopens when the same words are selected again', async () => {
    await openAt(storyPath);
    const words = 'a debate that went on for four hours';
    await selectWords(tab, words);
    await listBarButtons(driven, tab);
    await tab.press('Escape');
    await waitUntil('the bar to close', isBarGone);
    await selectWords(tab, words);
    await listBarButtons(driven, tab);
  });

  it('is above a right-to-left page that uses the maximum z-index', async () => {
    await openAt('/haratzif/hasfarim');
    await tab.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.style.cssText =
        'position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#0001';
      document.documentElement.style.transform = 'translateX(0)';
    }, undefined);
    const words = 'שבעת אלפים הספרים';
    await selectWords(tab, words);
    const buttons = await listBarButtons(driven, tab);
    const width = await tab.evaluate(() => innerWidth, undefined);
    const line = await getCentre(words);
    for (const { x, y } of buttons) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(Math.abs(y - line.y)).toBeGreaterThan(16);
    }
    await clickBar(driven, tab, 'rose');
    await waitForPainted(tab, { rose: [words] });
  });

  it('is above a fullscreen element', async () => {
    await openAt('/long-reads/the-salt-road');
    await tab.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'Fill the screen';
      const paragraphs = [...document.querySelectorAll('.story p')];
      const first = paragraphs.find(({ textContent }) => textContent?.includes('A wagtail'));
      button.onclick = () => void first?.requestFullscreen();
      document.querySelector('main')?.prepend(button);
    }, undefined);
    await clickNamed(tab, 'Fill the screen');
    await waitUntil('the fullscreen element', () =>
      tab.evaluate(() => document.fullscreenElement !== null, undefined),
    );
    const words = 'A wagtail crossed from one side to the other';
    await selectWords(tab, words);
    await clickBar(driven, tab, 'plum');
    await waitForPainted(tab, { plum: [words] });
    await tab.evaluate(() => document.exitFullscreen(), undefined);
  });

  it('copies a link with which the browser scrolls to the passage', async () => {
    await openAt(storyPath);
    await selectWords(tab, 'a die with two hundred sides');
    await clickBar(driven, tab, 'copy link');
    const link = await readClipboard(tab);
    expect(link).toBe(`${stage.at(storyPath)}#:~:text=a%20die%20with%20two%20hundred%20sides`);
    await tab.close();
    tab = await driven.openTab(link);
    await waitUntil('the page to scroll there', () => tab.evaluate(() => scrollY > 200, undefined));
    const { y } = await getCentre('a die with two hundred sides');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(await tab.evaluate(() => innerHeight, undefined));
  });
});
