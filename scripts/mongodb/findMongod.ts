import { findOnPath } from '../processes/findOnPath.ts';

/** How to get a MongoDB server, in both languages. */
export const howToGetMongodb = [
  'Ponga mongod en el PATH o su ruta en MONGOMS_SYSTEM_BINARY; en Debian, eval "$(.ci/mongod)" prepara uno. Para las pruebas vale también la dirección de un servidor en MONGODB_URL (mongodb://…?replicaSet=…).',
  'Put mongod on PATH or its path in MONGOMS_SYSTEM_BINARY; on Debian, eval "$(.ci/mongod)" prepares one. For the tests, the address of a server in MONGODB_URL (mongodb://…?replicaSet=…) will do as well.',
] as const;

/** Path of the server's binary: MONGOMS_SYSTEM_BINARY, else `mongod` on PATH; undefined where it must be downloaded. */
export async function findMongod(): Promise<string | undefined> {
  return process.env.MONGOMS_SYSTEM_BINARY ?? (await findOnPath('mongod'));
}
