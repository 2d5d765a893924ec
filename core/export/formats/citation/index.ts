export { toBibtex } from './bibtex';
export { bibtexWriter, cslJsonWriter, risWriter } from './citation-writers';
export { type CitedStory, citedStory } from './cited-story';
export { toCslJson } from './csl-json';
export {
  type CitationStyle,
  citationStyles,
  formatCitation,
  quoteWithCitation,
} from './formatted';
export { toRis } from './ris';
export { type StyledText, styledToHtml, styledToText } from './styled-text';
