import { Empty } from '../controls/Empty';
import { Waiting } from '../controls/Waiting';
import { ReaderView } from '../reader/ReaderView';
import { words } from '../words';
import { ClipButton } from './ClipButton';
import type { PanelProps } from './panel-props';

/** The Article tab: the saved copy. */
export function PanelArticle(props: PanelProps) {
  const { page } = props;
  if (page.kind === 'kept') {
    if (page.article === null) return <Waiting words={words.panel.loadingArticle} />;
    return <ReaderView article={page.article} showHeadline={false} onRoot={props.onReaderRoot} />;
  }
  return (
    <Empty title={words.panel.noCopy} next={words.panel.articleNotKept}>
      {page.kind === 'article' && <ClipButton {...props} />}
    </Empty>
  );
}
