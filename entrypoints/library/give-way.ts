/** How long work goes on before others of the thread get their turn, in milliseconds. */
const longestMs = 4;

/**
 * For long work between waits that are none, as those of a file that is in memory: `giveWay`
 * lets what has happened meanwhile be handled, such as answers of the database, when it has
 * not been so for a while. A timer would do the same, but browsers let timers wait.
 */
export function createGiveWay(clock: () => number = () => performance.now()): () => Promise<void> {
  let since = clock();
  return async () => {
    if (clock() - since < longestMs) return;
    await nextTask();
    since = clock();
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
