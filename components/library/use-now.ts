import { useEffect, useState } from 'preact/hooks';

/** How often texts such as "2 minutes ago" are drawn again, in milliseconds. */
const everyMs = 30_000;

/** The time of each render, which is repeated twice a minute. */
export function useNow(): Date {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), everyMs);
    return () => clearInterval(timer);
  }, []);
  return new Date();
}
