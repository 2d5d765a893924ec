/** Gzipped kilobytes (1,000 bytes) that an entry may load before it runs, and the goal. */
export type Budget = Readonly<Record<string, { readonly kB: number; readonly goal?: number }>>;

/** A budget that exceeds the size by more than this share is out of date. */
const slack = 0.05;

/** Returns a line for each size, in kilobytes, that exceeds its budget or is far below it. */
export function findOverBudget(sizes: Readonly<Record<string, number>>, budget: Budget): string[] {
  return Object.entries(budget).flatMap(([entry, { kB }]) => {
    const size = sizes[entry] ?? Infinity;
    if (size > kB) return [`${entry} loads ${size.toFixed(1)} kB, its budget is ${kB} kB`];
    if (size < kB * (1 - slack)) return [`lower the budget of ${entry} to ${Math.ceil(size)} kB`];
    return [];
  });
}
