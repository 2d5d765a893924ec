export interface WorkProgressProps {
  readonly label: string;
  /** How much is done, of `total`; left out where that is not known. */
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

/** How far some long work has come, as a bar. */
export function WorkProgress({ label, done, total }: WorkProgressProps) {
  return (
    <progress
      class="work-bar__progress"
      aria-label={label}
      {...(done !== undefined && { value: done, max: Math.max(1, total ?? 1) })}
    />
  );
}
