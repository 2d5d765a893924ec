import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An invented newspaper with any number of stories. */
export interface Stories {
  /** The address of a story. Each number has its own. */
  url(number: number): string;
  close(): Promise<void>;
}

/** A sentence that each story contains once. */
export const quotedSentence = 'The lock keepers will meet again before the spring tides.';

/** Serves the stories on a free local port. */
export async function serveStories(): Promise<Stories> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(makeStory(Number(/\d+$/.exec(request.url ?? '')?.[0])));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (number) =>
      `http://127.0.0.1:${port}/2026/11/20/barges-return-to-the-northern-locks-${number}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A story of about 900 words, with the usual markup of a newspaper. */
function makeStory(number: number): string {
  const paragraph = (index: number) =>
    `<p>Paragraph ${index} of report ${number}: the canal board counted ${number * 7 + index} barges at the
    northern locks in March, ${index + 3} more than a year earlier, and said that repairs to the gates
    would be paid from the reserve that the towns along the water had agreed on in the autumn, after
    a debate which several of the members called the longest that they could remember.</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <title>Canal report ${number} | Tarn Valley Courier</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Tarn Valley Courier">
    <meta property="article:published_time" content="2026-11-20T08:00:00Z"></head>
    <body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
    <main><article><h1>Canal report ${number}: barges return to the northern locks</h1>
    <p class="standfirst">Traffic is back at the level of the year before the floods, the board says.</p>
    <p class="byline">By Ada Mensah</p>
    ${Array.from({ length: 8 }, (_, index) => paragraph(index)).join('\n')}
    <p>${quotedSentence}</p>
    ${Array.from({ length: 6 }, (_, index) => paragraph(index + 8)).join('\n')}
    </article></main><footer>Tarn Valley Courier</footer></body></html>`;
}
