import { now } from '../../client/base/now';
import type { PageStory } from '../../client/clipping/story-clipper';
import type { PanelProps } from '../../components/panel/panel-props';
import { text } from '../../components/strings';
import '../../components/strings/en/panels/panel.ftl';
import '../../components/strings/en/reading/highlights.ftl';
import { type Clip, lacksArticle, type Result } from '../../core/model';
import { plainText } from '../../core/text';
import { additionAction, editAction } from '../shared/undo/annotation-actions';
import { createUndoOffers, runEach } from './offer-undo';
import type { PanelParts } from './panel-actions';

/** Saves or highlights text that was dropped, with undo, if it is selected on the page in front. */
export function createDropActions({
  library,
  page,
  clip,
  tasks,
  clipper,
  edits: { undo },
}: PanelParts): Pick<PanelProps, 'onDropText'> {
  const { offer, offerToDelete } = createUndoOffers({ library, tasks }, undo);
  const offerToRemove = (ids: readonly string[]) => {
    const total = ids.length;
    const words = text('highlights-done-added', { total });
    offer(
      words,
      {
        words: text('highlights-done-added.undone', { total }),
        run: () => runEach(ids, (id) => library.deleteAnnotation(id, now())),
      },
      { words, run: () => runEach(ids, (id) => library.restoreAnnotation(id, now())) },
    );
  };

  const highlight = ({ id: clipId }: Clip) => {
    const before = page.clip.value?.annotations ?? [];
    return tasks.run(page.highlightSelection, (highlights) => {
      const added = highlights.filter(({ id }) => !before.some((each) => each.id === id));
      const actions = [
        ...highlights.flatMap(({ id, colour }) => {
          // Undo must not delete an earlier highlight, with its note.
          const same = before.find((each) => each.id === id);
          return same && same.colour !== colour ? editAction(same, { colour }) : [];
        }),
        ...added.map(({ id }) => additionAction('added', id)),
      ];
      const isShown = clip.findId() === clipId;
      const kind = actions.at(-1)?.kind;
      // Keys undo what was done to the clip that is shown.
      if (kind && isShown) {
        const [undoing, redoing] = [
          actions.flatMap((one) => one.undo),
          actions.flatMap((one) => one.redo),
        ];
        undo.record(clipId, { kind, undo: undoing, redo: redoing });
      } else if (added.length > 0) offerToRemove(added.map(({ id }) => id));
      else undo.notifyText(text('panel-selection-known'));
    });
  };

  const clipText = (selection: Result<PageStory>) => {
    const before = page.clip.value?.clip.versionId;
    const showDeleted = clip.prepareDeletion();
    const save = () => clipper.clip(() => selection);
    return tasks.run(save, ({ clip: saved, created }) => {
      // The article was saved meanwhile.
      if (!lacksArticle(saved.summary)) return void highlight(saved);
      if (created) {
        // It may be the clip that was just deleted here.
        showDeleted(null);
        return offerToDelete(text('panel-selection-saved'), [saved.id]);
      }
      if (saved.versionId === before) return undo.notifyText(text('panel-selection-known'));
      let { versionId } = saved;
      const words = text('panel-selection-added');
      offer(
        words,
        {
          words: text('panel-selection-removed'),
          run: () => library.undoVersion(saved.id, versionId, now()),
        },
        {
          words,
          async run() {
            const again = await save();
            if (again.ok) ({ versionId } = again.value.clip);
            return again;
          },
        },
      );
    });
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
      return saved && !lacksArticle(saved.summary) ? highlight(saved) : clipText(selection);
    },
  };
}

/** How many letters and digits of dropped text must be those of the selection. */
const comparedLength = 60;

/** True if dropped text is that of a selection, not of another window. Browsers space it differently. */
function isFrom({ article }: PageStory, words: string): boolean {
  const strip = (value: string) => value.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const start = strip(words).slice(0, comparedLength);
  return start !== '' && strip(plainText(article.body)).startsWith(start);
}
