import { useState } from 'preact/hooks';
import type { Detection, Signal } from '../../core/detect';
import { text } from '../strings';
import '../strings/en/why.ftl';
import { chooseSignals } from './choose-signals';
import type { Reasons } from './popup-props';
import { WhySignList } from './WhySignList';

/** More would be read by nobody; the rest is a press away. */
const maxAtFirst = 6;

export interface WhySignsProps {
  readonly reasons: Reasons;
  /** A story was found on the page, whatever its signs say. */
  readonly hasStory: boolean;
}

/** Whether the page looks like an article, and what speaks for it and against it. */
export function WhySigns({ reasons, hasStory }: WhySignsProps) {
  return (
    <>
      {/* The same element throughout, so that the answer is read out when it comes. */}
      <p role="status">{answer(reasons, hasStory)}</p>
      {reasons.kind === 'known' && <Signs signals={reasons.detection.signals} />}
    </>
  );
}

function Signs({ signals }: { readonly signals: readonly Signal[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const few = chooseSignals(signals, maxAtFirst);
  const signs = showsAll ? chooseSignals(signals, signals.length) : few;
  if (signs.for.length + signs.against.length === 0) return <p>{text('why-no-signs')}</p>;
  return (
    <>
      <WhySignList label={text('why-signs-for')} icon="check" signals={signs.for} />
      <WhySignList label={text('why-signs-against')} icon="close" signals={signs.against} />
      {few.left > 0 && (
        <button
          type="button"
          class="button button--text popup-why__more"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? text('why-fewer') : text('why-more', { total: few.left })}
        </button>
      )}
    </>
  );
}

function answer(reasons: Reasons, hasStory: boolean): string {
  if (reasons.kind === 'waiting') return text('why-looking');
  return reasons.kind === 'known' ? verdict(reasons.detection, hasStory) : text('why-no-answer');
}

function verdict({ isArticle }: Detection, hasStory: boolean): string {
  if (isArticle) return hasStory ? text('why-is-article') : text('why-is-article-without-story');
  return hasStory ? text('why-is-none-with-story') : text('why-is-none');
}
