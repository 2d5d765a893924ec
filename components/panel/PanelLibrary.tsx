import type { ExportScope } from '../../core/export';
import { Icon } from '../controls/Icon';
import { SearchField } from '../controls/SearchField';
import { ExportButton } from '../export/ExportButton';
import { ClipShelf } from '../library/rows/ClipShelf';
import { text } from '../strings';
import '../strings/en/panels/panel.ftl';
import type { PanelProps } from './panel-props';

export interface PanelLibraryProps extends PanelProps {
  onAskExport(scope: ExportScope): void;
}

/** The Library tab: search, recent clips, and export. */
export function PanelLibrary(props: PanelLibraryProps) {
  const { page, shelf } = props;
  return (
    <>
      <div class="panel__search">
        <SearchField query={shelf.query} onSearch={props.onSearch} />
        <div class="panel__line">
          <button
            type="button"
            class="button button--quiet button--small panel__whole"
            onClick={props.onOpenLibrary}
          >
            <Icon name="open" />
            {text('panel-open-whole-library')}
          </button>
          <ExportButton onOpen={() => props.onAskExport('all')} />
        </div>
      </div>
      <ClipShelf
        clips={shelf.clips}
        query={shelf.query}
        hasMore={shelf.hasMore ?? false}
        currentId={page.kind === 'saved' ? page.clip.id : null}
        now={props.now}
        onChoose={props.onOpenClip}
        onClearSearch={() => props.onSearch('')}
      />
    </>
  );
}
