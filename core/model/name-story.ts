import type { ArticleSummary } from './article';

/** A story by its headline; where it has none, by its address as one says it. */
export function nameStory({ headline, url }: Pick<ArticleSummary, 'headline' | 'url'>): string {
  const name = headline.trim();
  return name === '' ? url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') : name;
}
