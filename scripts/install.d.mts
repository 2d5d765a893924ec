interface Lock {
  readonly packages?: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean }>
  >;
}
export function installMissing(): Promise<void>;
export function isInstalled(wanted: Lock | null, installed: Lock | null): boolean;
