import type { Run } from '../../core/diff';

/** Characters of unchanged text shown on either side of a change. */
const contextLength = 48;

/** Shortens unchanged text between two changes to the words next to them. */
export function shortenRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    if (run.kind !== 'same') return run;
    const head = index === 0 ? '' : takeStart(run.text);
    const tail = index === runs.length - 1 ? '' : takeEnd(run.text);
    const isShort = head.length + tail.length >= run.text.length;
    return isShort ? run : { ...run, text: `${head}…${tail}` };
  });
}

/** Returns the first words, cut at a space if there is one. */
function takeStart(text: string): string {
  const cut = text.slice(0, contextLength);
  return cut.length === text.length ? text : cut.replace(/\s\S*$/, ' ');
}

function takeEnd(text: string): string {
  const cut = text.slice(-contextLength);
  return cut.length === text.length ? text : cut.replace(/^\S*\s/, ' ');
}
