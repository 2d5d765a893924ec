import { deriveText } from '../../../storage/clips/derived-text';
import type { TextAsk, TextReply } from './text-reader';

/** Reads what storing wants to know of articles, beside the page that imports them. */
self.addEventListener('message', ({ data }: MessageEvent<TextAsk>) => {
  const reply: TextReply = data.articles.map(deriveText);
  self.postMessage(reply);
});
