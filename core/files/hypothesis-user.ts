import { type Author, toAuthor } from '../model';
import { decodeMember, encodeMember } from './member-id';

/**
 * The user of our annotations in files for Hypothesis, whose client asks whose annotations
 * to import, and shows the part before the "@".
 */
export const hypothesisUser = 'acct:pressmark@pressmark.invalid';

/** The part after the "@" for what other people made. */
const othersDomain = '@members.pressmark.invalid';

/** The user of an annotation that somebody else made. */
export function toHypothesisUser({ id }: Author): string {
  return `acct:${encodeMember(id)}${othersDomain}`;
}

/** The inverse of `toHypothesisUser`; null for any other user. */
export function parseHypothesisUser(user: string, name: string): Author | null {
  if (!user.startsWith('acct:') || !user.endsWith(othersDomain)) return null;
  return toAuthor(decodeMember(user.slice('acct:'.length, -othersDomain.length)), name);
}
