import { expect, it } from 'vitest';
import type { Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { waitUntil } from '../../scripts/drive/wait-until';
import {
  focusList,
  gateHeadline,
  pressKeys,
  readRowTexts,
  stories,
  waitForRows,
} from './library-stories';

/** Describes the steps in the search box. They begin and end with all stories in the list. */
export function describeSearchSteps(library: () => Tab): void {
  it('searches while the user types, and shows all clips again on Escape', async () => {
    await pressKeys(library(), '/');
    await library().typeText('flood gate');
    await waitForRows(library(), 1);
    expect((await readRowTexts(library()))[0]).toContain(gateHeadline);
    await pressKeys(library(), 'Escape', 'Escape');
    await waitForRows(library(), stories.length);
  });

  it('finds a phrase in the text of a story, and shows a snippet', async () => {
    await pressKeys(library(), '/');
    await library().typeText('"four hours" ');
    await waitForRows(library(), 1);
    // Below a headline of two lines, one line is left.
    await waitUntil('the visible words in the row', () =>
      library().evaluate(() => {
        const mark = document.querySelector('.clip-row__snippet mark');
        const box = mark?.closest('.clip-row__snippet')?.getBoundingClientRect();
        const marked = mark?.getBoundingClientRect();
        return (
          mark?.parentElement?.textContent?.includes('went on') === true &&
          !!box &&
          !!marked &&
          marked.right <= box.right &&
          marked.bottom <= box.bottom + 1
        );
      }, undefined),
    );
    await pressKeys(library(), 'Escape', 'Escape');
    await waitForRows(library(), stories.length);
  });

  it('marks the words of the search in an open clip, and goes from one to the next', async () => {
    const readPainted = () =>
      library().evaluate(() => {
        const read = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
        const [all, current] = [read('found-words'), read('found-word')];
        const top = [...(CSS.highlights.get('found-word') ?? [])]
          .map((range) => (range as Range).getBoundingClientRect().top)
          .join();
        return { all, current, isInView: Number(top) > 0 && Number(top) < window.innerHeight };
      }, undefined);
    await pressKeys(library(), '/');
    await library().typeText('gate ');
    await waitForText(library(), gateHeadline);
    await focusList(library());
    await pressKeys(library(), 'Home', 'Enter');
    await waitForText(library(), ' matches');
    const { all } = await readPainted();
    expect(all.length).toBeGreaterThan(1);
    expect(all.every((word) => word.toLowerCase() === 'gate')).toBe(true);
    await clickNamed(library(), 'Previous match');
    await waitForText(library(), `Match ${all.length} of ${all.length}`);
    await waitUntil('the last word in view', async () => {
      const { current, isInView } = await readPainted();
      return current.join() === 'gate' && isInView;
    });
    await clickNamed(library(), 'Hide matches');
    await waitUntil('no paint', async () => (await readPainted()).all.length === 0);
    await pressKeys(library(), 'u', '/', 'Escape', 'Escape');
    await waitForRows(library(), stories.length);
  });

  it('completes a filter by keyboard', async () => {
    await pressKeys(library(), '/');
    await library().typeText('has:anno');
    await waitUntil('a single completion', () =>
      library().evaluate(() => {
        const [first, ...more] = document.querySelectorAll('.search-box [role=option]');
        return first?.textContent?.startsWith('annotations') === true && more.length === 0;
      }, undefined),
    );
    await pressKeys(library(), 'ArrowDown', 'Enter');
    await waitUntil('the whole filter', () =>
      library().evaluate(
        () =>
          document.querySelector<HTMLInputElement>('.search-box__input')?.value ===
          'has:annotations ',
        undefined,
      ),
    );
    await waitForRows(library(), 1);
    expect((await readRowTexts(library()))[0]).toContain(gateHeadline);
    await pressKeys(library(), 'Escape', 'Escape');
    await waitForRows(library(), stories.length);
  });

  it('shows filters as chips, which are changed and removed by mouse and keyboard', async () => {
    const readQuery = () =>
      library().evaluate(
        () => document.querySelector<HTMLInputElement>('.search-box__input')?.value,
        undefined,
      );
    await pressKeys(library(), '/');
    await library().typeText('has:tags ');
    await waitForRows(library(), 0);
    await clickNamed(library(), 'With tags');
    await waitUntil('other values', () =>
      library().evaluate(
        () => document.querySelectorAll('.search-box [role=option]').length === 2,
        undefined,
      ),
    );
    await pressKeys(library(), 'ArrowDown', 'ArrowDown', 'Enter');
    await waitForRows(library(), 1);
    expect(await readQuery()).toBe('has:annotations ');
    // From the box past its own button and the menu of filters.
    await pressKeys(library(), 'Tab', 'Tab', 'Tab', 'Delete');
    await waitForRows(library(), stories.length);
    expect(await readQuery()).toBe('');
    await clickNamed(library(), 'Filter');
    await clickNamed(library(), 'With notes');
    await waitForRows(library(), 0);
    await clickNamed(library(), 'Remove filter: With notes');
    await waitForRows(library(), stories.length);
    await pressKeys(library(), '/', 'Control+z');
    await waitForRows(library(), 0);
    expect(await readQuery()).toBe('has:note ');
    await pressKeys(library(), 'Escape', 'Escape');
    await waitForRows(library(), stories.length);
  });

  it('finds a publisher by a word of its name, with the same count everywhere', async () => {
    await pressKeys(library(), '/');
    await library().typeText('publisher:ledg');
    await waitUntil('the same count', () =>
      library().evaluate((count) => {
        const read = (selector: string) =>
          [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
        const named = `The Harbour Ledger${count}`;
        return (
          read('.search-box [role=option]').join() === named &&
          read('.shelf__button').includes(named) &&
          read('.clip-row').length === count
        );
      }, stories.length),
    );
    await pressKeys(library(), 'Escape', 'Escape', 'Escape');
    await waitForRows(library(), stories.length);
  });

  it('explains an error in a query, and searches for the other terms', async () => {
    await pressKeys(library(), '/');
    await library().typeText('bells before:soon ');
    await waitForText(library(), 'needs a date');
    await waitForRows(library(), 1);
    expect((await readRowTexts(library()))[0]).not.toContain(gateHeadline);
    await pressKeys(library(), 'Escape', 'Escape');
    await waitForRows(library(), stories.length);
    expect(await readText(library())).not.toContain('needs a date');
  });
}
