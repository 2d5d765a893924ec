import type { Report } from '../report';
import { goesOn } from './goes-on';

/**
 * The last of the states of a page's note that a file of ours has, of which each was
 * appended as a whole; an empty one says nothing. What no later state holds is reported.
 */
export function lastNote(states: readonly string[], report: Report): string {
  const written = states.filter((state) => state.trim() !== '');
  for (const [index, state] of written.slice(0, -1).entries()) {
    const later = written.slice(index + 1);
    if (!later.some((one) => goesOn(one, state))) report.say('earlier-words', 1, 'note', state);
  }
  return written.at(-1) ?? '';
}
