import { now } from '../../client/base/now';
import type { PageStory } from '../../client/clipping/story-clipper';
import type { PanelProps } from '../../components/panel/panel-props';
import { text } from '../../components/strings';
import '../../components/strings/en/panels/panel.ftl';
import type { Clip, Result } from '../../core/model';
import { plainText } from '../../core/text';
import { additionAction, editAction } from '../shared/undo/annotation-actions';
import type { PanelParts } from './panel-actions';

/** Saves or highlights text that was dropped, with undo, if it is selected on the page in front. */
export function createDropActions({
  library,
  page,
  clip,
  tasks,
  clipper,
  edits: { undo },
}: PanelParts): Pick<PanelProps, 'onDropText' | 'onUndoText'> {
  const highlight = ({ id: clipId }: Clip) => {
    const before = page.clip.value?.annotations ?? [];
    return tasks.run(page.highlightSelection, ({ id, colour }) => {
      const isShown = clip.findId() === clipId;
      const same = before.find((each) => each.id === id);
      if (same && isShown && same.colour !== colour) {
        const { mergeKey: _, ...recolouring } = editAction(same, { colour });
        undo.record(clipId, recolouring);
        // Undo would delete the earlier highlight, with its note.
      } else if (same) undo.notifyText(text('panel-selection-known'));
      // Keys undo what was done to the clip that is shown.
      else if (isShown) undo.record(clipId, additionAction('added', id));
      else undo.notifySavedText({ clipId, annotationId: id, isUndone: false });
    });
  };

  const clipText = (selection: Result<PageStory>) => {
    const before = page.clip.value?.clip.versionId;
    const showDeleted = clip.prepareDeletion();
    return tasks.run(
      () => clipper.clip(() => selection),
      ({ clip: saved, created }) => {
        // The article was saved meanwhile.
        if (!lacksArticle(saved)) return void highlight(saved);
        if (!created) {
          const isKnown = saved.versionId === before;
          return undo.notifyText(text(isKnown ? 'panel-selection-known' : 'panel-selection-added'));
        }
        // It may be the clip that was just deleted here.
        showDeleted(null);
        undo.notifySavedText({ clipId: saved.id, annotationId: null, isUndone: false });
      },
    );
  };

  return {
    async onDropText(words) {
      const selection = await page.readSelection();
      if (!selection.ok && selection.failure.code !== 'nothing-selected') {
        return tasks.setFailure(selection.failure);
      }
      if (!selection.ok || !isFrom(selection.value, words)) {
        return undo.notifyText(text('panel-links-none-dropped'));
      }
      const saved = page.clip.value?.clip;
      return saved && !lacksArticle(saved) ? highlight(saved) : clipText(selection);
    },
    onUndoText(saved) {
      const { clipId, annotationId, isUndone } = saved;
      void tasks.run<unknown>(
        () => {
          if (annotationId === null) {
            return library[isUndone ? 'restoreClip' : 'deleteClip'](clipId, now());
          }
          return library[isUndone ? 'restoreAnnotation' : 'deleteAnnotation'](annotationId, now());
        },
        () => undo.notifySavedText({ ...saved, isUndone: !isUndone }),
      );
    },
  };
}

/** True if a selection of its page is added to the clip, and not highlighted in it. */
function lacksArticle({ summary: { completeness } }: Clip): boolean {
  return completeness === 'link' || completeness === 'selection';
}

/** How many letters and digits of dropped text must be those of the selection. */
const comparedLength = 60;

/** True if dropped text is that of a selection, not of another window. Browsers space it differently. */
function isFrom({ article }: PageStory, words: string): boolean {
  const strip = (value: string) => value.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const start = strip(words).slice(0, comparedLength);
  return start !== '' && strip(plainText(article.body)).startsWith(start);
}
