import { useRef } from 'preact/hooks';
import { listCorrectedFields } from '../../core/corrections';
import { ArticleHead } from '../article/ArticleHead';
import { DotLine } from '../article/DotLine';
import { FailureAlert } from '../controls/FailureAlert';
import { Icon } from '../controls/Icon';
import { NoteField } from '../controls/NoteField';
import { SaveStatus } from '../controls/SaveStatus';
import { formatMoment, text } from '../strings';
import '../strings/en/panels/popup.ftl';
import '../strings/en/reading/versions.ftl';
import { TagField } from '../tags/TagField';
import { ChangeNotice, isKeepable, nameKeeping } from '../versions/ChangeNotice';
import { DifferenceView } from '../versions/DifferenceView';
import { NearDuplicateLinks } from '../versions/NearDuplicateLinks';
import { describeSaved } from './describe-saved';
import { PopupFoot } from './PopupFoot';
import { PopupSelection } from './PopupSelection';
import { PopupWhy } from './PopupWhy';
import type { PopupDraft, PopupPage, PopupProps } from './popup-props';
import { useFirstFocus } from './use-first-focus';

export interface PopupSavedProps extends Omit<PopupProps, 'page'> {
  readonly page: Extract<PopupPage, { kind: 'saved' }>;
}

/** A saved story: date, changes on its page, tags and note. */
export function PopupSaved(props: PopupSavedProps) {
  const { page, busy } = props;
  const { clip, change } = page;
  const hasArticle = !['selection', 'link'].includes(clip.summary.completeness);
  const view = useRef<HTMLDivElement>(null);
  useFirstFocus(view, '[role="combobox"]');
  const edited = useRef<Partial<PopupDraft>>({});

  const report = (part: Partial<PopupDraft>) => {
    edited.current = { ...edited.current, ...part };
    props.onDraft({ tags: clip.tags, note: clip.note, ...edited.current });
  };
  const keepVersion = () => {
    if (!busy) props.onSaveVersion();
  };

  return (
    <div ref={view}>
      <div class="popup__body">
        <ArticleHead summary={clip.summary} wordCount={clip.wordCount} />
        <PopupWhy
          {...props}
          summary={clip.summary}
          corrected={clip.corrections ? listCorrectedFields(clip.corrections) : []}
        />
        <div class="popup__saved">
          <Icon name="check" />
          <p title={formatMoment(clip.clippedAt)}>
            <DotLine
              parts={[
                ...describeSaved(clip, props.now),
                clip.annotationCount > 0 &&
                  text('popup-highlights', { total: clip.annotationCount }),
              ]}
            />
          </p>
          <button type="button" class="button button--quiet button--small" onClick={props.onDelete}>
            <Icon name="trash" />
            {text('common-delete')}
          </button>
        </div>
        <NearDuplicateLinks
          nearDuplicates={page.nearDuplicates}
          now={props.now}
          onOpenClip={props.onOpenClip}
        />
        {change.kind !== 'unknown' && (
          <ChangeNotice
            change={change}
            isSeen={page.difference !== null}
            busy={busy}
            onSee={props.onSeeChange}
          />
        )}
        {page.difference && (
          <div class="popup__difference">
            <DifferenceView difference={page.difference} language={clip.summary.language} />
          </div>
        )}
        {hasArticle ? (
          <PopupSelection {...props} action="highlight" onAct={props.onHighlightSelection} />
        ) : (
          <PopupSelection {...props} action="clip" onAct={() => props.onClipSelection(null)} />
        )}
        <div class="popup__fields">
          <TagField
            tags={clip.tags}
            onCompleteTags={props.onCompleteTags}
            onTags={(tags) => report({ tags })}
          />
          <NoteField note={clip.note} onNote={(note) => report({ note })} />
          <div class="popup__save-status">
            <SaveStatus saving={props.saving} />
          </div>
        </div>
        {props.problem && <FailureAlert failure={props.problem} onRetry={props.onRetry} />}
      </div>
      <PopupFoot {...props}>
        {isKeepable(change) && (
          <button
            type="button"
            class="button button--primary"
            aria-disabled={busy}
            onClick={keepVersion}
          >
            {busy ? text('common-saving') : nameKeeping(change)}
          </button>
        )}
      </PopupFoot>
    </div>
  );
}
