import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js';
import { findMongod } from './findMongod.ts';

/** A running single-node replica set. */
export type ReplicaSet = {
  /** Its address with `replicaSet`, without a database name. */
  url: string;
  stop(): Promise<void>;
  /** Resolves when the server has ended, by `stop` or by itself. */
  ended: Promise<void>;
};

/** Where a replica set keeps what it is given; without it, in a temporary folder that is deleted at the end. */
export type Storage = {
  directory: string;
  /** Any that is free, unless it is named. */
  port?: number;
};

/** Starts a real MongoDB server, found as findMongod says or else downloaded. It ends with this process. */
export async function startReplicaSet(storage?: Storage): Promise<ReplicaSet> {
  const systemBinary = await findMongod();
  const server = await MongoMemoryReplSet.create({
    binary: systemBinary === undefined ? {} : { systemBinary },
    instanceOpts:
      storage === undefined ? [] : [{ dbPath: storage.directory, port: storage.port ?? 0 }],
    replSet: {
      name: 'arraigo',
      count: 1,
      ip: '127.0.0.1',
      storageEngine: 'wiredTiger',
      args: ['--wiredTigerCacheSizeGB', '0.25'],
    },
  });
  return {
    url: server.getUri(),
    stop: async () => void (await server.stop({ doCleanup: storage === undefined })),
    ended: endOf(server),
  };
}

function endOf(server: MongoMemoryReplSet): Promise<void> {
  const instance = server.servers[0]?.instanceInfo?.instance;
  if (instance === undefined) throw new Error('The replica set started without a server');
  return new Promise((resolve) => {
    instance.once(MongoInstanceEvents.instanceClosed, () => resolve());
  });
}

/** The same address with a database in it. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
