import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportScope } from '../core/export';
import { AccessLine } from './access/AccessLine';
import { type AnnotationFilter, noFilter } from './annotation/filter';
import { FailureAlert } from './controls/FailureAlert';
import { Tabs } from './controls/Tabs';
import { Toast } from './controls/Toast';
import { ExportProgressBar } from './export/ExportProgressBar';
import { AttachBanner } from './panel/AttachBanner';
import { PanelArticle } from './panel/PanelArticle';
import { PanelChange } from './panel/PanelChange';
import { PanelExport } from './panel/PanelExport';
import { PanelHead } from './panel/PanelHead';
import { PanelLibrary } from './panel/PanelLibrary';
import { PanelNotes } from './panel/PanelNotes';
import type { PanelPage, PanelProps, PanelTab } from './panel/panel-props';
import { toastMessage } from './panel/toast-message';
import { useDroppedLinks } from './panel/use-dropped-links';
import { usePanelKeys } from './panel/use-panel-keys';
import { text } from './strings';
import './strings/en/panels/panel.ftl';

/** The side panel: notes, saved copy and library beside the page. */
export function PanelView(props: PanelProps) {
  const { page, tab, problem, exporting, toast, attaching } = props;
  const panel = useRef<HTMLElement>(null);
  const [filter, setFilter] = useFilter(page);
  const [exportScope, setExportScope] = useState<ExportScope | null>(null);
  usePanelKeys(panel, props);
  const dragged = useDroppedLinks(panel, props);
  useFocusInTab(panel, tab);

  // A page shown as deleted has its own Undo button.
  const isSaid = page.kind === 'deleted' && toast?.step === 'done' && toast.kind === 'clip-deleted';
  const isShownBelow =
    tab !== 'library' && page.kind === 'unreadable' && page.failure.code === problem?.code;

  return (
    <main ref={panel} class="panel">
      <h1 class="visually-hidden">{text('common-app-name')}</h1>
      <PanelHead key={pageKey(page)} {...props} onAskExport={setExportScope} />
      {problem && !isShownBelow && (
        <div class="panel__problem">
          <FailureAlert failure={problem} onRetry={props.onRetry} />
        </div>
      )}
      <AccessLine {...props} />
      {page.kind === 'saved' && page.change && page.change.kind !== 'same' && (
        <div class="panel__problem">
          <PanelChange {...props} change={page.change} versionId={page.clip.versionId} />
        </div>
      )}
      {exporting && <ExportProgressBar progress={exporting} onCancel={props.onCancelExport} />}
      <Tabs<PanelTab>
        label={text('panel-tabs-label')}
        chosen={tab}
        onChoose={props.onTab}
        bar={
          attaching &&
          page.kind === 'saved' && (
            <AttachBanner {...props} attaching={attaching} isOpen={page.isOpen} />
          )
        }
        tabs={[
          {
            name: 'notes',
            label: text('panel-notes'),
            count: page.kind === 'saved' ? page.annotations.length : null,
            stays: true,
            panel: () => (
              <PanelNotes
                key={pageKey(page)}
                {...props}
                filter={filter}
                onFilter={setFilter}
                onShowLibrary={() => props.onTab('library')}
              />
            ),
          },
          {
            name: 'article',
            label: text('panel-article'),
            count: null,
            stays: false,
            panel: () => <PanelArticle {...props} onShowLibrary={() => props.onTab('library')} />,
          },
          {
            name: 'library',
            label: text('panel-library'),
            count: null,
            stays: true,
            panel: () => (
              <PanelLibrary
                {...props}
                onAskExport={setExportScope}
                onOpenClip={(id) => {
                  props.onOpenClip(id);
                  props.onTab('article');
                }}
              />
            ),
          },
        ]}
      />
      {exportScope && (
        <PanelExport
          {...props}
          {...props.exports}
          scopes={[
            ...(page.kind === 'saved' ? [{ scope: 'clip', total: 1 } as const] : []),
            { scope: 'all', total: null },
          ]}
          scope={page.kind === 'saved' ? exportScope : 'all'}
          onClose={() => setExportScope(null)}
        />
      )}
      {dragged && (
        <p class="panel__drop">
          {dragged === 'links' && !props.canSaveLinks
            ? text('panel-drop-links.private')
            : text(`panel-drop-${dragged}`)}
        </p>
      )}
      <Toast
        message={toast === null || isSaid || problem !== null ? null : toastMessage(toast, props)}
        onDismiss={props.onToastDismiss}
      />
    </main>
  );
}

/** The filter of the current clip. Resets when another clip is shown. */
function useFilter(page: PanelPage): [AnnotationFilter, (filter: AnnotationFilter) => void] {
  const [set, keep] = useState({ clipId: '', filter: noFilter });
  const clipId = page.kind === 'saved' ? page.clip.id : set.clipId;
  const filter = clipId === set.clipId ? set.filter : noFilter;
  useEffect(
    () => keep((last) => (last.clipId === clipId ? last : { clipId, filter: noFilter })),
    [clipId],
  );
  return [filter, (next) => keep({ clipId, filter: next })];
}

/** Moves focus to the current tab when it was in a tab that is now hidden. */
function useFocusInTab(panel: { readonly current: HTMLElement | null }, tab: PanelTab): void {
  const last = useRef(tab);
  useEffect(() => {
    if (last.current === tab) return;
    last.current = tab;
    const root = panel.current;
    const focused = root?.ownerDocument.activeElement;
    if (!root || (focused && root.contains(focused) && !focused.closest('[hidden]'))) return;
    const chosen = root.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
    chosen?.focus({ preventScroll: true });
  }, [panel, tab]);
}

/** Fields belong to one record: a different page or clip resets them. */
function pageKey(page: PanelPage): string {
  if (page.kind === 'saved' || page.kind === 'deleted') return page.clip.id;
  return page.kind === 'article' ? (page.summary.url ?? page.kind) : page.kind;
}
