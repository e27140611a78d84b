import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`presences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`name\` text,
  	\`tab\` text,
  	\`seen_at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`presences_key_idx\` ON \`presences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`presences_record_idx\` ON \`presences\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`presences_seen_at_idx\` ON \`presences\` (\`seen_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`presences\`;`)
}
