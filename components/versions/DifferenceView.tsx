import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Difference } from '../../core/diff';
import { getTextDirection } from '../../core/text';
import { IconButton } from '../controls/IconButton';
import { changeShortcuts } from '../keys/shortcuts';
import { text } from '../strings';
import '../strings/en/reading/versions.ftl';
import { DifferenceBlock } from './DifferenceBlock';
import { FieldChanges } from './FieldChanges';
import { FoldedBlocks } from './FoldedBlocks';
import { foldBlocks } from './fold-blocks';
import { useStepKeys } from './use-step-keys';

export interface DifferenceViewProps {
  readonly difference: Difference;
  readonly language: string | null;
}

/** Differences between two versions, with buttons and keys (N and P) to move between changes. */
export function DifferenceView({ difference, language }: DifferenceViewProps) {
  const { fields, blocks } = difference;
  const view = useRef<HTMLElement>(null);
  const [at, setAt] = useState(-1);
  const shown = useMemo(() => foldBlocks(blocks), [blocks]);
  useEffect(() => setAt(-1), [difference]);
  const total = fields.length + shown.filter(({ kind }) => kind === 'change').length;

  const goTo = (selector: string) => {
    const stop = view.current?.querySelector<HTMLElement>(selector);
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: 'center' });
  };
  const step = (by: 1 | -1) => {
    if (total === 0) return;
    const next = at < 0 && by < 0 ? total - 1 : (at + by + total) % total;
    setAt(next);
    goTo(`[data-stop="${next}"]`);
  };
  useStepKeys(view, step);

  if (total === 0) return <p class="difference__nothing">{text('versions-nothing')}</p>;
  let stop = fields.length;
  return (
    <section ref={view} class="difference" aria-label={text('versions-changes-label')}>
      <div class="difference__bar">
        <p role="status">
          {at < 0
            ? text('versions-total', { total })
            : text('versions-place', { number: at + 1, total })}
        </p>
        <IconButton
          icon="up"
          label={text('versions-previous')}
          title={text('versions-keys')}
          aria-keyshortcuts={changeShortcuts.previous.join(' ')}
          onClick={() => step(-1)}
        />
        <IconButton
          icon="down"
          label={text('versions-next')}
          title={text('versions-keys')}
          aria-keyshortcuts={changeShortcuts.next.join(' ')}
          onClick={() => step(1)}
        />
      </div>
      <div class="difference__text" lang={language ?? undefined} dir={getTextDirection(language)}>
        <FieldChanges fields={fields} />
        {shown.map((entry, index) =>
          entry.kind === 'folded' ? (
            <FoldedBlocks key={index} changes={entry.changes} />
          ) : (
            <DifferenceBlock
              key={index}
              change={entry.change}
              {...(entry.kind === 'change' && { stop: stop++ })}
              onGoTo={(now) => goTo(`[data-now="${now}"]`)}
            />
          ),
        )}
      </div>
    </section>
  );
}
