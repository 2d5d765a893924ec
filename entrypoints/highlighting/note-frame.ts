import type { Written } from '../../components/page/NoteCard';
import type { Failure } from '../../core/model';
import { type FromFrame, fromFrameSchema, readMessage, type ToFrame } from './note-protocol';

/** What the reader does with a note, wherever it is written. */
export interface NoteCallbacks {
  onChange(written: Written): void;
  onSave(written: Written): void;
  onCancel(): void;
}

/** A page of the extension over a news page, in which a note is written out of the page's hearing. */
export interface NoteFrame {
  /** Begins to load, when the reader is about to write. */
  prepare(): void;
  /** Shows a note; false when the frame did not come in time, and never will on this page. */
  open(written: Written): Promise<boolean>;
  setState(state: { readonly busy: boolean; readonly problem: Failure | null }): void;
  /** Puts the cursor into the note. */
  focus(): void;
  /** Puts it out of sight, ready for the next note. */
  hide(): void;
  /** Takes the frame away. */
  drop(): void;
}

/** How long the reader is to wait for the frame, in milliseconds, before the note opens without it. */
const patienceMs = 2_000;

/**
 * The frame at `url` in `stage`, which lies in a closed shadow tree: the page
 * can neither find it nor be asked by it, as it is spoken to over a port alone.
 * `onHeight` is told when it has become taller or less tall.
 */
export function createNoteFrame(
  view: Window & typeof globalThis,
  stage: HTMLElement,
  url: string,
  callbacks: NoteCallbacks & { onHeight(): void },
): NoteFrame {
  let frame: HTMLIFrameElement | null = null;
  let port: MessagePort | null = null;
  let open: { readonly turn: number; written: Written } | null = null;
  let state: { busy: boolean; problem: Failure | null } = { busy: false, problem: null };
  let turns = 0;
  let onDrawn = () => {};
  let isHopeless = false;

  const tell = (message: ToFrame) => port?.postMessage(JSON.stringify(message));

  const tellAll = () => {
    if (!open) return;
    const { turn, written } = open;
    tell({ kind: 'open', turn, written: { ...written, tags: [...written.tags] } });
    tell({ kind: 'state', ...state });
  };

  const setHeight = (height: number) => {
    frame?.style.setProperty('block-size', `${Math.ceil(height) + 2}px`);
    callbacks.onHeight();
  };

  const hear = (message: FromFrame) => {
    switch (message.kind) {
      case 'drawn':
        if (message.turn !== open?.turn) return;
        frame?.classList.add('note-frame--open');
        setHeight(message.height);
        // Its own field has the cursor; this gives the keys to the frame.
        frame?.focus({ preventScroll: true });
        return onDrawn();
      case 'height':
        return setHeight(message.height);
      case 'change':
        if (open) open.written = message.written;
        return callbacks.onChange(message.written);
      case 'save':
        return callbacks.onSave(message.written);
      case 'cancel':
        return callbacks.onCancel();
    }
  };

  /** At every load: an element that is moved in the page loads its frame anew. */
  const greet = () => {
    port?.close();
    const channel = new view.MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }) => {
      const message = readMessage(fromFrameSchema, data);
      if (message) hear(message);
    };
    frame?.contentWindow?.postMessage('pressmark', '*', [channel.port2]);
    tellAll();
  };

  const prepare = () => {
    if (frame || isHopeless) return;
    frame = view.document.createElement('iframe');
    frame.className = 'note-frame';
    frame.title = 'Pressmark';
    frame.addEventListener('load', greet);
    frame.src = url;
    stage.append(frame);
  };

  const drop = () => {
    frame?.remove();
    port?.close();
    frame = null;
    port = null;
    open = null;
    state = { busy: false, problem: null };
    onDrawn = () => {};
  };

  return {
    prepare,
    drop,
    hide() {
      open = null;
      state = { busy: false, problem: null };
      frame?.classList.remove('note-frame--open');
    },
    async open(written) {
      if (isHopeless) return false;
      prepare();
      turns += 1;
      open = { turn: turns, written };
      const isDrawn = new Promise<boolean>((resolve) => {
        onDrawn = () => resolve(true);
        view.setTimeout(() => resolve(false), patienceMs);
      });
      tellAll();
      const came = await isDrawn;
      if (!came) {
        isHopeless = true;
        drop();
      }
      return came;
    },
    setState(next) {
      state = next;
      tell({ kind: 'state', ...next });
    },
    focus() {
      frame?.focus({ preventScroll: true });
      // In Firefox the element takes the focus only when something in it asks for it.
      tell({ kind: 'focus' });
    },
  };
}
