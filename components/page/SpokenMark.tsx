import type { Colour } from '../../core/model';
import { colourWords, words } from '../strings';
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
    <div class="spoken-mark" role="status" aria-live="polite" aria-label={words.spoken.label}>
      {mark && (
        <>
          <span>{`${colourWords[mark.colour]}. `}</span>
          <q {...(language && { lang: language })} dir="auto">
            {shorten(mark.quote, maxOfQuote)}
          </q>
          <span>
            {[
              ' ',
              mark.isChanged && `${words.spoken.changed} `,
              mark.note && `${words.spoken.note(shorten(mark.note, maxOfNote))}. `,
              mark.tags.length > 0 && `${words.spoken.tags(joinNames(mark.tags))}. `,
              words.spoken.place(mark.number, mark.total),
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
