import type { HighlightInput } from '../../../../components/page/NoteCard';
import { defaultPageSettings, type Failure, type PageLook } from '../../../../core/model';
import {
  type FromFrame,
  fromFrameSchema,
  type NoteAbout,
  readMessage,
  type ToFrame,
} from './note-protocol';

/** What the user does with a note, wherever it is written. */
export interface NoteCallbacks {
  onChange(written: HighlightInput): void;
  /** Called with the tag that is being typed, which `onChange` does not report yet. */
  onTyping?(tag: string): void;
  onSave(written: HighlightInput): void;
  onCancel(): void;
}

interface NoteState {
  readonly busy: boolean;
  readonly problem: Failure | null;
}

/** An extension page in an iframe over a news page, so that the page cannot read the keys typed into a note. */
export interface NoteFrame {
  /** Starts loading the frame. Call it when the user is about to write. */
  prepare(): void;
  /**
   * Shows a note. False if the frame did not load in time; it is not tried again on this page.
   * A note about a highlight takes the focus.
   */
  open(written: HighlightInput, about?: NoteAbout): Promise<boolean>;
  setState(state: NoteState): void;
  /** The frame uses the system's theme until this is called. */
  setLook(look: PageLook): void;
  /** Puts the cursor into the note. */
  focus(): void;
  /** Hides the frame and keeps it loaded for the next note. */
  hide(): void;
  /** Removes the frame. */
  drop(): void;
}

/** How long to wait for the frame, in milliseconds, before the note opens in the bar instead. */
const loadTimeoutMs = 2_000;

const idle: NoteState = { busy: false, problem: null };

/**
 * Creates a frame for `url` in `stage`. The stage is in a closed shadow tree, where the
 * page cannot find the frame, and messages go through a private port.
 * `onHeight` is called when the frame's height has changed.
 */
export function createNoteFrame(
  view: Window & typeof globalThis,
  stage: HTMLElement,
  url: string,
  callbacks: NoteCallbacks & { onHeight(): void },
): NoteFrame {
  return new StagedNoteFrame(view, stage, url, callbacks);
}

class StagedNoteFrame implements NoteFrame {
  readonly #view: Window & typeof globalThis;
  readonly #stage: HTMLElement;
  readonly #url: string;
  readonly #callbacks: NoteCallbacks & { onHeight(): void };
  #frame: HTMLIFrameElement | null = null;
  #port: MessagePort | null = null;
  /** The note that is shown; `turn` tells one opening from the next. */
  #open: { readonly turn: number; readonly about: NoteAbout; written: HighlightInput } | null =
    null;
  #state = idle;
  #look: PageLook = defaultPageSettings;
  #turnCount = 0;
  #onDrawn = () => {};
  #hasTimedOut = false;

  constructor(
    view: Window & typeof globalThis,
    stage: HTMLElement,
    url: string,
    callbacks: NoteCallbacks & { onHeight(): void },
  ) {
    this.#view = view;
    this.#stage = stage;
    this.#url = url;
    this.#callbacks = callbacks;
  }

  prepare(): void {
    if (this.#frame || this.#hasTimedOut) return;
    this.#frame = this.#view.document.createElement('iframe');
    this.#frame.className = 'note-frame';
    this.#frame.title = 'Pressmark';
    // Fires again when the element is moved in the page, which reloads the frame.
    this.#frame.addEventListener('load', () => this.#connect());
    this.#frame.src = this.#url;
    this.#stage.append(this.#frame);
  }

  async open(written: HighlightInput, about: NoteAbout = 'highlight'): Promise<boolean> {
    if (this.#hasTimedOut) return false;
    this.prepare();
    this.#turnCount += 1;
    this.#open = { turn: this.#turnCount, about, written };
    const drawn = new Promise<boolean>((resolve) => {
      this.#onDrawn = () => resolve(true);
      this.#view.setTimeout(() => resolve(false), loadTimeoutMs);
    });
    this.#sendNote();
    const isDrawn = await drawn;
    if (!isDrawn) {
      this.#hasTimedOut = true;
      this.drop();
    }
    return isDrawn;
  }

  setState(state: NoteState): void {
    this.#state = state;
    this.#send({ kind: 'state', ...state });
  }

  setLook({ theme, language }: PageLook): void {
    this.#look = { theme, language };
    this.#send({ kind: 'look', look: this.#look });
  }

  focus(): void {
    this.#frame?.focus({ preventScroll: true });
    // Firefox only moves the focus into the frame when an element in it asks for it.
    this.#send({ kind: 'focus' });
  }

  hide(): void {
    this.#open = null;
    this.#state = idle;
    this.#frame?.classList.remove('note-frame--open');
  }

  drop(): void {
    this.#frame?.remove();
    this.#port?.close();
    this.#frame = null;
    this.#port = null;
    this.#open = null;
    this.#state = idle;
    this.#onDrawn = () => {};
  }

  /** Opens a port to the page that has just loaded in the frame. */
  #connect(): void {
    this.#port?.close();
    const channel = new this.#view.MessageChannel();
    this.#port = channel.port1;
    this.#port.onmessage = ({ data }) => {
      const message = readMessage(fromFrameSchema, data);
      if (message) this.#receive(message);
    };
    this.#frame?.contentWindow?.postMessage('pressmark', '*', [channel.port2]);
    this.setLook(this.#look);
    this.#sendNote();
  }

  #send(message: ToFrame): void {
    this.#port?.postMessage(JSON.stringify(message));
  }

  #sendNote(): void {
    if (!this.#open) return;
    const { turn, about, written } = this.#open;
    this.#send({ kind: 'open', turn, about, written: { ...written, tags: [...written.tags] } });
    this.#send({ kind: 'state', ...this.#state });
  }

  #receive(message: FromFrame): void {
    switch (message.kind) {
      case 'drawn':
        if (message.turn !== this.#open?.turn) break;
        this.#frame?.classList.add('note-frame--open');
        this.#setHeight(message.height);
        // The field in the frame has the cursor; this directs the keys to the frame.
        if (this.#open.about === 'highlight') this.#frame?.focus({ preventScroll: true });
        this.#onDrawn();
        break;
      case 'height':
        this.#setHeight(message.height);
        break;
      case 'change':
        if (this.#open) this.#open.written = message.written;
        this.#callbacks.onChange(message.written);
        break;
      case 'typing':
        this.#callbacks.onTyping?.(message.tag);
        break;
      case 'save':
        this.#callbacks.onSave(message.written);
        break;
      case 'cancel':
        this.#callbacks.onCancel();
        break;
    }
  }

  #setHeight(height: number): void {
    this.#frame?.style.setProperty('block-size', `${Math.ceil(height) + 2}px`);
    this.#callbacks.onHeight();
  }
}
