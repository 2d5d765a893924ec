import { foldToWords } from '../../page/clean-text';
import type { Draft } from '../../step';
import { createOutletTest } from '../source/create-own-name-test';
import { createFactsReader, type NameList } from './author-facts';
import { collectiveName } from './byline-words';
import { listMentions } from './list-mentions';

/** Names that may be the authors. */
export interface AuthorCandidate extends NameList {
  readonly facts: readonly number[];
}

/**
 * Lists the lists of names that may be the authors, in the order of the places that give them.
 *
 * The outlet and its newsroom are left out if a place names anyone else. A newspaper is not the
 * author of its own story, even if its system fills in its name. On other pages, where author and
 * site may be one, the site's name is a candidate if metadata or markup give it.
 */
export function listAuthors(draft: Draft): readonly AuthorCandidate[] {
  const isOutlet = createOutletTest(draft);
  const { isNews } = draft.structured;
  const lists = new Map<string, NameList>();
  for (const mention of listMentions(draft)) {
    const people = mention.names.filter(
      (name) => !isOutlet(name) && !collectiveName.test(name.toLowerCase()),
    );
    const names = removeDuplicates(people.length > 0 ? people : mention.names);
    if (names.some(isOutlet) && (isNews || mention.source === 'text')) continue;
    const key = names.map(foldToWords).sort().join('\n');
    const known = lists.get(key);
    lists.set(key, {
      names: known && !isLowerCase(known.names) ? known.names : names,
      mentions: [...(known?.mentions ?? []), mention],
    });
  }
  const all = [...lists.values()];
  const readFacts = createFactsReader(draft, all, isOutlet);
  return all.map((list) => ({ ...list, facts: readFacts(list) }));
}

/** True for user names such as "ada-mensah". Other places may spell the name. */
function isLowerCase(names: readonly string[]): boolean {
  return names.some((name) => name === name.toLowerCase() && name !== name.toUpperCase());
}

function removeDuplicates(names: readonly string[]): readonly string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => foldToWords(other) === foldToWords(name)) === index,
  );
}
