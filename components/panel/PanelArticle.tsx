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
import { PeekCard } from './PeekCard';
import type { PanelProps } from './panel-props';

/** The Article tab: the saved copy, with the active annotation's card below it. */
export function PanelArticle(props: PanelProps) {
  const { page, older, comparison, activeId } = props;
  if (page.kind === 'reading') return <Waiting message={text('panel-reading')} />;
  if (page.kind !== 'saved') {
    return (
      <Empty
        title={text('panel-no-copy')}
        next={
          page.kind === 'article' && page.isPrivate
            ? text('popup-private')
            : text('panel-article-not-saved')
        }
      >
        {page.kind === 'article' && <ClipButton {...props} page={page} />}
      </Empty>
    );
  }
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
