import type { LinkClip } from '../../../core/model';
import type { Library } from '../../../storage';
import { fillLinks } from './fill-links';
import { createFillTools } from './fill-tools';

/** Fetches the texts of links that were just saved. Resolves with the number of texts. */
export async function readSavedLinks(
  window: Window & typeof globalThis,
  library: Library,
  links: readonly LinkClip[],
  signal: AbortSignal,
): Promise<number> {
  const run = { signal, onProgress() {}, async onMiss() {} };
  const { counts } = await fillLinks(library, links, createFillTools(window), run);
  return counts.filled;
}
