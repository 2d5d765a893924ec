import { useState } from 'preact/hooks';
import type { Signal } from '../../core/detect';
import { text } from '../strings';
import '../strings/en/panels/why.ftl';
import { chooseSignals } from './choose-signals';
import { WhySignList } from './WhySignList';

/** Signals shown at first. A button shows the rest. */
const maxAtFirst = 6;

/** The signals for and against an article, strongest first. */
export function WhySigns({ signals }: { readonly signals: readonly Signal[] }) {
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
