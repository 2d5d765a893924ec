export interface WorkProgressProps {
  readonly label: string;
  /** Amount done, out of `total`. Omitted if unknown. */
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

export function WorkProgress({ label, done, total }: WorkProgressProps) {
  return (
    <progress
      class="work-bar__progress"
      aria-label={label}
      {...(done !== undefined && { value: done, max: Math.max(1, total ?? 1) })}
    />
  );
}
