import type { ComponentChildren } from 'preact';
import { type ArticleSummary, getDisplayTitle } from '../../core/model';

export interface HeadlineProps {
  readonly of: Pick<ArticleSummary, 'headline' | 'url'>;
  /** The headline with marks in it, where there are any. */
  readonly children?: ComponentChildren;
}

/** The words of a headline; of a story without one its address, softly, so that it can be told and pressed. */
export function Headline({ of, children }: HeadlineProps) {
  if (of.headline.trim() !== '') return <>{children ?? of.headline}</>;
  return (
    <bdi class="unnamed" dir="ltr">
      {getDisplayTitle(of)}
    </bdi>
  );
}
