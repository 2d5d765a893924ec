import type { StoryChange } from '../../core/diff';
import { ChangeNotice } from '../versions/ChangeNotice';
import { pageNow } from '../versions/VersionChoice';
import type { PanelProps } from './panel-props';

export interface PanelChangeProps
  extends Pick<
    PanelProps,
    | 'now'
    | 'comparison'
    | 'tab'
    | 'busy'
    | 'onTab'
    | 'onCompare'
    | 'onCloseComparison'
    | 'onSaveVersion'
  > {
  readonly change: StoryChange;
  /** The version shown by default. */
  readonly versionId: string;
}

/** Tells the user that the story in front has changed, and shows the changes in the Article tab. */
export function PanelChange({ change, versionId, ...props }: PanelChangeProps) {
  const isSeen = props.tab === 'article' && props.comparison?.after === pageNow;
  return (
    <ChangeNotice
      change={change}
      now={props.now}
      isSeen={isSeen}
      busy={props.busy}
      onKeep={props.onSaveVersion}
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
