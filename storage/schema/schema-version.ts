/**
 * Version of the stored rows. A change of their shape increments it and adds a
 * `version(n)` in `database.ts` with an upgrade in `upgrades.ts`, tested by a
 * before/after pair. Released versions are never edited.
 */
export const schemaVersion = 7;

/** Dexie stores its version multiplied by ten, and may add less than ten. */
export const nativeStep = 10;
