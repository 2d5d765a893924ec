/** Loaded on demand, because it contains all variables and filters. */
export { importClipperTemplate } from '../../core/export';
