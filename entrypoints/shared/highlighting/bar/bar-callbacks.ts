import type { HighlightInput } from '../../../../components/page/NoteCard';
import { describe } from '../../../../core/anchor';
import type { Annotation, Colour, Result } from '../../../../core/model';
import { findSameHighlight } from '../annotations/find-same-highlight';
import { copyLink, copyQuote } from '../copy/copy-passage';
import { highlightEach } from '../selection/highlight-each';
import { deselect, listOtherSelectedRanges } from '../selection/selected-ranges';
import type { Bar } from './bar';
import { type BarTarget, getQuoteKey } from './bar-target';
import type { BarCallbacks } from './draw-bar';
import { addHighlight, getNewInput, saveEdit } from './save-edit';

/** What the controls of the bar do. */
export function createBarCallbacks(bar: Bar): BarCallbacks {
  return {
    onChange() {},
    onSave: (written) => bar.target && void saveTarget(bar, bar.target, written),
    onCancel() {
      bar.note.close(false);
      bar.layer.setPending(null);
      if (!bar.target) return;
      bar.draw();
      bar.host.root.querySelector<HTMLElement>('.selection-bar__colours ~ button')?.focus();
    },
    onCompleteTags: bar.actions.completeTags,
    onColour: (colour) => bar.target && void saveColour(bar, bar.target, colour),
    onNote: () => openNote(bar),
    onCopyQuote: () => copyTarget(bar, 'quote'),
    onCopyLink: () => copyTarget(bar, 'link'),
    onDelete() {
      const { target } = bar;
      if (target?.kind !== 'annotation') return;
      void bar.run(bar.actions.remove(target.annotation.id), () => bar.dismiss());
    },
    onMenu: (isOpen) => bar.showMenu(isOpen),
    onTurnOff() {
      bar.dismiss();
      bar.actions.site?.turnOff();
    },
    onPick: (id) => openOverAnnotation(bar, id),
    onClose: () => bar.dismiss(),
  };
}

/** Opens the bar over a selected range. False, and closes it, if the range has no text to highlight. */
export function openOverRange(bar: Bar, range: Range, draftKey?: string): boolean {
  const root = bar.layer.findRoot(range.commonAncestorContainer);
  const passage = root && describe(root, range);
  if (!passage || passage.quote.exact === '') {
    bar.close();
    return false;
  }
  bar.open({ kind: 'new', range, draftKey: draftKey ?? getQuoteKey(passage), passage });
  return true;
}

/** Opens the card of a highlight. False if it is not painted. */
export function openOverAnnotation(bar: Bar, id: string): boolean {
  const { layer } = bar;
  const annotation = layer.find(id);
  const range = layer.painter.findRange(id);
  if (!annotation || !range) return false;
  bar.actions.onChoose(id);
  const changedTo = layer.findChangedWords(id);
  bar.open({ kind: 'annotation', range, draftKey: id, annotation, changedTo });
  return true;
}

/** Opens the card of a highlight, or a choice if there are several under the click. */
export function openOverAnnotations(bar: Bar, ids: readonly string[]): void {
  const { layer } = bar;
  const [first] = ids;
  const annotations = ids.flatMap((id) => layer.find(id) ?? []);
  const range = first && layer.painter.findRange(first);
  if (annotations.length > 1 && range) bar.open({ kind: 'choice', range, annotations });
  else if (first) openOverAnnotation(bar, first);
}

/** Opens the note of the target. */
export async function openNote({ target, layer, note, actions }: Bar): Promise<void> {
  if (!target || target.kind === 'choice') return;
  // Nobody edits what somebody else made.
  if (target.kind === 'annotation' && target.annotation.author) return;
  actions.onNote(target.draftKey);
  const stored = target.kind === 'annotation' ? target.annotation : getNewInput(actions.settings);
  // Focusing the note field may clear the browser's selection. The passage stays painted.
  if (target.kind === 'new') layer.setPending(target.range);
  const { colour, note: text, tags } = stored;
  await note.open({
    drafts: actions.drafts,
    draftKey: target.draftKey,
    passage: target.kind === 'new' ? target.passage : null,
    stored: { colour, note: text, tags },
  });
}

/** Saves an edit of the target and closes the bar. */
export function saveTarget(
  bar: Bar,
  target: BarTarget,
  edit: Partial<HighlightInput>,
): Promise<Result<Annotation>> {
  const { note } = bar;
  return bar.run(saveEdit(bar.actions, target, edit, note.inputGetter()), () => {
    if (note.isOpen()) note.close(true);
    bar.focus.giveBack(target.range);
    deselect(target.range);
    bar.close();
  });
}

/** Highlights every selected range. A note, in contrast, belongs to the range under the bar alone. */
async function saveColour(bar: Bar, target: BarTarget, colour: Colour): Promise<void> {
  const others = target.kind === 'new' ? listOtherSelectedRanges(target.range) : [];
  const saved = await saveTarget(bar, findExisting(bar, target), { colour });
  if (!saved.ok || others.length === 0) return;
  await highlightEach(others, (range) => addHighlight(bar.actions, bar.layer, range, colour));
}

/** The highlight of exactly the selected text, if there is one. */
function findExisting({ layer }: Bar, target: BarTarget): BarTarget {
  const annotation = target.kind === 'new' ? findSameHighlight(layer, target.range) : null;
  if (!annotation) return target;
  const { range } = target;
  return { kind: 'annotation', range, draftKey: annotation.id, annotation, changedTo: null };
}

function copyTarget(bar: Bar, what: 'quote' | 'link'): void {
  const { target, view, actions } = bar;
  const root = target && bar.layer.findRoot(target.range.commonAncestorContainer);
  if (!root || !target) return;
  const copy = what === 'quote' ? copyQuote : copyLink;
  bar.showCopied(copy(view, root, target, actions) ? what : null);
}
