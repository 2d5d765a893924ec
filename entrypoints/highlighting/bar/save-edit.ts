import type { HighlightInput } from '../../../components/page/NoteCard';
import { type Annotation, type Colour, fail, type Result, succeed } from '../../../core/model';
import { moveDraft } from '../note/note-drafts';
import type { BarActions } from './bar-actions';
import { type BarTarget, getDraftKey } from './bar-target';

/** A new highlight, with the default colour. */
export const emptyHighlight: HighlightInput = { colour: 'sun', note: '', tags: [] };

/**
 * Saves an edit of the bar's target. The draft of a saved note is deleted; that of a
 * passage highlighted without its note moves to the highlight. The target is read before
 * the first await, because the bar may have another one afterwards.
 *
 * `latest` returns the current text of the note: the user can go on typing while the
 * background wakes or a story is fetched. Null if no note is being saved.
 */
export async function saveEdit(
  actions: BarActions,
  target: BarTarget,
  edit: Partial<HighlightInput>,
  latest: (() => HighlightInput | null) | null,
): Promise<Result<Annotation>> {
  if (target.kind === 'choice') return fail('invalid-input', 'no mark is chosen');
  const { drafts } = actions;
  const { draftKey } = target;
  const saved =
    target.kind === 'new'
      ? await actions.add(target.range, { ...emptyHighlight, ...edit })
      : await actions.edit(target.annotation.id, {
          ...edit,
          noteBefore: target.annotation.note,
          tagsBefore: target.annotation.tags,
        });
  if (!saved.ok) return saved;
  if (latest) return saveLateEdits(actions, saved.value, edit, latest, draftKey);
  if (target.kind === 'new') await moveDraft(drafts, draftKey, saved.value.id);
  return saved;
}

/** Saves what was typed since `edit` was sent, until nothing is left. Text that cannot be saved becomes a draft. */
async function saveLateEdits(
  { edit: sendEdit, drafts }: BarActions,
  saved: Annotation,
  edit: Partial<HighlightInput>,
  latest: () => HighlightInput | null,
  draftKey: string,
): Promise<Result<Annotation>> {
  let annotation = saved;
  let { note = '', tags = [] } = edit;
  for (;;) {
    const late = latest();
    // A tag that was not confirmed with Enter is only in the edit.
    const newTags = late?.tags.filter((tag) => !tags.includes(tag)) ?? [];
    if (!late || (late.note === note && newTags.length === 0)) break;
    const after = { note: late.note, tags: [...tags, ...newTags] };
    const before = { noteBefore: note, tagsBefore: tags };
    const sent = await sendEdit(annotation.id, { ...after, ...before });
    if (!sent.ok) {
      if (draftKey !== annotation.id) drafts.save(draftKey, null);
      drafts.save(annotation.id, { ...after, ...before });
      return succeed(annotation);
    }
    annotation = sent.value;
    ({ note, tags } = after);
  }
  drafts.save(draftKey, null);
  return succeed(annotation);
}

/** Highlights a range that has no note open. A draft about it moves to the highlight. */
export async function addHighlight(
  actions: BarActions,
  range: Range,
  colour: Colour,
): Promise<Result<Annotation>> {
  const { drafts } = actions;
  const added = await actions.add(range, { ...emptyHighlight, colour });
  if (added.ok) await moveDraft(drafts, getDraftKey(added.value.passage), added.value.id);
  return added;
}
