import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { exportFormats } from '../../../core/export';
import type { HostileStage } from '../hostile-stage';
import type { ListFile } from './write-list-files';

/**
 * Opens files in the browser as a user does by a double click, which looks at the content of files
 * whose kind it does not know, and checks names, tables and records. Returns how many there were.
 */
export async function openFiles(
  { context, tally }: HostileStage,
  files: AsyncIterable<ListFile>,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-hostile-'));
  const page = await context.newPage();
  let count = 0;
  try {
    for await (const listed of files) {
      const { format, text } = listed;
      const file = join(folder, `${count++}.${exportFormats[format].extension}`);
      await writeFile(file, text);
      // What is downloaded is not opened.
      const shown = await page.goto(pathToFileURL(file).href).catch(() => null);
      if (shown !== null) await tally.inspectText(page, format);
      tally.collect(format);
      tally.addShown(format, text);
      for (const what of findFaults(listed)) tally.add('dirty', format, what);
    }
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
  return count;
}

/** Cells that a spreadsheet would calculate, records that content added, names with folders. */
export function findFaults({ format, name, text, clips }: ListFile): readonly string[] {
  const faults: string[] = [];
  if (/[/\\:*?"<>|\p{Cc}\u202a-\u202e]/u.test(name)) faults.push(`name: ${name}`);
  if (format.endsWith('csv')) {
    const cells = Papa.parse<string[]>(text).data.flat();
    const isFormula = (cell: string) => /^\s*[=+\-@]/.test(cell) && Number.isNaN(Number(cell));
    faults.push(...cells.filter(isFormula).map((cell) => `formula: ${cell}`));
  }
  if (format === 'ris' && text.match(/^(?:TY|ER) {2}- /gm)?.length !== clips * 2) {
    faults.push('records that are no clips');
  }
  return faults;
}
