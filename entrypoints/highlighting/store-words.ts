import type { Written } from '../../components/page/NoteCard';
import { type Annotation, type Colour, fail, type Result, succeed } from '../../core/model';
import type { BarActions } from './bar-actions';
import { type BarTarget, draftKeyOf } from './bar-target';
import { moveDraft } from './note-drafts';

/** What a mark begins with; one that is made without a choice of colour gets this one. */
export const unwritten: Written = { colour: 'sun', note: '', tags: [] };

/**
 * Stores what was written or chosen about what the bar is over, and sees to its draft: that
 * of the note that is stored is forgotten, and that of a mark that is made without it goes
 * over to the mark. Reads the target at once; the bar may be elsewhere after.
 *
 * `latest` gives what is written in the note by then, null when it is not a note that is
 * stored: the reader can go on typing while a background wakes or a story is fetched.
 */
export async function storeWords(
  actions: BarActions,
  target: BarTarget,
  edit: Partial<Written>,
  latest: (() => Written | null) | null,
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
  if (latest) return storeLate(actions, stored.value, edit, latest, draftKey);
  if (target.kind === 'new') await moveDraft(drafts, draftKey, stored.value.id);
  return stored;
}

/** Stores what was typed since `edit` was sent, until there is no more; what cannot be is kept as a draft. */
async function storeLate(
  { edit: send, drafts }: BarActions,
  stored: Annotation,
  edit: Partial<Written>,
  latest: () => Written | null,
  draftKey: string,
): Promise<Result<Annotation>> {
  let kept = stored;
  let { note = '', tags = [] } = edit;
  for (;;) {
    const late = latest();
    // A tag that was not closed by Enter is in the edit alone.
    const newTags = late?.tags.filter((tag) => !tags.includes(tag)) ?? [];
    if (!late || (late.note === note && newTags.length === 0)) break;
    const after = { note: late.note, tags: [...tags, ...newTags] };
    const before = { noteBefore: note, tagsBefore: tags };
    const sent = await send(kept.id, { ...after, ...before });
    if (!sent.ok) {
      if (draftKey !== kept.id) drafts.save(draftKey, null);
      drafts.save(kept.id, { ...after, ...before });
      return succeed(kept);
    }
    kept = sent.value;
    ({ note, tags } = after);
  }
  drafts.save(draftKey, null);
  return succeed(kept);
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
