import { escapeHtml } from '../html/escape-html';

/** Text with italic parts, for citations. */
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

/** The plain text. */
export function styledToText(styled: StyledText): string {
  return styled.map(({ text }) => text).join('');
}

/** An HTML fragment for the clipboard, which word processors read. */
export function styledToHtml(styled: StyledText): string {
  return styled
    .map(({ text, italic: isItalic }) =>
      isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text),
    )
    .join('');
}
