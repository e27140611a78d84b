import type { ChildProcess } from 'node:child_process';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { MongoInstanceEvents } from 'mongodb-memory-server-core/lib/util/MongoInstance.js';
import { findMongod } from './findMongod.ts';

/** A running single-node replica set. */
export type ReplicaSet = {
  /** Connection string with `replicaSet`, without a database. */
  url: string;
  stop(): Promise<void>;
  /** Resolves when the server has exited, by `stop` or by itself. */
  ended: Promise<void>;
};

/** Persistent storage of a replica set; without it, a temporary folder is used and deleted at the end. */
export type Storage = {
  directory: string;
  /** Any that is free, unless it is named. */
  port?: number;
};

/**
 * Files of databases that are gone are closed within seconds instead of after ten minutes. Each database has 270 of them,
 * and a Windows build can hold 8,192 open: https://www.mongodb.com/docs/v7.0/reference/parameters/
 */
const closeSoon = [
  ['--setParameter', 'wiredTigerFileHandleCloseIdleTime=10'],
  ['--setParameter', 'wiredTigerFileHandleCloseMinimum=250'],
  ['--setParameter', 'wiredTigerFileHandleCloseScanInterval=5'],
].flat();

/** So long a server may take to start where the machine does much else, in milliseconds. */
const launchMs = 60_000;

/** Starts a real MongoDB server, found by {@link findMongod} or downloaded. It exits with this process. */
export async function startReplicaSet(storage?: Storage): Promise<ReplicaSet> {
  const systemBinary = await findMongod();
  const server = await MongoMemoryReplSet.create({
    binary: systemBinary === undefined ? {} : { systemBinary },
    instanceOpts: [
      {
        launchTimeout: launchMs,
        ...(storage === undefined ? {} : { dbPath: storage.directory, port: storage.port ?? 0 }),
      },
    ],
    replSet: {
      name: 'arraigo',
      count: 1,
      ip: '127.0.0.1',
      storageEngine: 'wiredTiger',
      args: ['--wiredTigerCacheSizeGB', '0.25', ...closeSoon],
    },
  });
  const { instance, mongod } = processOf(server);
  return {
    url: server.getUri(),
    stop: async () => {
      await server.stop({ doCleanup: storage === undefined });
      stopListening(mongod);
    },
    ended: new Promise((resolve) => {
      instance.once(MongoInstanceEvents.instanceClosed, () => resolve());
    }),
  };
}

function processOf(server: MongoMemoryReplSet) {
  const instance = server.servers[0]?.instanceInfo?.instance;
  const mongod = instance?.mongodProcess;
  if (instance === undefined || mongod === undefined)
    throw new Error('The replica set started without a server');
  return { instance, mongod };
}

/**
 * Lets go of the output of a server that has ended. What it started may outlive it and hold the other end (a Windows
 * build has Wine's own server, which ends with the last program that uses it): this process would not end before that.
 */
function stopListening({ stdout, stderr }: ChildProcess): void {
  stdout?.destroy();
  stderr?.destroy();
}

/** Adds a database to a connection string. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
