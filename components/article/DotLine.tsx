import { Fragment } from 'preact';

export interface DotLineProps {
  /** Empty parts are skipped. */
  readonly parts: readonly (string | null | undefined | false)[];
}

/** Joins parts with dots. Lines break between parts. Each part is bidi-isolated, so a date stays intact next to Arabic text. */
export function DotLine({ parts }: DotLineProps) {
  const shown = parts.filter((part): part is string => Boolean(part));
  return (
    <>
      {shown.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi class="dot-line__part">{part}</bdi>
        </Fragment>
      ))}
    </>
  );
}
