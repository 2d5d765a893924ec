import { unknownDay } from '../index/column-values';
import type { Columns } from '../index/columns';
import type { FlagSets } from '../index/flag-sets';
import { NumberSet } from '../index/number-set';
import type { Postings } from '../index/postings';
import type {
  Condition,
  DayLeaf,
  FieldChoice,
  Leaf,
  PhraseLeaf,
  PublisherLeaf,
} from '../query/query';
import { toFacetTerm } from '../terms/facets';
import { createPublisherMatcher } from '../terms/match-publisher';
import { getBucket, getFields } from '../terms/posting-class';
import type { Half } from './posting-weights';

/** Leaves that are looked up in the index by term. */
export type Lookup =
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'facet'; readonly term: string; readonly namePrefix: string };

/** The lookup of all publishers, and of sites of clips without one. */
export const publishersLookup: Lookup = { kind: 'prefix', prefix: toFacetTerm('publisher', '') };

/**
 * Visits the current postings of a lookup, by term and index segment. The
 * postings are valid only during the visit. `isWanted` leaves out terms.
 */
type VisitPostings = (
  lookup: Lookup,
  visit: (postings: Postings, half: Half, term: string) => void,
  isWanted?: (term: string) => boolean,
) => void;

/** Called with the postings of each leaf that is not negated, to score them. */
export type OnFound = (
  leaf: Leaf,
  lookup: Lookup,
  postings: Postings,
  half: Half,
  term: string,
) => void;

/** The result of a condition. Both sets are the same object if the index alone decides. */
export interface Verdict {
  /** Clips that match according to the index alone. */
  readonly certain: NumberSet;
  /** Clips that match, or may match depending on the phrases in their text. */
  readonly possible: NumberSet;
}

/** The parts of the index that conditions are evaluated against. */
export interface IndexView {
  readonly states: FlagSets;
  /** Called only for conditions on days. */
  readonly columns: () => Columns;
  readonly visitPostings: VisitPostings;
  /** Returns when a day (`dateToDay`) starts in the user's time zone, in seconds since 1970. */
  readonly startOfDay: (day: number) => number;
}

/**
 * Evaluates conditions against an index. Caches the result of each leaf, so
 * single clips can be checked again with their text.
 */
export class Evaluation {
  private readonly found = new Map<Leaf, NumberSet>();

  /** All clips, including the bin. */
  private readonly all: NumberSet;

  constructor(private readonly view: IndexView) {
    this.all = view.states.all;
  }

  /** Evaluates a condition for all clips. Calls `onFound` for leaves that are not negated. */
  evaluate(condition: Condition, onFound: OnFound | null): Verdict {
    const { all } = this;
    switch (condition.kind) {
      case 'all': {
        const verdicts = condition.of.map((part) => this.evaluate(part, onFound));
        return combineVerdicts(verdicts, ([first = all, ...rest]) =>
          rest.reduce((set, other) => set.intersect(other), first.copy()),
        );
      }
      case 'any': {
        const verdicts = condition.of.map((part) => this.evaluate(part, onFound));
        const none = () => new NumberSet(all.end);
        return combineVerdicts(verdicts, (sets) =>
          sets.reduce((set, other) => set.unite(other), none()),
        );
      }
      case 'not': {
        const { certain, possible } = this.evaluate(condition.of, null);
        const rest = all.copy().subtract(possible);
        if (certain === possible) return { certain: rest, possible: rest };
        return { certain: rest, possible: all.copy().subtract(certain) };
      }
      default: {
        const set = this.findLeaf(condition, onFound);
        if (condition.kind !== 'flag') set.intersect(all);
        this.found.set(condition, set);
        return {
          certain: condition.kind === 'phrase' ? new NumberSet(all.end) : set,
          possible: set,
        };
      }
    }
  }

  /** True if a clip matches, given the phrases in its text. Call `evaluate` first. */
  matches(condition: Condition, number: number, hasPhrase: (leaf: PhraseLeaf) => boolean): boolean {
    switch (condition.kind) {
      case 'all':
        return condition.of.every((part) => this.matches(part, number, hasPhrase));
      case 'any':
        return condition.of.some((part) => this.matches(part, number, hasPhrase));
      case 'not':
        return !this.matches(condition.of, number, hasPhrase);
      default: {
        const isPossible = this.found.get(condition)?.has(number) === true;
        return isPossible && (condition.kind !== 'phrase' || hasPhrase(condition));
      }
    }
  }

  private findLeaf(leaf: Leaf, onFound: OnFound | null): NumberSet {
    switch (leaf.kind) {
      case 'flag':
        return this.view.states.select(leaf.mask, leaf.isSet);
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
      case 'publisher':
        return this.findPublishers(leaf);
      default:
        return this.lookUp(leaf, leaf, leaf.fields, onFound);
    }
  }

  private findDays({ of, from, to }: DayLeaf): NumberSet {
    const { keptAt, day, end } = this.view.columns();
    const [start, over] = [this.view.startOfDay(from), this.view.startOfDay(to)];
    const set = new NumberSet(this.all.end);
    const last = Math.min(end, this.all.end);
    for (let number = 0; number < last; number++) {
      const story = day[number] as number;
      if (of === 'story' && story !== unknownDay) {
        if (story >= from && story < to) set.add(number);
        continue;
      }
      const kept = keptAt[number] as number;
      if (kept >= start && kept < over) set.add(number);
    }
    return set;
  }

  private findPublishers(leaf: PublisherLeaf): NumberSet {
    const [full, part] = [new NumberSet(this.all.end), new NumberSet(this.all.end)];
    const match = createPublisherMatcher(leaf);
    this.view.visitPostings(
      publishersLookup,
      ({ numbers, count }, _, term) =>
        (match(term) === 'full' ? full : part).addAll(numbers, count),
      (term) => match(term) !== null,
    );
    return leaf.isFullPreferred && full.size > 0 ? full : full.unite(part);
  }

  private lookUp(
    leaf: Leaf,
    lookup: Lookup,
    fields: FieldChoice | null,
    onFound: OnFound | null,
  ): NumberSet {
    const set = new NumberSet(this.all.end);
    this.view.visitPostings(lookup, (postings, half, term) => {
      if (fields !== null) filterByFields(postings, half, fields);
      set.addAll(postings.numbers, postings.count);
      onFound?.(leaf, lookup, postings, half, term);
    });
    return set;
  }
}

/** Combines verdicts. Combines only once if the index alone decides. */
function combineVerdicts(
  verdicts: readonly Verdict[],
  combine: (sets: readonly NumberSet[]) => NumberSet,
): Verdict {
  const certain = combine(verdicts.map((verdict) => verdict.certain));
  const isDecidedByIndex = verdicts.every((verdict) => verdict.certain === verdict.possible);
  return {
    certain,
    possible: isDecidedByIndex ? certain : combine(verdicts.map(({ possible }) => possible)),
  };
}

/** Keeps only postings of words in the chosen fields. */
function filterByFields(postings: Postings, half: Half, fields: FieldChoice): void {
  const { numbers, classes } = postings;
  const wanted = fields[half];
  const body = half === 'article' && fields.body;
  let kept = 0;
  for (let at = 0; at < postings.count; at++) {
    const postingClass = classes[at] as number;
    if ((getFields(postingClass) & wanted) === 0 && !(body && getBucket(postingClass) > 0))
      continue;
    numbers[kept] = numbers[at] as number;
    classes[kept++] = postingClass;
  }
  postings.count = kept;
}
