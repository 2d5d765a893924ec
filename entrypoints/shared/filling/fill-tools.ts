import { newId } from '../../../client/base/new-id';
import { sleep } from '../../../client/base/wait-for';
import { fetchText } from './fetch-text';
import type { FillTools } from './fill-links';

/** What fetching texts needs of the browser. */
export function createFillTools(window: Window & typeof globalThis): FillTools {
  const parser = new window.DOMParser();
  const now = () => new Date();
  const tools = {
    fetch: window.fetch.bind(window),
    parseHtml: (html: string) => parser.parseFromString(html, 'text/html'),
    now,
  };
  return {
    now,
    fetchText: (url, signal) => fetchText(url, tools, signal),
    wait: (ms, signal) => sleep(window, ms, signal),
    isOnline: () => window.navigator.onLine,
    newId: () => newId(window.crypto),
  };
}
