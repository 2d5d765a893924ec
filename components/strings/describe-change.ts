import type { StoryChange } from '../../core/diff';
import './en/reading/versions.ftl';
import { joinItems } from './join';
import { text } from './text';

type Change = Extract<StoryChange, { kind: 'changed' }>;

/** Describes a change in one sentence: "The headline and two paragraphs have changed since." */
export function describeChange(change: Change): string {
  const total = change.edited + change.inserted + change.deleted + change.moved;
  return text('versions-changed', { fields: changedFields(change), total });
}

function changedFields({ headline, standfirst }: Change) {
  if (headline) return standfirst ? 'both' : 'headline';
  return standfirst ? 'standfirst' : 'none';
}

/** Describes how paragraphs changed: "1 edited, 2 new". Empty if none did. */
export function describeParagraphs(change: Change): string {
  const parts = [
    [change.edited, 'versions-edited'],
    [change.inserted, 'versions-new'],
    [change.deleted, 'versions-gone'],
    [change.moved, 'versions-moved'],
  ] as const;
  return joinItems(parts.filter(([total]) => total > 0).map(([total, id]) => text(id, { total })));
}
