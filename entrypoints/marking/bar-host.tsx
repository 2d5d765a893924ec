import { render } from 'preact';
import { SelectionBar, type SelectionBarMode } from '../../components/page/SelectionBar';
import barCss from '../../components/page/selection-bar.css?inline';
import { describe } from '../../core/anchor';
import { quoteWithSource } from '../../core/exchange';
import type { Annotation, ArticleSummary, Colour, Failure, Result } from '../../core/model';
import { barPosition } from './bar-position';
import { copyText } from './copy-text';
import type { Marks } from './marks';
import type { NoteDrafts } from './note-drafts';
import { createShadowHost } from './shadow-host';
import { watchSelection } from './watch-selection';

interface BarActions {
  add(range: Range, colour: Colour, note: string): Promise<Result<Annotation>>;
  edit(id: string, edit: { note?: string; colour?: Colour }): Promise<Result<Annotation>>;
  remove(id: string): Promise<Result<Annotation>>;
  readonly drafts: NoteDrafts;
  /** A mark was clicked. */
  onChoose(id: string): void;
  /** The story that quotes are from, if it is known. */
  source(): ArticleSummary | null;
}

/** The bar over a selection or over a mark. */
export interface BarHost {
  /** Shows the bar whenever text is selected or a mark is clicked, until aborted. */
  watch(signal: AbortSignal): void;
  /** Does so in a frame of the page as well. */
  watchFrame(frame: Window & typeof globalThis, signal: AbortSignal): void;
  /** Opens over a range with the note field open. */
  openNote(range: Range): void;
  /** Opens over a mark; false when none is painted under that id. */
  openMark(annotationId: string): boolean;
  close(): void;
}

/** What the bar is over, while it is open. */
interface Target {
  readonly mode: SelectionBarMode;
  readonly range: Range;
  /** What an unsaved note is kept under. */
  readonly draftKey: string;
  readonly opensNote: boolean;
}

/** Makes the bar of a text; it is in the document only while it is open. */
export function createBarHost(
  view: Window & typeof globalThis,
  marks: Marks,
  actions: BarActions,
): BarHost {
  const { document } = view;
  const host = createShadowHost(view, 'pressmark-bar', barCss);
  let target: Target | null = null;
  let isEditing = false;
  let busy = false;
  let copied = false;
  let draft = '';
  let problem: Failure | null = null;

  /** The words of a range, as far as it lies in the text; empty outside. */
  const quoteOf = (range: Range) => {
    const root = marks.root(range.commonAncestorContainer);
    return root ? describe(root, range).quote.exact : '';
  };

  const draw = () => {
    if (!target) return;
    const { mode, range, draftKey } = target;
    render(
      <SelectionBar
        // A draft that comes late begins the bar afresh; the field takes it up when it is opened.
        key={`${draftKey} ${draft !== ''} ${target.opensNote}`}
        mode={mode}
        opensNote={target.opensNote}
        draft={draft}
        busy={busy}
        problem={problem}
        copied={copied}
        onColour={(colour) => save(range, mode, { colour })}
        onSaveNote={(note) => save(range, mode, { note })}
        onDraft={(note) => actions.drafts.save(draftKey, note)}
        onEditing={(editing) => {
          isEditing = editing;
          // The field takes the browser's selection away; the reader still sees what it is about.
          marks.setPending(editing && mode.kind === 'new' ? range : null);
          place();
        }}
        onCopyQuote={() => copy(range)}
        onDelete={() => mode.kind === 'mark' && run(actions.remove(mode.annotationId), close)}
        onClose={close}
      />,
      host.root,
    );
  };

  const place = () => {
    if (!target || !host.isShown()) return;
    const lines = [...target.range.getClientRects()];
    const window = { width: document.documentElement.clientWidth, height: view.innerHeight };
    host.place(barPosition(lines, host.size(), window));
  };

  const open = (next: Target) => {
    target = next;
    isEditing = next.opensNote;
    busy = false;
    copied = false;
    problem = null;
    draft = '';
    draw();
    host.show();
    marks.setPending(isEditing ? next.range : null);
    place();
    void actions.drafts.find(next.draftKey).then((found) => {
      if (found === '' || target !== next || isEditing) return;
      draft = found;
      draw();
    });
  };

  const close = () => {
    if (!target) return;
    target = null;
    isEditing = false;
    marks.setPending(null);
    render(null, host.root);
    host.hide();
  };

  const run = async (act: Promise<Result<Annotation>>, done: () => void) => {
    const about = target;
    busy = true;
    problem = null;
    draw();
    const result = await act;
    // The reader may have gone on to another passage meanwhile.
    if (target !== about) return;
    busy = false;
    if (result.ok) return done();
    problem = result.failure;
    draw();
    place();
  };

  const save = (range: Range, mode: SelectionBarMode, edit: { note?: string; colour?: Colour }) => {
    const act =
      mode.kind === 'new'
        ? actions.add(range, edit.colour ?? 'sun', edit.note ?? '')
        : actions.edit(mode.annotationId, edit);
    const key = target?.draftKey;
    return run(act, () => {
      if (key && edit.note !== undefined) actions.drafts.save(key, '');
      range.startContainer.ownerDocument?.getSelection()?.removeAllRanges();
      close();
    });
  };

  const copy = async (range: Range) => {
    const source = actions.source() ?? { headline: document.title, url: view.location.href };
    copied = copyText(document, quoteWithSource(quoteOf(range), source));
    draw();
  };

  const openOverText = (range: Range, opensNote: boolean) => {
    const exact = quoteOf(range);
    if (exact === '') return close();
    open({ mode: { kind: 'new' }, range, draftKey: `new:${exact}`, opensNote });
  };

  const openMark = (id: string) => {
    const annotation = marks.find(id);
    const range = marks.painter.rangeOf(id);
    if (!annotation || !range) return false;
    const { colour, note } = annotation;
    actions.onChoose(id);
    open({
      mode: { kind: 'mark', annotationId: id, colour, note },
      range,
      draftKey: id,
      opensNote: false,
    });
    return true;
  };

  const watchFrame: BarHost['watchFrame'] = (frame, signal) => {
    watchSelection(
      frame,
      {
        onSelect(range) {
          if (!isEditing) openOverText(range, false);
        },
        onCollapse: () => !isEditing && target?.mode.kind === 'new' && close(),
        onClick(x, y) {
          const [id] = marks.painter.hit(x, y, frame.document);
          if (id) openMark(id);
          else if (!isEditing) close();
        },
        isOurs: (event) => host.contains(event),
      },
      signal,
    );
  };

  return {
    close,
    openMark,
    openNote: (range) => openOverText(range, true),
    watchFrame,
    watch(signal) {
      watchFrame(view, signal);
      document.addEventListener(
        'keydown',
        (event) => {
          if (!target || host.contains(event)) return;
          if (event.key === 'Escape') close();
          // The bar stands at the end of the page, far from the text that it is about.
          if (event.key === 'Tab' && !event.shiftKey && !event.altKey && !event.ctrlKey) {
            const first = host.root.querySelector<HTMLElement>('button, textarea');
            if (!first) return;
            event.preventDefault();
            first.focus();
          }
        },
        { signal, capture: true },
      );
      view.addEventListener('scroll', place, { signal, passive: true, capture: true });
      view.addEventListener('resize', place, { signal });
      signal.addEventListener('abort', close);
    },
  };
}
