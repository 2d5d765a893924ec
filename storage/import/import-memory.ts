import type { Instant, StoredClip } from '../../core/model';
import { NameSet, namesOf } from './name-set';

/**
 * Which clips a run of imports need not look for, because the library began it empty
 * and has since got nothing but what the run brought. To ask for the ids and addresses
 * of each clip takes a third of the time of a restored library.
 *
 * One for each run: it does not know what is made beside it, but for clips, by whose
 * running number it is told that it no longer knows everything.
 */
export class ImportMemory {
  /** The number of the library's last clip when everything was known; null before. */
  private lastNumber: number | null = null;
  private names = new NameSet();
  /** The clips that records of the file were about. */
  readonly met = new Set<string>();

  /** `clock` tells when clips come, by which an export knows what is new since it began; else it is the run's own time. */
  constructor(readonly clock: (() => Instant) | null = null) {}

  /** The library is empty, and the last number that it gave is this one. */
  beginEmpty(lastNumber: number): void {
    this.lastNumber = lastNumber;
    this.names = new NameSet();
  }

  /** Knows nothing any more; false if it knew nothing before. */
  forget(): boolean {
    const wasSure = this.lastNumber !== null;
    this.lastNumber = null;
    return wasSure;
  }

  /** The clips that may meet something in a library with this last number. */
  mayMeet<Whole extends StoredClip>(
    wholes: readonly Whole[],
    lastNumber: number,
  ): readonly Whole[] {
    if (lastNumber !== this.lastNumber) return wholes;
    return wholes.filter((whole) => namesOf(whole).some((name) => this.names.mayHave(name)));
  }

  /** These have come in, and with them the last number is this one. */
  add(wholes: readonly StoredClip[], before: number, lastNumber: number): void {
    if (before !== this.lastNumber) return;
    this.lastNumber = lastNumber;
    for (const whole of wholes) for (const name of namesOf(whole)) this.names.add(name);
  }
}
