/** Save status of an edit. `idle` until the first change. */
export type SaveState = 'idle' | 'saving' | 'saved';
