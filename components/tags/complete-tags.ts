import type { Tag } from '../../core/model';

/** Returns library tags that complete the typed text, best first. Empty text returns the most used. */
export type CompleteTags = (typed: string) => Promise<readonly Tag[]>;
