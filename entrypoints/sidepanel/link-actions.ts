import { now } from '../../client/base/now';
import { saveLink } from '../../client/clipping/save-link';
import type { PanelProps } from '../../components/panel/panel-props';
import { text } from '../../components/strings';
import '../../components/strings/en/panels/panel.ftl';
import { succeed } from '../../core/model';
import type { PanelParts } from './panel-actions';

/** Saves links that were dropped or pasted, with undo. */
export function createLinkActions({
  library,
  page,
  tasks,
  edits: { undo },
}: PanelParts): Pick<PanelProps, 'onSaveLinks' | 'onUndoLinks'> {
  return {
    onSaveLinks(links) {
      const isPrivate = page.tab.value?.isPrivate ?? false;
      void tasks.run(
        async () => {
          const created: string[] = [];
          for (const link of links) {
            const saved = await saveLink(library, { ...link, isPrivate });
            if (!saved.ok) return saved;
            if (saved.value.created) created.push(saved.value.clip.id);
          }
          return succeed(created);
        },
        (created) => undo.notifyLinks(created, links.length - created.length),
      );
    },
    onUndoLinks: (ids) =>
      void tasks.run(
        async () => {
          for (const id of ids) {
            const deleted = await library.deleteClip(id, now());
            if (!deleted.ok) return deleted;
          }
          return succeed(null);
        },
        () => undo.notifyText(text('panel-links-removed', { total: ids.length })),
      ),
  };
}
