/** Describes a quote and finds it again. Each engine defines what it stores about a quote. */
export interface AnchorEngine {
  readonly name: EngineName;
  describe(root: Element, range: Range): unknown;
  /** Returns a range for each selector, in the same order, or null if the quote is lost. */
  locate(root: Element, selectors: readonly unknown[]): readonly (Range | null)[];
}

export type EngineName = 'pressmark' | 'hypothesis' | 'dom-anchor-text-quote';
