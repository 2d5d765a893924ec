import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameBlock, nameLeadImage } from '../../../core/corrections';
import type { ExportScope } from '../../../core/export';
import {
  type Article,
  type BlockName,
  type Clip,
  findLeadImageAbove,
  isLinkClip,
  isPdfAddress,
} from '../../../core/model';
import { toLocalDate } from '../../../core/search';
import { countWords, plainText } from '../../../core/text';
import { AnnotationList } from '../../annotation/AnnotationList';
import { SharedBy } from '../../authors/SharedBy';
import { Waiting } from '../../controls/Waiting';
import { ClipNote } from '../../note/ClipNote';
import { ClipImagesContext } from '../../reader/clip-images';
import { FoundWordsBar } from '../../reader/found/FoundWordsBar';
import { useFoundWords } from '../../reader/found/use-found-words';
import { useReading } from '../../reader/progress/use-reading';
import { ReaderView } from '../../reader/ReaderView';
import { ReadAloudPlayer } from '../../reader/speech/ReadAloudPlayer';
import { useReadAloud } from '../../reader/speech/use-read-aloud';
import { useNotePlaces } from '../../reader/use-note-places';
import { text } from '../../strings';
import '../../strings/en/reading/article.ftl';
import '../../strings/en/library/clips.ftl';
import '../../strings/en/library/filling.ftl';
import '../../strings/en/reading/reader.ftl';
import { TagField } from '../../tags/TagField';
import { VersionsView } from '../../versions/VersionsView';
import type {
  ClipRef,
  LibraryProps,
  OpenClip,
  OpenClipProps,
  VersionProps,
} from '../library-props';
import { AddressField } from './AddressField';
import { BinNotice } from './BinNotice';
import { CorrectionLines } from './CorrectionLines';
import { canCorrect } from './can-correct';
import { DetailsDraftNotice } from './DetailsDraftNotice';
import { EditedBlocks, EditedLead } from './EditedBlocks';
import { OverruledCorrections } from './OverruledCorrections';
import { PrintedClipNote } from './PrintedClipNote';
import { PrintedSource } from './PrintedSource';
import { ReaderBar } from './ReaderBar';
import { ReaderVersions } from './ReaderVersions';
import { TextEditingBar } from './TextEditingBar';

export interface LibraryReaderProps
  extends Omit<OpenClipProps, 'openClip'>,
    VersionProps,
    Pick<
      LibraryProps,
      | 'now'
      | 'question'
      | 'onFetchTexts'
      | 'onOpen'
      | 'onCompleteTags'
      | 'onEditClips'
      | 'sharedTags'
      | 'onShareOwn'
    > {
  readonly openClip: OpenClip;
  /** Asks for confirmation, then deletes the clips permanently. */
  onPurge(which: readonly ClipRef[]): void;
  onAskExport(scope: ExportScope): void;
  /** Opens the dialog with the details of the article. */
  onEditDetails(): void;
  /** The scroll container. */
  readonly pane: RefObject<HTMLElement>;
}

/** The saved copy, once loaded, with the toolbar above it. */
export function LibraryReader(props: LibraryReaderProps) {
  const { article } = props.openClip;
  if (article === null) return <Waiting message={text('article-loading')} />;
  const place = props.openClip.clip.deletedAt === null ? 'library' : 'bin';
  return <ReadClip key={place} {...props} article={article} />;
}

