import {
  articleTexts,
  type Condition,
  type Evaluation,
  hasPhrase,
  readerTexts,
  type Verdict,
} from '../../core/search';
import { reading } from './index-database';
import { readTexts, textStores } from './read-texts';

/** Clips whose texts are asked at once. */
const textsAtOnce = 20;

/**
 * Clips that may fit, in the order in which they are shown. Of some only their
 * text can tell; those are asked from the front, as far as is wanted.
 */
export class Candidates {
  private next = 0;
  private readonly fitting: number[] = [];

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
    return this.isPlain || this.next >= this.ordered.length;
  }

  /** Those that fit, as far as is known. */
  get numbers(): Uint32Array {
    return this.isPlain ? this.ordered : Uint32Array.from(this.fitting);
  }

  /** Asks texts until so many are known to fit, all were asked, or it is no longer wanted. */
  async ask(db: IDBDatabase, enough: number, isWanted: () => boolean): Promise<void> {
    while (!this.isWhole && this.fitting.length < enough && isWanted()) {
      const batch: number[] = [];
      const unsure: number[] = [];
      while (this.next < this.ordered.length && unsure.length < textsAtOnce) {
        const number = this.ordered[this.next++] as number;
        batch.push(number);
        if (!this.verdict.sure.has(number)) unsure.push(number);
      }
      const fits = await this.askTexts(db, unsure);
      for (const number of batch) {
        if (this.verdict.sure.has(number) || fits.has(number)) this.fitting.push(number);
      }
    }
  }

  private async askTexts(
    db: IDBDatabase,
    numbers: readonly number[],
  ): Promise<ReadonlySet<number>> {
    if (numbers.length === 0) return new Set();
    const read = await readTexts(reading(db, textStores), numbers);
    return new Set(
      numbers.filter((number, at) => {
        const text = read[at];
        if (!text) return false;
        const { clip, article, annotations } = text;
        const texts = {
          article: articleTexts(article),
          reader: readerTexts({ note: clip.note, tags: clip.tags, annotations }),
        };
        return this.evaluation.fits(this.condition, number, (leaf) => hasPhrase(texts, leaf));
      }),
    );
  }
}
