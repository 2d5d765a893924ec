/** Fragment that opens the library page at its settings. No clip has this id. */
export const settingsHash = 'settings';
