import { foldToWords } from '../../page/clean-text';
import type { Draft } from '../../step';
import { chooseByScorecard } from '../choose-by-scorecard';
import { type Choice, isConfirmed, type SourcedValue } from '../sourced-value';
import { isFullName } from './is-full-name';
import { type AuthorCandidate, listAuthors } from './list-authors';
import type { MentionKind } from './list-mentions';
import * as authors from './scorecard';

/** Places that name each author separately. In running text, an outlet or place may follow. */
const separateKinds: ReadonlySet<MentionKind> = new Set([
  'author',
  'meta',
  'open-graph',
  'microdata',
]);

/**
 * Returns the names of the authors. Each list of names in metadata or in a byline gets a score
 * by the scorecard. The highest is shown if it reaches the threshold.
 */
export function findAuthors(draft: Draft): Choice<SourcedValue<readonly string[]>> {
  const candidates = listAuthors(draft);
  const { chosen, certainty, isUncertain } = chooseByScorecard(candidates, authors);
  const list = chosen && (candidates.find((other) => completes(other, chosen)) ?? chosen);
  const [mention] = list?.mentions ?? [];
  if (!list || !mention) return { found: null, isUncertain };
  const { source } = mention;
  const sources = list.mentions.map((mention) => mention.source);
  return {
    found: { value: list.names, source, isConfirmed: isConfirmed(sources), certainty },
    isUncertain,
  };
}

/**
 * True if a list contains all the names of `chosen` and more. Structured data often names only
 * the first of several authors.
 */
function completes({ names, mentions }: AuthorCandidate, chosen: AuthorCandidate): boolean {
  const keys = new Set(names.map(foldToWords));
  return (
    names.length > chosen.names.length &&
    chosen.names.every((name) => keys.has(foldToWords(name))) &&
    names.every(isFullName) &&
    mentions.some(({ kind }) => separateKinds.has(kind))
  );
}
