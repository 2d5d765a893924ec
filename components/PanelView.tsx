import { useCallback, useState } from 'preact/hooks';
import { ExportProgressBar } from './controls/ExportProgressBar';
import { FailureAlert } from './controls/FailureAlert';
import { Tabs } from './controls/Tabs';
import { Toast, type ToastMessage } from './controls/Toast';
import { PanelArticle } from './panel/PanelArticle';
import { PanelHead } from './panel/PanelHead';
import { PanelLibrary } from './panel/PanelLibrary';
import { PanelNotes } from './panel/PanelNotes';
import type { PanelPage, PanelProps } from './panel/panel-props';
import { words } from './words';

/** The side panel: the notes, the saved copy and the library beside the page. */
export function PanelView(props: PanelProps) {
  const { page, problem, exporting, onDeleteAnnotation, onDeleteClip } = props;
  const [tab, setTab] = useState<PanelTab>('notes');
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const clearToast = useCallback(() => setToast(null), []);

  const acts: PanelProps = {
    ...props,
    onDeleteAnnotation(id) {
      onDeleteAnnotation(id);
      setToast({
        key: id,
        words: words.annotations.deleted,
        onUndo: () => props.onRestoreAnnotation(id),
      });
    },
    onDeleteClip(id) {
      onDeleteClip(id);
      setToast({ key: id, words: words.panel.clipDeleted, onUndo: () => props.onRestoreClip(id) });
    },
  };
  // A page that says it was deleted has an Undo of its own.
  const shownToast = page.kind === 'deleted' && toast?.key === page.clip.id ? null : toast;

  return (
    <main class="panel">
      <h1 class="hidden-words">{words.appName}</h1>
      <PanelHead key={pageKey(page)} {...acts} />
      {problem && (
        <div class="panel__problem">
          <FailureAlert failure={problem} onRetry={props.onRetry} />
        </div>
      )}
      {exporting && <ExportProgressBar progress={exporting} onCancel={props.onCancelExport} />}
      <Tabs<PanelTab>
        label={words.panel.tabsLabel}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          {
            name: 'notes',
            label: words.panel.notes,
            count: page.kind === 'kept' ? page.annotations.length : null,
            stays: true,
            panel: () => (
              <PanelNotes key={pageKey(page)} {...acts} onShowLibrary={() => setTab('library')} />
            ),
          },
          {
            name: 'article',
            label: words.panel.article,
            count: null,
            stays: false,
            panel: () => <PanelArticle {...acts} />,
          },
          {
            name: 'library',
            label: words.panel.library,
            count: null,
            stays: true,
            panel: () => (
              <PanelLibrary
                {...acts}
                onOpenClip={(id) => {
                  props.onOpenClip(id);
                  setTab('article');
                }}
              />
            ),
          },
        ]}
      />
      <Toast message={problem === null ? shownToast : null} onGone={clearToast} />
    </main>
  );
}

type PanelTab = 'notes' | 'article' | 'library';

/** Fields belong to one record: another page or clip begins afresh. */
function pageKey(page: PanelPage): string {
  if (page.kind === 'kept' || page.kind === 'deleted') return page.clip.id;
  return page.kind === 'article' ? page.summary.url : page.kind;
}
