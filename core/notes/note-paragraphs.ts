import { type Container, closingLine, type Fence, fencedLine, openIn, restOf } from './note-lines';

/** A part of a note, and the line that closes its unclosed code; empty if there is none. */
interface Closable {
  readonly text: string;
  readonly closing: string;
}

/**
 * A part of a note between blank lines. A fenced code block is a single part, including
 * its own blank lines.
 */
export interface NoteParagraph extends Closable {
  /** The line breaks before it. */
  readonly gap: string;
  /**
   * In a form that is valid anywhere: code is moved out of its list, and closed where
   * that ends.
   */
  readonly standalone: Closable;
  /** The key for comparison: prose on one line, code line by line. */
  readonly key: string;
}

/**
 * Splits a note into paragraphs. Unclosed code extends to the end of its container, as in
 * Markdown.
 */
export function splitParagraphs(note: string): readonly NoteParagraph[] {
  const paragraphs: NoteParagraph[] = [];
  let containers: readonly Container[] = [];
  let fence: Fence | null = null;
  let gap = '';
  let current: Draft | null = null;
  let isBelowCode = false;
  for (const [typed = '', line = '', lineEnd = ''] of note.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    if (typed === '') break;
    const bare = line.replaceAll('\t', '    ').trimEnd();
    if (fence !== null && current !== null) {
      const code = fencedLine(bare, fence);
      if (code !== null) {
        current.add(line, lineEnd, code.text, fence);
        isBelowCode = true;
        if (code.isEnd) fence = null;
        continue;
      }
      current.close(fence);
      isBelowCode = true;
      fence = null;
      // Trailing blank lines belong to the gap between paragraphs.
      if (current.below !== current.lineEnd) {
        paragraphs.push(current.finish(null));
        gap = current.below;
        current = null;
      }
    }
    const { rest, left } = restOf(bare, containers);
    const around = containers.slice(0, containers.length - left);
    if (bare === '') {
      if (current !== null) {
        paragraphs.push(current.finish(null));
        gap = current.below;
        current = null;
      }
      gap += typed;
      containers = around;
      continue;
    }
    const opened = openIn(rest);
    const isNew = opened.containers.length > 0 || opened.fence !== null;
    // A prose line that continues a paragraph stays in that paragraph's containers, however far it
    // is indented.
    if (current === null || isNew || isBelowCode) containers = [...around, ...opened.containers];
    isBelowCode = false;
    current ??= new Draft(gap, around);
    gap = '';
    if (opened.fence !== null) fence = { ...opened.fence, containers };
    current.add(line, lineEnd, fence === null ? null : rest.trim(), fence);
  }
  if (current !== null) paragraphs.push(current.finish(fence));
  return paragraphs;
}

/** Appends `below` to `note`, closing an unclosed code fence first. */
export function appendNote(note: string, below: string): string {
  const closing = splitParagraphs(note).at(-1)?.closing ?? '';
  return closing === '' ? `${note}\n\n${below}` : `${note.trimEnd()}\n${closing}\n\n${below}`;
}

/** A paragraph being parsed. */
class Draft {
  /** The line break after its last line, and the blank lines of code after that. */
  below = '';
  /** The line break after its last line. */
  lineEnd = '';
  private text = '';
  private standalone = '';
  private key = '';
  private pendingBreaks = '';
  private hasCode = false;

  constructor(
    private readonly gap: string,
    /** The containers of its first line. */
    private readonly around: readonly Container[],
  ) {}

  /** Adds a line. `code` is its content within a fence; null if it is prose. */
  add(line: string, lineEnd: string, code: string | null, fence: Fence | null): void {
    if (code === '') {
      this.below += line + lineEnd;
      this.pendingBreaks += '\n';
      return;
    }
    this.hasCode ||= code !== null;
    const separator = this.key === '' ? '' : this.hasCode ? '\n' : ' ';
    this.key += this.pendingBreaks + separator + (code ?? line.replace(/\s+/g, ' ').trim());
    this.text += this.below + line;
    this.standalone += this.below + this.removeIndent(line, fence);
    this.pendingBreaks = '';
    this.lineEnd = lineEnd;
    this.below = lineEnd;
  }

  /** Closes code whose container has ended, without adding a line. */
  close(fence: Fence): void {
    this.key += `\n${fence.sign}`;
    this.standalone += `\n${this.removeIndent(closingLine(fence), fence)}`;
  }

  /** The finished paragraph, with the line that closes its open code. */
  finish(open: Fence | null): NoteParagraph {
    const { gap, text, key } = this;
    const closing = open === null ? '' : closingLine(open);
    const standalone = this.hasCode ? this.standalone : text;
    const standaloneClosing = this.removeIndent(closing, open);
    return {
      gap,
      text,
      closing,
      key,
      standalone: { text: standalone, closing: standaloneClosing },
    };
  }

  /**
   * Removes a line's indentation. Code may have left the list of the text above it, and
   * is then not indented by it.
   */
  private removeIndent(line: string, fence: Fence | null): string {
    const within = fence?.containers ?? this.around;
    const left = this.around.findIndex((one, index) => one !== within[index]);
    const shared = left < 0 ? this.around : this.around.slice(0, left);
    const isDeeper = within.length > shared.length;
    const width = widthOf(shared) + (isDeeper ? 0 : (fence?.indent ?? 0));
    const spaces = /^[ \t]*/.exec(line.slice(0, width))?.[0].length ?? 0;
    return line.slice(spaces);
  }
}

function widthOf(containers: readonly Container[]): number {
  return containers.reduce<number>((sum, one) => sum + (one === 'quote' ? 0 : one), 0);
}
