import { now } from '../../client/base/now';
import type { PageStory } from '../../client/clipping/story-clipper';
import type { PanelProps } from '../../components/panel/panel-props';
import { text } from '../../components/strings';
import '../../components/strings/en/panels/panel.ftl';
import '../../components/strings/en/reading/highlights.ftl';
import { type Clip, type Result, succeed } from '../../core/model';
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
}: PanelParts): Pick<PanelProps, 'onDropText'> {
  /** Offers to undo what was done, and after that to redo it. */
  const offerUndo = (done: Step, undone: Step, isUndone = false) => {
    const [shown, next] = isUndone ? [undone, done] : [done, undone];
    undo.notifySavedText({
      words: shown.words,
      isUndone,
      onUndo: () => void tasks.run(next.run, () => offerUndo(done, undone, !isUndone)),
    });
  };
  const offerToDelete = (clipId: string, words: string) =>
    offerUndo(
      { words, run: () => library.restoreClip(clipId, now()) },
      {
        words: text('panel-links-removed', { total: 1 }),
        run: () => library.deleteClip(clipId, now()),
      },
    );
  const offerToRemove = (ids: readonly string[]) => {
    const total = ids.length;
    offerUndo(
      {
        words: text('highlights-done-added', { total }),
        run: () => runEach(ids, (id) => library.restoreAnnotation(id, now())),
      },
      {
        words: text('highlights-done-added.undone', { total }),
        run: () => runEach(ids, (id) => library.deleteAnnotation(id, now())),
      },
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
      if (!lacksArticle(saved)) return void highlight(saved);
      if (created) {
        // It may be the clip that was just deleted here.
        showDeleted(null);
        return offerToDelete(saved.id, text('panel-selection-saved'));
      }
      if (saved.versionId === before) return undo.notifyText(text('panel-selection-known'));
      let { versionId } = saved;
      offerUndo(
        {
          words: text('panel-selection-added'),
          async run() {
            const again = await save();
            if (again.ok) ({ versionId } = again.value.clip);
            return again;
          },
        },
        {
          words: text('panel-selection-removed'),
          run: () => library.undoVersion(saved.id, versionId, now()),
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
      return saved && !lacksArticle(saved) ? highlight(saved) : clipText(selection);
    },
  };
}

/** A change of the library, and what to say when it was made. */
interface Step {
  readonly words: string;
  run(): Promise<Result<unknown>>;
}

/** Runs a change of each record, until one fails. */
async function runEach(
  ids: readonly string[],
  run: (id: string) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  for (const id of ids) {
    const done = await run(id);
    if (!done.ok) return done;
  }
  return succeed(null);
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
