import type { Synthesizer, Voice } from './synthesizer';

/** `at` is the index of the current sentence. */
export type NarratorState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'speaking' | 'paused' | 'failed'; readonly at: number };

/**
 * Reads sentences aloud, one after the other.
 *
 * A pause cancels the sentence, which is then spoken again from its start: `pause()` of browsers
 * does not work with every voice.
 */
export class Narrator {
  #state: NarratorState = { kind: 'idle' };
  #sentences: readonly string[] = [];
  #rate = 1;

  constructor(
    private readonly synthesizer: Synthesizer,
    private readonly voice: Voice,
    private readonly onState: (state: NarratorState) => void,
  ) {}

  start(sentences: readonly string[], at: number): void {
    this.#sentences = sentences;
    this.#speak(at);
  }

  /** Continues with another sentence. */
  goTo(at: number): void {
    if (this.#state.kind !== 'idle') this.#speak(at);
  }

  /** Pauses, or continues. */
  toggle(): void {
    if (this.#state.kind === 'idle') return;
    const { kind, at } = this.#state;
    if (kind === 'speaking') {
      this.synthesizer.cancel();
      this.#set({ kind: 'paused', at });
    } else this.#speak(at);
  }

  stop(): void {
    if (this.#state.kind === 'idle') return;
    this.synthesizer.cancel();
    this.#set({ kind: 'idle' });
  }

  /** Sets the speed. The current sentence starts again. */
  setRate(rate: number): void {
    if (rate === this.#rate) return;
    this.#rate = rate;
    if (this.#state.kind === 'speaking') this.#speak(this.#state.at);
  }

  #speak(at: number): void {
    const text = this.#sentences[at];
    if (text === undefined) {
      this.stop();
      return;
    }
    this.synthesizer.cancel();
    this.#set({ kind: 'speaking', at });
    this.synthesizer.speak({ text, voice: this.voice, rate: this.#rate }, (isSpoken) => {
      if (isSpoken) this.#speak(at + 1);
      else this.#set({ kind: 'failed', at });
    });
  }

  #set(state: NarratorState): void {
    this.#state = state;
    this.onState(state);
  }
}
