/** A text with the words of a query marked where they begin a word. */
export function MarkedText({ text, query }: { readonly text: string; readonly query: string }) {
  const sought = query
    .split(/\s+/)
    // A filter ("tag:harbours") is about something else than the text.
    .filter((word) => word !== '' && !word.includes(':'))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (sought.length === 0) return <>{text}</>;

  // Parting by a group gives what is between at even places and what was found at odd ones.
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${sought.join('|')})`, 'giu'));
  return (
    <>{parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>
  );
}
