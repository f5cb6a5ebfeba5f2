// The databases that the same tests run on: an embedded one in memory, and a server where there is one.
import { connectDatabase, type Database } from '../../src/adapters/database/connect.ts';
import { availableServers, startPostgres } from './servers.ts';

export interface OpenDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

export interface DatabaseKind {
  readonly name: string;
  open(): Promise<OpenDatabase>;
}

const embedded: DatabaseKind = {
  name: 'the embedded database',
  open: async () => {
    const database = await connectDatabase({ dataDir: 'memory://' });
    return { database, close: database.close };
  },
};

const server: DatabaseKind = {
  name: 'PostgreSQL',
  open: async () => {
    const postgres = await startPostgres();
    const database = await connectDatabase({ url: postgres.url });
    return {
      database,
      close: async () => {
        await database.close();
        await postgres.stop();
      },
    };
  },
};

export const databaseKinds = (): DatabaseKind[] => [embedded, ...(availableServers().postgres ? [server] : [])];
