import type { StoryChange } from '../../core/diff';
import { ChangeNotice } from '../versions/ChangeNotice';
import { pageNow } from '../versions/VersionChoice';
import type { PanelProps } from './panel-props';

export interface PanelChangeProps
  extends Pick<
    PanelProps,
    'comparison' | 'tab' | 'busy' | 'onTab' | 'onCompare' | 'onCloseComparison' | 'onKeepVersion'
  > {
  readonly change: StoryChange;
  /** The version that is read by default. */
  readonly versionId: string;
}

/** Says that the story of the page in front has changed, and shows in the Article tab what. */
export function PanelChange({ change, versionId, ...props }: PanelChangeProps) {
  const isSeen = props.tab === 'article' && props.comparison?.after === pageNow;
  return (
    <ChangeNotice
      change={change}
      isSeen={isSeen}
      busy={props.busy}
      onKeep={props.onKeepVersion}
      onSee={() => {
        if (isSeen) {
          props.onCloseComparison();
          return;
        }
        props.onCompare(versionId, pageNow);
        props.onTab('article');
      }}
    />
  );
}
