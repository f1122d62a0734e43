import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { anOffice, type Office } from './an-office.ts';

/** The day on which the boards below stand as their names say. */
export const verifyDay = new Date('2022-05-20T12:00:00+08:00');

/** Boards of every kind, by what the page has to say of them. */
export const boards = {
  valid: 'QH-1',
  expired: 'QH-2',
  revoked: 'QH-3',
  suspended: 'QH-4',
  forged: 'QH-5',
  unsigned: 'QH-6',
  registered: 'QH-7',
  retired: 'QH-8',
} as const;

/** The verification page of a built site with the boards of an office that signs for where it is served. */
export interface VerifySite {
  url: string;
  office: Office;
  server: StaticServer;
  /** Paths below the base that answer 503. */
  failing: Set<string>;
  /** Puts a file below the base. */
  put: (path: string, body: string) => void;
  close: () => Promise<void>;
}

export async function serveVerifySite(dist: string, base: string): Promise<VerifySite> {
  const root = mkdtempSync(join(tmpdir(), 'verify-site-'));
  for (const part of ['verify', '_astro', 'favicon.svg', '404.html'])
    cpSync(join(dist, part), join(root, part), { recursive: true });
  const failing = new Set<string>();
  const server = await serveStatic({
    root,
    base,
    isFailing: (path) => failing.has(path.slice(base.length)),
  });
  const put = (path: string, body: string) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  };
  const office = anOffice(server.url);
  for (const [path, value] of Object.entries(filesOf(office))) put(path, JSON.stringify(value));
  put(`p/${boards.retired}/index.html`, '<!doctype html><title>此页已撤下</title>');
  return {
    url: server.url,
    office,
    server,
    failing,
    put,
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function filesOf(office: Office): Record<string, object> {
  const { valid, expired, revoked, suspended, forged, unsigned, registered } = boards;
  const credential = (number: string) => [`p/${number}/credential.json`, office.credential(number)];
  const state = (number: string, changes: object = {}) => [
    `p/${number}/state.json`,
    office.state(number, { signature: 'signed', ...changes }),
  ];
  const notice = { title: '关于动态调整的通告', url: '../../notices/2022-adjustment-1/' };
  return Object.fromEntries([
    ['issuer/did.json', office.document()],
    ['status/revocation-1.json', office.statusList([3])],
    credential(valid),
    state(valid),
    [`p/${expired}/credential.json`, office.credential(expired, { to: '2022-05-01' })],
    state(expired, { state: 'expired', since: '2022-05-02', until: '2022-05-01' }),
    [`p/${revoked}/credential.json`, office.credential(revoked, { statusIndex: 3 })],
    state(revoked, { state: 'revoked', since: '2022-05-12', reason: '动态调整', notice, until: undefined }),
    credential(suspended),
    state(suspended, { state: 'suspended', since: '2022-05-16', reason: '动态调整', notice }),
    [
      `p/${forged}/credential.json`,
      { ...office.credential(forged), validUntil: '2032-05-31T23:59:59+08:00' },
    ],
    state(forged),
    state(unsigned, { signature: 'unsigned' }),
    state(registered, { signature: 'registered', grantedHere: false, grantor: '应急管理部' }),
  ] as [string, object][]);
}
