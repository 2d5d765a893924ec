import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, textOf, waitForText } from '../../scripts/drive/page-actions';
import { exportsFolder } from '../exchange/in/exports-folder';
import { giveFile } from './give-file';
import { standingAnnotations, standingClips } from './observe';
import { openImport } from './open-import';
import { type BrowserName, openStage, type Stage } from './stage';

const folder = exportsFolder();

describe.runIf(folder !== null).each<BrowserName>(['chromium', 'firefox'])(
  "Readwise's file in %s",
  (browser) => {
    let stage: Stage;
    let driven: Driven;
    let library: Tab;

    beforeAll(async () => {
      stage = await openStage(browser);
      driven = stage.driven;
      library = await openImport(driven);
    });
    afterAll(() => stage?.close());

    it('comes in completely and is shown by title', async () => {
      const bytes = await readFile(join(folder ?? '', 'samples/readwise-highlights.csv'));
      await giveFile(library, 'readwise-highlights.csv', new Uint8Array(bytes), 'field');
      await waitForText(library, 'No address in the file');
      await clickNamed(library, 'Import 4 pages');
      await waitForText(library, 'Imported');
      await clickNamed(library, 'Close');
      expect(await standingAnnotations(driven)).toHaveLength(40);
      const [clip] = await standingClips(driven);
      await library.goTo(driven.extensionUrl(`library.html#${clip?.['id']}`));
      await library.reload();
      await waitForText(library, 'Address of the article');
      const shots = process.env['PRESSMARK_SHOTS'];
      if (shots) await library.screenshot(join(shots, `readwise-${browser}.png`));
      expect(await textOf(library)).toContain('Add address');
    });
  },
);
