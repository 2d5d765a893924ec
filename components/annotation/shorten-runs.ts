import type { Run } from '../../core/diff';

/** Characters of unchanged text shown on either side of a change. */
const around = 48;

/** Cuts what is the same between two changes to the words beside them. */
export function shortenRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    if (run.kind !== 'same') return run;
    const head = index === 0 ? '' : headOf(run.text);
    const tail = index === runs.length - 1 ? '' : tailOf(run.text);
    const isShort = head.length + tail.length >= run.text.length;
    return isShort ? run : { ...run, text: `${head}…${tail}` };
  });
}

/** The first words, up to a space where there is one. */
function headOf(text: string): string {
  const cut = text.slice(0, around);
  return cut.length === text.length ? text : cut.replace(/\s\S*$/, ' ');
}

function tailOf(text: string): string {
  const cut = text.slice(-around);
  return cut.length === text.length ? text : cut.replace(/^\S*\s/, ' ');
}
