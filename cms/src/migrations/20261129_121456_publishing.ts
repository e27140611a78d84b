import { type MigrateDownArgs, type MigrateUpArgs, sql } from "@payloadcms/db-sqlite";

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`publication_requests\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`account\` text,
  	\`code\` text,
  	\`release\` text,
  	\`requested_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text,
  	\`started_at\` text NOT NULL,
  	\`finished_at\` text,
  	\`step\` text,
  	\`release\` text,
  	\`went_back\` integer,
  	\`accounts\` text,
  	\`changes\` text,
  	\`problem\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_started_at_idx\` ON \`publications\` (\`started_at\`);`)
  await db.run(sql`CREATE TABLE \`publisher_lease\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`until\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publisher_lease_key_idx\` ON \`publisher_lease\` (\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`publication_requests\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publisher_lease\`;`)
}
