import { render } from 'preact';
import type { Copied } from '../../components/page/BarTools';
import type { Written } from '../../components/page/NoteCard';
import barCss from '../../components/page/selection-bar.css?inline';
import { describe } from '../../core/anchor';
import type { Annotation, Colour, Failure, Result } from '../../core/model';
import type { BarActions } from './bar-actions';
import { createBarFocus } from './bar-focus';
import { type BarTarget, draftKeyOf, isSameRange } from './bar-target';
import { copyLink, copyQuote } from './copy-passage';
import { type BarCallbacks, drawBar } from './draw-bar';
import { isOnControl } from './is-control';
import { markEach } from './mark-each';
import type { Marks } from './marks';
import { createNoteFrame } from './note-frame';
import { createNoteWriter } from './note-writer';
import { placeBar } from './place-bar';
import { selectedBeside, unselect } from './selected-ranges';
import { createShadowHost } from './shadow-host';
import { markWords, storeWords, unwritten } from './store-words';
import { watchBar, watchKeys } from './watch-bar';
import { watchSelection } from './watch-selection';

/** The bar over a selection, the card over a mark, and the note that is written about either. */
export interface BarHost {
  /** Shows the bar whenever text is selected or a mark is clicked, until aborted. */
  watch(signal: AbortSignal): void;
  /** Does so in a frame of the page as well. */
  watchFrame(frame: Window & typeof globalThis, signal: AbortSignal): void;
  /** Opens over a range with the note field open; `draftKey` is under which its note was begun before. */
  openNote(range: Range, draftKey?: string): void;
  /** Marks a range; with the note, if one is being written about it. */
  highlight(range: Range, colour: Colour): Promise<Result<Annotation>>;
  /** Opens over a mark; false when none is painted under that id. */
  openMark(annotationId: string): boolean;
  isOpen(): boolean;
  close(): void;
}

