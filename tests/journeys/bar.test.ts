import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Point, Tab } from '../../scripts/drive/browser';
import { clickBar, listBarButtons, openBarNote, openNoteBox } from '../../scripts/drive/marking';
import { clickNamed } from '../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../scripts/drive/see';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { domOf, listAnnotations } from './observe';
import { pastedInto } from './pasted-into';
import { type BrowserName, openStage, type Stage } from './stage';

const hostile = '/harbour/fog-signal';
const story = '/council/flood-gate-vote';

describe.each<BrowserName>(['chromium', 'firefox'])('the bar on a page in %s', (browser) => {
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
    await waitUntil('a look at the page', async () => (await driven.badge(tab)).title !== '');
  };

  const annotationWith = (note: string) =>
    waitUntil(`the note "${note}" to be stored`, async () =>
      (await listAnnotations(driven)).find((row) => row['note'] === note),
    );

  const isBarGone = () =>
    tab.evaluate(() => document.querySelector('pressmark-bar') === null, undefined);

  /** The centre of some words of the page, in window coordinates. */
  const middleOf = (words: string): Promise<Point> =>
    tab.evaluate((sought) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at + Math.floor(sought.length / 2));
        range.setEnd(node, at + Math.floor(sought.length / 2) + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`not on the page: ${sought}`);
    }, words);

  it('accepts a note on a page that listens to every key and forbids frames', async () => {
    await openAt(hostile);
    const before = await domOf(tab);
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
    const stored = await annotationWith('Who taught it? *Ask her*.');
    expect(stored['tags']).toEqual(['harbour/fog']);
    const heard = await tab.evaluate(
      () => (window as unknown as { heard: string[] }).heard,
      undefined,
    );
    // The note may be gone before the keys that saved it are released.
    const released = ['keyup Enter', 'keyup Control'];
    expect(heard.filter((key) => !released.includes(key))).toEqual([]);
    expect(await tab.evaluate(() => window.length, undefined)).toBe(0);
    await waitForPainted(tab, { sun: [words] });
    // The notice with its undo stays for ten seconds.
    await waitUntil('the page to be as it was', async () => (await domOf(tab)) === before, 20_000);
  });

  it('completes a tag of the library, and highlights in the colour of the card', async () => {
    const words = 'nine million times';
    await selectWords(tab, words);
    await openBarNote(driven, tab);
    await tab.typeText('Who counted?');
    await tab.press('Tab');
    // It now has the height of this note; at first it may have that of the last one.
    const box = await openNoteBox(driven, tab);
    await tab.typeText('fog');
    await waitUntil('the completions', async () => {
      const { height, hasOptions } = await openNoteBox(driven, tab);
      return hasOptions || height > box.height + 20;
    });
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await tab.press('Tab');
    await tab.press('ArrowRight');
    await tab.press('Control+Enter');
    expect(await annotationWith('Who counted?')).toMatchObject({
      tags: ['harbour/fog'],
      colour: 'leaf',
    });
  });

  it('accepts every letter while a notice is shown', async () => {
    await driven.runCommand('clip-article', tab);
    await selectWords(tab, 'a swarm of bees');
    await openBarNote(driven, tab);
    for (const letter of 'abcdefghijklmnop') {
      await tab.typeText(letter);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)), undefined);
    }
    await tab.press('Control+Enter');
    await annotationWith('abcdefghijklmnop');
  });

  it('moves into a modal dialog opened after it, and works there', async () => {
    await selectWords(tab, 'two engineers and a piano tuner');
    await listBarButtons(driven, tab);
    await tab.evaluate(() => {
      (document.getElementById('notice') as HTMLDialogElement).showModal();
    }, undefined);
    await waitUntil('the bar to be in the dialog', () =>
      tab.evaluate(() => document.querySelector('dialog > pressmark-bar') !== null, undefined),
    );
    await clickBar(driven, tab, 'sky');
    await waitUntil('the mark', async () =>
      (await listAnnotations(driven)).some((row) => row['colour'] === 'sky'),
    );
    await waitUntil('the bar to go', isBarGone);
    await clickNamed(tab, 'Close the notice');
  });

  it('follows a link in a highlight and opens no card', async () => {
    const words = 'the second one cheerful';
    await selectWords(tab, `one long, one short, every minute, ${words}`);
    await clickBar(driven, tab, 'rose');
    await waitUntil('the bar to go', isBarGone);
    const { x, y } = await middleOf(words);
    await tab.clickAt(x, y);
    await waitUntil('the linked page', () =>
      tab.evaluate(() => location.pathname.endsWith('/night-boat-returns'), undefined),
    );
  });

  it('opens the card of a highlight, and offers a choice for overlapping ones', async () => {
    await openAt(story);
    const [long, short] = ['after a debate that went on for four hours', 'debate that went on'];
    await selectWords(tab, long);
    await clickBar(driven, tab, 'leaf');
    await waitForPainted(tab, { leaf: [long] });
    await waitForBadge(driven, tab, '1');
    await waitUntil('the bar to go', isBarGone);
    const only = await middleOf('four hours');
    await tab.clickAt(only.x, only.y);
    await waitUntil('the card', async () =>
      (await listBarButtons(driven, tab)).some(({ name }) => name === 'Delete'),
    );
    await tab.press('Escape');
    await waitUntil('the card to go', isBarGone);
    await selectWords(tab, short);
    await clickBar(driven, tab, 'plum');
    await waitForPainted(tab, { leaf: [long], plum: [short] });
    await waitUntil('the bar to go', isBarGone);
    const both = await middleOf(short);
    await tab.clickAt(both.x, both.y);
    const choices = await waitUntil('the choice', async () => {
      const seen = await listBarButtons(driven, tab);
      return seen.some(({ hasFocus }) => hasFocus) && seen;
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

  it('highlights, leaves and comes back by keyboard alone', async () => {
    await openAt('/business/oyster-licences');
    await tab.evaluate(() => {
      const text = document.querySelector('.story p:not([class])')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 1);
    }, undefined);
    const selected = () => tab.evaluate(() => String(getSelection()), undefined);
    for (let count = 0; count < 3; count++) await tab.press('Control+Shift+ArrowRight');
    await waitUntil('words to be selected', async () => (await selected()).length > 6);
    const words = await selected();
    await listBarButtons(driven, tab);
    const focused = async () =>
      (await listBarButtons(driven, tab)).find(({ hasFocus }) => hasFocus)?.name;
    await tab.press('Tab');
    expect(await focused()).toBe('Highlight in sun yellow');
    await tab.press('ArrowRight');
    expect(await focused()).toBe('Highlight in leaf green');
    await tab.press('Escape');
    await waitUntil('the bar to go', isBarGone);
    expect(await selected()).toBe(words);
    await tab.press('Control+Shift+ArrowRight');
    await listBarButtons(driven, tab);
    const more = await selected();
    await tab.press('Tab');
    await tab.press('End');
    await tab.press('ArrowRight');
    await tab.press('ArrowRight');
    await tab.press('Enter');
    await waitForPainted(tab, { leaf: [more.trim()] });
  });

  it('reopens over the same words when they are selected again', async () => {
    await openAt(story);
    const words = 'a debate that went on for four hours';
    await selectWords(tab, words);
    await listBarButtons(driven, tab);
    await tab.press('Escape');
    await waitUntil('the bar to go', isBarGone);
    await selectWords(tab, words);
    await listBarButtons(driven, tab);
  });

  it('is above a right-to-left page with the highest z-index', async () => {
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
    const line = await middleOf(words);
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
    await waitUntil('the screen to be filled', () =>
      tab.evaluate(() => document.fullscreenElement !== null, undefined),
    );
    const words = 'A wagtail crossed from one side to the other';
    await selectWords(tab, words);
    await clickBar(driven, tab, 'plum');
    await waitForPainted(tab, { plum: [words] });
    await tab.evaluate(() => document.exitFullscreen(), undefined);
  });

  it('copies a link that the browser scrolls to the passage', async () => {
    await openAt(story);
    await selectWords(tab, 'a die with two hundred sides');
    await clickBar(driven, tab, 'copy link');
    const link = await pastedInto(tab);
    expect(link).toBe(`${stage.at(story)}#:~:text=a%20die%20with%20two%20hundred%20sides`);
    await tab.close();
    tab = await driven.openTab(link);
    await waitUntil('the page to scroll there', () => tab.evaluate(() => scrollY > 200, undefined));
    const { y } = await middleOf('a die with two hundred sides');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(await tab.evaluate(() => innerHeight, undefined));
  });
});
