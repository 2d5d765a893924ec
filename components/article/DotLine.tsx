import { Fragment } from 'preact';

export interface DotLineProps {
  /** What is not there is left out. */
  readonly parts: readonly (string | null | undefined | false)[];
}

/** Parts on one line with dots between, each in its own direction, so that a date stays whole among Arabic words. */
export function DotLine({ parts }: DotLineProps) {
  const shown = parts.filter((part): part is string => Boolean(part));
  return (
    <>
      {shown.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </>
  );
}
