import { strToU8, type Zippable, zipSync } from 'fflate';
import type { WholeClip } from '../model';
import { uniqueNames } from './file-name';
import { toMarkdown } from './markdown';
import { zipTime } from './zip-time';

/** Clips as the bytes of a zip file: one Markdown file for each, dated by when it was clipped. */
export function toMarkdownArchive(wholes: readonly WholeClip[]): Uint8Array<ArrayBuffer> {
  const files = wholes.map((whole) => toMarkdown(whole));
  const names = uniqueNames(files.map(({ name }) => name));
  const entries: Zippable = {};
  for (const [index, { clip }] of wholes.entries()) {
    const name = names[index];
    const content = files[index]?.content;
    if (name === undefined || content === undefined) continue;
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[name] = [bytes, { mtime: zipTime(clip.clippedAt) }];
  }
  return zipSync(entries);
}
