import { currentVersion, type Failure, isLinkClip } from '../../../core/model';
import { clipBatchSize } from '../../../storage';
import type { ImportContext } from './import-context';
import { type ImportRecord, remarksOn } from './import-remarks';
import { placeWorks } from './place-works';
import { createTextReader } from './text-reader';

/** Imports records in batches. The next batch is read while the last one is written. */
export class ClipBatches {
  /** True if a record contained images. */
  hasImages = false;
  readonly #texts;
  #waiting: ImportRecord[] = [];
  #count = 0;
  /** True if the last batch contained new clips; the next one then most likely does too. */
  #isAdding = false;
  /** The batch being imported. Resolves to a failure, or null. */
  #importing: Promise<Failure | null> = Promise.resolve(null);

  constructor(
    private readonly context: ImportContext,
    private readonly importId: string,
  ) {
    this.#texts = createTextReader(context.run.startTextWorker ?? null);
  }

  /** Adds a record. Returns the failure of an earlier batch, or null. */
  async add(record: ImportRecord): Promise<Failure | null> {
    this.hasImages ||= (record.whole.pictures ?? []).length > 0;
    this.#waiting.push(record);
    // Runs while the database is busy with the previous batch.
    if (this.#isAdding) this.#texts.add(currentVersion(record.whole).article);
    return this.#waiting.length < clipBatchSize ? null : this.#flush();
  }

  /** Imports the remaining records. Returns a failure, or null. */
  async finish(): Promise<Failure | null> {
    return (await this.#flush()) ?? (await this.#importing);
  }

  /** Waits for the batch being imported. The remaining records are not imported. */
  settle(): Promise<Failure | null> {
    return this.#importing;
  }

  /** Ends the worker. */
  close(): void {
    this.#texts.close();
  }

  /** Starts to import the waiting records. Returns the failure of the previous batch, or null. */
  async #flush(): Promise<Failure | null> {
    const failure = await this.#importing;
    if (failure !== null || this.context.run.signal.aborted || this.#waiting.length === 0)
      return failure;
    const records = this.#waiting;
    this.#waiting = [];
    const read = this.#texts.settled();
    this.#importing = read.then(() => this.#import(records));
    // The error is thrown where the promise is awaited.
    this.#importing.catch(() => {});
    return null;
  }

  async #import(read: readonly ImportRecord[]): Promise<Failure | null> {
    const { library, run, counter, remarks } = this.context;
    const placed = await placeWorks(library, read, run.now);
    if (!placed.ok) return placed.failure;
    remarks.push(...placed.value.remarks);
    const { records } = placed.value;
    const wholeClips = records.map(({ whole }) => whole);
    const outcomes = await library.importBatch(this.importId, this.#count++, wholeClips, run.now);
    if (!outcomes.ok) return outcomes.failure;
    for (const [index, record] of records.entries()) {
      const outcome = outcomes.value[index];
      if (outcome === undefined) continue;
      remarks.push(...remarksOn(run.opened.name, record, outcome));
      counter.add(outcome, isLinkClip(record.whole.clip));
    }
    this.#isAdding = !run.isDryRun && outcomes.value.some(({ kind }) => kind === 'added');
    run.onProgress(counter.pages.size);
    return null;
  }
}
