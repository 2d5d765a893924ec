import { type Completeness, plainText } from '../model';
import { foldText } from './clean-text';
import type { Draft } from './step';

/** Words of a gate, folded, in the languages that were met. */
const gateWords =
  /\b(subscribe (now )?to (continue|read|keep)|continue reading|to (continue|keep) reading|subscribers? only|already a subscriber|unlock (this|the) (article|story)|this (article|story|content) is (only )?(for|available to|reserved)|jetzt weiterlesen|weiterlesen mit|nur fur abonnent|bereits abonnent|article reserve aux abonnes|reserve aux abonnes|la suite est reservee|pour lire la suite|contenido exclusivo para suscriptores|suscribete para (seguir|continuar)|solo para suscriptores|contenuto riservato agli abbonati|abbonati per (continuare|leggere)|alleen voor abonnees|for abonnenter|prenumerera for att|conteudo exclusivo para assinantes)\b/;
const gateElement =
  '[class*=paywall i], [id*=paywall i], [class*=regwall i], [class*=subscriber-only i], [class*=premium-gate i], [class*=piano-offer i]';
/** Characters; a story that is shorter than this beside a gate is the beginning of one. */
const shortStory = 2500;

/**
 * Whether the page gave the whole story. A gate alone proves nothing, since
 * many pages carry one hidden: the text must be short or cut off as well.
 */
export function findCompleteness({ page, structured, blocks }: Draft): Completeness {
  const text = plainText({ type: 'root', children: blocks });
  const visible = foldText(page.document.body?.textContent ?? '');
  const hasGate =
    structured.isFree === false ||
    page.document.querySelector(gateElement) !== null ||
    gateWords.test(visible);
  if (!hasGate) return 'full';
  const promised = structured.body?.length ?? 0;
  if (promised > text.length * 1.5 && promised > 500) return 'preview';
  if (/(…|\.\.\.)\s*$/.test(text) || !/[.!?…。»”"')\]]\s*$/.test(text)) return 'preview';
  const weight = structured.isFree === false ? 1 : 0.4;
  return text.length < shortStory * weight ? 'preview' : 'full';
}
