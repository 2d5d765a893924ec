import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findControls,
  findCrowding,
  findFaults,
  findOverflow,
} from '../../scripts/gallery/find-faults.mjs';
import {
  buildGallery,
  openGallery,
  resizeState,
  showState,
} from '../../scripts/gallery/open-gallery.mjs';
import { states } from '../gallery/states';

/** The number of tests that Vitest runs at once: its default for `maxConcurrency`. */
const maxConcurrency = 5;

/**
 * Every state of every view, rendered in Chromium: axe violations, overflow and overlapping
 * controls. `npm run gallery` does the same at every width and in dark mode, and takes
 * screenshots.
 */
describe('every screen', () => {
  let folder: string;
  let browser: Browser;
  /** Rendering is mostly waiting, so several states are rendered at once. */
  const idlePages: Record<'mouse' | 'touch', Page[]> = { mouse: [], touch: [] };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pressmark-gallery-'));
    await buildGallery(folder);
    const executablePath = process.env['PRESSMARK_CHROMIUM'];
    if (executablePath === undefined) throw new Error('PRESSMARK_CHROMIUM is not set');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const open = (isTouched: boolean) =>
      openGallery(browser, folder, { scheme: 'light', isTouched });
    for (let index = 0; index < maxConcurrency; index++) {
      idlePages.mouse.push(await open(false));
      idlePages.touch.push(await open(true));
    }
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.concurrent.each(states)('is accessible and fits the window: $name', async (state) => {
    const pages = state.isTouched ? idlePages.touch : idlePages.mouse;
    const page = pages.pop();
    if (page === undefined) throw new Error('no idle page');
    const faults: string[] = [];
    try {
      for (const [index, width] of state.widths.entries()) {
        if (index === 0) await showState(page, state, width);
        else await resizeState(page, state, width);
        const checks: (() => readonly string[] | Promise<readonly string[]>)[] = [
          findOverflow,
          state.isPrinted ? findControls : findCrowding,
        ];
        // Axe violations hardly depend on the width.
        if (index === 0) checks.push(findFaults);
        for (const check of checks) {
          for (const fault of await page.evaluate(check)) faults.push(`at ${width}: ${fault}`);
        }
      }
    } finally {
      pages.push(page);
    }
    expect(faults).toEqual([]);
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
    ['a printed button', '<button>Print</button>', findControls, /is printed/],
  ])('is checked for %s', async (_, html, check, fault) => {
    const [page] = idlePages.mouse;
    if (page === undefined) throw new Error('no idle page');
    await page.evaluate((inside) => {
      const container = document.createElement('div');
      container.id = 'stage';
      container.innerHTML = inside;
      document.getElementById('stage')?.replaceWith(container);
    }, html);

    const faults: readonly string[] = await page.evaluate(check);

    expect(faults).toContainEqual(expect.stringMatching(fault));
  });
});
