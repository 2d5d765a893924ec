import type { ExportScope } from '../../core/export';
import { type ArticleSummary, getDisplayTitle } from '../../core/model';
import { getTextDirection } from '../../core/text';
import { DotLine } from '../article/DotLine';
import { Headline } from '../article/Headline';
import { Icon } from '../controls/Icon';
import { SaveStatus } from '../controls/SaveStatus';
import { ExportButton } from '../export/ExportButton';
import { formatDay, formatMoment, formatOrigin, text } from '../strings';
import '../strings/en/reading/article.ftl';
import '../strings/en/panels/panel.ftl';
import { TagField } from '../tags/TagField';
import { NearDuplicateLinks } from '../versions/NearDuplicateLinks';
import type { PanelProps } from './panel-props';

export interface PanelHeadProps extends PanelProps {
  onAskExport(scope: ExportScope): void;
}

/** Story shown in the panel. Renders nothing without a story. */
export function PanelHead(props: PanelHeadProps) {
  const { page } = props;
  if (page.kind === 'article') {
    const { summary } = page;
    return (
      <header class="panel__head">
        <PanelHeadline summary={summary} />
        <p class="panel__meta">
          <bdi>{formatOrigin(summary)}</bdi>
        </p>
      </header>
    );
  }
  if (page.kind !== 'saved') return null;

  const { clip } = page;
  const { summary } = clip;
  const { url } = summary;
  return (
    <header class="panel__head">
      <PanelHeadline summary={summary} />
      <div class="panel__line">
        <p class="panel__meta">
          <DotLine
            parts={[
              formatOrigin(summary),
              <time key="saved" dateTime={clip.clippedAt} title={formatMoment(clip.clippedAt)}>
                {text('panel-saved', { day: formatDay(clip.clippedAt, props.now) })}
              </time>,
            ]}
          />
        </p>
        <div class="panel__actions">
          {!page.isOpen && url !== null && (
            <button
              type="button"
              class="button button--quiet button--small"
              aria-label={text('article-open-page')}
              title={text('article-open-page')}
              onClick={() => props.onOpenPage(url)}
            >
              <Icon name="open" />
            </button>
          )}
          <ExportButton isIconOnly onOpen={() => props.onAskExport('clip')} />
          <button
            type="button"
            class="button button--quiet button--small"
            aria-label={text('article-delete')}
            title={text('article-delete')}
            onClick={() => props.onDeleteClip(clip.id)}
          >
            <Icon name="trash" />
          </button>
        </div>
      </div>
      <div class="panel__tags">
        <TagField
          isPlain
          tags={clip.tags}
          onCompleteTags={props.onCompleteTags}
          onTags={(tags, tagsBefore) => props.onEditClip(clip.id, { tags, tagsBefore })}
        />
        <SaveStatus saving={props.saving} />
      </div>
      <NearDuplicateLinks
        nearDuplicates={props.nearDuplicates}
        now={props.now}
        onOpenClip={(id) => {
          props.onOpenClip(id);
          props.onTab('article');
        }}
      />
    </header>
  );
}

function PanelHeadline({ summary }: { readonly summary: ArticleSummary }) {
  return (
    <h2
      class="panel__headline"
      lang={summary.language ?? undefined}
      dir={getTextDirection(summary.language, summary.headline)}
      title={getDisplayTitle(summary)}
      data-field="headline"
    >
      <Headline of={summary} />
    </h2>
  );
}
