import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Annotation, StoredClip } from '../../../core/model';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import {
  clickNamed,
  readText,
  waitForSteady,
  waitForText,
} from '../../../scripts/drive/page-actions';
import {
  pressNotice,
  readBarText,
  readNotice,
  waitForBadge,
  waitForPainted,
} from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { clickBar, listBarButtons } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { listAnnotations, listClips, type Row } from '../observe';
import { openStage, type Stage } from '../stage';

const story = '/council/flood-gate-vote';
const shared = 'a debate that went on for four hours';
const other = 'If the water only matters to the people it reaches';
const at = '2026-11-12T10:00:00.000Z';
const note = 'Ask the clerk for the minutes.';

describeInOneBrowser('firefox', 'highlights of other people', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let clipId: string;

  /** Makes the highlight of another person from one that the user made. */
  const makeTheirs = (own: Annotation, name: string, change: Partial<Annotation>): Annotation => ({
    ...own,
    ...{ id: `of ${name}`, author: { id: name.toLowerCase(), name }, createdAt: at, updatedAt: at },
    ...change,
  });
  const find = async (id: string): Promise<Row | undefined> =>
    (await listAnnotations(driven)).find((row) => row['id'] === id);
  /** Shows on the page what was stored elsewhere, as after another window. */
  const refresh = () => tab.evaluate(() => dispatchEvent(new Event('focus')), undefined);
  const clickHighlight = async (name: string) => {
    const { x, y } = await waitForSteady(`the highlight ${name}`, () =>
      tab.evaluate(findHighlight, name),
    );
    await tab.clickAt(x, y);
  };
  const waitForBar = (...words: readonly string[]) =>
    waitUntil(`${words.join()} in the bar`, async () => {
      const shown = await readBarText(driven, tab);
      return words.every((part) => shown.includes(part));
    });
  const listCards = (screen: Tab) =>
    screen.evaluate(
      () =>
        [...document.querySelectorAll('article[data-annotation]')].map((card) => ({
          text: card.textContent ?? '',
          buttons: [...card.querySelectorAll('button')].map((button) =>
            (button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
          ),
        })),
      undefined,
    );
  const expectCards = async (screen: Tab) => {
    await waitForText(screen, 'Ana Lima');
    await waitForText(screen, note);
    const cards = await listCards(screen);
    const theirs = cards.filter(({ text }) => /Ana Lima|Ben Okoro/.test(text));
    expect(theirs).toHaveLength(2);
    for (const { buttons } of theirs) {
      expect(buttons.some((name) => name.startsWith('Hide the highlight'))).toBe(true);
      expect(buttons.filter((name) => /^(Edit|Add a note|Delete|Reattach)/.test(name))).toEqual([]);
    }
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    for (const words of [shared, other]) {
      await selectWords(tab, words);
      await clickBar(driven, tab, 'sun');
      await waitForPainted(tab, { sun: words === shared ? [shared] : [shared, other] });
    }
    clipId = String((await listClips(driven))[0]?.['id']);
    const [stored] = await driven.callLibrary<StoredClip[]>('getStoredClips', [clipId]);
    const [first, second] = (stored?.annotations ?? []).toSorted(
      (one, next) => one.passage.position.start - next.passage.position.start,
    );
    if (!stored || !first || !second) throw new Error('no highlights');
    const of = [first, second].find(({ passage }) => passage.quote.exact === shared) ?? first;
    const ana = makeTheirs(of, 'Ana Lima', { colour: 'leaf', note, tags: ['minutes'] });
    const ben = makeTheirs(of, 'Ben Okoro', { colour: 'sky' });
    const whole = { ...stored, annotations: [first, second, ana, ben] };
    await driven.callLibrary('importClips', [whole], 'merge', false, at);
    await refresh();
  });
  afterAll(() => stage?.close());

  it('are painted on the page apart from those of the user, with all of the same words', async () => {
    await waitForPainted(tab, {
      sun: [shared, other],
      'leaf-others': [shared],
      'sky-others': [shared],
    });
    await waitForBadge(driven, tab, '4');
  });

  it('can be chosen by name, read and copied on the page, but not edited', async () => {
    await clickHighlight('leaf-others');
    await waitForBar('Ana Lima', 'Ben Okoro');
    await clickBar(driven, tab, 'Ana Lima');
    await waitForBar('Ana Lima', note, 'minutes');
    const names = (await listBarButtons(driven, tab)).map(({ name }) => name);
    expect(names).toEqual(['Copy quote with source', 'Copy link to this passage', 'Hide']);
    await tab.press('Escape');
  });

  it('do not become the user’s when they select the same words', async () => {
    const theirs = await find('of Ana Lima');
    await selectWords(tab, shared);
    await clickBar(driven, tab, 'rose');
    await waitForPainted(tab, {
      ...{ rose: [shared], sun: [other] },
      ...{ 'leaf-others': [shared], 'sky-others': [shared] },
    });
    expect(await find('of Ana Lima')).toEqual(theirs);
  });

  it('are hidden from the page, and shown again', async () => {
    await clickHighlight('sky-others');
    await clickBar(driven, tab, 'Ben Okoro');
    await clickBar(driven, tab, 'Hide');
    await waitForPainted(tab, { rose: [shared], sun: [other], 'leaf-others': [shared] });
    await waitUntil('the notice', async () =>
      (await readNotice(driven, tab)).includes('Highlight hidden.'),
    );
    await pressNotice(driven, tab);
    await waitForPainted(tab, {
      ...{ rose: [shared], sun: [other] },
      ...{ 'leaf-others': [shared], 'sky-others': [shared] },
    });
  });

  it('have names in the panel, where they can be hidden but not edited', async () => {
    const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await panel.resize(420, 860);
    await expectCards(panel);
    await panel.evaluate(
      () => document.querySelector<HTMLElement>('article[data-annotation="of Ana Lima"]')?.focus(),
      undefined,
    );
    await panel.press('e');
    expect(await panel.evaluate(() => document.activeElement?.tagName, undefined)).toBe('ARTICLE');
    await panel.press('Delete');
    await waitForText(panel, 'Highlight hidden.');
    await waitUntil('Ana’s to be hidden', async () => (await find('of Ana Lima')) === undefined);
    await clickNamed(panel, 'Undo');
    await waitUntil('Ana’s again', async () => (await find('of Ana Lima')) !== undefined);
    await panel.close();
  });

  it('have names in the reader and in the notebook of the library', async () => {
    const library = await driven.openTab(driven.extensionUrl(`library.html#${clipId}`));
    await library.resize(1280, 900);
    await waitForPainted(library, {
      ...{ rose: [shared], sun: [other] },
      ...{ 'leaf-others': [shared], 'sky-others': [shared] },
    });
    await expectCards(library);
    await clickNamed(library, 'Notebook');
    await waitUntil('the names in the notebook', async () => {
      const shown = await readText(library);
      return ['Ana Lima', 'Ben Okoro', note].every((words) => shown.includes(words));
    });
    await library.close();
  });

  it('are not changed by any call', async () => {
    const before = await find('of Ana Lima');
    const edit = { note: 'Mine now.', colour: 'plum', tags: [] };
    await expect(driven.callLibrary('editAnnotation', 'of Ana Lima', edit, at)).rejects.toThrow(
      'not-found',
    );
    expect(await find('of Ana Lima')).toEqual(before);
  });
});

/** Scrolls a highlight of this name into view. Returns a point on it. */
function findHighlight(wanted: string): { x: number; y: number } | null {
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith(`pressmark-${wanted}`)) continue;
    const [range] = [...ranges];
    if (!(range instanceof Range)) continue;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    if (box) return { x: box.left + 20, y: box.top + box.height / 2 };
  }
  return null;
}
