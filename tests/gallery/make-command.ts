import type { CommandKeys } from '../../components/keys/command-keys';
import { currentLanguage } from '../../components/strings/catalogue';
import { type CommandName, commands } from '../../core/model/commands';

type ManifestMessages = Readonly<Record<string, { readonly message: string }>>;

const manifests = import.meta.glob<ManifestMessages>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** A command described in the language that is shown, as browsers do. */
export function makeCommand(name: CommandName, keys: string): CommandKeys {
  return {
    name,
    keys,
    get description() {
      const folder = currentLanguage().replace('-', '_');
      const messages = manifests[`../../public/_locales/${folder}/messages.json`];
      return messages?.[commands[name].message]?.message ?? name;
    },
  };
}
