import type { Colour } from '../../core/model';
import { text } from '../strings';
import '../strings/en/controls/authors.ftl';
import { nameAuthor } from '../authors/name-author';
import '../strings/en/panels/page.ftl';
import { joinNames, joinSentences } from '../strings/join';

/** Maximum length of the announced quote and note, in characters. The panel shows the full text. */
const maxQuoteLength = 140;
const maxNoteLength = 400;

export interface SpokenHighlightProps {
  /** Null announces nothing, but keeps the live region. */
  readonly mark: {
    /** The name of somebody else who made it. */
    readonly author?: string | undefined;
    readonly colour: Colour;
    readonly quote: string;
    /** True if the wording at its place has changed. */
    readonly isChanged: boolean;
    readonly note: string;
    readonly tags: readonly string[];
    /** Position among the annotations of the page, 1-based. */
    readonly number: number;
    readonly total: number;
  } | null;
  /** Language of the page and so of the quote. Empty if unknown. */
  readonly language: string;
}

/**
 * A visually hidden live region that announces an annotation. Painted highlights have no
 * accessible names, so this says what sighted users see flash.
 */
export function SpokenHighlight({ mark, language }: SpokenHighlightProps) {
  return (
    <div
      class="spoken-mark"
      role="status"
      aria-live="polite"
      aria-label={text('page-spoken-label')}
    >
      {mark && (
        <>
          <span>
            {joinSentences([
              mark.author !== undefined &&
                text('page-spoken-author', { name: nameAuthor(mark.author) }),
              text('page-spoken-colour', { colour: text(`common-colour-${mark.colour}`) }),
            ])}{' '}
          </span>
          <q {...(language && { lang: language })} dir="auto">
            {shorten(mark.quote, maxQuoteLength)}
          </q>
          <span>
            {' '}
            {joinSentences([
              mark.isChanged && text('page-spoken-changed'),
              mark.note && text('page-spoken-note', { note: shorten(mark.note, maxNoteLength) }),
              mark.tags.length > 0 && text('page-spoken-tags', { tags: joinNames(mark.tags) }),
              text('page-spoken-place', { number: mark.number, total: mark.total }),
            ])}
          </span>
        </>
      )}
    </div>
  );
}

/** Returns the beginning of a text, cut at a space if there is one. */
function shorten(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const characters = [...flat];
  if (characters.length <= most) return flat;
  const cut = characters.slice(0, most).join('');
  return `${cut.replace(/\s\S{0,20}$/, '')}…`;
}
