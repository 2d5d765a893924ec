import type { Colour } from '../../core/model';
import { text } from '../strings';
import '../strings/en/page.ftl';
import { joinNames } from '../strings/join';

/** Characters of a quote and of a note that are read out; the panel has the whole. */
const maxOfQuote = 140;
const maxOfNote = 400;

/** An annotation as it is read out. */
export interface SpokenMarkProps {
  /** Null says nothing, but keeps the live region ready. */
  readonly mark: {
    readonly colour: Colour;
    readonly quote: string;
    /** Other words stand in its place now. */
    readonly isChanged: boolean;
    readonly note: string;
    readonly tags: readonly string[];
    /** Its place among the annotations of the page, from 1. */
    readonly number: number;
    readonly total: number;
  } | null;
  /** The language of the page, which the quote is in; empty when it is not known. */
  readonly language: string;
}

/**
 * A live region that nobody sees: painted marks have no names for screen
 * readers, so that what a sighted reader sees flash is said here.
 */
export function SpokenMark({ mark, language }: SpokenMarkProps) {
  return (
    <div
      class="spoken-mark"
      role="status"
      aria-live="polite"
      aria-label={text('page-spoken-label')}
    >
      {mark && (
        <>
          <span>{`${text(`common-colour-${mark.colour}`)}. `}</span>
          <q {...(language && { lang: language })} dir="auto">
            {shorten(mark.quote, maxOfQuote)}
          </q>
          <span>
            {[
              ' ',
              mark.isChanged && `${text('page-spoken-changed')} `,
              mark.note && `${text('page-spoken-note', { note: shorten(mark.note, maxOfNote) })}. `,
              mark.tags.length > 0 &&
                `${text('page-spoken-tags', { tags: joinNames(mark.tags) })}. `,
              text('page-spoken-place', { number: mark.number, total: mark.total }),
            ]
              .filter(Boolean)
              .join('')}
          </span>
        </>
      )}
    </div>
  );
}

/** The beginning of a text, cut between words where it has spaces. */
function shorten(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const characters = [...flat];
  if (characters.length <= most) return flat;
  const cut = characters.slice(0, most).join('');
  return `${cut.replace(/\s\S{0,20}$/, '')}…`;
}
