import type { PassageField } from '../../model';
import type { FieldText } from '../fields/field-text';
import type { SearchableText } from '../text/root-text';

/** The text of a story, as an article has it or an element shows it. */
export interface StorySource {
  readonly text: SearchableText;
  /** The parts that have text, in reading order. */
  readonly parts: readonly StoryPart[];
  /** The bylines and credits, which pages label: "By", "Photo:". */
  readonly labelled: readonly TextSpan[];
  /** True if the span can be seen. Omitted without layout. */
  readonly isVisible?: (start: number, end: number) => boolean;
}

/** A range of a text, in UTF-16 code units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A field of the story, or its body, as a range of the text. */
export interface StoryPart extends TextSpan {
  /** Null for the body. */
  readonly field: PassageField | null;
}

/** Returns the text of each part. */
export function splitFieldTexts({ text: { text }, parts, labelled }: StorySource): FieldText[] {
  return parts.map((part) => ({
    field: part.field,
    text: text.slice(part.start, part.end),
    credits: listCredits(part, labelled).map(({ start, end }) => text.slice(start, end)),
  }));
}

/** Returns the credits within a part. */
export function listCredits(part: StoryPart, labelled: readonly TextSpan[]): readonly TextSpan[] {
  if (part.field === 'byline') return [];
  return labelled.filter(({ start, end }) => part.start <= start && end <= part.end);
}
