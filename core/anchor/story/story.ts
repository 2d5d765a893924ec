import type { Article, Body, Inline } from '../../model';

/** The parts of an article that are read as text. */
export interface Story {
  readonly headline: readonly Inline[];
  readonly standfirst: readonly Inline[] | null;
  readonly body: Body;
}

/** Returns headline and standfirst as inline content, with the body. */
export function createStory({ headline, standfirst, body }: Article): Story {
  return {
    headline: [{ type: 'text', value: headline }],
    standfirst: standfirst === null ? null : [{ type: 'text', value: standfirst }],
    body,
  };
}
