import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';

/** Opens the library for the search worker; begun as soon as this is loaded, so that the first question finds it open. */
export const openLibrary = openExistingDatabase('pressmark');

// Who asks is told what is wrong with it.
openLibrary().catch(() => undefined);
