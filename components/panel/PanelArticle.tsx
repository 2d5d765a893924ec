import { hasOnlyHighlights } from '../../core/model';
import { Empty } from '../controls/Empty';
import { Waiting } from '../controls/Waiting';
import { ReaderView } from '../reader/ReaderView';
import { text } from '../strings';
import '../strings/en/reading/article.ftl';
import '../strings/en/panels/panel.ftl';
import '../strings/en/panels/popup.ftl';
import '../strings/en/reading/versions.ftl';
import { VersionBar } from '../versions/VersionBar';
import { VersionsView } from '../versions/VersionsView';
import { ClipButton } from './ClipButton';
import { PanelWithoutClip } from './PanelWithoutClip';
import { PeekCard } from './PeekCard';
import type { PanelProps } from './panel-props';

export interface PanelArticleProps extends PanelProps {
  onShowLibrary(): void;
}

/** The Article tab: the saved copy, with the active annotation's card below it. */
export function PanelArticle(props: PanelArticleProps) {
  const { page, older, comparison, activeId } = props;
  if (page.kind === 'article') {
    return (
      <Empty
        title={text('panel-no-copy')}
        next={text(page.isPrivate ? 'popup-private' : 'panel-article-not-saved')}
      >
        <ClipButton {...props} page={page} />
      </Empty>
    );
  }
  if (page.kind !== 'saved') return <PanelWithoutClip {...props} page={page} />;
  if (comparison) {
    return (
      <VersionsView
        comparison={comparison}
        versions={page.versions}
        hasPage={page.change !== null}
        now={props.now}
        onChoose={props.onCompare}
        onClose={props.onCloseComparison}
      />
    );
  }
  if (hasOnlyHighlights(page.clip.summary)) {
    return (
      <Empty title={text('panel-highlights-only')} next={text('panel-highlights-only.next')}>
        <button type="button" class="button" onClick={props.onOpenLibrary}>
          {text('panel-open-whole-library')}
        </button>
      </Empty>
    );
  }
  const { article, original } = older ?? page;
  const chosen = page.annotations.find(({ annotation }) => annotation.id === activeId);
  return (
    <>
      <VersionBar
        {...props}
        versions={page.versions}
        newestId={page.clip.versionId}
        older={older?.version ?? null}
        describe={(copy) => text('versions-copy-reading', { copy })}
      />
      {article === null ? (
        <Waiting message={text('article-loading')} />
      ) : (
        <ReaderView
          key={older?.version.id ?? 'newest'}
          article={article}
          original={original}
          // The panel's head has the headline of the newest version.
          showHeadline={older !== null}
          onRoot={older ? props.onOlderRoot : props.onReaderRoot}
        />
      )}
      {chosen && <PeekCard key={chosen.annotation.id} {...props} page={page} placed={chosen} />}
    </>
  );
}
