import type { OpenDatabase } from '../rows/index-database';
import { searchHere } from './search-here';
import type { PageLine, SearchReply } from './search-messages';

/** Answers the questions of a page from within its worker. */
export function serveSearch(page: PageLine, open: OpenDatabase): void {
  const service = searchHere(open);
  const calls = {
    find: service.find,
    countFound: service.countFound,
    findSnippets: service.findSnippets,
    completeQuestion: service.completeQuestion,
  } as Readonly<Record<string, (...ask: unknown[]) => Promise<SearchReply['answer']>>>;
  page.addEventListener('message', async ({ data: { id, call, ask } }) => {
    try {
      const answer = await calls[call]?.(...ask);
      page.postMessage({ id, ...(answer !== undefined && { answer }) });
    } catch (error) {
      page.postMessage({ id, error: String(error) });
      throw error;
    }
  });
}
