/** Rounds up to a readable maximum for a scale, at least 1: 37 gives 40. */
export function roundScale(most: number): number {
  if (most <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((times) => times * power >= most) ?? 10;
  return step * power;
}
