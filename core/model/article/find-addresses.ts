import { isWebAddress } from './body';

/** Returns the web addresses that a text consists of, each once; empty if it contains anything else. */
export function findAddresses(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  const isAddress = (word: string) => isWebAddress(word) && URL.canParse(word);
  return words.every(isAddress) ? [...new Set(words)] : [];
}
