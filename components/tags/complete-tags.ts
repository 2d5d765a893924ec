import type { Tag } from '../../core/model';

/** Tags of the library that complete what was typed, best first. An empty text asks for the most used. */
export type CompleteTags = (typed: string) => Promise<readonly Tag[]>;
