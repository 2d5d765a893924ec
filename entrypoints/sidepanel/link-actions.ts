import { saveLinks } from '../../client/clipping/save-link';
import { listReadable } from '../../client/tabs/site-access';
import type { PanelProps } from '../../components/panel/panel-props';
import { text } from '../../components/strings';
import { describeSavedLinks } from '../../components/strings/describe-saved-links';
import '../../components/strings/en/panels/panel.ftl';
import '../../components/strings/en/reading/savedlinks.ftl';
import { joinSentences } from '../../components/strings/join';
import { type Clip, isLinkClip, type LinkClip } from '../../core/model';
import { createUndoOffers } from './offer-undo';
import type { PanelParts } from './panel-actions';
import type { UndoController } from './undo-controller';

/**
 * Saves links that were dropped or pasted, with undo, and then reads their texts if the browser
 * allows it; those that are still missing once more after redo. `readLinks` resolves with the number of texts.
 */
export function createLinkActions(
  {
    library,
    page,
    tasks,
    edits: { undo },
  }: Pick<PanelParts, 'library' | 'tasks'> & {
    readonly page: Pick<PanelParts['page'], 'tab'>;
    readonly edits: {
      readonly undo: Pick<UndoController, 'notifyText' | 'notifyUndoable' | 'toast'>;
    };
  },
  readLinks: (links: readonly LinkClip[]) => Promise<number>,
): Pick<PanelProps, 'onSaveLinks' | 'onNoLinks'> {
  const { offerToDelete } = createUndoOffers({ library, tasks }, undo);

  const report = async (created: readonly Clip[], known: number) => {
    const total = created.length;
    const describe = (read: number) => describeSavedLinks(total, read, known);
    if (total === 0) return void undo.notifyText(describe(0));
    const ids = created.map(({ id }) => id);
    const links = created.filter(isLinkClip);
    const withText = total - links.length;
    const readable = await listReadable(links);
    let reading: Promise<number> = Promise.resolve(0);
    /** Undo makes a running fetch skip what it removes. */
    const readAgain = async () => {
      const found = await Promise.all(ids.map((id) => library.getClip(id)));
      const clips = found.flatMap((one) => (one.ok ? [one.value] : []));
      return readLinks(await listReadable(clips.filter(isLinkClip)));
    };
    const onRestored = () => {
      reading = reading.then(readAgain);
    };
    const offer = (read: number) => offerToDelete(describe(withText + read), ids, onRestored);
    if (readable.length === 0) return void offer(0);
    const words = joinSentences([
      text('panel-links-reading', { total }),
      known > 0 && text('savedlinks-known', { total: known }),
    ]);
    const wasUndone = offerToDelete(words, ids, onRestored);
    const shownFirst = undo.toast.peek();
    reading = readLinks(readable);
    const read = await reading;
    // A message about something else stays: it may offer to undo that.
    const shown = undo.toast.peek();
    if ((shown === null || shown === shownFirst) && !wasUndone()) offer(read);
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
  };
}
