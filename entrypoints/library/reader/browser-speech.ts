import { type ReadonlySignal, signal } from '@preact/signals';
import type { Synthesizer } from '../../../core/speech';

/**
 * The voices of the browser and the system, once loaded. Null if there are none, as on
 * many Linux systems. Stops speaking when the page is closed.
 */
export function createBrowserSpeech(
  view: Window & typeof globalThis,
  life: AbortSignal,
): ReadonlySignal<Synthesizer | null> {
  const { speechSynthesis } = view;
  if (!speechSynthesis) return signal(null);
  const load = () => {
    const voices = speechSynthesis.getVoices();
    // A new synthesizer would end the reading of the old one.
    if (voices.length === speech.value?.voices.length) return;
    speech.value = voices.length > 0 ? createSynthesizer(view, voices) : null;
  };
  const speech = signal<Synthesizer | null>(null, {
    // Browsers start the system's speech service when they are first asked, and Firefox reports
    // its absence in a bar.
    watched: () => void view.requestIdleCallback(load),
  });
  speechSynthesis.addEventListener('voiceschanged', load, { signal: life });
  view.addEventListener('pagehide', () => speechSynthesis.cancel(), { signal: life });
  return speech;
}

function createSynthesizer(
  { speechSynthesis, SpeechSynthesisUtterance }: Window & typeof globalThis,
  nativeVoices: readonly SpeechSynthesisVoice[],
): Synthesizer {
  // Also keeps the utterance alive: Chromium reports no end of one that was garbage collected.
  let current: SpeechSynthesisUtterance | null = null;
  const cancel = () => {
    current = null;
    speechSynthesis.cancel();
  };
  return {
    voices: nativeVoices.map(({ name, lang, localService, default: isDefault }) => ({
      name,
      language: lang,
      isLocal: localService,
      isDefault,
    })),
    speak({ text, voice, rate }, onEnd) {
      cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice =
        nativeVoices.find(({ name, lang }) => name === voice.name && lang === voice.language) ??
        null;
      utterance.lang = voice.language;
      utterance.rate = rate;
      const end = (isSpoken: boolean) => {
        if (current !== utterance) return;
        current = null;
        onEnd(isSpoken);
      };
      utterance.onend = () => end(true);
      utterance.onerror = () => end(false);
      current = utterance;
      speechSynthesis.speak(utterance);
    },
    cancel,
  };
}
