import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { withTags } from '../../core/model';
import { nameClipping } from '../article/name-clipping';
import { FailureAlert } from '../controls/FailureAlert';
import { NoteField } from '../controls/NoteField';
import { SaveStatus } from '../controls/SaveStatus';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';
import { TagField } from '../tags/TagField';
import { isKeepable, nameKeeping } from '../versions/ChangeNotice';
import { PopupFoot } from './PopupFoot';
import { SavedHead, SavedNotices } from './PopupSaved';
import { PopupSelection } from './PopupSelection';
import { UnsavedHead } from './PopupUnsaved';
import type { PopupDraft, PopupProps, ReadingPage, SavedPage, UnsavedPage } from './popup-props';
import { useFirstFocus } from './use-first-focus';

export interface PopupStoryProps extends Omit<PopupProps, 'page'> {
  readonly page: ReadingPage | UnsavedPage | SavedPage;
}

/**
 * A page with tags and a note, while it is read and looked up, before and after it is saved. The
 * fields stay the same all the time, so nothing typed in between is lost. What appears late is
 * below them, so they do not move.
 */
export function PopupStory(props: PopupStoryProps) {
  const { page } = props;
  const form = useRef<HTMLFormElement>(null);
  const fields = useFields(props, form);
  const reportIfValid = (act: () => void) => () => form.current?.reportValidity() && act();
  useFirstFocus(form, '[role="combobox"]', page.kind);

  return (
    <form
      ref={form}
      class="popup__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (page.kind !== 'saved' && !props.busy) props.onClip(fields.getDraft());
      }}
    >
      <div class="popup__body">
        {page.kind === 'saved' ? (
          <SavedHead {...props} page={page} />
        ) : (
          <UnsavedHead {...props} page={page} />
        )}
        <div class="popup__fields">
          <TagField {...fields.tags} onCompleteTags={props.onCompleteTags} />
          <NoteField
            key={fields.noteKey}
            {...fields.note}
            onSubmit={() => form.current?.requestSubmit()}
          />
          {page.kind === 'saved' && (
            <div class="popup__save-status">
              <SaveStatus saving={props.saving} />
            </div>
          )}
        </div>
        {page.kind === 'saved' ? (
          <SavedNotices {...props} page={page} />
        ) : (
          (page.kind === 'reading' || page.summary.completeness !== 'selection') && (
            <PopupSelection
              {...props}
              action="clip"
              onAct={reportIfValid(() => props.onClipSelection(fields.getDraft()))}
            />
          )
        )}
        {props.problem && (
          <FailureAlert
            failure={props.problem}
            {...(page.kind === 'saved' && { onRetry: props.onRetry })}
          />
        )}
      </div>
      <PopupFoot {...props}>
        <MainButton {...props} />
      </PopupFoot>
    </form>
  );
}

/** The fields' values, and where their changes go: to the draft, or to the saved clip. */
function useFields(
  { page, draft, onDraft, onEdit }: PopupStoryProps,
  form: RefObject<HTMLElement>,
) {
  const isTouched = useRef(false);
  const written = useRef<PopupDraft>(draft);
  const typing = useRef('');
  // The stored draft may lag behind typing, so it is ignored after the first edit.
  if (!isTouched.current) written.current = draft;

  const report = (change: Partial<PopupDraft>) => {
    isTouched.current = true;
    written.current = { ...written.current, ...change };
    onDraft(written.current, typing.current);
  };
  const round = useNoteRound(page, form);
  const { tags, note } = page.kind === 'saved' ? page.clip : written.current;
  return {
    /** What was written, including the tag being typed. */
    getDraft: (): PopupDraft => ({
      ...written.current,
      tags: withTags(written.current.tags, [typing.current]),
    }),
    tags: {
      tags,
      onTags(tags: readonly string[], tagsBefore: readonly string[]) {
        if (page.kind === 'saved') onEdit({ tags, tagsBefore });
        else report({ tags });
      },
      onTyping(name: string) {
        if (name === typing.current) return;
        typing.current = name;
        if (page.kind !== 'saved') report({});
      },
    },
    noteKey: round.key,
    note: {
      note,
      takesFocus: round.takesFocus,
      onNote(note: string, noteBefore: string) {
        if (page.kind === 'saved') onEdit({ note, noteBefore });
        else report({ note });
      },
    },
  };
}

/** Makes a new note field if the clip that was found has another note than the field. */
function useNoteRound(page: PopupStoryProps['page'], form: RefObject<HTMLElement>) {
  const round = useRef({ key: 0, takesFocus: false });
  const lastKind = useRef(page.kind);
  const field = form.current?.querySelector('textarea');
  if (page.kind === 'saved' && lastKind.current !== 'saved' && field?.value !== page.clip.note) {
    const takesFocus = field !== undefined && field === field?.ownerDocument.activeElement;
    round.current = { key: round.current.key + 1, takesFocus };
  }
  lastKind.current = page.kind;
  return round.current;
}

function MainButton({ page, busy, problem, onSaveVersion }: PopupStoryProps) {
  if (page.kind !== 'saved') {
    return (
      <button type="submit" class="button button--primary" aria-disabled={busy}>
        {busy ? text('common-saving') : problem ? text('common-try-again') : nameSaving(page)}
      </button>
    );
  }
  if (!isKeepable(page.change)) return null;
  return (
    <button
      type="button"
      class="button button--primary"
      aria-disabled={busy}
      onClick={() => {
        if (!busy) onSaveVersion();
      }}
    >
      {busy ? text('common-saving') : nameKeeping(page.change)}
    </button>
  );
}

function nameSaving(page: ReadingPage | UnsavedPage): string {
  if (page.kind === 'article') return nameClipping(page.summary.completeness);
  return page.isDetected ? nameClipping('full') : text('popup-save');
}
