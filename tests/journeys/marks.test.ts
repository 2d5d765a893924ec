import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { openNoteBox } from '../../scripts/drive/marking';
import { clickNamed } from '../../scripts/drive/page-actions';
import { pressNotice, readNotice, waitForBadge, waitForPainted } from '../../scripts/drive/see';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { listAnnotations, listClips } from './observe';
import { type BrowserName, openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';

describe.each<BrowserName>(['chromium', 'firefox'])('highlights on a page in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
  });
  afterAll(() => stage?.close());

  const mark = async (words: string) => {
    await selectWords(tab, words);
    await driven.runCommand('highlight-selection', tab);
  };

  const waitForNotice = (words: string) =>
    waitUntil(`the notice "${words}"`, async () => (await readNotice(driven, tab)).includes(words));

  /** Waits until the live region contains all of these words. */
  const waitForVoice = async (...words: readonly string[]) => {
    let said = '';
    try {
      await waitUntil(words.join(), async () => {
        said = await driven.inContentWorld(
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
        return words.every((one) => said.includes(one));
      });
    } catch (error) {
      throw new Error(`said instead: ${said}`, { cause: error });
    }
  };

  it('saves a story with its first highlight, tells so, undoes and redoes both', async () => {
    tab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, tab, '●');
    await mark(first);
    await waitForPainted(tab, { sun: [first] });
    await waitForNotice('Highlighted, and the article clipped to your library.');
    await pressNotice(driven, tab);
    await waitForNotice('Highlight and article removed from your library again.');
    await waitForPainted(tab, {});
    expect(await listClips(driven)).toEqual([]);
    expect(await listAnnotations(driven)).toEqual([]);
    await pressNotice(driven, tab);
    await waitForNotice('Brought back.');
    await waitForPainted(tab, { sun: [first] });
    expect(await listClips(driven)).toHaveLength(1);
    expect(await listAnnotations(driven)).toHaveLength(1);
  });

  it('offers no undo that would delete a highlight made since', async () => {
    expect(await readNotice(driven, tab)).toContain('Brought back.');
    await mark(second);
    await waitForPainted(tab, { sun: [first, second] });
    expect(await readNotice(driven, tab)).toBe('');
  });

  it('steps through highlights, wraps around, and announces each to screen readers', async () => {
    await tab.evaluate(() => scrollTo(0, 0), undefined);
    await driven.runCommand('next-annotation', tab);
    await waitForVoice('Sun yellow', first, '1 of 2');
    await driven.runCommand('next-annotation', tab);
    await waitForVoice(second, '2 of 2');
    await driven.runCommand('next-annotation', tab);
    await waitForVoice(first, '1 of 2');
    await driven.runCommand('previous-annotation', tab);
    await waitForVoice(second, '2 of 2');
    const before = await tab.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() as Selection;
      return anchorNode?.nodeValue?.slice(anchorOffset) ?? '';
    }, undefined);
    expect(before.startsWith(second)).toBe(true);
  });

  it('tells that there is nothing to step to', async () => {
    const other = await driven.openTab(stage.at('/business/oyster-licences'));
    await driven.runCommand('next-annotation', other);
    await waitUntil('the notice', async () =>
      (await readNotice(driven, other)).includes('No highlights on this page.'),
    );
    await other.close();
    await tab.bringToFront();
  });

  it("restores highlights that a page has cleared, keeps the page's own, and changes no node", async () => {
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
    await waitUntil('the sheet', () =>
      tab.evaluate(() => document.adoptedStyleSheets.length === 1, undefined),
    );
    const after = await tab.evaluate(
      () => ({
        own: CSS.highlights.get('of-the-page')?.size,
        records: (globalThis as unknown as { seen: { records: number } }).seen.records,
      }),
      undefined,
    );
    expect(after.own).toBe(1);
    // The live region of the previous step may be removed meanwhile: one node of ours beside
    // the body.
    expect(after.records).toBeLessThanOrEqual(1);
  });

  it('removes a highlight with its text and paints it again, even on a page that never stops changing', async () => {
    const take = (words: string) => {
      const found = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(words));
      Object.assign(globalThis, { taken: found?.outerHTML });
      found?.remove();
    };
    await tab.evaluate(take, first);
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

  it('opens a note over the selection by command', async () => {
    await selectWords(tab, 'The vote was 14 to 11.');
    await driven.runCommand('highlight-with-note', tab);
    await openNoteBox(driven, tab);
    await tab.press('Escape');
    await tab.press('Escape');
  });

  it('highlights words in a frame, and finds them when it reloads', async () => {
    const words = 'Gulls know the gate by its sound';
    const addFrame = (text: string) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<p>From the archive. ${text}, said the keeper of 1934.</p>`;
      document.querySelector('article.story')?.append(frame);
    };
    const framed = () =>
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
    await waitUntil('a mark in the frame', async () => (await framed())[0] === words);
    await tab.reload();
    await waitForPainted(tab, { sun: [first, second] });
    await tab.evaluate(addFrame, words);
    await waitUntil('the mark in the frame again', async () => (await framed())[0] === words);
  });

  it('follows navigation by script', async () => {
    const reader = await driven.openTab(stage.at('/reader/'));
    tab = reader;
    const open = () => clickNamed(reader, 'A school where');
    await waitForBadge(driven, reader, '');
    await open();
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
    await mark(words);
    await waitForPainted(reader, { sun: [words] });
    await reader.evaluate(() => history.back(), undefined);
    await waitForPainted(reader, {});
    await open();
    await waitForPainted(reader, { sun: [words] });
  });
});
