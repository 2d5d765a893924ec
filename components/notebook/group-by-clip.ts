import type { NotebookEntry } from './notebook-props';

/** At least one entry, all of one clip. */
export type NotebookGroup = readonly [NotebookEntry, ...NotebookEntry[]];

/**
 * Entries that follow one another and belong to one clip, as one group each. Not
 * all of a clip: what was marked long after stays where its time puts it, or what
 * comes later would move what is read already.
 */
export function groupByClip(entries: readonly NotebookEntry[]): readonly NotebookGroup[] {
  const groups: [NotebookEntry, ...NotebookEntry[]][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last[0].annotation.clipId === entry.annotation.clipId) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
