import { now } from '../../client/base/now';
import { saveLinks } from '../../client/clipping/save-link';
import { listReadable } from '../../client/tabs/site-access';
import type { PanelProps } from '../../components/panel/panel-props';
import { text } from '../../components/strings';
import '../../components/strings/en/panels/panel.ftl';
import { type Clip, isLinkClip, type LinkClip, succeed } from '../../core/model';
import type { PanelParts } from './panel-actions';

/**
 * Saves links that were dropped or pasted, with undo, and then reads their texts if the browser
 * allows it. `readLinks` resolves with the number of texts.
 */
export function createLinkActions(
  {
    library,
    page,
    tasks,
    edits: { undo },
  }: Pick<PanelParts, 'library' | 'tasks'> & {
    readonly page: Pick<PanelParts['page'], 'tab'>;
    readonly edits: Pick<PanelParts['edits'], 'undo'>;
  },
  readLinks: (links: readonly LinkClip[]) => Promise<number>,
): Pick<PanelProps, 'onSaveLinks' | 'onNoLinks' | 'onUndoLinks'> {
  const undone = new Set<string>();

  const report = async (clips: readonly Clip[], known: number) => {
    const created = clips.map(({ id }) => id);
    const links = clips.filter(isLinkClip);
    const withText = clips.length - links.length;
    const notify = (read: number | null) => undo.notifyLinks({ created, known, read });
    const readable = await listReadable(links);
    if (readable.length === 0) return notify(withText);
    notify(null);
    const read = await readLinks(readable);
    // A message about something else stays: it may offer to undo that.
    const { value: toast } = undo.toast;
    const isFree = toast === null || toast.step === 'links-saved';
    if (isFree && !created.some((id) => undone.has(id))) notify(withText + read);
  };

  return {
    onSaveLinks(links) {
      const isPrivate = page.tab.value?.isPrivate ?? false;
      void tasks.run(
        () => saveLinks(library, links, isPrivate),
        ({ created, known }) => void report(created, known.length),
      );
    },
    onNoLinks: (how) => undo.notifyText(text(`panel-links-none-${how}`)),
    onUndoLinks(ids) {
      for (const id of ids) undone.add(id);
      void tasks.run(
        async () => {
          for (const id of ids) {
            const deleted = await library.deleteClip(id, now());
            if (!deleted.ok) return deleted;
          }
          return succeed(null);
        },
        () => undo.notifyText(text('panel-links-removed', { total: ids.length })),
      );
    },
  };
}
