import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`display_title\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_display_title\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`display_title\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_display_title\`;`)
  await db.run(sql`ALTER TABLE \`progress\` DROP COLUMN \`display_title\`;`)
  await db.run(sql`ALTER TABLE \`_progress_v\` DROP COLUMN \`version_display_title\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sources\` ADD \`display_title\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_display_title\` text;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`display_title\` text;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_display_title\` text;`)
  await db.run(sql`ALTER TABLE \`progress\` ADD \`display_title\` text;`)
  await db.run(sql`ALTER TABLE \`_progress_v\` ADD \`version_display_title\` text;`)
}
