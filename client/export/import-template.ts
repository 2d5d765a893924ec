/** Loaded on demand, because it contains all variables and filters. */
export { importClipperTemplates } from '../../core/export';
