import type { NotebookEntry } from './notebook-props';

/** One or more entries of the same clip. */
export type NotebookGroup = readonly [NotebookEntry, ...NotebookEntry[]];

/**
 * Groups consecutive entries of the same clip.
 *
 * A clip can have several groups: an annotation made much later keeps its chronological
 * position. Merging groups would move entries the user has already read as more are loaded.
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