/** The text, with annotations in the margin beside their passages. */
function ReadClip(props: LibraryReaderProps & { readonly article: Article }) {
  const { article, openClip, pane, onKeepOriginalWording, onUseNewWording, ...rest } = props;
  const { original = article } = openClip;
  const [isEditingText, setIsEditingText] = useState(false);
  const { clip, annotations } = openClip;
  // An older version must not offer its wording as the newest.
  const isNewest = openClip.versionId === clip.versionId;
  const { comparison } = props;
  const which = [openClip.number ?? clip.id];
  const margin = useRef<HTMLElement>(null);
  const story = useRef<HTMLDivElement>(null);
  const progress = useReading({
    pane,
    article: original,
    wordCount: countWords(plainText(article.body)),
    offset: openClip.offset,
    isResumed: openClip.isResumed,
    isSeen: comparison === null,
    onPlace: props.onPlace,
    onEnd: props.onEnd,
  });
  useNotePlaces({ margin, text: story, activeId: props.activeId, findTop: props.findTop });

  const reading = useReadAloud({
    pane,
    story,
    article,
    speech: props.speech,
    rate: props.settings.speed,
    isShown: comparison === null && !isEditingText,
  });

  const found = useFoundWords({
    pane,
    story,
    article,
    query: props.question,
    today: toLocalDate(props.now),
    isShown: comparison === null && !isEditingText && (reading?.kind ?? 'idle') === 'idle',
  });

  // A comparison replaces the text. Restore the scroll position afterwards.
  const left = useRef(0);
  useLayoutEffect(() => {
    if (pane.current) pane.current.scrollTop = comparison === null ? left.current : 0;
  }, [pane, comparison === null]);
  const compare = (before: string, after: string) => {
    if (comparison === null) left.current = pane.current?.scrollTop ?? 0;
    props.onCompare(before, after);
  };

  const remove = (name: BlockName, isRemoved: boolean) =>
    void props.onCorrect(clip.id, { blocks: [{ ...name, isRemoved }] });
  const lead = findLeadImageAbove(original);
  return (
    <>
      <ReaderBar
        {...props}
        progress={progress}
        reading={comparison === null && !isEditingText ? reading : null}
        onEditText={() => {
          props.onCloseComparison();
          setIsEditingText(true);
        }}
        onShowNotes={() => {
          props.onCloseComparison();
          margin.current?.scrollIntoView();
          margin.current?.focus({ preventScroll: true });
        }}
      />
      {comparison && (
        <>
          <PrintedSource article={article} keptAt={null} />
          <VersionsView
            comparison={comparison}
            versions={openClip.versions}
            hasPage={false}
            now={props.now}
            onChoose={compare}
            onRead={(id) => props.onChooseVersion(id === clip.versionId ? null : id)}
            onClose={props.onCloseComparison}
          />
        </>
      )}
      <div class="library__reading" hidden={comparison !== null}>
        <div ref={story} class="library__text">
          {clip.deletedAt !== null && (
            <BinNotice
              deletedAt={clip.deletedAt}
              now={props.now}
              onRestore={() => props.onEditClips(which, { isDeleted: false })}
              onPurge={() => props.onPurge(which)}
            />
          )}
          <ReaderVersions {...props} onCompare={compare} />
          {clip.deletedAt === null && <DetailsDraftNotice {...props} openClip={openClip} />}
          <OverruledCorrections {...props} />
          {isEditingText && <TextEditingBar onDone={() => setIsEditingText(false)} />}
          <PrintedSource article={article} keptAt={formatSavedAt(openClip)} />
          <ClipImagesContext.Provider value={props.images}>
            <ReaderView
              article={article}
              original={original}
              blocks={
                isEditingText ? (
                  <EditedBlocks
                    blocks={original.body.children}
                    shown={article.body.children}
                    onRemove={(index, isRemoved) =>
                      remove(nameBlock(original.body, index), isRemoved)
                    }
                  />
                ) : null
              }
              lead={
                isEditingText &&
                lead !== null && (
                  <EditedLead
                    image={lead}
                    isRemoved={findLeadImageAbove(article) === null}
                    onRemove={(isRemoved) => remove(nameLeadImage(lead), isRemoved)}
                  />
                )
              }
              linkAction={
                clip.deletedAt === null &&
                isLinkClip(clip) &&
                !isPdfAddress(clip.summary.url) && (
                  <div class="alert__actions">
                    <button
                      type="button"
                      class="button button--small"
                      onClick={() => props.onFetchTexts(clip)}
                    >
                      {text('filling-open', { total: 1 })}
                    </button>
                  </div>
                )
              }
              showHeadline
              onRoot={clip.deletedAt === null ? props.onReaderRoot : noAnnotations}
            />
            {!isEditingText && (
              <CorrectionLines
                clip={clip}
                article={article}
                original={original}
                canEdit={canCorrect(openClip)}
                onEditDetails={props.onEditDetails}
                onEditText={() => setIsEditingText(true)}
              />
            )}
            {canSetAddress(clip) && (
              <AddressField
                key={clip.id}
                url={clip.summary.url}
                draft={props.addressDrafts.find(clip.id)}
                onDraft={(typed) => props.addressDrafts.set(clip.id, typed)}
                onAddress={(url) => props.onSetAddress(clip.id, url)}
              />
            )}
          </ClipImagesContext.Provider>
        </div>
        {clip.deletedAt === null && (
          <aside
            ref={margin}
            class="library__margin"
            tabIndex={-1}
            aria-label={text('clips-notes-heading')}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: handles Escape that bubbles from the fields */}
            <div
              class="library__about"
              onFocusOut={props.onEditEnd}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || event.defaultPrevented) return;
                event.preventDefault();
                pane.current?.focus({ preventScroll: true });
              }}
            >
              <TagField
                tags={clip.tags}
                isPlain
                onCompleteTags={props.onCompleteTags}
                onTags={(tags, tagsBefore) => props.onEditClip(clip.id, { tags, tagsBefore })}
              />
              <ClipNote
                note={clip.note}
                onNote={(note, noteBefore) => props.onEditClip(clip.id, { note, noteBefore })}
              />
              <SharedBy clip={clip} sharedTags={props.sharedTags} onShareOwn={props.onShareOwn} />
            </div>
            <h2 class="library__printed-title">{text('reader-printed-notes')}</h2>
            <PrintedClipNote clip={clip} />
            <div class="library__annotations">
              <AnnotationList
                {...rest}
                {...(isNewest && onKeepOriginalWording && { onKeepOriginalWording })}
                {...(isNewest && onUseNewWording && { onUseNewWording })}
                annotations={annotations}
                isWithoutText={article.completeness === 'link'}
                isOlder={!isNewest}
                versions={openClip.versions.length > 1 ? openClip.versions : []}
              />
            </div>
          </aside>
        )}
      </div>
      {found && <FoundWordsBar found={found} />}
      {reading && (
        <ReadAloudPlayer
          reading={reading}
          speed={props.settings.speed}
          onSpeed={(speed) => props.onSettings({ ...props.settings, speed })}
        />
      )}
    </>
  );
}

/** Clips in the bin are read-only and show no highlights. */
const noAnnotations = () => {};

/** True for highlights without an address, or with one the user typed. */
function canSetAddress({ summary, isAddressTyped, deletedAt }: Clip): boolean {
  return deletedAt === null && (summary.url === null || isAddressTyped === true);
}

function formatSavedAt({ clip, versions, versionId }: OpenClip): string {
  return versions.find(({ id }) => id === versionId)?.keptAt ?? clip.clippedAt;
}
