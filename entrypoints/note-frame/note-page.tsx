import { render } from 'preact';
import { ClipCard } from '../../components/page/ClipCard';
import { type HighlightInput, NoteCard } from '../../components/page/NoteCard';
import type { CompleteTags } from '../../components/tags/complete-tags';
import type { Failure, Language } from '../../core/model';
import {
  type FromFrame,
  type NoteAbout,
  readMessage,
  toFrameSchema,
} from '../shared/highlighting/note/note-protocol';

const pointerStates = [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const;

interface OpenNote {
  readonly turn: number;
  readonly about: NoteAbout;
  readonly written: HighlightInput;
}

/**
 * Draws the note requested over a port, and reports what the user does with it. `clipKeys` are
 * the keys of the command that saves the page. `showLanguage` loads the texts of a language.
 */
export function createNotePage(
  view: Window & typeof globalThis,
  root: HTMLElement,
  port: MessagePort,
  completeTags: CompleteTags,
  clipKeys: Promise<string>,
  showLanguage: (chosen: Language | null) => Promise<unknown>,
): void {
  let open: OpenNote | null = null;
  let keys = '';
  let state: { busy: boolean; problem: Failure | null } = { busy: false, problem: null };

  const tell = (message: FromFrame) => port.postMessage(JSON.stringify(message));
  const plain = (written: HighlightInput) => ({ ...written, tags: [...written.tags] });
  const takeCursor = () =>
    root
      .querySelector<HTMLElement>(open?.about === 'highlight' ? 'textarea' : '[role="combobox"]')
      ?.focus();

  const draw = () => {
    if (!open) return;
    const { turn, about, written } = open;
    const props = { written, ...state, onCompleteTags: completeTags };
    const cancel = () => tell({ kind: 'cancel' });
    render(
      about === 'highlight' ? (
        <NoteCard
          key={turn}
          {...props}
          onChange={(next) => tell({ kind: 'change', written: plain(next) })}
          onSave={(next) => tell({ kind: 'save', written: plain(next) })}
          onCancel={cancel}
        />
      ) : (
        <ClipCard
          key={turn}
          {...props}
          keys={about === 'clip' ? keys : ''}
          onChange={(next) => tell({ kind: 'change', written: plain({ ...written, ...next }) })}
          onTyping={(tag) => tell({ kind: 'typing', tag })}
          onClose={cancel}
        />
      ),
      root,
    );
  };

  port.onmessage = ({ data }) => {
    const message = readMessage(toFrameSchema, data);
    if (message?.kind === 'open') {
      open = message;
      draw();
      if (open.about === 'highlight') takeCursor();
      tell({ kind: 'drawn', turn: message.turn, height: root.scrollHeight });
    } else if (message?.kind === 'state') {
      state = { busy: message.busy, problem: message.problem };
      draw();
    } else if (message?.kind === 'look') {
      const { theme, language } = message.look;
      // `system` has no rule, so the page follows the system.
      view.document.documentElement.dataset['theme'] = theme;
      void showLanguage(language).then(draw);
    } else if (message?.kind === 'focus') {
      takeCursor();
    }
  };
  let isPressed = false;
  for (const [type, next] of pointerStates) {
    view.addEventListener(type, () => (isPressed = next), { capture: true });
  }
  view.addEventListener('focus', () => {
    // In Firefox, a click focuses the frame before the field under the pointer.
    if (!isPressed && view.document.activeElement === view.document.body) takeCursor();
  });
  void clipKeys.then((found) => {
    keys = found;
    draw();
  });
  new view.ResizeObserver(() => {
    if (open) tell({ kind: 'height', height: root.scrollHeight });
  }).observe(root);
}
