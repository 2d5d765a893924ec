import { joinSentences } from './join';
import { text } from './text';
import './en/reading/savedlinks.ftl';

/** Says how many pages were saved, how many of them with their text, and how many were `known`. */
export function describeSavedLinks(total: number, read: number, known: number): string {
  if (total === 0) return text('savedlinks-all-known', { total: known });
  return joinSentences([
    read > 0 && read < total
      ? text('savedlinks-mixed', { read, links: total - read })
      : text(read > 0 ? 'savedlinks-read' : 'savedlinks-links', { total }),
    known > 0 && text('savedlinks-known', { total: known }),
  ]);
}
