import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`planned_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`code\` text,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`planned_at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`settled_at\` text,
  	\`problem\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`planned_steps_key_idx\` ON \`planned_steps\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`planned_steps_record_idx\` ON \`planned_steps\` (\`record\`);`)
  await db.run(sql`CREATE INDEX \`planned_steps_at_idx\` ON \`planned_steps\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`planned_steps_state_idx\` ON \`planned_steps\` (\`state\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`planned_steps\`;`)
}
