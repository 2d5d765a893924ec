import { getTextDirection, nestQuotes } from '../../core/text';
import { NoteText } from '../annotation/NoteText';
import { Headline } from '../article/Headline';
import { AuthorName } from '../authors/AuthorName';
import { Icon } from '../controls/Icon';
import { Swatch } from '../controls/Swatch';
import { formatDay, formatMoment, formatOrigin, text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import '../strings/en/reading/notebook.ftl';
import { TagList } from '../tags/TagList';
import type { NotebookGroup } from './group-by-clip';
import type { NotebookEntry, NotebookProps } from './notebook-props';

export interface NotebookClipProps extends NotebookProps {
  readonly group: NotebookGroup;
}

/** Characters of the quote used in button labels. */
const labelLength = 40;

/** Annotations of one article. */
export function NotebookClip({ group, ...props }: NotebookClipProps) {
  const { annotation, clip } = group[0];
  const { summary } = clip;
  const id = `notebook-${annotation.id}`;
  return (
    <section class="notebook-clip" aria-labelledby={id}>
      <header class="notebook-clip__head">
        <h2
          id={id}
          class="notebook-clip__headline"
          lang={summary.language ?? undefined}
          dir={getTextDirection(summary.language)}
        >
          <Headline of={summary} />
        </h2>
        <p class="notebook-clip__meta">
          <bdi>{formatOrigin(summary)}</bdi>
        </p>
      </header>
      <ul class="notebook-clip__notes">
        {group.map((entry) => (
          <Note key={entry.annotation.id} {...props} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Note({ entry, ...props }: NotebookProps & { readonly entry: NotebookEntry }) {
  const { annotation } = entry;
  const { author, colour, note, passage, createdAt } = annotation;
  const { exact } = passage.quote;
  const wordings = [
    ...(passage.accepted === undefined
      ? []
      : [text('highlights-changed-to', { words: nestQuotes(passage.accepted) })]),
    ...(passage.earlier ?? []).map((quote) =>
      text('highlights-earlier', { quote: nestQuotes(quote) }),
    ),
  ];
  const short = nestQuotes(exact.length > labelLength ? `${exact.slice(0, labelLength)}…` : exact);
  return (
    <li class={`notebook-note colour--${colour}`}>
      <Swatch colour={colour} small />
      <div class="notebook-note__words">
        <span class="visually-hidden">
          {text('common-labelled', { label: text(`common-colour-${colour}`), text: '' })}
        </span>
        <button
          type="button"
          class="notebook-note__quote"
          dir="auto"
          title={text('notebook-show')}
          onClick={() => props.onShow(entry)}
        >
          {text('common-quoted', { text: nestQuotes(exact) })}
        </button>
        {wordings.map((wording) => (
          <p key={wording} class="notebook-note__wording" dir="auto">
            {wording}
          </p>
        ))}
        {author && <AuthorName author={author} />}
        {note !== '' && <NoteText id={`notebook-note-${annotation.id}`} note={note} />}
        <div class="notebook-note__foot">
          <TagList tags={annotation.tags} />
          <time dateTime={createdAt} title={formatMoment(createdAt)}>
            {formatDay(createdAt, props.now)}
          </time>
          <button
            type="button"
            class="button button--quiet button--small"
            aria-label={text('notebook-copy.label', { quote: short })}
            onClick={() => props.onCopy(entry)}
          >
            <Icon name="copy" />
            {text('notebook-copy')}
          </button>
        </div>
      </div>
    </li>
  );
}
