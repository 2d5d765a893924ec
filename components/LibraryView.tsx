import { useMemo, useRef, useState } from 'preact/hooks';
import type { ExportChoice, ExportScope } from '../core/export';
import { findTypedAddresses } from '../core/model';
import { Empty } from './controls/Empty';
import { FailureAlert } from './controls/FailureAlert';
import { IconButton } from './controls/IconButton';
import { Toast } from './controls/Toast';
import { Waiting } from './controls/Waiting';
import { ExportProgressBar } from './export/ExportProgressBar';
import { asksForLinks } from './filling/asks-for-links';
import { createLibraryActions } from './library/actions/create-library-actions';
import { ClipColumn } from './library/column/ClipColumn';
import type { DeferredLibraryViews } from './library/deferred-library-views';
import type { OpenDialog } from './library/dialogs/LibraryDialogs';
import type { ClipRef, LibraryProps } from './library/library-props';
import { TagColours } from './library/rows/tag-colours';
import { Shelves } from './library/shelves/Shelves';
import { eachTag, type ShelfTag } from './library/shelves/shelves';
import { useDrawer } from './library/use-drawer';
import { useLibraryKeys } from './library/use-library-keys';
import { useLostFocus } from './library/use-lost-focus';
import { useQueuedKeys } from './library/use-queued-keys';
import { useSelection } from './library/use-selection';
import { text } from './strings';
import './strings/en/reading/article.ftl';
import './strings/en/library/clips.ftl';
import './strings/en/library/library.ftl';
import './strings/en/reading/reader.ftl';

export interface LibraryViewProps extends LibraryProps {
  /** Views other than the list and the reader. Null until loaded. */
  readonly parts: DeferredLibraryViews | null;
}

/**
 * The library in a full tab: places, list and reader side by side, or one at a time on narrow
 * screens.
 */
