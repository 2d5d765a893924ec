import { escapeHtml } from '../html/escape-html';

/** A text with some of it in italics, as citations have it. */
export type StyledText = readonly StyledPiece[];

export interface StyledPiece {
  readonly text: string;
  readonly italic: boolean;
}

export function upright(text: string): StyledPiece {
  return { text, italic: false };
}

export function italic(text: string): StyledPiece {
  return { text, italic: true };
}

/** The words alone. */
export function styledToText(styled: StyledText): string {
  return styled.map(({ text }) => text).join('');
}

/** A piece of HTML, for a clipboard that word processors read. */
export function styledToHtml(styled: StyledText): string {
  return styled
    .map(({ text, italic: isItalic }) =>
      isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text),
    )
    .join('');
}
