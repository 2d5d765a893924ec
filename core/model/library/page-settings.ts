import * as v from 'valibot';
import { colourSchema } from '../annotation/colours';
import { hostWithoutWww, isSameSite } from '../article/address';
import { languages } from './languages';
import { defaultSettings, type Settings } from './settings';

/** How what is drawn on pages looks. */
export type PageLook = Pick<Settings['appearance'], 'language' | 'theme'>;

/** The settings that a script in a page needs. Pages do not learn about other sites. */
export interface PageSettings extends PageLook {
  readonly colour: Settings['highlights']['colour'];
  readonly bar: Settings['highlights']['bar'];
}

const lookEntries = {
  language: v.nullable(v.picklist(languages)),
  theme: v.picklist(['system', 'light', 'dark']),
};

export const pageLookSchema: v.GenericSchema<unknown, PageLook> = v.object(lookEntries);

export const pageSettingsSchema: v.GenericSchema<unknown, PageSettings> = v.object({
  ...lookEntries,
  colour: colourSchema,
  bar: v.picklist(['always', 'alt', 'never']),
});

/** Returns the settings for the page at `url`. */
export function getPageSettings(
  { appearance, highlights }: Settings,
  url: string | null,
): PageSettings {
  const isOff = isSiteListed(highlights.barOffSites, url);
  return {
    language: appearance.language,
    theme: appearance.theme,
    colour: highlights.colour,
    bar: isOff ? 'never' : highlights.bar,
  };
}

/** The settings of pages until the user changes them. */
export const defaultPageSettings: PageSettings = getPageSettings(defaultSettings, null);

/** True if articles are detected on the site of `url`. */
export function isDetectionOn({ detection }: Settings, url: string): boolean {
  return detection.isOn && !isSiteListed(detection.offSites, url);
}

/** True if the site of `url` is listed. Sites are hosts without "www.", with the port if any. */
export function isSiteListed(sites: readonly string[], url: string | null): boolean {
  return url !== null && sites.some((site) => isSameSite(`https://${site}`, url));
}

/** Returns `sites` with or without the site of `url`. */
export function listSite(
  sites: readonly string[],
  url: string,
  isListed: boolean,
): readonly string[] {
  const others = sites.filter((site) => !isSiteListed([site], url));
  const host = hostWithoutWww(url);
  return isListed && host !== '' ? [...others, host].sort() : others;
}

/** Hosts with a domain, IP addresses, and servers on this computer. */
const fullHost = /^(?:localhost|[a-z0-9_-]+(?:\.[a-z0-9_-]+)+|\[[0-9a-f:.]+\])$/;

/**
 * Returns the address of the site that a user typed: a host ("courier.example"), or the address of
 * one of its pages. Null if it is neither.
 */
export function findTypedSite(typed: string): string | null {
  const word = typed.trim();
  const url = /^https?:/i.test(word) ? word : `https://${word}`;
  if (/\s/.test(word) || !URL.canParse(url)) return null;
  const { hostname, port, username } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  if (username !== '' || !fullHost.test(host)) return null;
  return `https://${host}${port && `:${port}`}`;
}
