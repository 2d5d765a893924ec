import { useRef } from 'preact/hooks';
import { withTag } from '../../core/model';
import { ArticleHead } from '../article/ArticleHead';
import { nameClipping } from '../article/name-clipping';
import { Alert } from '../controls/Alert';
import { FailureAlert } from '../controls/FailureAlert';
import { NoteField } from '../controls/NoteField';
import { Waiting } from '../controls/Waiting';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';
import { TagField } from '../tags/TagField';
import { PopupExtent } from './PopupExtent';
import { PopupFoot } from './PopupFoot';
import { PopupSelection } from './PopupSelection';
import type { PopupDraft, PopupProps, ReadingPage, UnsavedPage } from './popup-props';
import { useFirstFocus } from './use-first-focus';

interface PopupArticleProps extends Omit<PopupProps, 'page'> {
  readonly page: UnsavedPage | ReadingPage;
}

/** A page that is not saved yet, with its tags and note. They can be written while it is read. */
export function PopupArticle(props: PopupArticleProps) {
  const { page, busy, problem } = props;
  const isTouched = useRef(false);
  const draft = useRef<PopupDraft>(props.draft);
  const typing = useRef('');
  const form = useRef<HTMLFormElement>(null);
  // The stored draft may lag behind typing, so it is ignored after the first edit.
  if (!isTouched.current) draft.current = props.draft;
  useFirstFocus(form, '[role="combobox"]');

  const report = (change: Partial<PopupDraft>) => {
    isTouched.current = true;
    draft.current = { ...draft.current, ...change };
    props.onDraft(withTyping());
  };
  const withTyping = (): PopupDraft => ({
    ...draft.current,
    tags: withTag(draft.current.tags, typing.current),
  });
  const clip = () => {
    if (!busy) props.onClip(withTyping());
  };
  const start = draft.current;
  const completeness = page.kind === 'article' ? page.summary.completeness : 'full';
  const isKnown = page.kind === 'article' || page.isDetected;

  return (
    <form
      ref={form}
      class="popup__form"
      onSubmit={(event) => {
        event.preventDefault();
        clip();
      }}
    >
      <div class="popup__body">
        {page.kind === 'article' ? (
          <>
            <ArticleHead summary={page.summary} wordCount={page.wordCount} />
            <PopupExtent {...props} page={page} />
            {page.isPrivate && (
              <Alert tone="quiet" icon="info">
                {text('popup-private')}
              </Alert>
            )}
          </>
        ) : (
          <div class="popup__head-waiting">
            <Waiting message={text('popup-reading')} />
          </div>
        )}
        {completeness !== 'selection' && (
          <PopupSelection
            {...props}
            action="clip"
            onAct={() => form.current?.reportValidity() && props.onClipSelection(withTyping())}
          />
        )}
        <div class="popup__fields">
          <TagField
            tags={start.tags}
            onCompleteTags={props.onCompleteTags}
            onTags={(tags) => report({ tags })}
            onTyping={(name) => {
              if (name === typing.current) return;
              typing.current = name;
              report({});
            }}
          />
          <NoteField
            note={start.note}
            onNote={(note) => report({ note })}
            onSubmit={() => form.current?.requestSubmit()}
          />
        </div>
        {problem && <FailureAlert failure={problem} />}
      </div>
      <PopupFoot {...props}>
        <button type="submit" class="button button--primary" aria-disabled={busy}>
          {busy
            ? text('common-saving')
            : problem
              ? text('common-try-again')
              : isKnown
                ? nameClipping(completeness)
                : text('popup-save')}
        </button>
      </PopupFoot>
    </form>
  );
}
