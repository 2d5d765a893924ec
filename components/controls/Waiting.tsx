import { useEffect, useState } from 'preact/hooks';

/** How long until `later` is shown, in milliseconds. */
const longMs = 5000;

interface WaitingProps {
  readonly message: string;
  /** Added after a while: what the user can do. */
  readonly later?: string;
}

export function Waiting({ message, later }: WaitingProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" role="status">
      <span class="waiting__dot" aria-hidden="true" />
      {message}
      {isLong && later && ` ${later}`}
    </div>
  );
}
