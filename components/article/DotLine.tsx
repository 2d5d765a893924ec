import type { ComponentChildren } from 'preact';

export interface DotLineProps {
  /** Empty parts are skipped. */
  readonly parts: readonly (ComponentChildren | null | undefined | false)[];
}

/**
 * Joins parts with dots. Lines break between parts, and no line starts or ends with a dot. Each
 * part is bidi-isolated, so a date stays intact next to Arabic text.
 */
export function DotLine({ parts }: DotLineProps) {
  return (
    <span class="dot-line">
      {parts.filter(Boolean).map((part, index) => (
        <span key={index} class="dot-line__part">
          {index > 0 && <span class="dot-line__dot"> · </span>}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
