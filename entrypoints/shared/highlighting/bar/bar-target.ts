import type { Annotation, Passage } from '../../../../core/model';

/** What the open bar is about. */
export type BarTarget =
  | {
      readonly kind: 'new';
      readonly range: Range;
      readonly draftKey: string;
      readonly passage: Passage;
    }
  | {
      readonly kind: 'annotation';
      readonly range: Range;
      readonly draftKey: string;
      readonly annotation: Annotation;
      /** The current text of the passage if it differs from what was highlighted, else null. */
      readonly changedTo: string | null;
    }
  /** Several highlights are under the click, and the user chooses one. */
  | {
      readonly kind: 'choice';
      readonly range: Range;
      /** Shortest first. */
      readonly annotations: readonly Annotation[];
    };

/** The draft key of a passage that is not highlighted yet. */
export function getQuoteKey({ quote }: Passage): string {
  return `new:${quote.exact}`;
}

/** True if two ranges have the same boundary points. */
export function isSameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
