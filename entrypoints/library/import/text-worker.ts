import { deriveText } from '../../../storage/clips/derived-text';
import type { TextAsk, TextReply } from './text-reader';

/** Computes derived texts for the page that imports articles. */
self.addEventListener('message', ({ data }: MessageEvent<TextAsk>) => {
  const reply: TextReply = data.articles.map(deriveText);
  self.postMessage(reply);
});
