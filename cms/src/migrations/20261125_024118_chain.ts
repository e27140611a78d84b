import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`challenges_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`challenges_levels_order_idx\` ON \`challenges_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`challenges_levels_parent_idx\` ON \`challenges_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`challenges_dimensions_order_idx\` ON \`challenges_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`challenges_dimensions_parent_idx\` ON \`challenges_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`challenges_themes_order_idx\` ON \`challenges_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`challenges_themes_parent_idx\` ON \`challenges_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges_populations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`challenges_populations_order_idx\` ON \`challenges_populations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`challenges_populations_parent_idx\` ON \`challenges_populations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`challenges_countries_order_idx\` ON \`challenges_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`challenges_countries_parent_idx\` ON \`challenges_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`approximation\` text,
  	\`value\` numeric,
  	\`year\` text,
  	\`locator\` text,
  	\`locator_not_stated\` integer,
  	\`quote_text\` text,
  	\`quote_language\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`challenges_facts_order_idx\` ON \`challenges_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`challenges_facts_parent_id_idx\` ON \`challenges_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges_facts_locales\` (
  	\`statement\` text,
  	\`unit\` text,
  	\`sic_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`challenges_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`challenges_facts_locales_locale_parent_id_unique\` ON \`challenges_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`slug\` text,
  	\`raised_by_institution_id\` text(36),
  	\`raised_on\` text,
  	\`raised_on_not_stated\` integer,
  	\`state\` text,
  	\`dimensions_not_stated\` integer,
  	\`populations_not_stated\` integer,
  	\`countries_not_stated\` integer,
  	\`verification\` text,
  	\`verified_on\` text,
  	\`translation_status\` text DEFAULT 'missing',
  	\`translation_by\` text,
  	\`translation_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`raised_by_institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`challenges_code_idx\` ON \`challenges\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`challenges_slug_idx\` ON \`challenges\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`challenges_raised_by_raised_by_institution_idx\` ON \`challenges\` (\`raised_by_institution_id\`);`)
  await db.run(sql`CREATE INDEX \`challenges_updated_at_idx\` ON \`challenges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`challenges_created_at_idx\` ON \`challenges\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`challenges_deleted_at_idx\` ON \`challenges\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`challenges__status_idx\` ON \`challenges\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`challenges_locales\` (
  	\`title\` text,
  	\`statement\` text,
  	\`description\` text,
  	\`raised_by_forum\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`challenges_locales_locale_parent_id_unique\` ON \`challenges_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`challenges_rels_order_idx\` ON \`challenges_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`challenges_rels_parent_idx\` ON \`challenges_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`challenges_rels_path_idx\` ON \`challenges_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`challenges_rels_sources_id_idx\` ON \`challenges_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_levels_order_idx\` ON \`_challenges_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_levels_parent_idx\` ON \`_challenges_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_dimensions_order_idx\` ON \`_challenges_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_dimensions_parent_idx\` ON \`_challenges_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_themes_order_idx\` ON \`_challenges_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_themes_parent_idx\` ON \`_challenges_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_version_populations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_populations_order_idx\` ON \`_challenges_v_version_populations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_populations_parent_idx\` ON \`_challenges_v_version_populations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_countries_order_idx\` ON \`_challenges_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_countries_parent_idx\` ON \`_challenges_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`approximation\` text,
  	\`value\` numeric,
  	\`year\` text,
  	\`locator\` text,
  	\`locator_not_stated\` integer,
  	\`quote_text\` text,
  	\`quote_language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_facts_order_idx\` ON \`_challenges_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_facts_parent_id_idx\` ON \`_challenges_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_version_facts_locales\` (
  	\`statement\` text,
  	\`unit\` text,
  	\`sic_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_challenges_v_version_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_challenges_v_version_facts_locales_locale_parent_id_unique\` ON \`_challenges_v_version_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_raised_by_institution_id\` text(36),
  	\`version_raised_on\` text,
  	\`version_raised_on_not_stated\` integer,
  	\`version_state\` text,
  	\`version_dimensions_not_stated\` integer,
  	\`version_populations_not_stated\` integer,
  	\`version_countries_not_stated\` integer,
  	\`version_verification\` text,
  	\`version_verified_on\` text,
  	\`version_translation_status\` text DEFAULT 'missing',
  	\`version_translation_by\` text,
  	\`version_translation_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_raised_by_institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_parent_idx\` ON \`_challenges_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_code_idx\` ON \`_challenges_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_slug_idx\` ON \`_challenges_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_raised_by_version_raised_by_instit_idx\` ON \`_challenges_v\` (\`version_raised_by_institution_id\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_updated_at_idx\` ON \`_challenges_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_created_at_idx\` ON \`_challenges_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_deleted_at_idx\` ON \`_challenges_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version__status_idx\` ON \`_challenges_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_created_at_idx\` ON \`_challenges_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_updated_at_idx\` ON \`_challenges_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_snapshot_idx\` ON \`_challenges_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_published_locale_idx\` ON \`_challenges_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_latest_idx\` ON \`_challenges_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_autosave_idx\` ON \`_challenges_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_locales\` (
  	\`version_title\` text,
  	\`version_statement\` text,
  	\`version_description\` text,
  	\`version_raised_by_forum\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_challenges_v_locales_locale_parent_id_unique\` ON \`_challenges_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_rels_order_idx\` ON \`_challenges_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_rels_parent_idx\` ON \`_challenges_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_rels_path_idx\` ON \`_challenges_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_rels_sources_id_idx\` ON \`_challenges_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`recommendations_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recommendations_levels_order_idx\` ON \`recommendations_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_levels_parent_idx\` ON \`recommendations_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recommendations_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recommendations_dimensions_order_idx\` ON \`recommendations_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_dimensions_parent_idx\` ON \`recommendations_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recommendations_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recommendations_themes_order_idx\` ON \`recommendations_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_themes_parent_idx\` ON \`recommendations_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recommendations_addressees\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recommendations_addressees_order_idx\` ON \`recommendations_addressees\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_addressees_parent_idx\` ON \`recommendations_addressees\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recommendations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`slug\` text,
  	\`quote_text\` text,
  	\`quote_language\` text,
  	\`origin_kind\` text,
  	\`origin_working_group\` text,
  	\`origin_date\` text,
  	\`origin_locator\` text,
  	\`dimensions_not_stated\` integer,
  	\`addressees_not_stated\` integer,
  	\`action_type\` text,
  	\`horizon\` text,
  	\`horizon_not_stated\` integer,
  	\`translation_status\` text DEFAULT 'missing',
  	\`translation_by\` text,
  	\`translation_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`recommendations_code_idx\` ON \`recommendations\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`recommendations_slug_idx\` ON \`recommendations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_updated_at_idx\` ON \`recommendations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_created_at_idx\` ON \`recommendations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_deleted_at_idx\` ON \`recommendations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`recommendations__status_idx\` ON \`recommendations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`recommendations_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`origin_forum\` text,
  	\`origin_session\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`recommendations_locales_locale_parent_id_unique\` ON \`recommendations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`recommendations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`challenges_id\` text(36),
  	\`practices_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`challenges_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`recommendations_rels_order_idx\` ON \`recommendations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_rels_parent_idx\` ON \`recommendations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_rels_path_idx\` ON \`recommendations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_rels_challenges_id_idx\` ON \`recommendations_rels\` (\`challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_rels_practices_id_idx\` ON \`recommendations_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`recommendations_rels_sources_id_idx\` ON \`recommendations_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommendations_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_recommendations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_levels_order_idx\` ON \`_recommendations_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_levels_parent_idx\` ON \`_recommendations_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommendations_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_recommendations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_dimensions_order_idx\` ON \`_recommendations_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_dimensions_parent_idx\` ON \`_recommendations_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommendations_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_recommendations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_themes_order_idx\` ON \`_recommendations_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_themes_parent_idx\` ON \`_recommendations_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommendations_v_version_addressees\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_recommendations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_addressees_order_idx\` ON \`_recommendations_v_version_addressees\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_addressees_parent_idx\` ON \`_recommendations_v_version_addressees\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommendations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_quote_text\` text,
  	\`version_quote_language\` text,
  	\`version_origin_kind\` text,
  	\`version_origin_working_group\` text,
  	\`version_origin_date\` text,
  	\`version_origin_locator\` text,
  	\`version_dimensions_not_stated\` integer,
  	\`version_addressees_not_stated\` integer,
  	\`version_action_type\` text,
  	\`version_horizon\` text,
  	\`version_horizon_not_stated\` integer,
  	\`version_translation_status\` text DEFAULT 'missing',
  	\`version_translation_by\` text,
  	\`version_translation_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommendations_v_parent_idx\` ON \`_recommendations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_code_idx\` ON \`_recommendations_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_slug_idx\` ON \`_recommendations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_updated_at_idx\` ON \`_recommendations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_created_at_idx\` ON \`_recommendations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version_deleted_at_idx\` ON \`_recommendations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_version_version__status_idx\` ON \`_recommendations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_created_at_idx\` ON \`_recommendations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_updated_at_idx\` ON \`_recommendations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_snapshot_idx\` ON \`_recommendations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_published_locale_idx\` ON \`_recommendations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_latest_idx\` ON \`_recommendations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_autosave_idx\` ON \`_recommendations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_recommendations_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`version_origin_forum\` text,
  	\`version_origin_session\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_recommendations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_recommendations_v_locales_locale_parent_id_unique\` ON \`_recommendations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_recommendations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`challenges_id\` text(36),
  	\`practices_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_recommendations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`challenges_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_recommendations_v_rels_order_idx\` ON \`_recommendations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_rels_parent_idx\` ON \`_recommendations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_rels_path_idx\` ON \`_recommendations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_rels_challenges_id_idx\` ON \`_recommendations_v_rels\` (\`challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_rels_practices_id_idx\` ON \`_recommendations_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_recommendations_v_rels_sources_id_idx\` ON \`_recommendations_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roadmap_items_levels_order_idx\` ON \`roadmap_items_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_levels_parent_idx\` ON \`roadmap_items_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roadmap_items_dimensions_order_idx\` ON \`roadmap_items_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_dimensions_parent_idx\` ON \`roadmap_items_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roadmap_items_themes_order_idx\` ON \`roadmap_items_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_themes_parent_idx\` ON \`roadmap_items_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roadmap_items_countries_order_idx\` ON \`roadmap_items_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_countries_parent_idx\` ON \`roadmap_items_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_addressees\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roadmap_items_addressees_order_idx\` ON \`roadmap_items_addressees\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_addressees_parent_idx\` ON \`roadmap_items_addressees\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_backing\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`locator\` text,
  	\`source_id\` text(36),
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roadmap_items_backing_order_idx\` ON \`roadmap_items_backing\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_backing_parent_id_idx\` ON \`roadmap_items_backing\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_backing_source_idx\` ON \`roadmap_items_backing\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`due\` text,
  	\`source_id\` text(36),
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roadmap_items_milestones_order_idx\` ON \`roadmap_items_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_milestones_parent_id_idx\` ON \`roadmap_items_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_milestones_source_idx\` ON \`roadmap_items_milestones\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_milestones_locales\` (
  	\`title\` text,
  	\`expected_evidence\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roadmap_items_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roadmap_items_milestones_locales_locale_parent_id_unique\` ON \`roadmap_items_milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`baseline\` numeric,
  	\`target\` numeric,
  	\`source_id\` text(36),
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roadmap_items_indicators_order_idx\` ON \`roadmap_items_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_indicators_parent_id_idx\` ON \`roadmap_items_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_indicators_source_idx\` ON \`roadmap_items_indicators\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_indicators_locales\` (
  	\`name\` text,
  	\`unit\` text,
  	\`data_source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roadmap_items_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roadmap_items_indicators_locales_locale_parent_id_unique\` ON \`roadmap_items_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`slug\` text,
  	\`origin\` text,
  	\`dimensions_not_stated\` integer,
  	\`addressees_not_stated\` integer,
  	\`horizon\` text,
  	\`horizon_not_stated\` integer,
  	\`lead_institutions_not_stated\` integer,
  	\`start_date\` text,
  	\`start_date_not_stated\` integer,
  	\`due_date\` text,
  	\`due_date_not_stated\` integer,
  	\`translation_status\` text DEFAULT 'missing',
  	\`translation_by\` text,
  	\`translation_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roadmap_items_code_idx\` ON \`roadmap_items\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`roadmap_items_slug_idx\` ON \`roadmap_items\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_updated_at_idx\` ON \`roadmap_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_created_at_idx\` ON \`roadmap_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_deleted_at_idx\` ON \`roadmap_items\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items__status_idx\` ON \`roadmap_items\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_locales\` (
  	\`title\` text,
  	\`action\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`roadmap_items_locales_locale_parent_id_unique\` ON \`roadmap_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`roadmap_items_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`institutions_id\` text(36),
  	\`recommendations_id\` text(36),
  	\`practices_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`institutions_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommendations_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`roadmap_items_rels_order_idx\` ON \`roadmap_items_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_rels_parent_idx\` ON \`roadmap_items_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_rels_path_idx\` ON \`roadmap_items_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_rels_institutions_id_idx\` ON \`roadmap_items_rels\` (\`institutions_id\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_rels_recommendations_id_idx\` ON \`roadmap_items_rels\` (\`recommendations_id\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_rels_practices_id_idx\` ON \`roadmap_items_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`roadmap_items_rels_sources_id_idx\` ON \`roadmap_items_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_levels_order_idx\` ON \`_roadmap_items_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_levels_parent_idx\` ON \`_roadmap_items_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_dimensions_order_idx\` ON \`_roadmap_items_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_dimensions_parent_idx\` ON \`_roadmap_items_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_themes_order_idx\` ON \`_roadmap_items_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_themes_parent_idx\` ON \`_roadmap_items_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_countries_order_idx\` ON \`_roadmap_items_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_countries_parent_idx\` ON \`_roadmap_items_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_addressees\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_addressees_order_idx\` ON \`_roadmap_items_v_version_addressees\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_addressees_parent_idx\` ON \`_roadmap_items_v_version_addressees\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_backing\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`field\` text,
  	\`locator\` text,
  	\`source_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_backing_order_idx\` ON \`_roadmap_items_v_version_backing\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_backing_parent_id_idx\` ON \`_roadmap_items_v_version_backing\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_backing_source_idx\` ON \`_roadmap_items_v_version_backing\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`due\` text,
  	\`source_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_milestones_order_idx\` ON \`_roadmap_items_v_version_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_milestones_parent_id_idx\` ON \`_roadmap_items_v_version_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_milestones_source_idx\` ON \`_roadmap_items_v_version_milestones\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_milestones_locales\` (
  	\`title\` text,
  	\`expected_evidence\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roadmap_items_v_version_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roadmap_items_v_version_milestones_locales_locale_parent_id\` ON \`_roadmap_items_v_version_milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`baseline\` numeric,
  	\`target\` numeric,
  	\`source_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_indicators_order_idx\` ON \`_roadmap_items_v_version_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_indicators_parent_id_idx\` ON \`_roadmap_items_v_version_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_indicators_source_idx\` ON \`_roadmap_items_v_version_indicators\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_version_indicators_locales\` (
  	\`name\` text,
  	\`unit\` text,
  	\`data_source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roadmap_items_v_version_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roadmap_items_v_version_indicators_locales_locale_parent_id\` ON \`_roadmap_items_v_version_indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_origin\` text,
  	\`version_dimensions_not_stated\` integer,
  	\`version_addressees_not_stated\` integer,
  	\`version_horizon\` text,
  	\`version_horizon_not_stated\` integer,
  	\`version_lead_institutions_not_stated\` integer,
  	\`version_start_date\` text,
  	\`version_start_date_not_stated\` integer,
  	\`version_due_date\` text,
  	\`version_due_date_not_stated\` integer,
  	\`version_translation_status\` text DEFAULT 'missing',
  	\`version_translation_by\` text,
  	\`version_translation_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_parent_idx\` ON \`_roadmap_items_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_version_code_idx\` ON \`_roadmap_items_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_version_slug_idx\` ON \`_roadmap_items_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_version_updated_at_idx\` ON \`_roadmap_items_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_version_created_at_idx\` ON \`_roadmap_items_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_version_deleted_at_idx\` ON \`_roadmap_items_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_version_version__status_idx\` ON \`_roadmap_items_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_created_at_idx\` ON \`_roadmap_items_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_updated_at_idx\` ON \`_roadmap_items_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_snapshot_idx\` ON \`_roadmap_items_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_published_locale_idx\` ON \`_roadmap_items_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_latest_idx\` ON \`_roadmap_items_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_autosave_idx\` ON \`_roadmap_items_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_locales\` (
  	\`version_title\` text,
  	\`version_action\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_roadmap_items_v_locales_locale_parent_id_unique\` ON \`_roadmap_items_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_roadmap_items_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`institutions_id\` text(36),
  	\`recommendations_id\` text(36),
  	\`practices_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_roadmap_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`institutions_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recommendations_id\`) REFERENCES \`recommendations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_rels_order_idx\` ON \`_roadmap_items_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_rels_parent_idx\` ON \`_roadmap_items_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_rels_path_idx\` ON \`_roadmap_items_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_rels_institutions_id_idx\` ON \`_roadmap_items_v_rels\` (\`institutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_rels_recommendations_id_idx\` ON \`_roadmap_items_v_rels\` (\`recommendations_id\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_rels_practices_id_idx\` ON \`_roadmap_items_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_roadmap_items_v_rels_sources_id_idx\` ON \`_roadmap_items_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`progress\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`display_title\` text,
  	\`kind\` text,
  	\`roadmap_item_id\` text(36),
  	\`country\` text,
  	\`reported_status\` text,
  	\`reported_on\` text,
  	\`reported_by\` text,
  	\`value_indicator\` text,
  	\`value_value\` numeric,
  	\`supersedes_id\` text(36),
  	\`verified_status\` text,
  	\`verified_by\` text,
  	\`verified_on\` text,
  	\`translation_status\` text DEFAULT 'missing',
  	\`translation_by\` text,
  	\`translation_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`roadmap_item_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supersedes_id\`) REFERENCES \`progress\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`progress_code_idx\` ON \`progress\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`progress_roadmap_item_idx\` ON \`progress\` (\`roadmap_item_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_supersedes_idx\` ON \`progress\` (\`supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_updated_at_idx\` ON \`progress\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`progress_created_at_idx\` ON \`progress\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`progress_deleted_at_idx\` ON \`progress\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`progress__status_idx\` ON \`progress\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`progress_locales\` (
  	\`narrative\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`progress\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`progress_locales_locale_parent_id_unique\` ON \`progress_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`progress_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`progress\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`progress_rels_order_idx\` ON \`progress_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`progress_rels_parent_idx\` ON \`progress_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`progress_rels_path_idx\` ON \`progress_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`progress_rels_sources_id_idx\` ON \`progress_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_progress_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_display_title\` text,
  	\`version_kind\` text,
  	\`version_roadmap_item_id\` text(36),
  	\`version_country\` text,
  	\`version_reported_status\` text,
  	\`version_reported_on\` text,
  	\`version_reported_by\` text,
  	\`version_value_indicator\` text,
  	\`version_value_value\` numeric,
  	\`version_supersedes_id\` text(36),
  	\`version_verified_status\` text,
  	\`version_verified_by\` text,
  	\`version_verified_on\` text,
  	\`version_translation_status\` text DEFAULT 'missing',
  	\`version_translation_by\` text,
  	\`version_translation_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`progress\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_roadmap_item_id\`) REFERENCES \`roadmap_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_supersedes_id\`) REFERENCES \`progress\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_progress_v_parent_idx\` ON \`_progress_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_version_version_code_idx\` ON \`_progress_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_version_version_roadmap_item_idx\` ON \`_progress_v\` (\`version_roadmap_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_version_version_supersedes_idx\` ON \`_progress_v\` (\`version_supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_version_version_updated_at_idx\` ON \`_progress_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_version_version_created_at_idx\` ON \`_progress_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_version_version_deleted_at_idx\` ON \`_progress_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_version_version__status_idx\` ON \`_progress_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_created_at_idx\` ON \`_progress_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_updated_at_idx\` ON \`_progress_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_snapshot_idx\` ON \`_progress_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_published_locale_idx\` ON \`_progress_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_latest_idx\` ON \`_progress_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_autosave_idx\` ON \`_progress_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_progress_v_locales\` (
  	\`version_narrative\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_progress_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_progress_v_locales_locale_parent_id_unique\` ON \`_progress_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_progress_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_progress_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_progress_v_rels_order_idx\` ON \`_progress_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_rels_parent_idx\` ON \`_progress_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_rels_path_idx\` ON \`_progress_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_progress_v_rels_sources_id_idx\` ON \`_progress_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`events_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`locator\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_objectives_order_idx\` ON \`events_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_objectives_parent_id_idx\` ON \`events_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_objectives_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_objectives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_objectives_locales_locale_parent_id_unique\` ON \`events_objectives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_expected_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`locator\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_expected_results_order_idx\` ON \`events_expected_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_expected_results_parent_id_idx\` ON \`events_expected_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_expected_results_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_expected_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_expected_results_locales_locale_parent_id_unique\` ON \`events_expected_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_participants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`addressee\` text,
  	\`locator\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_participants_order_idx\` ON \`events_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_participants_parent_id_idx\` ON \`events_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_participants_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_participants_locales_locale_parent_id_unique\` ON \`events_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_days_order_idx\` ON \`events_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_days_parent_id_idx\` ON \`events_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_days_locales\` (
  	\`title\` text,
  	\`moderator\` text,
  	\`sic_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_days\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_days_locales_locale_parent_id_unique\` ON \`events_days_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`start\` text,
  	\`end\` text,
  	\`working_group\` text,
  	\`streamed\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sessions_order_idx\` ON \`events_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_sessions_parent_id_idx\` ON \`events_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sessions_locales\` (
  	\`title\` text,
  	\`speakers\` text,
  	\`moderator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_sessions_locales_locale_parent_id_unique\` ON \`events_sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`group\` text,
  	\`locator\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_groups_order_idx\` ON \`events_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_groups_parent_id_idx\` ON \`events_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_groups_locales\` (
  	\`text\` text,
  	\`moderator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_groups_locales_locale_parent_id_unique\` ON \`events_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_documents_contents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`pages\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_documents_contents_order_idx\` ON \`events_documents_contents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_documents_contents_parent_id_idx\` ON \`events_documents_contents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_documents_contents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_documents_contents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_documents_contents_locales_locale_parent_id_unique\` ON \`events_documents_contents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_documents_order_idx\` ON \`events_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_documents_parent_id_idx\` ON \`events_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_documents_source_idx\` ON \`events_documents\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`events_documents_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_documents_locales_locale_parent_id_unique\` ON \`events_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`standing\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`place_not_stated\` integer,
  	\`host_id\` text(36),
  	\`host_not_stated\` integer,
  	\`outcome_not_stated\` integer,
  	\`translation_status\` text DEFAULT 'missing',
  	\`translation_by\` text,
  	\`translation_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`host_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_code_idx\` ON \`events\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`events_host_idx\` ON \`events\` (\`host_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`place\` text,
  	\`method\` text,
  	\`outcome\` text,
  	\`discrepancies\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_sources_id_idx\` ON \`events_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`locator\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_objectives_order_idx\` ON \`_events_v_version_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_objectives_parent_id_idx\` ON \`_events_v_version_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_objectives_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_objectives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_objectives_locales_locale_parent_id_unique\` ON \`_events_v_version_objectives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_expected_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`locator\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_expected_results_order_idx\` ON \`_events_v_version_expected_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_expected_results_parent_id_idx\` ON \`_events_v_version_expected_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_expected_results_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_expected_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_expected_results_locales_locale_parent_id_\` ON \`_events_v_version_expected_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_participants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`addressee\` text,
  	\`locator\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_participants_order_idx\` ON \`_events_v_version_participants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_participants_parent_id_idx\` ON \`_events_v_version_participants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_participants_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_participants\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_participants_locales_locale_parent_id_uniq\` ON \`_events_v_version_participants_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_days_order_idx\` ON \`_events_v_version_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_days_parent_id_idx\` ON \`_events_v_version_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_days_locales\` (
  	\`title\` text,
  	\`moderator\` text,
  	\`sic_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_days\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_days_locales_locale_parent_id_unique\` ON \`_events_v_version_days_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`start\` text,
  	\`end\` text,
  	\`working_group\` text,
  	\`streamed\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sessions_order_idx\` ON \`_events_v_version_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sessions_parent_id_idx\` ON \`_events_v_version_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sessions_locales\` (
  	\`title\` text,
  	\`speakers\` text,
  	\`moderator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_sessions_locales_locale_parent_id_unique\` ON \`_events_v_version_sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`group\` text,
  	\`locator\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_groups_order_idx\` ON \`_events_v_version_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_groups_parent_id_idx\` ON \`_events_v_version_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_groups_locales\` (
  	\`text\` text,
  	\`moderator\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_groups_locales_locale_parent_id_unique\` ON \`_events_v_version_groups_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_documents_contents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`pages\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_documents_contents_order_idx\` ON \`_events_v_version_documents_contents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_documents_contents_parent_id_idx\` ON \`_events_v_version_documents_contents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_documents_contents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_documents_contents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_documents_contents_locales_locale_parent_i\` ON \`_events_v_version_documents_contents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_documents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`source_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_documents_order_idx\` ON \`_events_v_version_documents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_documents_parent_id_idx\` ON \`_events_v_version_documents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_documents_source_idx\` ON \`_events_v_version_documents\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_documents_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_documents_locales_locale_parent_id_unique\` ON \`_events_v_version_documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_standing\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_place_not_stated\` integer,
  	\`version_host_id\` text(36),
  	\`version_host_not_stated\` integer,
  	\`version_outcome_not_stated\` integer,
  	\`version_translation_status\` text DEFAULT 'missing',
  	\`version_translation_by\` text,
  	\`version_translation_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_host_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_code_idx\` ON \`_events_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_host_idx\` ON \`_events_v\` (\`version_host_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_place\` text,
  	\`version_method\` text,
  	\`version_outcome\` text,
  	\`version_discrepancies\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_sources_id_idx\` ON \`_events_v_rels\` (\`sources_id\`);`)
  await db.run(sql`ALTER TABLE \`practices_rels\` ADD \`challenges_id\` text(36) REFERENCES challenges(id);`)
  await db.run(sql`CREATE INDEX \`practices_rels_challenges_id_idx\` ON \`practices_rels\` (\`challenges_id\`);`)
  await db.run(sql`ALTER TABLE \`_practices_v_rels\` ADD \`challenges_id\` text(36) REFERENCES challenges(id);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_challenges_id_idx\` ON \`_practices_v_rels\` (\`challenges_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`challenges_id\` text(36) REFERENCES challenges(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`recommendations_id\` text(36) REFERENCES recommendations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`roadmap_items_id\` text(36) REFERENCES roadmap_items(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`progress_id\` text(36) REFERENCES progress(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text(36) REFERENCES events(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_challenges_id_idx\` ON \`payload_locked_documents_rels\` (\`challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recommendations_id_idx\` ON \`payload_locked_documents_rels\` (\`recommendations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_roadmap_items_id_idx\` ON \`payload_locked_documents_rels\` (\`roadmap_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_progress_id_idx\` ON \`payload_locked_documents_rels\` (\`progress_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`challenges_levels\`;`)
  await db.run(sql`DROP TABLE \`challenges_dimensions\`;`)
  await db.run(sql`DROP TABLE \`challenges_themes\`;`)
  await db.run(sql`DROP TABLE \`challenges_populations\`;`)
  await db.run(sql`DROP TABLE \`challenges_countries\`;`)
  await db.run(sql`DROP TABLE \`challenges_facts\`;`)
  await db.run(sql`DROP TABLE \`challenges_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`challenges\`;`)
  await db.run(sql`DROP TABLE \`challenges_locales\`;`)
  await db.run(sql`DROP TABLE \`challenges_rels\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_version_populations\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_version_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_rels\`;`)
  await db.run(sql`DROP TABLE \`recommendations_levels\`;`)
  await db.run(sql`DROP TABLE \`recommendations_dimensions\`;`)
  await db.run(sql`DROP TABLE \`recommendations_themes\`;`)
  await db.run(sql`DROP TABLE \`recommendations_addressees\`;`)
  await db.run(sql`DROP TABLE \`recommendations\`;`)
  await db.run(sql`DROP TABLE \`recommendations_locales\`;`)
  await db.run(sql`DROP TABLE \`recommendations_rels\`;`)
  await db.run(sql`DROP TABLE \`_recommendations_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_recommendations_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_recommendations_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_recommendations_v_version_addressees\`;`)
  await db.run(sql`DROP TABLE \`_recommendations_v\`;`)
  await db.run(sql`DROP TABLE \`_recommendations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_recommendations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_levels\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_dimensions\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_themes\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_countries\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_addressees\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_backing\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_milestones\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_indicators\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_locales\`;`)
  await db.run(sql`DROP TABLE \`roadmap_items_rels\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_addressees\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_backing\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_milestones\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_indicators\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_version_indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_roadmap_items_v_rels\`;`)
  await db.run(sql`DROP TABLE \`progress\`;`)
  await db.run(sql`DROP TABLE \`progress_locales\`;`)
  await db.run(sql`DROP TABLE \`progress_rels\`;`)
  await db.run(sql`DROP TABLE \`_progress_v\`;`)
  await db.run(sql`DROP TABLE \`_progress_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_progress_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_objectives\`;`)
  await db.run(sql`DROP TABLE \`events_objectives_locales\`;`)
  await db.run(sql`DROP TABLE \`events_expected_results\`;`)
  await db.run(sql`DROP TABLE \`events_expected_results_locales\`;`)
  await db.run(sql`DROP TABLE \`events_participants\`;`)
  await db.run(sql`DROP TABLE \`events_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`events_days\`;`)
  await db.run(sql`DROP TABLE \`events_days_locales\`;`)
  await db.run(sql`DROP TABLE \`events_sessions\`;`)
  await db.run(sql`DROP TABLE \`events_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`events_groups\`;`)
  await db.run(sql`DROP TABLE \`events_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`events_documents_contents\`;`)
  await db.run(sql`DROP TABLE \`events_documents_contents_locales\`;`)
  await db.run(sql`DROP TABLE \`events_documents\`;`)
  await db.run(sql`DROP TABLE \`events_documents_locales\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_objectives\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_objectives_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_expected_results\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_expected_results_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_participants\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_participants_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_days\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_days_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sessions\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_groups\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_groups_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_documents_contents\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_documents_contents_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_documents\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_documents_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_practices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_practices_rels\`("id", "order", "parent_id", "path", "sources_id", "media_id") SELECT "id", "order", "parent_id", "path", "sources_id", "media_id" FROM \`practices_rels\`;`)
  await db.run(sql`DROP TABLE \`practices_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_practices_rels\` RENAME TO \`practices_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`practices_rels_order_idx\` ON \`practices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_parent_idx\` ON \`practices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_path_idx\` ON \`practices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_sources_id_idx\` ON \`practices_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_media_id_idx\` ON \`practices_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__practices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__practices_v_rels\`("id", "order", "parent_id", "path", "sources_id", "media_id") SELECT "id", "order", "parent_id", "path", "sources_id", "media_id" FROM \`_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__practices_v_rels\` RENAME TO \`_practices_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_order_idx\` ON \`_practices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_parent_idx\` ON \`_practices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_path_idx\` ON \`_practices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_sources_id_idx\` ON \`_practices_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_media_id_idx\` ON \`_practices_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`practices_id\` text(36),
  	\`institutions_id\` text(36),
  	\`sources_id\` text(36),
  	\`countries_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`institutions_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "practices_id", "institutions_id", "sources_id", "countries_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "practices_id", "institutions_id", "sources_id", "countries_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_institutions_id_idx\` ON \`payload_locked_documents_rels\` (\`institutions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
