import type { ReadonlySignal } from '@preact/signals';
import { citationStyles, type ExportScope } from '../../../core/export';
import { countWords, plainText, readingMinutes } from '../../../core/text';
import { Icon, type IconName } from '../../controls/Icon';
import { IconButton } from '../../controls/IconButton';
import { MenuButton } from '../../controls/MenuButton';
import { SaveStatus } from '../../controls/SaveStatus';
import { ReadingProgress } from '../../reader/progress/ReadingProgress';
import type { ReadAloud } from '../../reader/speech/use-read-aloud';
import { TextSettings } from '../../reader/TextSettings';
import { formatNumber, text } from '../../strings';
import { countHighlights } from '../../strings/count-highlights';
import '../../strings/en/reading/article.ftl';
import '../../strings/en/library/clips.ftl';
import '../../strings/en/reading/corrections.ftl';
import '../../strings/en/library/export.ftl';
import '../../strings/en/library/keys.ftl';
import '../../strings/en/library/library.ftl';
import '../../strings/en/reading/reader.ftl';
import type { LibraryProps, OpenClip, OpenClipProps, VersionProps } from '../library-props';
import { canCorrect } from './can-correct';

export interface ReaderBarProps
  extends Omit<OpenClipProps, 'openClip'>,
    VersionProps,
    Pick<LibraryProps, 'now' | 'onOpen' | 'onEditClips' | 'onPurge'> {
  readonly openClip: OpenClip;
  readonly progress: ReadonlySignal<number>;
  /** Null if the story cannot be read aloud now. */
  readonly reading: ReadAloud | null;
  onAskExport(scope: ExportScope): void;
  /** Opens the dialog with the details of the article. */
  onEditDetails(): void;
  /** Lets the user remove blocks of the text. */
  onEditText(): void;
  /** Scrolls to the notes, where they are below the article. */
  onShowNotes(): void;
}

export function ReaderBar(props: ReaderBarProps) {
  const { openClip, onEditClips, reading } = props;
  const { clip, article } = openClip;
  const { url } = clip.summary;
  const which = [openClip.number ?? clip.id];
  const [isRead, isFavourite] = [clip.readAt !== null, clip.favouriteAt !== null];
  const [isArchived, isDeleted] = [clip.archivedAt !== null, clip.deletedAt !== null];
  const highlights = countHighlights(openClip.annotations.map(({ annotation }) => annotation.note));
  const { original = article } = openClip;
  const hasText = original === null || original.body.children.length > 0;
  const wordCount = article ? countWords(plainText(article.body)) : clip.wordCount;
  return (
    <div class="reader-bar">
      <button
        type="button"
        class="button button--quiet button--small reader-bar__back"
        onClick={() => props.onOpen(null)}
      >
        <Icon name="back" />
        <span class="reader-bar__to">{text('clips-back')}</span>
      </button>
      {wordCount > 0 && props.comparison === null && (
        <ReadingProgress
          progress={props.progress}
          minutes={readingMinutes(wordCount)}
          isRead={clip.readAt !== null}
        />
      )}
      <SaveStatus saving={props.saving} />
      <span class="reader-bar__room" />
      {!isDeleted && (
        <button
          type="button"
          class="button button--quiet button--small reader-bar__notes"
          aria-label={highlights}
          onClick={props.onShowNotes}
        >
          <Icon name="note" />
          <span class="reader-bar__long">{highlights}</span>
          <span class="reader-bar__short">{formatNumber(openClip.annotations.length)}</span>
        </button>
      )}
      {isDeleted ? (
        <>
          <StateButton
            icon="undo"
            label={text('library-bulk-restore')}
            onToggle={() => onEditClips(which, { isDeleted: false })}
          />
          <StateButton
            icon="trash"
            label={text('library-bulk-purge')}
            onToggle={() => props.onPurge(which)}
          />
        </>
      ) : (
        <>
          <StateButton
            icon="check"
            label={text('reader-read')}
            title={text('keys-read')}
            is={isRead}
            onToggle={() => onEditClips(which, { isRead: !isRead })}
          />
          <StateButton
            icon="star"
            label={text('reader-favourite')}
            title={text('keys-favourite')}
            is={isFavourite}
            onToggle={() => onEditClips(which, { isFavourite: !isFavourite })}
          />
          <StateButton
            icon="archive"
            label={text('reader-archive')}
            title={text('keys-archive')}
            is={isArchived}
            onToggle={() => onEditClips(which, { isArchived: !isArchived })}
          />
          <StateButton
            icon="trash"
            label={text('article-delete')}
            onToggle={() => onEditClips(which, { isDeleted: true })}
          />
        </>
      )}
      {reading && hasText && (
        <IconButton
          icon="speaker"
          label={text('reader-aloud')}
          title={text('keys-listen')}
          className="reader-bar__listen"
          aria-pressed={reading.kind === 'speaking'}
          onClick={() => (reading.kind === 'idle' ? reading.start() : reading.toggle())}
        />
      )}
      <TextSettings settings={props.settings} onSettings={props.onSettings} />
      <MenuButton
        label={text('library-bulk-more')}
        icon="more"
        isIconOnly
        groups={[
          [
            ...(url === null
              ? []
              : [{ label: text('article-open-page'), onChoose: () => props.onOpenPage(url) }]),
            { label: text('reader-print'), onChoose: props.onPrint },
          ],
          ...(canCorrect(openClip)
            ? [
                [
                  { label: text('corrections-edit-details'), onChoose: props.onEditDetails },
                  ...(hasText
                    ? [{ label: text('corrections-edit-text'), onChoose: props.onEditText }]
                    : []),
                ],
              ]
            : []),
          [
            { label: text('clips-export'), onChoose: () => props.onAskExport('clip') },
            { label: text('export-obsidian'), onChoose: props.onOpenInObsidian },
          ],
          citationStyles.map((style) => ({
            label: text('export-cite', { style: text(`export-style-${style}`) }),
            onChoose: () => props.onCopyCitation(style),
          })),
        ]}
      />
    </div>
  );
}

interface StateButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly title?: string;
  /** Pressed state. Omitted for actions without a state. */
  readonly is?: boolean;
  onToggle(): void;
}

/** A toggle button for a state of the clip. */
function StateButton({ icon, label, title = label, is, onToggle }: StateButtonProps) {
  return (
    <IconButton
      icon={icon}
      label={label}
      title={title}
      className={`turn turn--${icon}`}
      aria-pressed={is}
      onClick={onToggle}
    />
  );
}
