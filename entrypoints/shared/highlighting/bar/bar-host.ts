import type { Annotation, Colour, Result } from '../../../../core/model';
import type { AnnotationLayer } from '../annotations/annotation-layer';
import { isOnControl } from '../selection/is-control';
import { listSelectedRanges } from '../selection/selected-ranges';
import { type SelectionInput, watchSelection } from '../selection/watch-selection';
import { Bar, getDocument } from './bar';
import type { BarActions } from './bar-actions';
import {
  createBarCallbacks,
  openNote,
  openOverAnnotation,
  openOverAnnotations,
  openOverRange,
  saveTarget,
} from './bar-callbacks';
import { isSameRange } from './bar-target';
import { addHighlight } from './save-edit';
import { watchBar, watchKeys } from './watch-bar';

/** The bar over a selection, the card of a highlight, and the note being written about either. */
export interface BarHost {
  /** Opens the bar whenever text is selected or a highlight is clicked, until `signal` is aborted. */
  watch(signal: AbortSignal): void;
  /** Does the same in a frame of the page. */
  watchFrame(frame: Window & typeof globalThis, signal: AbortSignal): void;
  /** Opens the note field over a range. `draftKey` continues the draft stored under it. */
  openNote(range: Range, draftKey?: string): void;
  /** Highlights a range. Saves the note too if one is being written about this range. */
  highlight(range: Range, colour: Colour): Promise<Result<Annotation>>;
  /** Opens the card of a highlight. False if it is not painted. */
  openOverAnnotation(annotationId: string): boolean;
  /** True while a note is open or opening. */
  isWriting(): boolean;
  close(): void;
  /** Call it when the clip of the text may have been saved or changed elsewhere. */
  redraw(): void;
  /** Call it when the settings have changed. */
  applySettings(): void;
}

/** Creates the bar for a text. It is in the document only while it is open. */
export function createBarHost(
  view: Window & typeof globalThis,
  layer: AnnotationLayer,
  actions: BarActions,
): BarHost {
  const bar = new Bar(view, layer, actions, createBarCallbacks);
  const { note } = bar;
  const isWritingAbout = (range: Range) => note.isOpen() && bar.isOver(range);
  const watchFrame: BarHost['watchFrame'] = (frame, signal) => {
    watchFrameSelection(bar, frame, signal);
    watchFrameKeys(bar, frame, signal);
  };

  return {
    isWriting: note.isOpen,
    close: () => bar.close(),
    redraw: () => bar.draw(),
    applySettings() {
      bar.applyLook();
      const isUnwanted = actions.settings.current.bar === 'never';
      if (isUnwanted && bar.target?.kind === 'new' && !note.isOpen()) bar.close();
    },
    openOverAnnotation: (id) => openOverAnnotation(bar, id),
    watchFrame,
    openNote(range, draftKey) {
      if (isWritingAbout(range)) note.frame?.focus();
      else if (openOverRange(bar, range, draftKey)) void openNote(bar);
    },
    async highlight(range, colour) {
      if (bar.target && isWritingAbout(range)) {
        return saveTarget(bar, bar.target, note.changed() ?? { colour });
      }
      const added = await addHighlight(actions, layer, range, colour);
      // A note about another passage stays open.
      if (added.ok && !note.isOpen()) bar.close();
      return added;
    },
    watch(signal) {
      watchFrame(view, signal);
      watchBar(
        view,
        {
          stage: bar.host.stage,
          onReach: () => note.frame?.prepare(),
          onMove: () => bar.place(),
        },
        signal,
      );
      signal.addEventListener('abort', () => bar.close());
    },
  };
}

function watchFrameSelection(
  bar: Bar,
  frame: Window & typeof globalThis,
  signal: AbortSignal,
): void {
  const { note, layer } = bar;
  watchSelection(
    frame,
    {
      onSelect(range, input) {
        if (note.isOpen() || bar.isDismissed(range) || bar.isOver(range)) return;
        bar.isByTouch = input.isByTouch;
        openIfWanted(bar, range, input);
      },
      onCollapse() {
        bar.forgetDismissed();
        if (!note.isOpen() && bar.target?.kind === 'new') bar.close();
      },
      onClick(event) {
        const { clientX, clientY } = event;
        const ids = isOnControl(event)
          ? []
          : layer.painter.findIdsAt(clientX, clientY, frame.document);
        bar.isByTouch = false;
        if (ids.length > 0) openOverAnnotations(bar, ids);
        else if (!note.isOpen()) bar.close();
      },
      isOurs: bar.host.contains,
    },
    signal,
  );
}

/** Opens the bar over a selection if the user's settings say so. Waits until they are known. */
function openIfWanted(bar: Bar, range: Range, input: SelectionInput): void {
  const { current, loading } = bar.actions.settings;
  if (loading) {
    void loading.then(() => {
      const isSelected = listSelectedRanges(bar.view.document).some((one) =>
        isSameRange(one, range),
      );
      if (isSelected && !bar.target) openIfWanted(bar, range, input);
    });
  } else if (current.bar === 'always' || (current.bar === 'alt' && input.isWithAlt)) {
    openOverRange(bar, range);
  }
}

function watchFrameKeys(bar: Bar, frame: Window, signal: AbortSignal): void {
  watchKeys(
    frame,
    {
      isOurs: bar.host.contains,
      isOpen: () => bar.target !== null,
      onEscape: () => bar.dismiss(),
      onEnter() {
        bar.focus.remember((bar.target && getDocument(bar.target.range)) ?? bar.view.document);
        if (bar.note.isFramed()) return bar.note.frame?.focus();
        bar.host.root.querySelector<HTMLElement>('textarea, button[tabindex="0"]')?.focus();
      },
    },
    signal,
  );
}
