import { openStored } from '../../storage/search/rows/open-stored';

/** Opens the library for the search worker; begun as soon as this is loaded, so that the first question finds it open. */
export const openLibrary = openStored('pressmark');

// Who asks is told what is wrong with it.
openLibrary().catch(() => undefined);
