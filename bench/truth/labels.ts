import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a person read on a page of `news`. The corpus's `truth/README.md` explains the keys. */
export interface Labels {
  readonly id: string;
  readonly sourceCredit: readonly string[];
  readonly leadImage: { readonly caption: string | null; readonly credit: string | null } | null;
}

/** Returns the labels by page id. Exits with a message if the file does not exist. */
export function readLabels(folder: string): ReadonlyMap<string, Labels> {
  const file = join(folder, 'truth', 'news.jsonl');
  if (!existsSync(file)) {
    console.error(`The labels are not at ${file}. Set PRESSMARK_CORPUS to a corpus with truth/.`);
    process.exit(1);
  }
  const labels = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labels);
  return new Map(labels.map((label) => [label.id, label]));
}
