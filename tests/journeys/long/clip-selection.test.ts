import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Version } from '../../../core/model';
import { plainText } from '../../../core/text';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../../scripts/drive/page-actions';
import { readNotice, waitForBadge } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { readRowTexts, waitForRows } from '../library-stories';
import { listClips, readRows } from '../observe';
import { openStage, type Stage } from '../stage';

/** A page without an article. */
const page = '/contact';
const title = 'Write to the newsroom';
const paragraph = 'We read everything, and answer most of it. Letters for print';
const story = '/council/flood-gate-vote';
const quote = 'a debate that went on for four hours';

describeInOneBrowser('chromium', 'a selection', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;

  /** The saved texts of a page, oldest first. */
  const listTexts = async (path: string) => {
    const versions = (await readRows(driven, 'versions')) as unknown as readonly Version[];
    return versions
      .filter(({ article }) => article.url?.endsWith(path))
      .sort((one, other) => one.keptAt.localeCompare(other.keptAt))
      .map(({ article }) => ({
        extent: article.completeness,
        text: plainText(article.body).replace(/\s+/g, ' '),
      }));
  };

  /** Asks the page to save what is selected, as the context menu does. */
  const clipSelection = () =>
    driven.inExtension(
      (id) =>
        chrome.tabs.sendMessage(id, {
          to: 'page',
          call: 'clipSelection',
          request: { askedAt: null },
        }),
      tab.id,
    );

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(page));
  });
  afterAll(() => stage?.close());

  it('of a page without an article is clipped from the popup, without hidden text', async () => {
    await selectWords(tab, `the newsroom ${paragraph}`);
    await tab.evaluate(() => {
      const text = document.querySelector('.story p')?.firstChild as Text;
      const hidden = document.createElement('span');
      hidden.style.display = 'none';
      hidden.textContent = 'see the footnote ';
      const rest = text.splitText(8);
      // A box without text of its own around the rest.
      const wrapper = document.createElement('span');
      wrapper.style.display = 'contents';
      const range = getSelection()?.getRangeAt(0);
      const [end, endOffset] = [range?.endContainer, range?.endOffset];
      rest.before(hidden, wrapper);
      wrapper.append(rest);
      if (end && endOffset !== undefined) range?.setEnd(end, endOffset);
    }, undefined);
    const popup = await driven.openPopup(tab);
    await waitForText(popup, 'No article found here.');
    await clickNamed(popup, 'Clip selection');
    await waitForText(popup, 'Saved just now · Selection from the page');
    await popup.close();
    expect(await listTexts(page)).toEqual([
      { extent: 'selection', text: `the newsroom ${paragraph}` },
    ]);
  });

  it('is read in the library, which says what it is', async () => {
    const [clip] = await listClips(driven);
    const library = await driven.openTab(driven.extensionUrl(`library.html#${clip?.['id']}`));
    await waitForText(library, paragraph);
    await waitForRows(library, 1);
    expect(await readRowTexts(library)).toEqual([expect.stringMatching(`${title}.*Selection`)]);
    const text = await readText(library);
    expect(text).toContain('Selection from the page: only what you selected was saved.');
    expect(text).not.toContain('should be under 200 words');
    await library.close();
  });

  it('of all of the page, made by keyboard, is added by the page to the first one', async () => {
    await tab.bringToFront();
    await tab.press('Control+a');
    await waitUntil('the selection', () =>
      tab.evaluate(
        () => getSelection()?.toString().includes('Chandler Street') ?? false,
        undefined,
      ),
    );
    const answer = await clipSelection();
    expect(answer).toMatchObject({ ok: true, value: { created: false } });
    await waitUntil('the notice', async () =>
      (await readNotice(driven, tab)).includes('Selection added to this page’s clip.'),
    );
    const [, all] = await listTexts(page);
    expect(all?.extent).toBe('selection');
    expect(all?.text).toContain(`the newsroom ${paragraph}`);
    expect(all?.text).toContain('should be under 200 words');
    expect(all?.text).toContain('Printed at 4 Chandler Street');
    expect(all?.text).not.toContain('Weekend');
    expect(all?.text).not.toContain('footnote');
    expect(await listClips(driven)).toHaveLength(1);
    await clipSelection();
    await waitUntil('the notice about the same selection', async () =>
      (await readNotice(driven, tab)).includes('Already in this page’s clip.'),
    );
    expect(await listTexts(page)).toHaveLength(2);
  });

  it('in a frame is clipped with the fields of the page', async () => {
    await tab.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>The tide table <b>is printed</b> below.</p>';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.querySelector('.story')?.append(frame);
      await loaded;
      getSelection()?.removeAllRanges();
      const bold = frame.contentDocument?.querySelector('b');
      if (bold) frame.contentWindow?.getSelection()?.selectAllChildren(bold);
    }, undefined);
    await clipSelection();
    const texts = await listTexts(page);
    expect(texts.at(-1)).toEqual({
      extent: 'selection',
      text: expect.stringMatching(/Chandler Street.* is printed$/),
    });
    await tab.evaluate(() => document.querySelector('iframe')?.remove(), undefined);
  });

  it('is reported as missing if nothing is selected', async () => {
    await tab.evaluate(() => getSelection()?.removeAllRanges(), undefined);
    const answer = await clipSelection();
    expect(answer).toMatchObject({ ok: false, failure: { code: 'nothing-selected' } });
    await waitUntil('the notice', async () =>
      (await readNotice(driven, tab)).includes('No selected text was found.'),
    );
    await tab.evaluate(() => {
      const root = document.body
        .appendChild(document.createElement('div'))
        .attachShadow({ mode: 'open' });
      root.append('Gulls over the mole');
      getSelection()?.setBaseAndExtent(root, 0, root, 1);
    }, undefined);
    await clipSelection();
    await waitUntil('the notice about the web component', async () =>
      (await readNotice(driven, tab)).includes(
        'Pressmark can’t read.Select text elsewhere on the page',
      ),
    );
    const popup = await driven.openPopup(tab);
    await waitForText(popup, 'Selection from the page');
    expect(await readText(popup)).not.toContain('Clip selection');
    await popup.close();
  });

  it('of a saved article is highlighted instead, so the article stays', async () => {
    await tab.goTo(stage.at(story));
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    await selectWords(tab, quote);
    await clipSelection();
    await waitUntil('the notice', async () =>
      (await readNotice(driven, tab)).includes('Not clipped: this article is already in'),
    );
    const popup = await driven.openPopup(tab);
    await waitForText(popup, '8 words selected');
    await clickNamed(popup, 'Highlight selection');
    await waitForText(popup, '1 highlight');
    expect(await readText(popup)).not.toContain('words selected');
    expect((await listTexts(story)).map(({ extent }) => extent)).toEqual(['full']);
    await popup.close();
  });
});
