import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { BadOption } from './read-options';

/** Paths of files in PEM. */
export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
}

/** Throws `BadOption` if browsers could not connect to the host with this certificate and key. */
export function checkCertificate(files: CertificateFiles, host: string): void {
  const [certificatePem, keyPem] = [readPem(files.certificate), readPem(files.key)];
  if (/PRIVATE KEY/.test(certificatePem) && /BEGIN CERTIFICATE/.test(keyPem)) {
    throw new BadOption('--cert is the key, and --key is the certificate. Swap them.');
  }
  const certificate = parse(
    () => new X509Certificate(certificatePem),
    `${files.certificate} is not a certificate in PEM. Name one with --cert.`,
  );
  const key: KeyObject = parse(
    () => createPrivateKey(keyPem),
    `${files.key} is not a private key in PEM without a passphrase. Name one with --key.`,
  );
  if (!certificate.checkPrivateKey(key)) {
    throw new BadOption('The key does not match the certificate. Check --cert and --key.');
  }
  const isForHost = isIP(host) > 0 ? certificate.checkIP(host) : certificate.checkHost(host);
  if (isForHost === undefined) {
    const names = certificate.subjectAltName ?? 'no host';
    throw new BadOption(`The certificate is not for ${host}. It names: ${names}`);
  }
  if (Date.parse(certificate.validTo) < Date.now()) {
    throw new BadOption(`The certificate expired on ${certificate.validTo}. Renew it first.`);
  }
}

function readPem(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new BadOption(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new BadOption(`${file} is a folder. Give a file.`);
    if (code === 'EACCES' || code === 'EPERM') {
      throw new BadOption(
        `You do not have permission to read ${file}. The server could not read it, either.`,
      );
    }
    throw error;
  }
}

function parse<Parsed>(read: () => Parsed, message: string): Parsed {
  try {
    return read();
  } catch {
    // OpenSSL has many codes for a file of another kind.
    throw new BadOption(message);
  }
}
