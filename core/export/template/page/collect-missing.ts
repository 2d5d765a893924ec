import type { Clip } from '../../../model';
import type { NoteTemplate } from '../template-schema';
import { listAskedValues } from './list-asked';

/** Values that a template asks pages for, and that some clips do not have. */
export interface MissingInClips {
  /** Not asked for when these clips were saved. */
  readonly untaken: readonly string[];
  /** The number of clips that lack some of them. */
  readonly clips: number;
  /** Asked for, but could not be read: see `PageValue`. */
  readonly unreadable: readonly string[];
}

/** Collects which of the values that a template asks for are missing in clips. */
export function collectMissing(template: NoteTemplate | null): {
  add(clip: Clip): void;
  get(): MissingInClips;
} {
  const asked = listAskedValues(template);
  const untaken = new Set<string>();
  const unreadable = new Set<string>();
  let clips = 0;
  return {
    add({ summary, pageValues = [] }) {
      // Without a page, there is nothing to take.
      if (summary.url === null) return;
      const known = new Map(pageValues.map(({ name, value }) => [name, value]));
      const lacking = asked.filter((name) => !known.has(name));
      for (const name of lacking) untaken.add(name);
      for (const name of asked) if (known.get(name) === null) unreadable.add(name);
      if (lacking.length > 0) clips++;
    },
    get: () => ({ untaken: [...untaken], unreadable: [...unreadable], clips }),
  };
}
