import { copyString } from './copy-string';
import { eachRunRange } from './each-run';
import { toPostingClass } from './posting-class';
import { RunTable, type RunTermIds } from './run-table';
import { tokenizeRun } from './tokenize-run';

/** A text of a clip and its field. 0 is the long text, whose occurrences are counted. */
export interface FieldText {
  readonly field: number;
  readonly text: string;
}

/** The distinct terms of one half of a clip, with the posting class of each at the same index. */
export interface ClipTerms {
  readonly terms: readonly string[];
  readonly classes: Uint8Array;
}

/** Maximum count of occurrences in the long text; more make no difference. */
const maxCounted = 15;

/** Multiplier that packs the fields above the count of occurrences. */
const fieldStep = 16;

/*
 * Runs and terms get ids that are shared by all clips, so each word takes one
 * lookup and is counted in an array. A map per clip, growing by its hundreds of
 * words, doubles the time to index a library of a hundred thousand clips.
 */
const maxIds = 120_000;
const maxCachedLength = 24;
let runs = new RunTable();
const idByTerm = new Map<string, number>();
const terms: string[] = [];
/** Counts of the current clip by term id. */
let counts = new Uint8Array(1024);

/** Counts the words of texts and adds the facets. */
export function countTerms(texts: readonly FieldText[], facets: readonly string[]): ClipTerms {
  // Only here, because the ids must stay valid while a clip is counted.
  if (terms.length + runs.size > maxIds) resetIds();
  const found: number[] = [];
  try {
    for (const { field, text } of texts) countText(found, field, text);
    const classes = new Uint8Array(found.length + facets.length).fill(toPostingClass(0, 1));
    const words = found.map((id, index) => {
      const counted = counts[id] ?? 0;
      classes[index] = toPostingClass(Math.floor(counted / fieldStep), counted % fieldStep);
      return terms[id] ?? '';
    });
    return { terms: [...words, ...facets], classes };
  } finally {
    // Reset even after an error, so that the next clip starts at zero.
    for (const id of found) counts[id] = 0;
  }
}

/** Counts the terms of a text and appends new ones to `found`. */
function countText(found: number[], field: number, text: string): void {
  const count = (id: number) => {
    const before = counts[id] ?? 0;
    if (before === 0) found.push(id);
    if (field !== 0) counts[id] = before | (field * fieldStep);
    else if (before % fieldStep < maxCounted) counts[id] = before + 1;
  };
  eachRunRange(text, (start, end) => {
    const ids = runs.find(text, start, end) ?? addRun(text.slice(start, end));
    if (typeof ids === 'number') count(ids);
    else ids.forEach(count);
  });
}

function addRun(run: string): RunTermIds {
  const { words, extra } = tokenizeRun(run);
  const ids = [...words, ...extra].map(getTermId);
  const [only] = ids;
  const cached = ids.length === 1 && only !== undefined ? only : ids;
  if (run.length <= maxCachedLength) runs.add(run, cached);
  return cached;
}

function getTermId(term: string): number {
  const cached = idByTerm.get(term);
  if (cached !== undefined) return cached;
  const copy = copyString(term);
  const id = terms.push(copy) - 1;
  idByTerm.set(copy, id);
  if (id < counts.length) return id;
  const wider = new Uint8Array(counts.length * 2);
  wider.set(counts);
  counts = wider;
  return id;
}

function resetIds(): void {
  runs = new RunTable();
  idByTerm.clear();
  terms.length = 0;
}
