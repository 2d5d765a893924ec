import type { Article, Body, Inline } from '../../model';

/** The parts of an article that are read as text, as inline content and blocks. */
export interface Story {
  readonly headline: readonly Inline[];
  readonly standfirst: readonly Inline[] | null;
  readonly body: Body;
}

export function storyOf({ headline, standfirst, body }: Article): Story {
  return {
    headline: [{ type: 'text', value: headline }],
    standfirst: standfirst === null ? null : [{ type: 'text', value: standfirst }],
    body,
  };
}
