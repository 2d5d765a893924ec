import type { ArticleSummary } from './article';

/** Returns the headline, or the address without protocol, or "Untitled". */
export function getDisplayTitle({
  headline,
  url,
}: Pick<ArticleSummary, 'headline' | 'url'>): string {
  const name = headline.trim();
  if (name !== '') return name;
  return url === null ? 'Untitled' : url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
