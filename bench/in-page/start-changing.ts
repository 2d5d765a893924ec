/** Page scripts that change the page all the time: a ticker, advertisements, endless scrolling. */
const changes: Readonly<Record<string, () => void>> = {
  ticker() {
    const ticker = document.createElement('p');
    document.body.prepend(ticker);
    setInterval(() => {
      ticker.textContent = `Harbour gauge ${Math.random()} metres`;
    }, 16);
  },
  ads() {
    const slot = document.createElement('aside');
    document.querySelector('#story p:nth-child(40)')?.after(slot);
    setInterval(() => {
      slot.replaceChildren(
        ...Array.from({ length: 10 }, (_, index) => {
          const line = document.createElement('p');
          line.append(document.createElement('b'), `Offer ${index} of ${Math.random()} today only`);
          return line;
        }),
      );
    }, 16);
  },
  scroll() {
    let part = 0;
    setInterval(() => {
      const more = document.createElement('article');
      for (let index = 0; index < 5; index++) {
        const line = document.createElement('p');
        line.textContent = `Another story, part ${part++}, of a page that goes on and on and ends nowhere.`;
        more.append(line);
      }
      document.body.append(more);
    }, 250);
  },
};

/** Starts to change the page continuously. */
export function startChanging(kind: string): void {
  changes[kind]?.();
}
