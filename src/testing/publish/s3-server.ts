import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import S3rver from '@20minutes/s3rver';

/** What the server takes for a key. */
const KEY = 'S3RVER';

export interface S3Server {
  /** The environment of a publication to this server. */
  env: Record<string, string>;
  bucket: string;
  /** Asks for an object as a reader does; undefined if there is none. */
  read: (key: string) => Promise<{ headers: Headers; body: Buffer } | undefined>;
  close: () => Promise<void>;
}

/** Starts a server that speaks S3, with one bucket, and keeps its objects in a folder. */
export async function startS3(directory: string): Promise<S3Server> {
  const bucket = 'hongbang';
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  });
  makeWhole(server);
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new AwsClient({
    accessKeyId: KEY,
    secretAccessKey: KEY,
    service: 's3',
    region: 'us-east-1',
  });
  return {
    env: {
      HONGBANG_S3_ENDPOINT: endpoint,
      HONGBANG_S3_ACCESS_KEY_ID: KEY,
      HONGBANG_S3_SECRET_ACCESS_KEY: KEY,
    },
    bucket,
    read: async (key) => {
      const response = await client.fetch(`${endpoint}/${bucket}/${key}`);
      const body = Buffer.from(await response.arrayBuffer());
      return response.ok ? { headers: response.headers, body } : undefined;
    },
    close: () => server.close(),
  };
}

/**
 * Storages put an object whole or not at all, and so do readers find it. This server writes into the file that others
 * are reading; so it is given what came whole, and does one thing at a time.
 */
function makeWhole({ store }: S3rver): void {
  const putObject = store.putObject.bind(store);
  const getObject = store.getObject.bind(store);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };
  const whole = async (content: Readable | Buffer) =>
    content instanceof Readable ? buffer(content) : content;
  store.putObject = async (object) => {
    // Fails where who uploads is gone before the end.
    const body = object.content && (await whole(object.content));
    return inTurn(() => putObject(Object.assign(object, { content: body && Readable.from([body]) })));
  };
  store.getObject = (...of) =>
    inTurn(async () => {
      const object = await getObject(...of);
      if (!object?.content) return object;
      // Asked for the head alone, the server ends what it takes for a stream.
      const content = Object.assign(await whole(object.content), { destroy: () => undefined });
      return Object.assign(object, { content });
    });
}
