import { joinSentences, text } from '../../components/strings';
import '../../components/strings/en/library/templates.ftl';
import type { MissingInClips } from '../../core/export';
import { joinShort } from './join-short';

/** Says which values of pages notes lack, and how to add them. Empty if none is missing. */
export function describeMissing({ untaken, unreadable, clips }: MissingInClips): string {
  return joinSentences([
    untaken.length > 0 && text('templates-untaken', { total: clips, names: joinShort(untaken) }),
    unreadable.length > 0 && text('templates-unreadable', { names: joinShort(unreadable) }),
  ]);
}
