import { openLibrary } from './search-database';

// Must be imported first: the database opens while the other modules are evaluated.

import { serveSearch } from '../../storage/search/service/serve-search';

/** Answers one page's queries from the search index, off the main thread. */
serveSearch(self as unknown as Parameters<typeof serveSearch>[0], openLibrary);
