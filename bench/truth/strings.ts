import { foldLabel } from '../fold-label';
import type { Field, Verdict } from './field';
import type { Story } from './story';

/** Characters. Shorter strings that must not be in the text also occur in sentences. */
const minUnwantedLength = 10;

/** Strings of the story. */
export const requiredText: Field = {
  name: 'must',
  isOurs: false,
  judge: ({ labels, story }) => judgeStrings(story, labels?.must ?? [], true),
};

/** Strings near the story that are not part of it. */
export const unwantedText: Field = {
  name: 'leak',
  isOurs: false,
  judge({ labels, story }) {
    const strings = labels?.mustNot.filter(({ length }) => length >= minUnwantedLength);
    return judgeStrings(story, strings ?? [], false);
  },
};

/**
 * Strings of `segments` and `pages`, counted as in trafilatura's evaluation: exactly, but for white
 * space, in the text below the headline.
 */
export const markedStrings: Field = {
  name: 'strings',
  isOurs: false,
  judge({ strings, story }) {
    if (!strings) return [];
    const text = collapse(story.textBelowHeadline);
    const judge = (isWanted: boolean) => (string: string) => {
      const isShown = text.includes(collapse(string));
      const miss = isShown === isWanted ? null : `${isWanted ? 'lost' : 'shown'} ${string}`;
      return { isShown, isFalse: !isWanted, isWanted, miss };
    };
    return [...strings.must.map(judge(true)), ...strings.mustNot.map(judge(false))];
  },
};

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function judgeStrings(story: Story, strings: readonly string[], isWanted: boolean): Verdict[] {
  const text = foldLabel(story.text);
  return strings.map((string) => {
    const isShown = text.includes(foldLabel(string));
    return { isShown, isFalse: !isWanted, isWanted, miss: isShown === isWanted ? null : string };
  });
}

/** Images near the story that are not part of it, by a part of their address or their alt text. */
export const unwantedImages: Field = {
  name: 'junk images',
  isOurs: false,
  judge({ labels, story }) {
    return (labels?.images ?? []).map((label) => {
      const shown = story.images.find(
        ({ url, alt }) =>
          url.includes(label) || (alt !== '' && foldLabel(alt) === foldLabel(label)),
      );
      const isShown = shown !== undefined;
      return {
        isShown,
        isFalse: true,
        isWanted: false,
        miss: isShown ? `${label}  ${shown.url}` : null,
      };
    });
  },
};
