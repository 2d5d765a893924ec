import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../core/model';
import { chooseVoice, Narrator, type NarratorState, type Synthesizer } from '../../../core/speech';
import { listStorySentences, type StorySentence } from './story-sentences';

export interface ReadAloudOptions {
  /** The scroll container. */
  readonly pane: RefObject<HTMLElement>;
  /** The element around the story. */
  readonly story: RefObject<HTMLElement>;
  readonly article: Article;
  /** Null without a voice. */
  readonly speech: Synthesizer | null;
  /** 1 is the voice's normal speed. */
  readonly rate: number;
  /** False while something else is shown in place of the story. */
  readonly isShown: boolean;
}

/** Reading a story aloud. */
export interface ReadAloud {
  readonly kind: NarratorState['kind'];
  /** Starts at the first sentence in view. */
  start(): void;
  /** Pauses or continues. */
  toggle(): void;
  stop(): void;
}

/** The name of the highlight over the spoken sentence, which is not one of the user's. */
const markName = 'spoken-sentence';

/** Height of the toolbar above the text, in CSS pixels. */
const barHeight = 48;

/** Elements whose own click behaviour takes precedence. */
const controls = 'a, button, input, textarea, summary, figure';

/**
 * Reads a story aloud, marks the sentence and keeps it in view. A click on a paragraph continues
 * there. Null if no voice speaks the language of the story.
 */
export function useReadAloud(options: ReadAloudOptions): ReadAloud | null {
  const { pane, story, article, speech, rate, isShown } = options;
  const [state, setState] = useState<NarratorState>({ kind: 'idle' });
  const sentences = useRef<readonly StorySentence[]>([]);
  const narrator = useMemo(() => {
    const voice = speech && chooseVoice(speech.voices, article.language);
    return speech && voice && new Narrator(speech, voice, setState);
  }, [speech, article.language]);
  narrator?.setRate(rate);
  const isActive = state.kind !== 'idle';

  useEffect(() => {
    if (!isShown) narrator?.stop();
    return () => narrator?.stop();
  }, [narrator, article, isShown]);

  const at = state.kind === 'idle' ? null : state.at;
  useLayoutEffect(() => {
    const sentence = at === null ? undefined : sentences.current[at];
    if (sentence) return mark(sentence, pane.current);
  }, [at, pane]);

  useEffect(() => {
    const element = story.current;
    if (!isActive || !element || !narrator) return;
    const onClick = (event: MouseEvent) => {
      const next = findClicked(sentences.current, event);
      if (next !== null) narrator.goTo(next);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [isActive, narrator, story]);

  if (!narrator) return null;
  return {
    kind: state.kind,
    start() {
      const root = story.current?.querySelector('.reader');
      sentences.current = root ? listStorySentences(root, article.language) : [];
      const texts = sentences.current.map(({ text }) => text);
      narrator.start(texts, findFirstInView(sentences.current, pane.current));
    },
    toggle: () => narrator.toggle(),
    stop: () => narrator.stop(),
  };
}

/** Paints a sentence, and scrolls to it if it is not in view. Returns a function that removes the paint. */
function mark({ range, block }: StorySentence, pane: HTMLElement | null): () => void {
  const view = block.ownerDocument.defaultView as Window & typeof globalThis;
  view.CSS.highlights.set(markName, new view.Highlight(range));
  if (pane) {
    const [line, shown] = [range.getBoundingClientRect(), pane.getBoundingClientRect()];
    // The player covers the end of the pane.
    const isInView = line.top >= shown.top + barHeight && line.bottom <= shown.bottom - barHeight;
    if (!isInView) block.scrollIntoView({ block: 'center' });
  }
  return () => view.CSS.highlights.delete(markName);
}

/** The first sentence of the first paragraph that begins in view. */
function findFirstInView(sentences: readonly StorySentence[], pane: HTMLElement | null): number {
  if (!pane || pane.scrollTop < barHeight) return 0;
  const top = pane.getBoundingClientRect().top + barHeight;
  const at = sentences.findIndex(({ block }) => block.getBoundingClientRect().top >= top);
  return Math.max(0, at);
}

/** The first sentence of the clicked paragraph. Null if the click meant something else. */
function findClicked(sentences: readonly StorySentence[], event: MouseEvent): number | null {
  const target = event.target as Element;
  const isSelecting = target.ownerDocument.getSelection()?.isCollapsed === false;
  if (event.defaultPrevented || isSelecting || target.closest(controls)) return null;
  const at = sentences.findIndex(({ block }) => block.contains(target));
  return at < 0 ? null : at;
}
