/*
 * Labels the runs of a page that are its story, from the true text. Runs are aligned with
 * the truth in order, which separates a paragraph from a teaser with the same words
 * elsewhere on the page.
 */

const gramLength = 3;
/** Candidate positions of a run in the truth. */
const maxPlaces = 4;
/** Tokens by which the truth may step back between two runs. */
const slack = 3;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly matched: number;
}

/** Returns the words of a text. In scripts without spaces, each letter is a token. */
export function tokenise(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+/gu,
      ) ?? []
  );
}

/** Returns for each run how much of it is in the truth, from 0 to 1. */
export function labelRuns(runs: readonly string[], truth: string): number[] {
  const tokens: string[] = [];
  const starts = new Set<number>();
  for (const paragraph of truth.split(/\n+/)) {
    starts.add(tokens.length);
    tokens.push(...tokenise(paragraph));
  }
  starts.add(tokens.length);
  const index = new Map<string, number[]>();
  for (let at = 0; at + gramLength <= tokens.length; at++) {
    const key = tokens.slice(at, at + gramLength).join(' ');
    const places = index.get(key);
    if (places) places.push(at);
    else index.set(key, [at]);
  }
  const split = runs.map(tokenise);
  const candidates = split.map((own) =>
    own.length < gramLength
      ? findExactPlaces(own, tokens, starts)
      : findVotedPlaces(own, index, tokens.length),
  );

  interface State extends Place {
    readonly run: number;
    readonly sum: number;
    readonly before: State | null;
  }
  const states: State[] = [];
  let best: State | null = null;
  for (const [run, places] of candidates.entries()) {
    const made: State[] = places.map((place) => {
      let before: State | null = null;
      for (const state of states) {
        if (state.end <= place.start + slack && state.sum > (before?.sum ?? 0)) before = state;
      }
      return { ...place, run, sum: place.matched + (before?.sum ?? 0), before };
    });
    for (const state of made) {
      states.push(state);
      if (state.sum > (best?.sum ?? 0)) best = state;
    }
  }

  const labels = new Array<number>(runs.length).fill(0);
  const covered = new Uint8Array(tokens.length);
  const take = (run: number, place: Place) => {
    labels[run] = Math.min(1, place.matched / (split[run]?.length || 1));
    covered.fill(1, place.start, place.end);
  };
  for (let state = best; state; state = state.before) take(state.run, state);
  // Parts that the page has in another order than the truth.
  for (const [run, places] of candidates.entries()) {
    if ((labels[run] ?? 0) > 0) continue;
    for (const place of places) {
      let free = 0;
      for (let at = place.start; at < place.end; at++) if (!covered[at]) free++;
      if (
        free >= 0.8 * (place.end - place.start) &&
        place.matched >= 0.6 * (split[run]?.length ?? 0) &&
        place.end > place.start
      ) {
        take(run, place);
        break;
      }
    }
  }
  return labels;
}

function findExactPlaces(
  own: readonly string[],
  truth: readonly string[],
  starts: ReadonlySet<number>,
): Place[] {
  const places: Place[] = [];
  if (own.length === 0) return places;
  for (const start of starts) {
    if (places.length >= maxPlaces) break;
    if (own.every((token, at) => truth[start + at] === token) && starts.has(start + own.length)) {
      places.push({ start, end: start + own.length, matched: own.length });
    }
  }
  return places;
}

function findVotedPlaces(
  own: readonly string[],
  index: ReadonlyMap<string, readonly number[]>,
  length: number,
): Place[] {
  const votes = new Map<number, number>();
  for (let at = 0; at + gramLength <= own.length; at++) {
    const places = index.get(own.slice(at, at + gramLength).join(' ')) ?? [];
    if (places.length > 20) continue;
    for (const place of places) {
      // Rounded: a few extra or missing words must not split the votes.
      const offset = Math.round((place - at) / 4);
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  }
  const merged = [...votes].map(([offset, count]) => ({
    offset,
    count: count + (votes.get(offset - 1) ?? 0) + (votes.get(offset + 1) ?? 0),
  }));
  merged.sort((left, right) => right.count - left.count || left.offset - right.offset);
  const places: Place[] = [];
  for (const { offset, count } of merged) {
    if (places.length >= maxPlaces) break;
    const start = Math.max(0, offset * 4);
    if (places.some((place) => Math.abs(place.start - start) < 8)) continue;
    const end = Math.min(length, start + own.length);
    if (end > start)
      places.push({ start, end, matched: Math.min(own.length, count + gramLength - 1) });
  }
  return places;
}
