import { createContext } from 'preact';
import type { Colour } from '../../../core/model';

/** Colours the user assigned to tags, by tag key. */
export const TagColours = createContext<ReadonlyMap<string, Colour>>(new Map());
