/** Allowed for these packages alone: neither is passed on with a site or with this project. */
export const licencesOfNamed: Readonly<Record<string, { licence: string; why: string }>> = {
  ...Object.fromEntries(
    [
      ...['darwin-arm64', 'darwin-x64', 'linux-arm', 'linux-arm64', 'linux-ppc64', 'linux-riscv64'],
      ...['linux-s390x', 'linux-x64', 'linuxmusl-arm64', 'linuxmusl-x64'],
    ].map((platform) => [
      `@img/sharp-libvips-${platform}`,
      { licence: 'LGPL-3.0-or-later', why: 'libvips, a library that sharp loads as it is' },
    ]),
  ),
  ...Object.fromEntries(
    ['arm64', 'ia32', 'x64'].map((platform) => [
      `@img/sharp-win32-${platform}`,
      { licence: 'Apache-2.0 AND LGPL-3.0-or-later', why: 'sharp with libvips in one archive' },
    ]),
  ),
  '@img/sharp-wasm32': {
    licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    why: 'sharp with libvips in one archive',
  },
  jschardet: { licence: 'LGPL-2.1+', why: 'guesses encodings for a tool of the tests' },
};

/**
 * Packages that state no licence in a form that programs read (`stated`), and which one their own files give. Read
 * again when the statement changes.
 */
export const licencesLookedUp: Readonly<
  Record<string, { stated: string | undefined; licence: string; where: string }>
> = {
  // The contexts themselves are W3C's, under its document licence: copied, never changed.
  '@digitalbazaar/credentials-context': inLicenceFile('LICENSE.md', 'SEE LICENSE IN LICENSE.md'),
  'credentials-context': inLicenceFile('LICENSE.md', 'SEE LICENSE IN LICENSE.md'),
  'did-context': inLicenceFile('LICENSE.md', 'SEE LICENSE IN LICENSE.md'),
  '@digitalcredentials/ed25519-multikey': inLicenceFile('LICENSE', undefined),
  duck: { stated: 'BSD', licence: 'BSD-2-Clause', where: 'LICENSE' },
  'humanize-number': { stated: undefined, licence: 'MIT', where: 'Readme.md' },
  'png-js': { stated: undefined, licence: 'MIT', where: 'LICENSE' },
  semaphore: { stated: undefined, licence: 'MIT', where: 'README.md' },
  trim: { stated: undefined, licence: 'MIT', where: 'Readme.md' },
};

function inLicenceFile(where: string, stated: string | undefined) {
  return { stated, licence: 'BSD-3-Clause', where };
}
