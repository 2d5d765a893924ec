/** How long to work before yielding, in milliseconds. */
const maxWorkMs = 4;

/**
 * Returns a function that yields to other tasks of the thread if it has not done so for a
 * while. For long work whose awaits resolve at once, such as reading a file in memory: they
 * let no database answer through. Uses a message, because browsers delay timers.
 */
export function createYielder(clock: () => number = () => performance.now()): () => Promise<void> {
  let lastYield = clock();
  return async () => {
    if (clock() - lastYield < maxWorkMs) return;
    await nextTask();
    lastYield = clock();
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
