/** What follows the address of the library page to begin with its settings; no clip has such an id. */
export const settingsHash = 'settings';
