import {
  getArticleTexts,
  type Condition,
  type Evaluation,
  hasPhrase,
  getUserTexts,
  type Verdict,
} from '../../../core/search';
import { reading } from '../rows/index-database';
import { type ClipText, readTexts, textStores } from '../rows/read-texts';

/** Clips whose texts are read first, and at most at once when those were not enough. */
const minAtOnce = 20;
const maxAtOnce = 80;

/** Clips in their order, with the texts of those of which the index does not know. */
interface Batch {
  readonly numbers: readonly number[];
  readonly texts: ReadonlyMap<number, ClipText | null>;
}

/**
 * Clips that may fit, in the order in which they are shown. Of some only their
 * text can tell; those are asked from the front, as far as is wanted.
 */
export class Candidates {
  private next = 0;
  private atOnce = minAtOnce;
  private readonly fitting: number[] = [];
  /** Texts that are being read while those before them are looked at. */
  private ahead: Promise<Batch> | null = null;

  constructor(
    private readonly ordered: Uint32Array,
    private readonly condition: Condition,
    private readonly evaluation: Evaluation,
    private readonly verdict: Verdict,
  ) {}

  /** Does the index alone know of all? */
  private get isPlain(): boolean {
    return this.verdict.sure === this.verdict.possible;
  }

  get isWhole(): boolean {
    return this.isPlain || (this.ahead === null && this.next >= this.ordered.length);
  }

  /** How many are known to fit. */
  get found(): number {
    return this.isPlain ? this.ordered.length : this.fitting.length;
  }

  /** Those that fit, as far as is known. */
  get numbers(): Uint32Array {
    return this.isPlain ? this.ordered : Uint32Array.from(this.fitting);
  }

  /** Asks texts until so many are known to fit, all were asked, or it is no longer wanted. */
  async ask(db: IDBDatabase, enough: number, isWanted: () => boolean): Promise<void> {
    while (!this.isWhole && this.fitting.length < enough && isWanted()) {
      const isFirst = this.next === 0;
      const batch = await (this.ahead ?? this.read(db));
      this.ahead = null;
      // Not after the first texts, which are most often enough.
      if (!isFirst && this.next < this.ordered.length) {
        this.ahead = this.read(db);
        // It may be that nobody comes back for them.
        this.ahead.catch(() => undefined);
      }
      for (const number of batch.numbers) {
        const text = batch.texts.get(number);
        if (text === undefined || (text !== null && this.fits(number, text))) {
          this.fitting.push(number);
        }
      }
    }
  }

  /** Reads the texts of the next clips. */
  private async read(db: IDBDatabase): Promise<Batch> {
    const numbers: number[] = [];
    const unsure: number[] = [];
    while (this.next < this.ordered.length && unsure.length < this.atOnce) {
      const number = this.ordered[this.next++] as number;
      numbers.push(number);
      if (!this.verdict.sure.has(number)) unsure.push(number);
    }
    this.atOnce = Math.min(maxAtOnce, this.atOnce * 2);
    const read = unsure.length === 0 ? [] : await readTexts(reading(db, textStores), unsure);
    return { numbers, texts: new Map(unsure.map((number, at) => [number, read[at] ?? null])) };
  }

  private fits(number: number, { clip, article, annotations }: ClipText): boolean {
    const texts = {
      article: getArticleTexts(article),
      reader: getUserTexts({ note: clip.note, tags: clip.tags, annotations }),
    };
    return this.evaluation.matches(this.condition, number, (leaf) => hasPhrase(texts, leaf));
  }
}
