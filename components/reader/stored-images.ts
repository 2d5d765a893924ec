import { createContext } from 'preact';

/**
 * Gives an address in this browser for an image that is kept, else null: it is
 * then fetched from the newspaper. What is given is let go by whoever gives it.
 */
export type FindStoredImage = (url: string) => Promise<string | null>;

/** Where the pictures of a saved copy come from; null where none are kept. */
export const StoredImages = createContext<FindStoredImage | null>(null);
