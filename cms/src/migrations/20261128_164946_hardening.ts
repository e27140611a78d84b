import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`attempts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`account\` text,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`expires_at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attempts_key_idx\` ON \`attempts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`attempts_account_idx\` ON \`attempts\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`attempts_expires_at_idx\` ON \`attempts\` (\`expires_at\`);`)
  await db.run(sql`ALTER TABLE \`installation\` ADD \`torn\` text;`)
  await db.run(sql`CREATE INDEX \`_challenges_v_newest_idx\` ON \`_challenges_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_newest_idx\` ON \`_practices_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_newest_idx\` ON \`_recommendations_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_newest_idx\` ON \`_roadmap_items_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_newest_idx\` ON \`_progress_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_newest_idx\` ON \`_institutions_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_newest_idx\` ON \`_sources_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_newest_idx\` ON \`_countries_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_newest_idx\` ON \`_events_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`attempts\`;`)
  await db.run(sql`DROP INDEX \`_practices_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_institutions_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_sources_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_countries_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_challenges_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_recommendations_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_roadmap_items_v_newest_idx\`;`)
  await db.run(sql`DROP INDEX \`_progress_v_newest_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`installation\` DROP COLUMN \`torn\`;`)
}
