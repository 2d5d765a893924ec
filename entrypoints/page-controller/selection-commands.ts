import { describe } from '../../core/anchor';
import {
  type Annotation,
  type Colour,
  fail,
  type Passage,
  type Result,
  succeed,
} from '../../core/model';
import type { BarHost } from '../shared/highlighting/bar/bar-host';
import type { KnownPageSettings } from '../shared/highlighting/bar/page-settings';
import { highlightEach } from '../shared/highlighting/selection/highlight-each';
import type { NoticeHost } from './notices/notice-host';
import { notices } from './notices/notices';
import { reportFailure } from './notices/report-failure';
import type { PageAnnotations } from './page-annotations';
import type { PageTools } from './page-tools';
import { findSelected, findUnreadable } from './reading/readable-documents';

/** The commands that work on the selected text. */
export interface SelectionCommands {
  describeSelection(): Result<Passage | null>;
  highlightSelection(askedAt: string | null, colour: Colour | null): Promise<Result<Annotation[]>>;
  noteSelection(askedAt: string | null): Result<Record<string, never>>;
}

interface SelectionParts {
  readonly layer: Pick<PageAnnotations, 'findRoot'>;
  readonly bar: Pick<BarHost, 'highlight' | 'openNote'>;
  readonly notice: Pick<NoticeHost, 'show' | 'hideProblem'>;
  readonly settings: Pick<KnownPageSettings, 'loading' | 'current'>;
}

/** How soon after a highlight the same command without a selection is a repeated key press. */
const repeatMs = 1000;

export function createSelectionCommands(
  { view: { document }, now }: Pick<PageTools, 'view' | 'now'>,
  { layer, bar, notice, settings }: SelectionParts,
  hasNavigated: (askedAt: string | null) => boolean,
): SelectionCommands {
  let addedAt = 0;
  const reportGone = (askedAt: string | null) => reportFailure(notice, fail('page-gone', askedAt));
  return {
    describeSelection() {
      const [range] = findSelected(document);
      const root = range && layer.findRoot(range.commonAncestorContainer);
      if (!root) return succeed(null);
      const passage = describe(root, range);
      return succeed(passage.quote.exact === '' ? null : passage);
    },
    async highlightSelection(askedAt, colour) {
      if (hasNavigated(askedAt)) return reportGone(askedAt);
      await settings.loading;
      const added = await highlightEach(findSelected(document), (range) =>
        bar.highlight(range, colour ?? settings.current.colour),
      );
      if (added.ok) {
        addedAt = now().getTime();
        notice.hideProblem();
        return added;
      }
      if (added.failure.code !== 'nothing-selected') reportFailure(notice, added);
      // Otherwise the shortcut was pressed twice, and the first press has highlighted the words.
      else if (now().getTime() - addedAt > repeatMs)
        notice.show(notices.nothingSelected(findUnreadable(document)));
      return added;
    },
    noteSelection(askedAt) {
      if (hasNavigated(askedAt)) return reportGone(askedAt);
      const [range] = findSelected(document);
      if (range) bar.openNote(range);
      else notice.show(notices.nothingSelected(findUnreadable(document)));
      return succeed({});
    },
  };
}
