import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed } from '../../scripts/drive/page-actions';
import {
  pressNotice,
  readBarText,
  readNotice,
  waitForBadge,
  waitForPainted,
} from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { clickBar, openNoteBox } from '../../scripts/drive/selection-bar';
import { pause, waitUntil } from '../../scripts/drive/wait-until';
import { oneOrBoth } from './describe-in-browsers';
import { listAnnotations, listClips } from './observe';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';

describe.each(oneOrBoth('chromium'))('highlights on a page in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
  });
  afterAll(() => stage?.close());

  const highlight = async (words: string) => {
    await selectWords(tab, words);
    await driven.runCommand('highlight-selection', tab);
  };

  const waitForNotice = (words: string) =>
    waitUntil(`the notice "${words}"`, async () => (await readNotice(driven, tab)).includes(words));

  /** Waits until the live region contains all of `words`. */
  const waitForAnnouncement = async (...words: readonly string[]) => {
    let announcement = '';
    try {
      await waitUntil(words.join(), async () => {
        announcement = await driven.inContentWorld(
          tab,
          () => {
            const host = document.querySelector('pressmark-voice') as
              | (Element & { openOrClosedShadowRoot?: ShadowRoot })
              | null;
            const root =
              host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
            return root?.querySelector('[role="status"]')?.textContent ?? '';
          },
          undefined,
        );
        return words.every((part) => announcement.includes(part));
      });
    } catch (error) {
      throw new Error(`announced instead: ${announcement}`, { cause: error });
    }
  };

  it('save the article with the first one, and undo and redo both', async () => {
    tab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, tab, '●');
    await highlight(first);
    await waitForPainted(tab, { sun: [first] });
    await waitForNotice('Highlighted. The article was clipped to your library.');
    await pressNotice(driven, tab);
    await waitForNotice('Highlight and article moved to the bin.');
    await waitForPainted(tab, {});
    expect(await listClips(driven)).toEqual([]);
    expect(await listAnnotations(driven)).toEqual([]);
    await pressNotice(driven, tab);
    await waitForNotice('Restored to your library.');
    await waitForPainted(tab, { sun: [first] });
    expect(await listClips(driven)).toHaveLength(1);
    expect(await listAnnotations(driven)).toHaveLength(1);
  });

  it('end the offer to undo when another highlight is made', async () => {
    expect(await readNotice(driven, tab)).toContain('Restored to your library.');
    await highlight(second);
    await waitForPainted(tab, { sun: [first, second] });
    await waitUntil('the offer to end', async () => (await readNotice(driven, tab)) === '');
  });

  it('stay one for the same words, of which the bar changes the colour', async () => {
    await tab.evaluate(() => getSelection()?.removeAllRanges(), undefined);
    await pause(1_100);
    await driven.runCommand('highlight-selection', tab);
    await waitForNotice('No selected text was found.');
    await highlight(second);
    // It is no longer true.
    await waitUntil('the notice to go', async () => (await readNotice(driven, tab)) === '');
    await selectWords(tab, second);
    await clickBar(driven, tab, 'leaf');
    await waitForPainted(tab, { sun: [first], leaf: [second] });
    await selectWords(tab, second);
    await clickBar(driven, tab, 'sun');
    await waitForPainted(tab, { sun: [first, second] });
    expect(await listAnnotations(driven)).toHaveLength(2);
  });

  it('are stepped through by shortcut, with wrap-around and announcements for screen readers', async () => {
    await tab.evaluate(() => scrollTo(0, 0), undefined);
    await driven.runCommand('next-annotation', tab);
    await waitForAnnouncement('Sun yellow', first, '1 of 2');
    await driven.runCommand('next-annotation', tab);
    await waitForAnnouncement(second, '2 of 2');
    await driven.runCommand('next-annotation', tab);
    await waitForAnnouncement(first, '1 of 2');
    await driven.runCommand('previous-annotation', tab);
    await waitForAnnouncement(second, '2 of 2');
    const before = await tab.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() as Selection;
      return anchorNode?.nodeValue?.slice(anchorOffset) ?? '';
    }, undefined);
    expect(before.startsWith(second)).toBe(true);
  });

  it('cause a notice if the page has none to step to', async () => {
    const otherTab = await driven.openTab(stage.at('/business/oyster-licences'));
    await driven.runCommand('next-annotation', otherTab);
    await waitUntil('the notice', async () =>
      (await readNotice(driven, otherTab)).includes('No highlights on this page.'),
    );
    await otherTab.close();
    await tab.bringToFront();
  });

  it('are stepped through by shortcut in the library, which shows the picture of their clip', async () => {
    const [clip] = await listClips(driven);
    const library = await driven.openTab(driven.extensionUrl(`library.html#${clip?.['id']}`));
    await waitForPainted(library, { sun: [first, second] });
    const waitForActive = (words: string) =>
      waitUntil(`the card of "${words}"`, () =>
        library.evaluate(
          (words) =>
            document
              .querySelector('[role=feed] [aria-current=true]')
              ?.textContent?.includes(words) === true,
          words,
        ),
      );
    await driven.runCommand('next-annotation', library);
    await waitForActive(first);
    await driven.runCommand('next-annotation', library);
    await waitForActive(second);
    await driven.runCommand('previous-annotation', library);
    await waitForActive(first);
    // The newspaper's images are drawings in SVG.
    await waitUntil('the picture in the list', () =>
      library.evaluate(() => document.querySelector('.clip-row__thumb img') !== null, undefined),
    );
    await library.close();
    await tab.bringToFront();
  });

  it('disappear and return with their clip, as the badge shows, after a change in another tab or window', async () => {
    const [clip] = await listClips(driven);
    const at = '2026-11-12T08:00:00.000Z';
    await driven.callLibrary('deleteClip', clip?.['id'], at);
    // As after another tab; in headless Chromium, tabs are never hidden.
    await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')), undefined);
    await waitForPainted(tab, {});
    await waitForBadge(driven, tab, '●');
    await driven.callLibrary('restoreClip', clip?.['id'], at);
    // As after another window.
    await tab.evaluate(() => dispatchEvent(new Event('focus')), undefined);
    await waitForPainted(tab, { sun: [first, second] });
    await waitForBadge(driven, tab, '2');
  });

  it("are restored after the page clears them, without touching the page's own highlights or nodes", async () => {
    await tab.evaluate(() => {
      const seen = { records: 0 };
      Object.assign(globalThis, { seen });
      new MutationObserver((records) => {
        seen.records += records.length;
      }).observe(document, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      CSS.highlights.set('of-the-page', new Highlight(new Range()));
    }, undefined);
    await waitForPainted(tab, { sun: [first, second] });
    // Firefox keeps our sheet where the page cannot remove it.
    const sheets = browser === 'chromium' ? 1 : 0;
    await waitUntil('the style sheet', () =>
      tab.evaluate((total) => document.adoptedStyleSheets.length === total, sheets),
    );
    const state = await tab.evaluate(
      () => ({
        own: CSS.highlights.get('of-the-page')?.size,
        records: (globalThis as unknown as { seen: { records: number } }).seen.records,
      }),
      undefined,
    );
    expect(state.own).toBe(1);
    // One record at most: the live region of the previous step may be removed meanwhile.
    expect(state.records).toBeLessThanOrEqual(1);
  });

  it('disappear and return with their text, even on a page that changes constantly', async () => {
    const removeParagraph = (words: string) => {
      const found = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(words));
      Object.assign(globalThis, { taken: found?.outerHTML });
      found?.remove();
    };
    await tab.evaluate(removeParagraph, first);
    await waitForPainted(tab, { sun: [second] });
    await tab.evaluate(() => {
      const ticker = document.createElement('p');
      document.body.prepend(ticker);
      setInterval(() => {
        ticker.textContent = `Water level ${Math.random()}`;
      }, 16);
      setInterval(() => {
        const more = document.createElement('article');
        more.textContent = 'Another story of the endless page, which nobody has marked.';
        document.body.append(more);
      }, 300);
    }, undefined);
    await tab.evaluate(() => {
      const html = (globalThis as unknown as { taken: string }).taken;
      document.querySelector('article.story h2')?.insertAdjacentHTML('beforebegin', html);
    }, undefined);
    await waitForPainted(tab, { sun: [first, second] });
    await tab.reload();
    await waitForPainted(tab, { sun: [first, second] });
  });

  it('are made with a note by shortcut', async () => {
    await selectWords(tab, 'The vote was 14 to 11.');
    await driven.runCommand('highlight-with-note', tab);
    await openNoteBox(driven, tab);
    await waitUntil('the note to close', async () => {
      await tab.press('Escape');
      return (await readBarText(driven, tab)) === '';
    });
  });

  it('are made in a frame, and restored when the page reloads', async () => {
    const words = 'Gulls know the gate by its sound';
    const addFrame = (text: string) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<p>From the archive. ${text}, said the keeper of 1934.</p>`;
      document.querySelector('article.story')?.append(frame);
    };
    const readFrameHighlights = () =>
      tab.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentWindow as typeof globalThis | null;
        const layer = inside?.CSS.highlights.get('pressmark-sun');
        return layer ? [...layer].map((range) => `${range}`) : [];
      }, undefined);
    await tab.evaluate(addFrame, words);
    await waitUntil('words to be selected in the frame', () =>
      tab.evaluate((wanted) => {
        const frame = document.querySelector('iframe');
        const text = frame?.contentDocument?.querySelector('p')?.firstChild as Text | null;
        const at = text?.data.indexOf(wanted) ?? -1;
        if (!text || at < 0) return false;
        frame?.focus();
        frame?.contentDocument
          ?.getSelection()
          ?.setBaseAndExtent(text, at, text, at + wanted.length);
        return true;
      }, words),
    );
    await driven.runCommand('highlight-selection', tab);
    await waitUntil(
      'a highlight in the frame',
      async () => (await readFrameHighlights())[0] === words,
    );
    await tab.reload();
    await waitForPainted(tab, { sun: [first, second] });
    await tab.evaluate(addFrame, words);
    await waitUntil(
      'the highlight in the frame again',
      async () => (await readFrameHighlights())[0] === words,
    );
  });

  it('follow navigation by script', async () => {
    const reader = await driven.openTab(stage.at('/reader/'));
    tab = reader;
    const openStory = () => clickNamed(reader, 'A school where');
    await waitForBadge(driven, reader, '');
    await openStory();
    await waitForBadge(driven, reader, '●');
    const words = await waitUntil('a paragraph', () =>
      reader.evaluate(
        () =>
          document
            .querySelector('article.story > p:not([class])')
            ?.textContent?.slice(0, 30)
            .trim(),
        undefined,
      ),
    );
    await highlight(words);
    await waitForPainted(reader, { sun: [words] });
    await reader.evaluate(() => history.back(), undefined);
    await waitUntil('the list', () =>
      reader.evaluate(() => document.querySelector('article.story') === null, undefined),
    );
    await waitForPainted(reader, {});
    await openStory();
    await waitForPainted(reader, { sun: [words] });
  });
});
