import type { Annotation, Passage } from '../../core/model';

/** What the bar is over while it is open. */
export type BarTarget =
  | {
      readonly kind: 'new';
      readonly range: Range;
      readonly draftKey: string;
      readonly passage: Passage;
    }
  | {
      readonly kind: 'mark';
      readonly range: Range;
      readonly draftKey: string;
      readonly annotation: Annotation;
      /** The words that it stands over, where they are not those that were highlighted; else null. */
      readonly changedTo: string | null;
    }
  /** Several marks lie under the point that was clicked: which one? */
  | {
      readonly kind: 'choice';
      readonly range: Range;
      /** The shortest first. */
      readonly annotations: readonly Annotation[];
    };

/** What the draft about words is kept under that have no mark yet. */
export function draftKeyOf({ quote }: Passage): string {
  return `new:${quote.exact}`;
}

/** Whether two ranges have the same ends. */
export function isSameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
