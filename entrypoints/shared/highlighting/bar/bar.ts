import { render } from 'preact';
import type { CopiedItem } from '../../../../components/page/BarTools';
import barCss from '../../../../components/page/selection-bar.css?inline';
import type { Annotation, Failure, Result } from '../../../../core/model';
import type { AnnotationLayer } from '../annotations/annotation-layer';
import { createShadowHost, type ShadowHost } from '../host/shadow-host';
import { createNoteFrame } from '../note/note-frame';
import { createNoteWriter } from '../note/note-writer';
import type { BarActions } from './bar-actions';
import { type BarFocus, createBarFocus } from './bar-focus';
import { type BarTarget, isSameRange } from './bar-target';
import { type BarCallbacks, drawBar } from './draw-bar';
import { placeBar } from './place-bar';
import { saveEdit } from './save-edit';

/** What the bar shows about its target: a running request, its failure, what was copied, its menu. */
interface BarStatus {
  readonly busy: boolean;
  readonly problem: Failure | null;
  readonly copied: CopiedItem;
  readonly isMenuOpen: boolean;
}

const idle: BarStatus = { busy: false, problem: null, copied: null, isMenuOpen: false };

/** The bar over one target at a time: opening, drawing, placing and closing it. */
export class Bar {
  readonly host: ShadowHost;
  readonly focus: BarFocus;
  readonly note: ReturnType<typeof createNoteWriter>;
  /** True if the bar was opened by touch, which needs more distance from the text. */
  isByTouch = false;
  #target: BarTarget | null = null;
  #status = idle;
  /** A selection over which the user has closed the bar. It does not reopen by itself there. */
  #dismissed: Range | null = null;
  readonly #callbacks: BarCallbacks;

  constructor(
    readonly view: Window & typeof globalThis,
    readonly layer: AnnotationLayer,
    readonly actions: BarActions,
    createCallbacks: (bar: Bar) => BarCallbacks,
  ) {
    this.host = createShadowHost(view, 'pressmark-bar', barCss);
    this.focus = createBarFocus(view, this.host.hasFocus);
    const { noteFrameUrl } = actions;
    const callbacks = createCallbacks(this);
    this.note = createNoteWriter(
      noteFrameUrl === null
        ? null
        : (noteCallbacks) =>
            createNoteFrame(view, this.host.stage, noteFrameUrl, {
              ...noteCallbacks,
              onHeight: () => this.place(),
            }),
      callbacks,
      () => this.draw(),
    );
    this.#callbacks = { ...callbacks, ...this.note.callbacks };
  }

  get target(): BarTarget | null {
    return this.#target;
  }

  /** Opens over a target, in place of the one before. An unsaved note about that one is saved. */
  open(target: BarTarget): void {
    const written = this.#status.busy ? null : this.note.changed();
    if (this.#target && written) {
      void saveEdit(this.actions, this.#target, written, this.note.inputGetter());
    }
    if (this.#target) this.#leaveTarget();
    this.#target = target;
    this.#status = idle;
    this.focus.remember(getDocument(target.range) ?? this.view.document);
    // Connected before drawing: an element can only take the focus inside the document.
    this.applyLook();
    this.host.show(target.range.startContainer);
    this.draw();
  }

  /** Shows bar and note in the user's theme and language. */
  applyLook(): void {
    const { current } = this.actions.settings;
    this.host.setLook(current);
    this.note.frame?.setLook(current);
  }

  close(): void {
    if (!this.#target) return;
    this.#leaveTarget();
    this.note.frame?.drop();
    render(null, this.host.root);
    this.host.hide();
  }

  /** Closes at the user's request, and gives focus and selection back to the page. */
  dismiss(): void {
    if (this.#target?.kind === 'new') this.#dismissed = this.#target.range;
    this.focus.giveBack(this.#target?.range);
    this.close();
  }

  isDismissed(range: Range): boolean {
    return this.#dismissed !== null && isSameRange(this.#dismissed, range);
  }

  forgetDismissed(): void {
    this.#dismissed = null;
  }

  isOver(range: Range): boolean {
    return this.#target?.kind === 'new' && isSameRange(this.#target.range, range);
  }

  draw(): void {
    this.host.root.hidden = this.note.isFramed();
    if (!this.#target) return;
    const site = this.actions.site?.name ?? null;
    const status = { ...this.#status, problem: this.#findProblem() };
    const isPhone = this.view.navigator.userAgent.includes('Android');
    const state = { target: this.#target, writing: this.note.inBar(), site, isPhone, ...status };
    render(drawBar(state, this.#callbacks), this.host.root);
    this.note.setState(status);
    this.place();
  }

  /** What failed. In a note also why it will fail, so that nobody types it in vain. */
  #findProblem(): Failure | null {
    const { problem } = this.#status;
    const refusal = this.actions.findRefusal();
    // The page may have been clipped in the panel since.
    if (problem?.code === 'private-window') return refusal;
    return problem ?? (this.note.isOpen() ? refusal : null);
  }

  place(): void {
    if (this.#target && this.host.isShown()) {
      placeBar(this.view, this.host, this.#target.range, this.isByTouch);
    }
  }

  showMenu(isMenuOpen: boolean): void {
    this.#status = { ...this.#status, isMenuOpen };
    this.draw();
  }

  showCopied(copied: CopiedItem): void {
    this.#status = { ...this.#status, copied };
    this.draw();
  }

  /** Shows the progress of a request about the target. Calls `onDone` if it succeeds and the target is still the same. */
  async run(request: Promise<Result<Annotation>>, onDone: () => void): Promise<Result<Annotation>> {
    const target = this.#target;
    this.#status = { ...this.#status, busy: true, problem: null };
    this.draw();
    const result = await request;
    if (this.#target !== target) return result;
    const problem = result.ok ? null : result.failure;
    this.#status = { ...this.#status, busy: false, problem };
    if (result.ok) onDone();
    else this.draw();
    return result;
  }

  #leaveTarget(): void {
    this.#target = null;
    if (this.note.isOpen()) this.note.close(false);
    this.layer.setPending(null);
  }
}

/** The document that a range is in. */
export function getDocument(range: Range): Document | null {
  return range.startContainer.ownerDocument;
}
