import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import {
  findControls,
  findCrowding,
  findFaults,
  findOverflow,
} from '../../scripts/gallery/find-faults.mjs';
import { createFirefoxGallery } from '../../scripts/gallery/firefox-gallery';
import { buildGallery, openGallery, showState } from '../../scripts/gallery/open-gallery.mjs';
import { mainStates } from '../gallery/main-states';
import { isLong } from '../runs';

const folder = await mkdtemp(join(tmpdir(), 'pressmark-gallery-'));
await buildGallery(folder);
const executablePath = process.env['PRESSMARK_CHROMIUM'];
if (executablePath === undefined) throw new Error('PRESSMARK_CHROMIUM is not set');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

const open = (isTouched = false) => openGallery(browser, folder, { scheme: 'light', isTouched });
const firstPage = await open();
// Importing the states here as well would take ten seconds of processor time.
const states = await firstPage.evaluate(() => window.gallery.list());

/** `npm test` renders every eighth state, and checks every 24th with axe, which takes longer. */
const interval = isLong ? 1 : 8;
const axeInterval = isLong ? 1 : 24;

/** Rendering is mostly waiting, so two states are rendered at once. */
const shares = ['odd states', 'even states'].map((name, remainder) => ({
  name,
  states: states
    .map((state, index) => ({ ...state, isSample: index % axeInterval === 0 }))
    .filter((_, index) => index % interval === 0)
    .filter((_, index) => index % 2 === remainder),
}));

/**
 * States of every view, rendered in Chromium at their smallest width: overflow and overlapping
 * controls, and axe violations in a sample. `npm run gallery` checks all states with axe and at
 * every width, also in dark mode, and takes screenshots. `npm run screenshots` also does it in
 * Firefox, which is tried with one state in `npm run test:long`.
 */
describe('screens', () => {
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  describe.concurrent.each(shares)('$name', (share) => {
    describe.sequential('one by one', () => {
      const pages: { mouse?: Page; touch?: Page } = {};

      const named = share.states.map(
        (state) => [`${state.name} fits${state.isSample ? ' and passes axe' : ''}`, state] as const,
      );
      it.each(named)('%s', async (_, state) => {
        const kind = state.isTouched ? 'touch' : 'mouse';
        pages[kind] ??= await open(state.isTouched);
        const page = pages[kind];
        await showState(page, state, Math.min(...state.widths));
        const faults = [
          ...(await page.evaluate(findOverflow)),
          ...(await page.evaluate(state.isPrinted ? findControls : findCrowding)),
          ...(state.isSample ? await page.evaluate(findFaults) : []),
        ];
        expect(faults).toEqual([]);
      });
    });
  });

  it('include the main states', () => {
    const main = states.filter(({ isMain }) => isMain).map(({ name }) => name);

    expect(new Set(main)).toEqual(mainStates);
  });

  it.each([
    ['a button without a name', '<button></button>', findFaults, /^button-name: /],
    [
      'text with low contrast',
      '<p style="color:#aaa">Tide tables</p>',
      findFaults,
      /^color-contrast: /,
    ],
    ['a box wider than the page', '<div style="width:9000px">Tide</div>', findOverflow, /too wide/],
    [
      'overlapping buttons',
      '<div><button>One</button></div><div style="margin-top:-20px"><button>Two</button></div>',
      findCrowding,
      /lie on one another/,
    ],
    [
      'text under a button',
      '<p>12 clips</p><div style="margin-top:-20px"><button>Filter the list</button></div>',
      findCrowding,
      /“12 clips” is covered by/,
    ],
    [
      'a card that is cut off',
      '<div style="height:20px;overflow:hidden"><p class="note-card">Two<br>lines</p></div>',
      findCrowding,
      /\(note-card\) is cut off/,
    ],
    ['a printed button', '<button>Print</button>', findControls, /is printed/],
  ])('are checked for %s', async (_, html, check, fault) => {
    await firstPage.evaluate((inside) => {
      const container = document.createElement('div');
      container.id = 'stage';
      container.innerHTML = inside;
      document.getElementById('stage')?.replaceWith(container);
    }, html);

    const faults: readonly string[] = await firstPage.evaluate(check);

    expect(faults).toContainEqual(expect.stringMatching(fault));
  });

  if (isLong) {
    it('are drawn and checked in Firefox', async () => {
      const firefoxPath = process.env['PRESSMARK_FIREFOX'];
      if (firefoxPath === undefined) throw new Error('PRESSMARK_FIREFOX is not set');
      const errors: string[] = [];
      const { page, close } = await createFirefoxGallery(firefoxPath, folder).open({
        isTouched: true,
        onError: (message) => errors.push(message),
      });
      try {
        const match = (queries: readonly string[]) =>
          page.evaluate((all) => all.filter((query) => matchMedia(query).matches), queries);
        const always = ['(width: 360px)', '(pointer: coarse)', '(prefers-reduced-motion)'];
        const dark = '(prefers-color-scheme: dark)';
        const others = ['(forced-colors: active)', 'print'];

        await showState(page, { name: 'popup-saved', height: 80 }, 360);
        await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
        expect(await match([...always, dark, ...others])).toEqual([...always, dark]);
        await page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'active' });
        expect(await match([...always, dark, ...others])).toEqual([...always, ...others]);
        expect(await page.evaluate(findOverflow, undefined)).toEqual([]);
        expect(errors).toEqual([]);

        await page.evaluate(() => {
          setTimeout(() => {
            throw new Error('The tide is out');
          });
          document.getElementById('stage')?.style.setProperty('width', '9000px');
        }, undefined);

        expect(await page.evaluate(findOverflow, undefined)).toContainEqual(
          expect.stringMatching(/too wide/),
        );
        await expect.poll(() => errors).toContainEqual(expect.stringMatching(/The tide is out/));
      } finally {
        await close();
      }
    });
  }
});
