import { render } from 'preact';
import { type HighlightInput, NoteCard } from '../../components/page/NoteCard';
import type { CompleteTags } from '../../components/tags/complete-tags';
import type { Failure } from '../../core/model';
import {
  type FromFrame,
  readMessage,
  toFrameSchema,
} from '../shared/highlighting/note/note-protocol';

/** Draws the note requested over a port, and reports what the user does with it. */
export function createNotePage(
  view: Window & typeof globalThis,
  root: HTMLElement,
  port: MessagePort,
  completeTags: CompleteTags,
): void {
  let open: { readonly turn: number; readonly written: HighlightInput } | null = null;
  let state: { busy: boolean; problem: Failure | null } = { busy: false, problem: null };

  const tell = (message: FromFrame) => port.postMessage(JSON.stringify(message));
  const plain = (written: HighlightInput) => ({ ...written, tags: [...written.tags] });
  const takeCursor = () => root.querySelector('textarea')?.focus();

  const draw = () => {
    if (!open) return;
    const { turn, written } = open;
    render(
      <NoteCard
        key={turn}
        written={written}
        busy={state.busy}
        problem={state.problem}
        onCompleteTags={completeTags}
        onChange={(next) => tell({ kind: 'change', written: plain(next) })}
        onSave={(next) => tell({ kind: 'save', written: plain(next) })}
        onCancel={() => tell({ kind: 'cancel' })}
      />,
      root,
    );
  };

  port.onmessage = ({ data }) => {
    const message = readMessage(toFrameSchema, data);
    if (message?.kind === 'open') {
      open = message;
      draw();
      takeCursor();
      tell({ kind: 'drawn', turn: message.turn, height: root.scrollHeight });
    } else if (message?.kind === 'state') {
      state = { busy: message.busy, problem: message.problem };
      draw();
    } else if (message?.kind === 'focus') {
      takeCursor();
    }
  };
  view.addEventListener('focus', () => {
    if (view.document.activeElement === view.document.body) takeCursor();
  });
  new view.ResizeObserver(() => {
    if (open) tell({ kind: 'height', height: root.scrollHeight });
  }).observe(root);
}
