import { now } from '../../../client/base/now';
import { copyLater } from '../../../client/export/copy-later';
import type { LibraryProps, OpenClip } from '../../../components/library/library-props';
import { joinSentences, text } from '../../../components/strings';
import '../../../components/strings/en/library/export.ftl';
import '../../../components/strings/en/library/library.ftl';
import type { ExportMemory } from '../../../core/export';
import type { WholeClip } from '../../../core/model';

/** Actions that take the clip elsewhere and change nothing in the library. */
export function createReaderActions(
  window: Window,
  getClip: () => OpenClip | null,
  getMemory: () => ExportMemory,
  notify: (message: string) => void,
): Pick<LibraryProps, 'onCopyCitation' | 'onOpenInObsidian'> {
  const loadTexts = () => import('../../../client/library/citation-and-obsidian');
  return {
    async onCopyCitation(style) {
      const whole = toWholeClip(getClip());
      if (whole === null) return;
      const citation = loadTexts().then(({ formatClipCitation }) =>
        formatClipCitation(whole, style),
      );
      await notifyCopied(
        notify,
        copyLater(window.navigator, citation),
        text('export-citation-copied'),
      );
    },
    async onOpenInObsidian() {
      const whole = toWholeClip(getClip());
      if (whole === null) return;
      const { choice, templates } = getMemory();
      const template = templates.find(({ name }) => name === choice.template) ?? null;
      const { createObsidianUri } = await loadTexts();
      const { address, text: note, missing } = createObsidianUri(whole, template, now());
      const { describeMissing } = await import('../../../client/export/describe-missing');
      const opened = joinSentences([text('export-note-opened'), describeMissing(missing)]);
      if (note !== null) {
        const copying = copyLater(window.navigator, Promise.resolve({ text: note }));
        if (!(await notifyCopied(notify, copying, opened))) return;
      } else notify(opened);
      window.location.href = address;
    },
  };
}

/** Shows the message once copying is done, or that it failed. Resolves with whether it worked. */
async function notifyCopied(
  notify: (message: string) => void,
  copying: Promise<void>,
  message: string,
) {
  try {
    await copying;
    notify(message);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    notify(text('library-done-copy-failed'));
    return false;
  }
}

/** The clip with the version that is shown, which is the only one the page has. */
function toWholeClip(chosen: OpenClip | null): WholeClip | null {
  if (!chosen?.article) return null;
  const { clip, article, annotations, versions } = chosen;
  const keptAt = versions.find(({ id }) => id === clip.versionId)?.keptAt ?? clip.clippedAt;
  const version = { id: clip.versionId, clipId: clip.id, keptAt, article };
  return {
    clip,
    versions: [version],
    annotations: annotations.map(({ annotation }) => annotation),
  };
}
