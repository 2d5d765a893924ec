import { openLibrary } from './search-database';

// First: the database is opened while all that follows is evaluated.

import { serveSearch } from '../../storage/search/service/serve-search';

/** Answers the questions of one page of ours from the search index, out of the way of what it draws. */
serveSearch(self as unknown as Parameters<typeof serveSearch>[0], openLibrary);
