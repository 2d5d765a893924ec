import type { Written } from '../../components/page/NoteCard';
import { type Annotation, type Colour, fail, type Result } from '../../core/model';
import type { BarActions } from './bar-actions';
import { type BarTarget, draftKeyOf } from './bar-target';
import { moveDraft } from './note-drafts';

/** What a mark begins with; one that is made without a choice of colour gets this one. */
export const unwritten: Written = { colour: 'sun', note: '', tags: [] };

/**
 * Stores what was written or chosen about what the bar is over, and sees to its draft: that
 * of the note that is stored (`isNote`) is forgotten, and that of a mark that is made
 * without it goes over to the mark. Reads the target at once; the bar may be elsewhere after.
 */
export async function storeWords(
  actions: BarActions,
  target: BarTarget,
  edit: Partial<Written>,
  isNote: boolean,
): Promise<Result<Annotation>> {
  if (target.kind === 'choice') return fail('invalid-input', 'no mark is chosen');
  const { drafts } = actions;
  const { draftKey } = target;
  const stored =
    target.kind === 'new'
      ? await actions.add(target.range, { ...unwritten, ...edit })
      : await actions.edit(target.annotation.id, {
          ...edit,
          noteBefore: target.annotation.note,
          tagsBefore: target.annotation.tags,
        });
  if (!stored.ok) return stored;
  if (isNote) drafts.save(draftKey, null);
  else if (target.kind === 'new') await moveDraft(drafts, draftKey, stored.value.id);
  return stored;
}

/** Marks words over which the bar is not, or in which nothing is being written. */
export async function markWords(
  actions: BarActions,
  range: Range,
  colour: Colour,
): Promise<Result<Annotation>> {
  const { drafts } = actions;
  const added = await actions.add(range, { ...unwritten, colour });
  if (added.ok) await moveDraft(drafts, draftKeyOf(added.value.passage), added.value.id);
  return added;
}
