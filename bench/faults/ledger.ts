import type { Finding } from './finding';

/** A highlight that was asked for. */
export interface AskedHighlight {
  readonly story: number;
  readonly quote: string;
  /** Set once the answer arrived. */
  isAcknowledged: boolean;
  /** The last note whose answer arrived, then those that were asked for after it. */
  notes: readonly string[];
}

/**
 * What was asked of a library, and what it acknowledged: the answer arrived. What was asked for
 * without an answer may be stored or not, but never in part or twice.
 */
export class Ledger {
  /** By number, the id of the acknowledged clip, or null. */
  readonly stories = new Map<number, string | null>();
  /** By id. */
  readonly highlights = new Map<string, AskedHighlight>();
  acknowledged = 0;
  /** What works themselves found wrong. */
  readonly findings: Finding[] = [];

  report(kind: Finding['kind'], what: string): void {
    this.findings.push({ kind, what });
  }

  askForStory(number: number): void {
    if (!this.stories.has(number)) this.stories.set(number, null);
  }

  acknowledgeStory(number: number, clipId: string): void {
    this.stories.set(number, clipId);
    this.acknowledged += 1;
  }

  askForHighlight(id: string, story: number, quote: string): void {
    if (this.highlights.has(id)) return;
    this.highlights.set(id, { story, quote, isAcknowledged: false, notes: [''] });
  }

  acknowledgeHighlight(id: string): void {
    this.get(id).isAcknowledged = true;
    this.acknowledged += 1;
  }

  askForNote(id: string, note: string): void {
    const highlight = this.get(id);
    highlight.notes = [...highlight.notes, note];
  }

  acknowledgeNote(id: string, note: string): void {
    this.get(id).notes = [note];
    this.acknowledged += 1;
  }

  /** The acknowledged stories with their clips' ids. */
  listClips(): readonly (readonly [story: number, clipId: string])[] {
    return [...this.stories].flatMap(([story, id]) => (id === null ? [] : [[story, id] as const]));
  }

  private get(id: string): AskedHighlight {
    const highlight = this.highlights.get(id);
    if (highlight === undefined) throw new Error(`nobody asked for ${id}`);
    return highlight;
  }
}
