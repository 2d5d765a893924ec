import { now } from '../../client/base/now';
import { copyLater } from '../../client/export/copy-later';
import type { ChosenClip, LibraryProps } from '../../components/library/library-props';
import { text } from '../../components/strings';
import '../../components/strings/en/export.ftl';
import '../../components/strings/en/library.ftl';
import type { ExportMemory } from '../../core/exchange';
import type { WholeClip } from '../../core/model';

/** What is done with the clip that is read and leaves nothing behind: a citation, a note elsewhere. */
export function createReaderActs(
  window: Window,
  read: () => ChosenClip | null,
  memory: () => ExportMemory,
  tell: (words: string) => void,
): Pick<LibraryProps, 'onCopyCitation' | 'onOpenInObsidian'> {
  const texts = () => import('../../client/library/clip-texts');
  return {
    async onCopyCitation(style) {
      const whole = wholeOf(read());
      if (whole === null) return;
      const citation = texts().then(({ citationOf }) => citationOf(whole, style));
      await told(tell, copyLater(window.navigator, citation), text('export-citation-copied'));
    },
    async onOpenInObsidian() {
      const whole = wholeOf(read());
      if (whole === null) return;
      const { choice, templates } = memory();
      const template = templates.find(({ name }) => name === choice.template) ?? null;
      const { obsidianNote } = await texts();
      const { address, text: note } = obsidianNote(whole, template, now());
      if (note !== null) {
        const copying = copyLater(window.navigator, Promise.resolve({ text: note }));
        if (!(await told(tell, copying, text('export-note-opened')))) return;
      } else tell(text('export-note-opened'));
      window.location.href = address;
    },
  };
}

async function told(tell: (words: string) => void, copying: Promise<void>, words: string) {
  try {
    await copying;
    tell(words);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    tell(text('library-done-copy-failed'));
    return false;
  }
}

/** What is read, as far as the page knows it: the version that is shown. */
function wholeOf(chosen: ChosenClip | null): WholeClip | null {
  if (!chosen?.article) return null;
  const { clip, article, annotations, versions } = chosen;
  const keptAt = versions.find(({ id }) => id === clip.versionId)?.keptAt ?? clip.clippedAt;
  const version = { id: clip.versionId, clipId: clip.id, keptAt, article };
  return { clip, versions: [version], annotations: annotations.map((placed) => placed.annotation) };
}
