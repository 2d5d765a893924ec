import { type ArticleSummary, getDisplayTitle, hasOnlyHighlights } from '../../../core/model';
import { getTextDirection } from '../../../core/text';
import { Headline } from '../../article/Headline';
import { ListedDay } from '../../article/ListedDay';
import { nameExtent } from '../../article/name-extent';
import { Icon } from '../../controls/Icon';
import { formatNumber, formatOrigin, joinAuthors, text } from '../../strings';
import '../../strings/en/library/clips.ftl';
import '../../strings/en/library/library.ftl';
import type { ListedClip } from './listed-clip';
import { RowTags } from './RowTags';
import { RowThumbnail } from './RowThumbnail';
import { TextWithMatches } from './TextWithMatches';

export interface ClipRowProps {
  readonly id: string;
  /** undefined while loading, null if the clip was deleted. */
  readonly row: ListedClip | null | undefined;
  /** Position in the list, 0-based, out of `total`. */
  readonly at: number;
  readonly total: number;
  readonly isAt: boolean;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  /** Headline and publisher only. */
  readonly isCompact: boolean;
  readonly now: Date;
}

/**
 * A row of the clip list. Every control in it has a keyboard shortcut, so the row is a single
 * option.
 */
export function ClipRow(props: ClipRowProps) {
  const { row, at, isAt, isSelected, isOpen, isCompact } = props;
  // The snippet replaces the tags: it says more about why the clip is listed.
  const hasTags = !isCompact && (row?.clip.tags.length ?? 0) > 0 && row?.snippet === null;
  const state = [
    isCompact && 'is-compact',
    hasTags && 'has-tags',
    isAt && 'is-at',
    isSelected && 'is-selected',
    isOpen && 'is-open',
    row === undefined && 'is-coming',
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox has focus and references this option
    <div
      id={props.id}
      role="option"
      class={`clip-row ${state.join(' ')}`}
      aria-selected={isSelected}
      aria-current={isOpen ? 'true' : undefined}
      aria-setsize={props.total}
      aria-posinset={at + 1}
      data-at={at}
    >
      {row ? (
        <RowWords row={row} hasTags={hasTags} isCompact={isCompact} now={props.now} />
      ) : (
        <span class={row === null ? 'clip-row__gone' : 'visually-hidden'}>
          {row === null ? text('library-list-gone') : text('library-list-loading')}
        </span>
      )}
    </div>
  );
}

interface RowWordsProps {
  readonly row: ListedClip;
  readonly hasTags: boolean;
  readonly isCompact: boolean;
  readonly now: Date;
}

function RowWords({ row, hasTags, isCompact, now }: RowWordsProps) {
  const { clip, headline, snippet, alsoIn } = row;
  const { summary } = clip;
  const isUnread = clip.readAt === null;
  const isFavourite = clip.favouriteAt !== null;
  const isOnlyHighlights = hasOnlyHighlights(summary);
  const origin = formatOrigin(summary);
  const extent = nameExtent(clip);
  const part = isOnlyHighlights
    ? text('library-list-only-highlights', { total: clip.annotationCount })
    : extent === 'full'
      ? null
      : text(`library-list-completeness-${extent}`);
  const facts = snippet === null && !summary.standfirst ? findFacts(summary) : null;
  const below =
    snippet ??
    (summary.standfirst || facts ? { text: summary.standfirst || facts || '', marks: [] } : null);
  return (
    <>
      <span class="clip-row__side" aria-hidden="true">
        <span class="clip-row__check" data-act="choose">
          <Icon name="check" />
        </span>
        {isUnread && <span class="clip-row__dot" />}
      </span>
      <span
        class="clip-row__words"
        lang={summary.language ?? undefined}
        dir={getTextDirection(summary.language)}
      >
        {isUnread && (
          <span class="visually-hidden">
            {text('common-labelled', { label: text('library-list-unread'), text: '' })}
          </span>
        )}
        <span class="clip-row__headline" dir={getTextDirection(summary.language, summary.headline)}>
          <Headline of={summary}>{headline && <TextWithMatches {...headline} />}</Headline>
        </span>
        {below && !isCompact && (
          <span
            class={`clip-row__snippet ${facts ? 'is-facts' : ''}`}
            dir={getTextDirection(summary.language, below.text)}
          >
            <span class="clip-row__snippet-words">
              <TextWithMatches {...below} />
            </span>
          </span>
        )}
      </span>
      <RowThumbnail clip={clip} />
      {hasTags && <RowTags tags={clip.tags} />}
      <span class="clip-row__meta">
        <bdi class={`clip-row__publisher ${origin.length <= fittingLetters ? 'is-short' : ''}`}>
          {origin}
        </bdi>
        <span class="clip-row__day">
          {' · '}
          <ListedDay clip={clip} now={now} />
        </span>
        {alsoIn > 0 && (
          <span class="clip-row__also">
            <span>{text('library-list-also-in', { total: alsoIn })}</span>
          </span>
        )}
        {part !== null && <span class="clip-row__part">{part}</span>}
        {clip.annotationCount > 0 && !isOnlyHighlights && (
          <Highlights total={clip.annotationCount} />
        )}
        <span class="clip-row__star" data-act="favourite" data-is={isFavourite}>
          <Icon name="star" />
          {isFavourite && <span class="visually-hidden">{text('library-list-favourite')}</span>}
        </span>
      </span>
    </>
  );
}

/** A publisher with no more letters is shown in full. */
const fittingLetters = 7;

/** What identifies a clip without a standfirst: its authors or its address. Null if already shown. */
function findFacts(summary: ArticleSummary): string | null {
  if (summary.url === null) return null;
  if (summary.authors.length > 0) return joinAuthors(summary.authors);
  const address = getDisplayTitle({ ...summary, headline: '' });
  return [getDisplayTitle(summary), formatOrigin(summary)].includes(address) ? null : address;
}

/** An icon and the number only, which leave room for the publisher. */
function Highlights({ total }: { readonly total: number }) {
  const words = text('clips-highlights', { total });
  return (
    <span class="clip-row__highlights" title={words}>
      <Icon name="note" />
      <span aria-hidden="true">{formatNumber(total)}</span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}
