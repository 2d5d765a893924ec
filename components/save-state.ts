/** How far the saving of an edit has come: `idle` until something was changed. */
export type SaveState = 'idle' | 'saving' | 'saved';
