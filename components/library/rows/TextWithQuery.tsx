/** Text with query words highlighted at word starts. */
export function TextWithQuery({ text, query }: { readonly text: string; readonly query: string }) {
  const words = query
    .split(/\s+/)
    // Filters ("tag:harbours") do not refer to the text.
    .filter((word) => word !== '' && !word.includes(':'))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0) return <>{text}</>;

  // Splitting by a capture group puts matches at odd indexes.
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'giu'));
  return (
    <>{parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>
  );
}
