import type { Instant, StoredClip } from '../../core/model';
import { NameSet, namesOf } from './name-set';

/**
 * Remembers which clips of an import need no lookup: if the library was empty at the
 * start, it contains only what this import added. Looking up the ids and addresses of
 * each clip takes a third of the time of restoring a library.
 *
 * Use one per import. It does not notice records that others create meanwhile, except
 * clips: a gap in their running numbers invalidates it.
 */
export class ImportMemory {
  /** The library's last clip number when the memory was complete; null if it is not. */
  private lastNumber: number | null = null;
  private names = new NameSet();
  /** The clips that records of the file were about. */
  readonly met = new Set<string>();

  /**
   * `clock` gives the arrival time of clips, by which an export finds what is new;
   * without it, the time of the import is used.
   */
  constructor(readonly clock: (() => Instant) | null = null) {}

  /** Starts with an empty library whose last clip number is `lastNumber`. */
  beginEmpty(lastNumber: number): void {
    this.lastNumber = lastNumber;
    this.names = new NameSet();
  }

  /** Discards everything; false if there was nothing. */
  forget(): boolean {
    const wasSure = this.lastNumber !== null;
    this.lastNumber = null;
    return wasSure;
  }

  /** The clips that may match existing records in a library with this last clip number. */
  mayMeet<Whole extends StoredClip>(
    wholes: readonly Whole[],
    lastNumber: number,
  ): readonly Whole[] {
    if (lastNumber !== this.lastNumber) return wholes;
    return wholes.filter((whole) => namesOf(whole).some((name) => this.names.mayHave(name)));
  }

  /** Records clips that were added, and the last clip numbers before and after. */
  add(wholes: readonly StoredClip[], before: number, lastNumber: number): void {
    if (before !== this.lastNumber) return;
    this.lastNumber = lastNumber;
    for (const whole of wholes) for (const name of namesOf(whole)) this.names.add(name);
  }
}
