/** Loaded when a template is brought in: it knows every variable and filter. */
export { importClipperTemplate } from '../../core/exchange';
