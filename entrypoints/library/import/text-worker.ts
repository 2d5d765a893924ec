import { deriveText } from '../../../storage/clips/derived-text';
import type { TextReply, TextRequest } from './text-reader';

/** Computes derived texts for the page that imports articles. */
self.addEventListener('message', ({ data }: MessageEvent<TextRequest>) => {
  const reply: TextReply = data.articles.map(deriveText);
  self.postMessage(reply);
});
