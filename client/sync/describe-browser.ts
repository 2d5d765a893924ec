import type { OwnDevice } from '../../core/sync';

/** The part of `navigator` that is read. Only Chromium has `userAgentData`. */
interface NavigatorSource {
  readonly userAgent: string;
  readonly userAgentData?: {
    readonly brands: readonly { readonly brand: string }[];
    readonly platform: string;
  };
}

/** In user agents; of several that match, the first. */
const systems: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** A made-up brand that Chromium adds, such as "Not/A)Brand". */
const madeUpBrand = /^\W*not.*brand$/i;

/** The names of the browser and of its system, as far as it gives them. */
export function describeBrowser({
  userAgent,
  userAgentData,
}: NavigatorSource): Pick<OwnDevice, 'browser' | 'system'> {
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  if (!userAgentData) return { browser: /\bFirefox\//.test(userAgent) ? 'Firefox' : null, system };
  const brands = userAgentData.brands
    .map(({ brand }) => brand)
    .filter((brand) => !madeUpBrand.test(brand));
  // Browsers on top of Chromium name both.
  const browser = brands.find((brand) => brand !== 'Chromium') ?? brands[0] ?? null;
  return { browser, system: userAgentData.platform || system };
}
