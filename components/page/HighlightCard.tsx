import type { Annotation, Colour, Failure } from '../../core/model';
import { nestQuotes } from '../../core/text';
import { AuthorName } from '../authors/AuthorName';
import { nameAuthor } from '../authors/name-author';
import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/controls/authors.ftl';
import '../strings/en/panels/page.ftl';
import { TagList } from '../tags/TagList';
import { BarProblem } from './BarProblem';
import { BarShell } from './BarShell';
import { BarTools, type CopiedItem } from './BarTools';

export interface HighlightCardProps {
  readonly annotation: Annotation;
  /** The current wording if it differs from the highlighted one, else null. */
  readonly changedTo: string | null;
  readonly busy: boolean;
  readonly problem: Failure | null;
  readonly copied: CopiedItem;
  /** The site on which the bar can be turned off. Null on our own pages. */
  readonly site: string | null;
  /** True on a phone, where the browser has no side panel. */
  readonly isPhone: boolean;
  onColour(colour: Colour): void;
  onNote(): void;
  onCopyQuote(): void;
  onCopyLink(): void;
  onDelete(): void;
  onClose(): void;
}

/**
 * Card of a clicked highlight: colour, note, tags and actions. That of somebody else has their name,
 * and can only be copied and hidden.
 */
export function HighlightCard(props: HighlightCardProps) {
  const { author, colour, note, tags, passage } = props.annotation;
  const { changedTo } = props;
  return (
    <BarShell
      label={
        author
          ? text('authors-highlight-colour', { name: nameAuthor(author.name), colour })
          : text('page-bar-card-label', { colour })
      }
      className={`highlight-card colour--${colour}`}
      onEscape={props.onClose}
    >
      {author && (
        <p class="highlight-card__author">
          <AuthorName author={author} />
        </p>
      )}
      <BarTools
        chosen={colour}
        isOthers={author !== undefined}
        busy={props.busy}
        copied={props.copied}
        onColour={props.onColour}
        onNote={props.onNote}
        onCopyQuote={props.onCopyQuote}
        onCopyLink={props.onCopyLink}
        onDelete={props.onDelete}
      />
      {changedTo !== null && (
        <div class="highlight-card__changed">
          <p class="highlight-card__what">
            <Icon name="alert" />
            {text('page-bar-changed')}
          </p>
          <p class="highlight-card__highlighted" dir="auto">
            {text('page-bar-highlighted', { quote: nestQuotes(passage.quote.exact) })}
          </p>
          {passage.accepted !== changedTo && !author && (
            <p>{text(`page-bar-changed.${findWay(props)}`)}</p>
          )}
        </div>
      )}
      {(note !== '' || tags.length > 0) && (
        <div class="highlight-card__written">
          {note !== '' && (
            <p
              class="highlight-card__note"
              dir="auto"
              tabIndex={note.length > longNote ? 0 : undefined}
            >
              {note}
            </p>
          )}
          <TagList tags={tags} />
        </div>
      )}
      <BarProblem problem={props.problem} />
    </BarShell>
  );
}

/** Where the user can keep or update a highlight whose wording has changed. */
function findWay({ site, isPhone }: HighlightCardProps): 'here' | 'phone' | 'next' {
  if (site === null) return 'here';
  return isPhone ? 'phone' : 'next';
}

/** Notes longer than this may not fit the card, in characters. */
const longNote = 300;
