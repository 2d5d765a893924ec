import type { HighlightInput } from '../../../../components/page/NoteCard';
import { type Annotation, type Colour, fail, type Result, succeed } from '../../../../core/model';
import type { AnnotationLayer } from '../annotations/annotation-layer';
import { findSameHighlight } from '../annotations/find-same-highlight';
import { moveDraft } from '../note/note-drafts';
import type { BarActions, BarSettings } from './bar-actions';
import { type BarTarget, getQuoteKey } from './bar-target';

/** The input of a new highlight, in the user's default colour. */
export function getNewInput({ current }: BarSettings): HighlightInput {
  return { colour: current.colour, note: '', tags: [] };
}

/**
 * Saves an edit of the bar's target. Deletes the draft if its note was saved. If the
 * passage was highlighted without it, moves the draft to the highlight. The target is read
 * before the first await, because the bar may have another one afterwards.
 *
 * `getCurrentInput` returns the note as typed so far, because the user can go on typing
 * while the background wakes or a story is fetched. It returns null while the note's draft
 * is being loaded. Pass null if no note is being saved.
 */
export async function saveEdit(
  actions: BarActions,
  target: BarTarget,
  edit: Partial<HighlightInput>,
  getCurrentInput: (() => HighlightInput | null) | null,
): Promise<Result<Annotation>> {
  if (target.kind === 'choice') return fail('invalid-input', 'no highlight is selected');
  const { drafts } = actions;
  const { draftKey } = target;
  const saved =
    target.kind === 'new'
      ? await actions.add(target.range, { ...getNewInput(actions.settings), ...edit })
      : await actions.edit(target.annotation.id, {
          ...edit,
          noteBefore: target.annotation.note,
          tagsBefore: target.annotation.tags,
        });
  if (!saved.ok) return saved;
  if (getCurrentInput) return saveLateEdits(actions, saved.value, edit, getCurrentInput, draftKey);
  if (target.kind === 'new') await moveDraft(drafts, draftKey, saved.value.id);
  return saved;
}

/** Saves edits made since `edit` was sent, until there are no more. Text that cannot be saved becomes a draft. */
async function saveLateEdits(
  { edit: sendEdit, drafts }: BarActions,
  saved: Annotation,
  edit: Partial<HighlightInput>,
  getCurrentInput: () => HighlightInput | null,
  draftKey: string,
): Promise<Result<Annotation>> {
  let annotation = saved;
  let { note = '', tags = [] } = edit;
  for (;;) {
    const current = getCurrentInput();
    // `edit` may contain a tag that was not confirmed with Enter, which the input lacks.
    const newTags = current?.tags.filter((tag) => !tags.includes(tag)) ?? [];
    if (!current || (current.note === note && newTags.length === 0)) break;
    const next = { note: current.note, tags: [...tags, ...newTags] };
    const base = { noteBefore: note, tagsBefore: tags };
    const sent = await sendEdit(annotation.id, { ...next, ...base });
    if (!sent.ok) {
      if (draftKey !== annotation.id) drafts.save(draftKey, null);
      drafts.save(annotation.id, { ...next, ...base });
      return succeed(annotation);
    }
    annotation = sent.value;
    ({ note, tags } = next);
  }
  drafts.save(draftKey, null);
  return succeed(annotation);
}

/**
 * Highlights a range that has no note open, or changes the colour of its highlight. A draft about
 * it moves to the highlight.
 */
export async function addHighlight(
  actions: BarActions,
  layer: AnnotationLayer,
  range: Range,
  colour: Colour,
): Promise<Result<Annotation>> {
  const { drafts } = actions;
  const same = findSameHighlight(layer, range);
  if (same?.colour === colour) return succeed(same);
  if (same) {
    return actions.edit(same.id, { colour, noteBefore: same.note, tagsBefore: same.tags });
  }
  const added = await actions.add(range, { ...getNewInput(actions.settings), colour });
  if (added.ok) await moveDraft(drafts, getQuoteKey(added.value.passage), added.value.id);
  return added;
}
