/**
 * Numbers the shape of the stored rows. A change of shape raises it by one and
 * adds a `version(n)` below with its upgrade in `upgrades.ts`, tested by a
 * before/after pair; what was released is never edited.
 */
export const schemaVersion = 4;

/** Dexie writes its version into IndexedDB times ten, and may add less than ten to it. */
export const nativeStep = 10;
