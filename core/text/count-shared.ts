/** How many UTF-16 units two texts share at their start and, apart from these, at their end. */
export function countShared(one: string, other: string): { before: number; after: number } {
  const shared = Math.min(one.length, other.length);
  let before = 0;
  while (before < shared && one[before] === other[before]) before++;
  let after = 0;
  while (after < shared - before && one.at(-1 - after) === other.at(-1 - after)) after++;
  return { before, after };
}
