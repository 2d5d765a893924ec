import { BreakableText } from '../../article/BreakableText';
import type { MatchedText } from './listed-clip';

/** Text with matches highlighted. */
export function TextWithMatches({ text, marks }: MatchedText) {
  let end = 0;
  return (
    <>
      {marks.map(([from, to]) => {
        const before = text.slice(end, from);
        end = to;
        return [<BreakableText text={before} />, <mark key={from}>{text.slice(from, to)}</mark>];
      })}
      <BreakableText text={text.slice(end)} />
    </>
  );
}
