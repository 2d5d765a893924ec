import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';

/**
 * Opens the library for the search worker. Starts when this module is loaded, to have it
 * open for the first query.
 */
export const openLibrary = openExistingDatabase('pressmark');

// Ignored here: each query reports the error.
openLibrary().catch(() => undefined);