/** Makes the bar of a text; it is in the document only while it is open. */
export function createBarHost(
  view: Window & typeof globalThis,
  marks: Marks,
  actions: BarActions,
): BarHost {
  const { document } = view;
  const host = createShadowHost(view, 'pressmark-bar', barCss);
  const focus = createBarFocus(view, host.hasFocus);
  let target: BarTarget | null = null;
  let busy = false;
  let copied: Copied = null;
  let problem: Failure | null = null;
  let isByTouch = false;
  /** The reader has closed the bar over this selection: it does not come back by itself. */
  let dismissed: Range | null = null;

  const rootOf = (range: Range) => marks.root(range.commonAncestorContainer);

  const draw = () => {
    host.root.hidden = note.isFramed();
    if (!target) return;
    render(drawBar({ target, writing: note.inBar(), busy, problem, copied }, callbacks), host.root);
    note.setState({ busy, problem });
    place();
  };

  const place = () => {
    if (target && host.isShown()) placeBar(view, host, target.range, isByTouch);
  };

  const open = (next: BarTarget) => {
    // Who goes on to something else has not thrown the note away.
    const written = busy ? null : note.changed();
    if (target && written) void storeWords(actions, target, written, note.latest());
    if (target) leave();
    target = next;
    busy = false;
    copied = null;
    problem = null;
    focus.remember(next.range.startContainer.ownerDocument ?? document);
    // On the page first: what takes the focus when it is drawn must be there.
    host.show(next.range.startContainer);
    draw();
  };

  /** Leaves what the bar is over; it may go on over something else. */
  const leave = () => {
    target = null;
    if (note.isOpen()) note.close(false);
    marks.setPending(null);
  };

  const close = () => {
    if (!target) return;
    leave();
    note.frame?.drop();
    render(null, host.root);
    host.hide();
  };

  const dismiss = () => {
    if (target?.kind === 'new') dismissed = target.range;
    focus.giveBack();
    close();
  };

  const run = async (
    act: Promise<Result<Annotation>>,
    done: () => void,
  ): Promise<Result<Annotation>> => {
    const about = target;
    busy = true;
    problem = null;
    draw();
    const result = await act;
    // The reader may have gone on to another passage meanwhile.
    if (target !== about) return result;
    busy = false;
    problem = result.ok ? null : result.failure;
    if (result.ok) done();
    else draw();
    return result;
  };

  const save = (over: BarTarget, edit: Partial<Written>) => {
    const { range } = over;
    return run(storeWords(actions, over, edit, note.latest()), () => {
      if (note.isOpen()) note.close(true);
      focus.giveBack();
      unselect(range);
      close();
    });
  };

  /** A colour is for all that is selected; a note for the words that the bar is over. */
  const saveColour = async (over: BarTarget, colour: Colour) => {
    const others = over.kind === 'new' ? selectedBeside(over.range) : [];
    const saved = await save(over, { colour });
    if (!saved.ok || others.length === 0) return;
    await markEach(others, (range) => markWords(actions, range, colour));
  };

  const openNote = async () => {
    if (!target || target.kind === 'choice') return;
    const about = target;
    const stored = about.kind === 'mark' ? about.annotation : unwritten;
    // The field may take the browser's selection away; the reader still sees what it is about.
    if (about.kind === 'new') marks.setPending(about.range);
    const { colour, note: text, tags } = stored;
    await note.open({
      drafts: actions.drafts,
      draftKey: about.draftKey,
      passage: about.kind === 'new' ? about.passage : null,
      stored: { colour, note: text, tags },
    });
  };

  const copy = (what: 'quote' | 'link') => {
    const root = target && rootOf(target.range);
    if (!root || !target) return;
    const put = what === 'quote' ? copyQuote : copyLink;
    copied = put(view, root, target, actions) ? what : null;
    draw();
  };

  const note = createNoteWriter(
    actions.noteFrameUrl === null
      ? null
      : (heard) =>
          createNoteFrame(view, host.stage, actions.noteFrameUrl ?? '', {
            ...heard,
            onHeight: place,
          }),
    {
      onChange: () => {},
      onSave: (written) => target && void save(target, written),
      onCancel() {
        note.close(false);
        marks.setPending(null);
        if (!target) return;
        draw();
        host.root.querySelector<HTMLElement>('.selection-bar__colours ~ button')?.focus();
      },
    },
    draw,
  );

  const callbacks: BarCallbacks = {
    ...note.callbacks,
    onCompleteTags: actions.completeTags,
    onColour: (colour) => target && void saveColour(target, colour),
    onNote: openNote,
    onCopyQuote: () => copy('quote'),
    onCopyLink: () => copy('link'),
    onDelete() {
      if (target?.kind === 'mark') void run(actions.remove(target.annotation.id), dismiss);
    },
    onPick: (id) => openMark(id),
    onClose: dismiss,
  };

  const openOverText = (range: Range, draftKey?: string) => {
    const root = rootOf(range);
    const passage = root && describe(root, range);
    if (!passage || passage.quote.exact === '') {
      close();
      return false;
    }
    open({ kind: 'new', range, draftKey: draftKey ?? draftKeyOf(passage), passage });
    return true;
  };

  const isWritingAbout = (range: Range) =>
    note.isOpen() && target?.kind === 'new' && isSameRange(target.range, range);

  const openMark = (id: string) => {
    const annotation = marks.find(id);
    const range = marks.painter.rangeOf(id);
    if (!annotation || !range) return false;
    actions.onChoose(id);
    open({ kind: 'mark', range, draftKey: id, annotation, changedTo: marks.changedWords(id) });
    return true;
  };

  const openOverMarks = (ids: readonly string[]) => {
    const [first] = ids;
    const found = ids.flatMap((id) => marks.find(id) ?? []);
    const range = first && marks.painter.rangeOf(first);
    if (found.length > 1 && range) open({ kind: 'choice', range, annotations: found });
    else if (first) openMark(first);
  };

  const watchFrame: BarHost['watchFrame'] = (frame, signal) => {
    watchSelection(
      frame,
      {
        onSelect(range, byTouch) {
          if (note.isOpen() || (dismissed && isSameRange(dismissed, range))) return;
          if (target?.kind === 'new' && isSameRange(target.range, range)) return;
          isByTouch = byTouch;
          openOverText(range);
        },
        onCollapse() {
          dismissed = null;
          if (!note.isOpen() && target?.kind === 'new') close();
        },
        onClick(event) {
          const { clientX, clientY } = event;
          const ids = isOnControl(event) ? [] : marks.painter.hit(clientX, clientY, frame.document);
          isByTouch = false;
          if (ids.length > 0) openOverMarks(ids);
          else if (!note.isOpen()) close();
        },
        isOurs: host.contains,
      },
      signal,
    );
    watchKeys(
      frame,
      {
        isOurs: host.contains,
        isOpen: () => target !== null,
        onEscape: dismiss,
        onEnter() {
          focus.remember(target?.range.startContainer.ownerDocument ?? document);
          if (note.isFramed()) return note.frame?.focus();
          host.root.querySelector<HTMLElement>('textarea, button[tabindex="0"]')?.focus();
        },
      },
      signal,
    );
  };

  return {
    isOpen: () => target !== null,
    close,
    openMark,
    watchFrame,
    openNote(range, draftKey) {
      if (isWritingAbout(range)) note.frame?.focus();
      else if (openOverText(range, draftKey)) void openNote();
    },
    async highlight(range, colour) {
      if (target && isWritingAbout(range)) return save(target, note.changed() ?? { colour });
      const marked = await markWords(actions, range, colour);
      // A note about other words stays under the reader's hands.
      if (marked.ok && !note.isOpen()) close();
      return marked;
    },
    watch(signal) {
      watchFrame(view, signal);
      watchBar(
        view,
        { stage: host.stage, onReach: () => note.frame?.prepare(), onMove: place },
        signal,
      );
      signal.addEventListener('abort', close);
    },
  };
}
