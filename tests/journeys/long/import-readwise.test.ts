import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromJson } from '../../../core/export';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../../scripts/drive/page-actions';
import { withExports } from '../../exports-folder';
import { giveFile } from '../give-file';
import { listAnnotations, listClips } from '../observe';
import { openImport } from '../open-import';
import { openStage, type Stage } from '../stage';

withExports((folder) => {
  // In one browser: `import.test.ts` and `export.test.ts` give and save files in both.
  describe('a Readwise file in Firefox', () => {
    let stage: Stage;
    let driven: Driven;
    let library: Tab;
    let content: string;
    let clipId: string;

    beforeAll(async () => {
      stage = await openStage('firefox');
      driven = stage.driven;
      library = await openImport(driven);
    });
    afterAll(() => stage?.close());

    it('is imported completely, and shown by title', async () => {
      content = await readFile(join(folder, 'samples/readwise-highlights.csv'), 'utf8');
      const bytes = new TextEncoder().encode(content);
      await giveFile(library, 'readwise-highlights.csv', bytes, 'field');
      await waitForText(library, 'The file has no address');
      await clickNamed(library, 'Import 4 clips');
      await waitForText(library, 'Imported');
      await clickNamed(library, 'Close');
      expect(await listAnnotations(driven)).toHaveLength(40);
      const [clip] = await listClips(driven);
      clipId = String(clip?.['id']);
      await library.goTo(driven.extensionUrl(`library.html#${clipId}`));
      await library.reload();
      await waitForText(library, 'Address of the article');
      const shots = process.env['PRESSMARK_SHOTS'];
      if (shots) await library.screenshot(join(shots, 'readwise.png'));
      const text = await readText(library);
      expect(text).toContain('Add address');
      expect(text).toMatch(/\d+ highlights? only/);
      expect(text).not.toMatch(/Not found|has changed|Only the link/);
    });

    it('is exported with all notes, tags and locations', async () => {
      const save = async (format: string) => {
        const path = await driven.catchDownload(library, stage.folder, async () => {
          await clickNamed(library, 'Export…');
          await clickNamed(library, 'The whole library');
          await clickNamed(library, format);
          await clickNamed(library, 'Save file');
        });
        return readFile(path, 'utf8');
      };
      const expected = sortRows(
        parse(content).map((row) => [
          ...[row['Highlight'], row['Note'], row['Book Title']],
          (row['Tags'] ?? '').split(',').filter(Boolean),
          ...[row['Location Type'], row['Location']],
        ]),
      );
      expect(expected).toHaveLength(40);
      const table = parse((await save('CSVOne row per highlight')).replace(/^\ufeff/, ''));
      expect(
        sortRows(
          table.map((row) => [
            ...[row['Quote'], row['Note'], row['Title']],
            (row['Tags'] ?? '').split(', ').filter(Boolean),
            ...[row['Location type'], row['Location']],
          ]),
        ),
      ).toEqual(expected);
      const file = fromJson(await save('JSON'));
      const clips = file.ok ? file.value.clips : [];
      expect(
        sortRows(
          clips.flatMap(({ clip, annotations }) =>
            annotations.map(({ passage, note, tags, location }) => [
              ...[passage.quote.exact, note, clip.summary.headline, tags],
              ...[location?.type, location?.value],
            ]),
          ),
        ),
      ).toEqual(expected);
    });

    it('becomes a link once its address is entered', async () => {
      const url = 'https://osk.example/story';
      await typeInto(library, 'Address of the article', url);
      await library.press('Enter');
      await waitForText(library, 'Link only');
      const clip = (await listClips(driven)).find(({ id }) => id === clipId);
      expect(clip?.['summary']).toMatchObject({ url, completeness: 'link' });
      expect(await listAnnotations(driven)).toHaveLength(40);
      // A typed address can be corrected.
      await waitForText(library, 'Change address');
    });
  });
});

function parse(content: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(content, { header: true, skipEmptyLines: true }).data;
}

function sortRows(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
