/** Something that finds a quote again. What it keeps of a quote is its own business. */
export interface Contestant {
  readonly name: ContestantName;
  describe(root: Element, range: Range): unknown;
  /** In the order given; null for what it calls lost. */
  locate(root: Element, described: readonly unknown[]): readonly (Range | null)[];
}

export const contestantNames = ['pressmark', 'hypothesis', 'dom-anchor-text-quote'] as const;
export type ContestantName = (typeof contestantNames)[number];
