import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const document = readFileSync(resolve(import.meta.dirname, '../../docs/reconcile.md'), 'utf8');

/** Returns the rows of the table below a heading of `docs/reconcile.md`, as cells by column. */
export function readTable(heading: string): readonly Readonly<Record<string, string>>[] {
  const [, section = ''] = document.split(`\n## ${heading}\n`);
  const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line[0] === '|');
  const [columns = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
  );
}
