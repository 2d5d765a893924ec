import {
  type Condition,
  type Evaluation,
  getArticleTexts,
  getUserTexts,
  hasPhrase,
  type Verdict,
} from '../../../core/search';
import { startReading } from '../rows/index-database';
import { type ClipText, readTexts, textStores } from '../rows/read-texts';

/** Number of clips whose texts are read first, and the maximum per read after that. */
const firstBatchSize = 20;
const maxBatchSize = 80;

/** Clips in order, with the texts of those that the index cannot decide. */
interface Batch {
  readonly numbers: readonly number[];
  readonly texts: ReadonlyMap<number, ClipText | null>;
}

/**
 * Clips that may match, in display order. For some, only the text tells. Those
 * texts are read in order, only as far as needed.
 */
export class Candidates {
  private next = 0;
  private batchSize = firstBatchSize;
  private readonly matching: number[] = [];
  /** The next texts, read while the current ones are searched. */
  private nextBatch: Promise<Batch> | null = null;

  constructor(
    private readonly ordered: Uint32Array,
    private readonly condition: Condition,
    private readonly evaluation: Evaluation,
    private readonly verdict: Verdict,
  ) {}

  /** True if the index alone decides for all clips. */
  private get isDecidedByIndex(): boolean {
    return this.verdict.certain === this.verdict.possible;
  }

  get isComplete(): boolean {
    return this.isDecidedByIndex || (this.nextBatch === null && this.next >= this.ordered.length);
  }

  /** Number of clips known to match. */
  get matchCount(): number {
    return this.isDecidedByIndex ? this.ordered.length : this.matching.length;
  }

  /** The clips known to match. */
  get numbers(): Uint32Array {
    return this.isDecidedByIndex ? this.ordered : Uint32Array.from(this.matching);
  }

  /** Searches texts until `enough` clips match, all were searched, or `isWanted` returns false. */
  async searchTexts(db: IDBDatabase, enough: number, isWanted: () => boolean): Promise<void> {
    while (!this.isComplete && this.matching.length < enough && isWanted()) {
      const isFirst = this.next === 0;
      const batch = await (this.nextBatch ?? this.readNextBatch(db));
      this.nextBatch = null;
      // Not after the first batch, which is usually enough.
      if (!isFirst && this.next < this.ordered.length) {
        this.nextBatch = this.readNextBatch(db);
        // Possibly never awaited, so avoid an unhandled rejection.
        this.nextBatch.catch(() => undefined);
      }
      for (const number of batch.numbers) {
        const text = batch.texts.get(number);
        if (text === undefined || (text !== null && this.matches(number, text))) {
          this.matching.push(number);
        }
      }
    }
  }

  /** Reads the texts of the next clips. */
  private async readNextBatch(db: IDBDatabase): Promise<Batch> {
    const numbers: number[] = [];
    const uncertain: number[] = [];
    while (this.next < this.ordered.length && uncertain.length < this.batchSize) {
      const number = this.ordered[this.next++] as number;
      numbers.push(number);
      if (!this.verdict.certain.has(number)) uncertain.push(number);
    }
    this.batchSize = Math.min(maxBatchSize, this.batchSize * 2);
    const read =
      uncertain.length === 0 ? [] : await readTexts(startReading(db, textStores), uncertain);
    return { numbers, texts: new Map(uncertain.map((number, at) => [number, read[at] ?? null])) };
  }

  private matches(number: number, { clip, article, annotations }: ClipText): boolean {
    const texts = {
      article: getArticleTexts(article),
      reader: getUserTexts({ ...clip, annotations }),
    };
    return this.evaluation.matches(this.condition, number, (leaf) => hasPhrase(texts, leaf));
  }
}
