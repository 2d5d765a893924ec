import type { StoryChange } from '../../core/diff';
import { formatCopy } from './dates';
import './en/reading/versions.ftl';
import { joinItems, joinNames } from './join';
import { text } from './text';

type Change = Extract<StoryChange, { kind: 'changed' }>;

/**
 * Names the changed parts in one sentence: "The headline and the text have
 * changed since your last saved version." Or says that the page is back at an older version.
 */
export function describeChange(change: Change, now: Date): string {
  const { savedAt } = change;
  if (savedAt) return text('versions-changed-back', { copy: formatCopy(savedAt, now) });
  const { captions } = change;
  const parts = [
    change.headline && (['headline', 1] as const),
    change.standfirst && (['standfirst', 1] as const),
    change.byline && (['byline', 1] as const),
    captions > 0 && (['captions', captions] as const),
    hasChangedText(change) && (['text', 1] as const),
  ].filter((part) => part !== false);
  const names = parts.map(([part, total], index) =>
    index === 0
      ? text(`versions-part-${part}.first`, { total })
      : text(`versions-part-${part}`, { total }),
  );
  const total = parts.length > 1 ? 2 : (parts[0]?.[1] ?? 1);
  return text('versions-changed', { parts: joinNames(names), total });
}

/** Says how paragraphs changed: "Paragraphs: 1 edited, 2 new." Empty if none did. */
export function describeParagraphs(change: Change): string {
  if (!hasChangedText(change)) return '';
  const counts = [
    [change.edited, 'versions-edited'],
    [change.inserted, 'versions-new'],
    [change.deleted, 'versions-removed'],
    [change.moved, 'versions-moved'],
  ] as const;
  const shown = counts.filter(([total]) => total > 0);
  const changes = joinItems(shown.map(([total, id]) => text(id, { total })));
  return text('versions-paragraphs', { changes });
}

function hasChangedText({ edited, inserted, deleted, moved }: Change): boolean {
  return edited + inserted + deleted + moved > 0;
}
