import { backup } from './backup';
import { clip } from './clip';
import { importFile } from './import';
import { merge } from './merge';
import { note } from './note';
import { sync } from './sync';
import { upgrade } from './upgrade';
import type { Work } from './work';

/** What is interrupted, and how often, relative to each other. */
export const works: Readonly<Record<string, { readonly work: Work; readonly weight: number }>> = {
  clip: { work: clip, weight: 4 },
  note: { work: note, weight: 3 },
  import: { work: importFile, weight: 1 },
  merge: { work: merge, weight: 2 },
  backup: { work: backup, weight: 1 },
  sync: { work: sync, weight: 2 },
  upgrade: { work: upgrade, weight: 1 },
};
