import { createContext } from 'preact';
import type { Colour } from '../../../core/model';

/** The colours that the reader gave to tags, by their keys, for wherever a tag is drawn. */
export const TagColours = createContext<ReadonlyMap<string, Colour>>(new Map());
