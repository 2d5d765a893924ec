import { useState } from 'preact/hooks';
import type { Detection, Signal } from '../../core/detect';
import { text } from '../strings';
import '../strings/en/panels/why.ftl';
import { chooseSignals } from './choose-signals';
import type { Reasons } from './popup-props';
import { WhySignList } from './WhySignList';

/** Signals shown at first. A button shows the rest. */
const maxAtFirst = 6;

export interface WhySignsProps {
  readonly reasons: Reasons;
  /** True if a story was found on the page, regardless of its signals. */
  readonly hasStory: boolean;
}

/** Whether the page looks like an article, with the signals for and against. */
export function WhySigns({ reasons, hasStory }: WhySignsProps) {
  return (
    <>
      {/* One stable element, so screen readers announce the result when it arrives. */}
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
