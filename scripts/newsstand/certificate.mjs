// A self-signed certificate for a local server, made anew at every start: no key lies in the repository and no openssl is needed.
// The structure is that of RFC 5280, section 4.1, written as DER (ITU-T X.690).
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const TAG = { integer: 0x02, bitString: 0x03, oid: 0x06, utf8: 0x0c, sequence: 0x30, set: 0x31, utcTime: 0x17 };

/** Object identifiers, already encoded. */
const OID = {
  commonName: Buffer.from('550403', 'hex'),
  ecdsaWithSha256: Buffer.from('2a8648ce3d040302', 'hex'),
};

/**
 * One DER element: tag, length, content.
 * @param {number} tag
 * @param {...Buffer} content
 */
function element(tag, ...content) {
  const body = Buffer.concat(content);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const size = body.length.toString(16);
  const length = Buffer.from(size.padStart(size.length + (size.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body]);
}

/** @param {Date} date */
function utcTime(date) {
  const digits = date.toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return element(TAG.utcTime, Buffer.from(`${digits}Z`));
}

/** @param {Buffer} der */
function pem(der) {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
}

/**
 * A key and a certificate that is valid for two days around now. It names no host: whoever uses it must be told to accept it.
 * @returns {{ key: string, cert: string, spki: string }} PEM texts; `spki` is the base64 SHA-256 of the public key
 */
export function selfSignedCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = element(TAG.sequence, element(TAG.oid, OID.ecdsaWithSha256));
  const commonName = element(TAG.sequence, element(TAG.oid, OID.commonName), element(TAG.utf8, Buffer.from('Caselight news-stand')));
  const name = element(TAG.sequence, element(TAG.set, commonName));
  const day = 86_400_000;
  const validity = element(TAG.sequence, utcTime(new Date(Date.now() - day)), utcTime(new Date(Date.now() + day)));
  const serial = element(TAG.integer, Buffer.concat([Buffer.from([1]), randomBytes(8)]));
  // Version 1 (the default): no extensions, so no list of host names either.
  const unsigned = element(TAG.sequence, serial, algorithm, name, validity, name, spki);
  const signature = sign('sha256', unsigned, privateKey);
  const certificate = element(TAG.sequence, unsigned, algorithm, element(TAG.bitString, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(certificate),
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}
