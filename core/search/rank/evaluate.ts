import type { Columns } from '../index/column-table';
import { noDay } from '../index/columns';
import type { FlagSets } from '../index/flag-sets';
import { NumberSet } from '../index/number-set';
import type { Postings } from '../index/postings';
import type { Condition, DayLeaf, FieldChoice, Leaf, PhraseLeaf } from '../query/query';
import { bodyBucket, fieldsOf } from '../terms/posting-class';
import type { Half } from './weigh-posting';

/** Leaves that are looked up in the index by terms. */
export type Lookup =
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'facet'; readonly term: string; readonly shownStart: string };

/**
 * Visits the postings of a lookup, term by term and part by part of the index;
 * only those that are still true. The postings are good until the visit ends.
 */
type VisitPostings = (
  lookup: Lookup,
  visit: (postings: Postings, half: Half, term: string) => void,
) => void;

/** Told of each posting that a wanted leaf found, to weigh it. */
export type OnFound = (
  leaf: Leaf,
  lookup: Lookup,
  postings: Postings,
  half: Half,
  term: string,
) => void;

/** What the index says of a condition; both are the same set where it knows all. */
export interface Verdict {
  /** Clips of which the index alone knows that they fit. */
  readonly sure: NumberSet;
  /** These, and those that fit if their text has a phrase. */
  readonly possible: NumberSet;
}

/** The parts of the index that a condition is held against. */
export interface IndexView {
  readonly states: FlagSets;
  /** Asked for when days take part. */
  readonly columns: () => Columns;
  readonly visitPostings: VisitPostings;
  /** When a day (`dayOf`) begins on the reader's clock, in seconds since 1970. */
  readonly startOfDay: (day: number) => number;
}

/**
 * Holds conditions against an index and remembers what each leaf found, so
 * that single clips can be looked at again with their text.
 */
export class Evaluation {
  private readonly found = new Map<Leaf, NumberSet>();

  /** All clips, those in the bin too. */
  private readonly all: NumberSet;

  constructor(private readonly view: IndexView) {
    this.all = view.states.all;
  }

  /** The verdict on all clips. `onFound` is told of the postings of leaves that are not excluded. */
  judge(condition: Condition, onFound: OnFound | null): Verdict {
    const { all } = this;
    switch (condition.kind) {
      case 'all': {
        const verdicts = condition.of.map((part) => this.judge(part, onFound));
        return join(verdicts, ([first = all, ...rest]) =>
          rest.reduce((set, one) => set.intersect(one), first.copy()),
        );
      }
      case 'any': {
        const verdicts = condition.of.map((part) => this.judge(part, onFound));
        const none = () => new NumberSet(all.end);
        return join(verdicts, (sets) => sets.reduce((set, one) => set.unite(one), none()));
      }
      case 'not': {
        const { sure, possible } = this.judge(condition.of, null);
        const rest = all.copy().subtract(possible);
        if (sure === possible) return { sure: rest, possible: rest };
        return { sure: rest, possible: all.copy().subtract(sure) };
      }
      default: {
        const set = this.find(condition, onFound);
        if (condition.kind !== 'flag') set.intersect(all);
        this.found.set(condition, set);
        return { sure: condition.kind === 'phrase' ? new NumberSet(all.end) : set, possible: set };
      }
    }
  }

  /** Does a clip fit, when its text can be asked for phrases? Only after `judge`. */
  fits(condition: Condition, number: number, hasPhrase: (leaf: PhraseLeaf) => boolean): boolean {
    switch (condition.kind) {
      case 'all':
        return condition.of.every((part) => this.fits(part, number, hasPhrase));
      case 'any':
        return condition.of.some((part) => this.fits(part, number, hasPhrase));
      case 'not':
        return !this.fits(condition.of, number, hasPhrase);
      default: {
        const isPossible = this.found.get(condition)?.has(number) === true;
        return isPossible && (condition.kind !== 'phrase' || hasPhrase(condition));
      }
    }
  }

  private find(leaf: Leaf, onFound: OnFound | null): NumberSet {
    switch (leaf.kind) {
      case 'flag':
        return this.view.states.where(leaf.mask, leaf.isSet);
      case 'day':
        return this.findDays(leaf);
      case 'phrase': {
        const set = this.all.copy();
        for (const term of leaf.terms) {
          set.intersect(this.lookUp(leaf, { kind: 'term', term }, leaf.fields, onFound));
        }
        return set;
      }
      case 'facet':
        return this.lookUp(leaf, leaf, null, onFound);
      default:
        return this.lookUp(leaf, leaf, leaf.fields, onFound);
    }
  }

  private findDays({ of, from, to }: DayLeaf): NumberSet {
    const { keptAt, day, end } = this.view.columns();
    const [begin, over] = [this.view.startOfDay(from), this.view.startOfDay(to)];
    const set = new NumberSet(this.all.end);
    const last = Math.min(end, this.all.end);
    for (let number = 0; number < last; number++) {
      const story = day[number] as number;
      if (of === 'story' && story !== noDay) {
        if (story >= from && story < to) set.add(number);
        continue;
      }
      const kept = keptAt[number] as number;
      if (kept >= begin && kept < over) set.add(number);
    }
    return set;
  }

  private lookUp(
    leaf: Leaf,
    lookup: Lookup,
    fields: FieldChoice | null,
    onFound: OnFound | null,
  ): NumberSet {
    const set = new NumberSet(this.all.end);
    this.view.visitPostings(lookup, (postings, half, term) => {
      if (fields !== null) keepFields(postings, half, fields);
      set.addAll(postings.numbers, postings.count);
      onFound?.(leaf, lookup, postings, half, term);
    });
    return set;
  }
}

/** Combines verdicts, once where the index alone knows. */
function join(
  verdicts: readonly Verdict[],
  combine: (sets: readonly NumberSet[]) => NumberSet,
): Verdict {
  const sure = combine(verdicts.map((verdict) => verdict.sure));
  const isPlain = verdicts.every((verdict) => verdict.sure === verdict.possible);
  return { sure, possible: isPlain ? sure : combine(verdicts.map(({ possible }) => possible)) };
}

/** Leaves only the postings of words that stand in one of these fields. */
function keepFields(postings: Postings, half: Half, fields: FieldChoice): void {
  const { numbers, classes } = postings;
  const wanted = fields[half];
  const body = half === 'article' && fields.body;
  let kept = 0;
  for (let at = 0; at < postings.count; at++) {
    const postingClass = classes[at] as number;
    if ((fieldsOf(postingClass) & wanted) === 0 && !(body && bodyBucket(postingClass) > 0))
      continue;
    numbers[kept] = numbers[at] as number;
    classes[kept++] = postingClass;
  }
  postings.count = kept;
}