export function LibraryView(props: LibraryViewProps) {
  const { openClip, view, shelves, settings, parts } = props;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const drawer = useDrawer();
  const choice = useSelection(props.numbers, props.question, props.isAnswered, openClip);
  const onTag = (clips: readonly ClipRef[]) => setDialog({ kind: 'tags', clips });
  const onPurge = (clips: readonly ClipRef[]) => setDialog({ kind: 'purge', clips });
  const onAskExport = (scope: ExportScope, rows: readonly ClipRef[] = []) =>
    setDialog({ kind: 'export', scope, selected: rows });
  const actions = createLibraryActions({ props, choice, list, pane, field, onTag });
  useQueuedKeys(document, props.isAnswered);
  const isReading = openClip !== null;
  useLostFocus(document, list, pane, isReading, `${view} ${isReading}`);
  useLibraryKeys(document, actions.perform, actions.followActiveRow);
  const colours = useMemo(() => mapTagColours(shelves?.tags ?? []), [shelves?.tags]);

  const advice = parts && props.backupAdvice && (
    <parts.BackupNotice
      advice={props.backupAdvice}
      clips={shelves?.all ?? 0}
      now={props.now}
      onSettings={() => props.onView('settings')}
      onDismiss={props.onDismissAdvice}
    />
  );
  const loss = parts && props.lost && (
    <parts.LostNotice
      lost={props.lost}
      now={props.now}
      onRestore={() => props.backup?.onRestore()}
      onRestoreCopy={props.onRestoreCopy}
      onDismiss={props.onDismissLost}
    />
  );
  const { folderExport } = props;
  const folder = parts && folderExport?.trouble && !folderExport.isNoticeDismissed && (
    <parts.FolderNotice
      {...folderExport}
      trouble={folderExport.trouble}
      onSettings={() => props.onView('settings')}
    />
  );
  const notice = (loss || advice || folder) && (
    <>
      {loss}
      {advice}
      {folder}
    </>
  );

  const { filling, question } = props;
  const typedUrls = findTypedAddresses(question);
  const listed = props.isAnswered ? (props.numbers?.length ?? 0) : 0;
  const fillLine =
    parts &&
    (filling !== null
      ? !filling.isOpen && <parts.FillBar {...filling} addresses={typedUrls.join(' ')} />
      : listed > 0 &&
        asksForLinks(question) && (
          <parts.FillOffer total={listed} onFetchTexts={() => props.onFetchTexts(question)} />
        ));

  return (
    <TagColours.Provider value={colours}>
      <div
        class={`library library--${view}${openClip === null ? '' : ' library--reading'}`}
        data-face={settings.face}
        data-size={settings.size}
        data-measure={settings.measure}
        data-theme={settings.theme}
      >
        <nav {...drawer.navProps} class="library__nav" aria-label={text('library-places-label')}>
          <Shelves
            {...props}
            onImport={() => {
              drawer.close();
              props.onImport();
            }}
            onSaveTabs={() => {
              drawer.close();
              props.onSaveTabs();
            }}
            onQuestion={(question) => {
              drawer.close();
              props.onQuestion(question);
            }}
            onView={(next) => {
              drawer.close();
              props.onView(next);
            }}
          />
        </nav>
        {view === 'list' ? (
          <main class="library__main">
            <ClipColumn
              {...props}
              choice={choice}
              list={list}
              field={field}
              actions={actions}
              FilterChips={parts?.FilterChips ?? null}
              notice={
                <>
                  {notice}
                  {parts && typedUrls.length > 0 && (
                    <parts.AddressOffer
                      {...props}
                      urls={typedUrls}
                      onOpenClip={(id) => void props.onOpen(id)}
                    />
                  )}
                  {fillLine}
                </>
              }
              onTag={onTag}
              onPurge={onPurge}
              onAskExport={onAskExport}
              onSave={() => setDialog({ kind: 'save-search' })}
              onEmpty={() => setDialog({ kind: 'empty-bin' })}
            >
              <DrawerButton drawer={drawer} />
            </ClipColumn>
            <section
              ref={pane}
              class="library__reader"
              tabIndex={-1}
              aria-label={text('reader-label')}
            >
              {props.exporting && (
                <ExportProgressBar progress={props.exporting} onCancel={props.onCancelExport} />
              )}
              {props.problem && openClip !== null && (
                <div class="library__problem">
                  <FailureAlert failure={props.problem} onRetry={props.onRetry} />
                </div>
              )}
              {openClip === null ? (
                !props.isOpening &&
                props.numbers !== null &&
                props.numbers.length > 0 && (
                  <Empty title={text('reader-choose')} next={text('reader-choose.next')} />
                )
              ) : parts === null ? (
                <Waiting message={text('article-loading')} />
              ) : (
                <parts.LibraryReader
                  key={openClip.clip.id}
                  {...props}
                  onEditClips={actions.editClips}
                  onPurge={onPurge}
                  onAskExport={onAskExport}
                  onEditDetails={() => setDialog({ kind: 'details' })}
                  openClip={openClip}
                  pane={pane}
                />
              )}
            </section>
          </main>
        ) : (
          <main class="library__page">
            <div class="library__top">
              <DrawerButton drawer={drawer} />
            </div>
            {view !== 'settings' && view !== 'help' && notice}
            {props.problem && (
              <div class="library__problem">
                <FailureAlert failure={props.problem} onRetry={props.onRetry} />
              </div>
            )}
            {parts === null ? (
              <Waiting message={text('clips-loading')} later={text('clips-loading.later')} />
            ) : view === 'notebook' ? (
              <parts.NotebookView {...props.notebook} now={props.now} />
            ) : view === 'statistics' ? (
              <parts.StatisticsView statistics={props.statistics} now={props.now} />
            ) : view === 'settings' ? (
              <parts.SettingsView
                {...props}
                {...props.websites}
                settings={props.allSettings}
                backup={props.backup && { ...props.backup, now: props.now }}
                folderExport={
                  folderExport && {
                    ...folderExport,
                    templates: props.templates,
                    onAddTemplate: props.onAddTemplate,
                    now: props.now,
                  }
                }
                sync={
                  props.sync && {
                    ...props.sync,
                    now: props.now,
                    onOpenClip(id) {
                      props.onView('list');
                      props.onOpen(id);
                    },
                  }
                }
                sharing={props.sharing && { ...props.sharing, now: props.now }}
                clips={(shelves?.all ?? 0) + (shelves?.bin ?? 0)}
                onSettings={props.onChangeSettings}
                onExportAll={() => onAskExport('all')}
                onDownloadBackup={() => props.onExport(toBackup(props.exportMemory.choice), [])}
                onHelp={() => props.onView('help')}
              />
            ) : (
              <parts.HelpView
                {...props}
                onSettings={() => props.onView('settings')}
                onQuestion={(next) => props.onQuestion(next)}
              />
            )}
          </main>
        )}
        <Toast
          message={props.problem === null ? props.toast : null}
          onDismiss={props.onToastDismiss}
        />
        {parts && props.importing && (
          <parts.ImportDialog {...props.importing} isSynced={Boolean(props.sync?.account)} />
        )}
        {parts && props.savingTabs && <parts.TabsDialog {...props.savingTabs} />}
        {parts && filling?.isOpen && <parts.FillDialog {...filling} />}
        {parts && (
          <parts.LibraryDialogs {...props} dialog={dialog} onClose={() => setDialog(null)} />
        )}
      </div>
    </TagColours.Provider>
  );
}

function DrawerButton({ drawer }: { readonly drawer: ReturnType<typeof useDrawer> }) {
  return (
    <IconButton
      {...drawer.buttonProps}
      icon="menu"
      label={text('library-places-open')}
      className="library__drawer"
    />
  );
}

/** The choice of a backup of the whole library, as a download. */
function toBackup(choice: ExportChoice): ExportChoice {
  return { ...choice, scope: 'all', format: 'backup', to: 'download', isNewOnly: false };
}

function mapTagColours(tags: readonly ShelfTag[]) {
  const coloured = eachTag(tags).flatMap(({ key, colour }) =>
    colour ? [[key, colour] as const] : [],
  );
  return new Map(coloured);
}
