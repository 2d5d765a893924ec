import type { ArticleSummary } from './article';

/** A story by its headline, else by its address without the protocol, else "Untitled". */
export function nameStory({ headline, url }: Pick<ArticleSummary, 'headline' | 'url'>): string {
  const name = headline.trim();
  if (name !== '') return name;
  return url === null ? 'Untitled' : url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
