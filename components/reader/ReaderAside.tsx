import { type ComponentChildren, createElement } from 'preact';

export interface ReaderAsideProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/**
 * Our own text within a saved article: dates as the user's language writes them, notices. A
 * custom element, whose text is not part of the story: see `core/anchor/elements`.
 */
export function ReaderAside({ class: name, children }: ReaderAsideProps) {
  return createElement('pressmark-aside', { class: name }, children);
}
