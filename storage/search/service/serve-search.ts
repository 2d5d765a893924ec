import type { OpenDatabase } from '../rows/index-database';
import { searchInThread } from './search-in-thread';
import type { PagePort, SearchReply } from './search-messages';

/** Answers a page's queries inside its worker. */
export function serveSearch(port: PagePort, open: OpenDatabase): void {
  const service = searchInThread(open);
  const calls = {
    find: service.find,
    countFound: service.countFound,
    findSnippets: service.findSnippets,
    completeQuestion: service.completeQuestion,
  } as Readonly<Record<string, (...ask: unknown[]) => Promise<SearchReply['answer']>>>;
  port.addEventListener('message', async ({ data: { id, call, ask } }) => {
    try {
      const answer = await calls[call]?.(...ask);
      port.postMessage({ id, ...(answer !== undefined && { answer }) });
    } catch (error) {
      port.postMessage({ id, error: String(error) });
      throw error;
    }
  });
}
