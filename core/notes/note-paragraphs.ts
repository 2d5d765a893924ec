import { type Container, closingLine, type Fence, fencedLine, openIn, restOf } from './note-lines';

/** Words of a note, and the line that closes the code with which they end; empty where it is closed. */
interface Closable {
  readonly text: string;
  readonly closing: string;
}

/** What of a note stands between empty lines; a block of code is in one, with the empty lines of its own. */
export interface NoteParagraph extends Closable {
  /** The line breaks before it. */
  readonly gap: string;
  /** As it can stand anywhere: code out of the list that it stands in, and ended where that ends. */
  readonly alone: Closable;
  /** By which it is compared: prose on one line, code line by line. */
  readonly words: string;
}

/**
 * The paragraphs of a note in their order. Code that nobody has closed goes on to the end
 * of what it stands in, as in Markdown.
 */
export function noteParagraphs(note: string): readonly NoteParagraph[] {
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
      // Empty lines at its end are between paragraphs.
      if (current.below !== current.lineEnd) {
        paragraphs.push(current.done(null));
        gap = current.below;
        current = null;
      }
    }
    const { rest, left } = restOf(bare, containers);
    const around = containers.slice(0, containers.length - left);
    if (bare === '') {
      if (current !== null) {
        paragraphs.push(current.done(null));
        gap = current.below;
        current = null;
      }
      gap += typed;
      containers = around;
      continue;
    }
    const opened = openIn(rest);
    const isNew = opened.containers.length > 0 || opened.fence !== null;
    // Prose that goes on in the next line stays in what it began in, however far that is set in.
    if (current === null || isNew || isBelowCode) containers = [...around, ...opened.containers];
    isBelowCode = false;
    current ??= new Draft(gap, around);
    gap = '';
    if (opened.fence !== null) fence = { ...opened.fence, containers };
    current.add(line, lineEnd, fence === null ? null : rest.trim(), fence);
  }
  if (current !== null) paragraphs.push(current.done(fence));
  return paragraphs;
}

/** A note with another below it, outside of code that the first one leaves open. */
export function noteAbove(note: string, below: string): string {
  const closing = noteParagraphs(note).at(-1)?.closing ?? '';
  return closing === '' ? `${note}\n\n${below}` : `${note.trimEnd()}\n${closing}\n\n${below}`;
}

/** A paragraph that is being read. */
class Draft {
  /** What ends its last line, and the empty lines of code after that. */
  below = '';
  /** What ends its last line. */
  lineEnd = '';
  private text = '';
  private alone = '';
  private words = '';
  private emptyWords = '';
  private hasCode = false;

  constructor(
    private readonly gap: string,
    /** What its first line stands in. */
    private readonly around: readonly Container[],
  ) {}

  /** Adds a line, of which `code` is what it says as code of a fence; null where it is prose. */
  add(line: string, lineEnd: string, code: string | null, fence: Fence | null): void {
    if (code === '') {
      this.below += line + lineEnd;
      this.emptyWords += '\n';
      return;
    }
    this.hasCode ||= code !== null;
    const joint = this.words === '' ? '' : this.hasCode ? '\n' : ' ';
    this.words += this.emptyWords + joint + (code ?? line.replace(/\s+/g, ' ').trim());
    this.text += this.below + line;
    this.alone += this.below + this.setOut(line, fence);
    this.emptyWords = '';
    this.lineEnd = lineEnd;
    this.below = lineEnd;
  }

  /** Ends code where what it stands in ends, without a line of its own. */
  close(fence: Fence): void {
    this.words += `\n${fence.sign}`;
    this.alone += `\n${this.setOut(closingLine(fence), fence)}`;
  }

  /** The paragraph, with the code that it leaves open. */
  done(open: Fence | null): NoteParagraph {
    const { gap, text, words } = this;
    const closing = open === null ? '' : closingLine(open);
    const alone = this.hasCode ? this.alone : text;
    const aloneClosing = this.setOut(closing, open);
    return { gap, text, closing, words, alone: { text: alone, closing: aloneClosing } };
  }

  /** Code may have left the list in which the words above it stand: then nothing sets it in. */
  private setOut(line: string, fence: Fence | null): string {
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
