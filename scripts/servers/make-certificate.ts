import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Writes a certificate for hosts, signed by itself, and its key. */
export function makeCertificate(
  folder: string,
  hosts: readonly string[],
): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const names = hosts.map((host) => (/^[\d.]+$/.test(host) ? `IP:${host}` : `DNS:${host}`));
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
      ...['-keyout', key, '-out', certificate, '-days', '30'],
      ...['-subj', '/CN=Pressmark tests', '-addext', `subjectAltName=${names.join(',')}`],
    ],
    { stdio: 'ignore' },
  );
  return { certificate, key };
}
