import type { OpenDatabase } from '../rows/index-database';
import { createSearchService } from './create-search-service';
import type { PortToPage, SearchReply } from './search-messages';

/** Answers a page's queries inside its worker. */
export function serveSearch(port: PortToPage, open: OpenDatabase): void {
  const service = createSearchService(open);
  const calls = {
    find: service.find,
    countFound: service.countFound,
    listOrigins: service.listOrigins,
    findSnippets: service.findSnippets,
    completeQuery: service.completeQuery,
  } as Readonly<Record<string, (...args: unknown[]) => Promise<SearchReply['result']>>>;
  port.addEventListener('message', async ({ data: { id, call, args } }) => {
    try {
      const result = await calls[call]?.(...args);
      port.postMessage({ id, ...(result !== undefined && { result }) });
    } catch (error) {
      port.postMessage({ id, error: String(error) });
      throw error;
    }
  });
}
