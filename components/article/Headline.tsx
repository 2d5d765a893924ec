import type { ComponentChildren } from 'preact';
import { type ArticleSummary, getDisplayTitle } from '../../core/model';
import { BreakableText } from './BreakableText';

export interface HeadlineProps {
  readonly of: Pick<ArticleSummary, 'headline' | 'url'>;
  /** Headline with highlighted matches. */
  readonly children?: ComponentChildren;
}

/**
 * The headline, or a muted address if the story has none, so it can still be identified and
 * clicked.
 */
export function Headline({ of, children }: HeadlineProps) {
  if (of.headline.trim() !== '') return <>{children ?? <BreakableText text={of.headline} />}</>;
  return (
    <bdi class="unnamed" dir="ltr">
      <BreakableText text={getDisplayTitle(of)} />
    </bdi>
  );
}
