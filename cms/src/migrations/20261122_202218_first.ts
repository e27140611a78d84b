import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`practices_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_levels_order_idx\` ON \`practices_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_levels_parent_idx\` ON \`practices_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_dimensions_order_idx\` ON \`practices_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_dimensions_parent_idx\` ON \`practices_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_themes_order_idx\` ON \`practices_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_themes_parent_idx\` ON \`practices_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_populations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_populations_order_idx\` ON \`practices_populations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_populations_parent_idx\` ON \`practices_populations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_cross_cutting\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`approach\` text,
  	\`significance\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_cross_cutting_order_idx\` ON \`practices_cross_cutting\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_cross_cutting_parent_id_idx\` ON \`practices_cross_cutting\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_countries_order_idx\` ON \`practices_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_countries_parent_idx\` ON \`practices_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_gcm_objectives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_gcm_objectives_order_idx\` ON \`practices_gcm_objectives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_gcm_objectives_parent_idx\` ON \`practices_gcm_objectives\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_sdg_targets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_sdg_targets_order_idx\` ON \`practices_sdg_targets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_sdg_targets_parent_idx\` ON \`practices_sdg_targets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_institutions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`institution_id\` text(36),
  	\`role\` text,
  	FOREIGN KEY (\`institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_institutions_order_idx\` ON \`practices_institutions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_institutions_parent_id_idx\` ON \`practices_institutions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_institutions_institution_idx\` ON \`practices_institutions\` (\`institution_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`year\` text,
  	\`url\` text,
  	\`source_id\` text(36),
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_legal_basis_order_idx\` ON \`practices_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_legal_basis_parent_id_idx\` ON \`practices_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_legal_basis_source_idx\` ON \`practices_legal_basis\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_legal_basis_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_legal_basis_locales_locale_parent_id_unique\` ON \`practices_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_facts\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_facts_order_idx\` ON \`practices_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_facts_parent_id_idx\` ON \`practices_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_facts_locales\` (
  	\`statement\` text,
  	\`unit\` text,
  	\`sic_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_facts_locales_locale_parent_id_unique\` ON \`practices_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`practice_id\` text(36),
  	FOREIGN KEY (\`practice_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_related_order_idx\` ON \`practices_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_related_parent_id_idx\` ON \`practices_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_related_practice_idx\` ON \`practices_related\` (\`practice_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_related_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_related\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_related_locales_locale_parent_id_unique\` ON \`practices_related_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_change_notes_order_idx\` ON \`practices_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_change_notes_parent_id_idx\` ON \`practices_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_change_notes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_change_notes_locales_locale_parent_id_unique\` ON \`practices_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`slug\` text,
  	\`entry_class\` text DEFAULT 'documented',
  	\`dimensions_not_stated\` integer,
  	\`populations_not_stated\` integer,
  	\`cross_cutting_not_stated\` integer,
  	\`relevance\` text,
  	\`countries_not_stated\` integer,
  	\`territorial_scope\` text,
  	\`territorial_scope_not_stated\` integer,
  	\`start_date\` text,
  	\`start_date_not_stated\` integer,
  	\`end_date\` text,
  	\`end_date_not_stated\` integer,
  	\`status\` text,
  	\`status_as_of\` text,
  	\`lifecycle\` text DEFAULT 'current',
  	\`lifecycle_since\` text,
  	\`institutions_not_stated\` integer,
  	\`objectives_not_stated\` integer,
  	\`enabling_factors_not_stated\` integer,
  	\`constraints_not_stated\` integer,
  	\`lessons_not_stated\` integer,
  	\`replication_not_stated\` integer,
  	\`facts_not_stated\` integer,
  	\`evidence_level\` text,
  	\`effect_direction\` text,
  	\`contact_url\` text,
  	\`verification\` text,
  	\`verified_on\` text,
  	\`review_due\` text,
  	\`compiled_by\` text,
  	\`institution_comment_date\` text,
  	\`translation_status\` text DEFAULT 'missing',
  	\`translation_by\` text,
  	\`translation_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_code_idx\` ON \`practices\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_slug_idx\` ON \`practices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`practices_updated_at_idx\` ON \`practices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_created_at_idx\` ON \`practices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_deleted_at_idx\` ON \`practices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`practices__status_idx\` ON \`practices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`practices_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`lifecycle_reason\` text,
  	\`context\` text,
  	\`objectives\` text,
  	\`description\` text,
  	\`enabling_factors\` text,
  	\`constraints\` text,
  	\`lessons\` text,
  	\`participation\` text,
  	\`replication\` text,
  	\`discrepancies\` text,
  	\`contact_office\` text,
  	\`conflict_of_interest\` text,
  	\`institution_comment_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_locales_locale_parent_id_unique\` ON \`practices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_texts_order_parent\` ON \`practices_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_rels\` (
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
  await db.run(sql`CREATE INDEX \`practices_rels_order_idx\` ON \`practices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_parent_idx\` ON \`practices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_path_idx\` ON \`practices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_sources_id_idx\` ON \`practices_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_media_id_idx\` ON \`practices_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_levels_order_idx\` ON \`_practices_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_levels_parent_idx\` ON \`_practices_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_dimensions_order_idx\` ON \`_practices_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_dimensions_parent_idx\` ON \`_practices_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_themes_order_idx\` ON \`_practices_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_themes_parent_idx\` ON \`_practices_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_populations\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_populations_order_idx\` ON \`_practices_v_version_populations\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_populations_parent_idx\` ON \`_practices_v_version_populations\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_cross_cutting\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`approach\` text,
  	\`significance\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_cross_cutting_order_idx\` ON \`_practices_v_version_cross_cutting\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_cross_cutting_parent_id_idx\` ON \`_practices_v_version_cross_cutting\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_countries_order_idx\` ON \`_practices_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_countries_parent_idx\` ON \`_practices_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_gcm_objectives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_gcm_objectives_order_idx\` ON \`_practices_v_version_gcm_objectives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_gcm_objectives_parent_idx\` ON \`_practices_v_version_gcm_objectives\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_sdg_targets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_sdg_targets_order_idx\` ON \`_practices_v_version_sdg_targets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_sdg_targets_parent_idx\` ON \`_practices_v_version_sdg_targets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_institutions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`institution_id\` text(36),
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_institutions_order_idx\` ON \`_practices_v_version_institutions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_institutions_parent_id_idx\` ON \`_practices_v_version_institutions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_institutions_institution_idx\` ON \`_practices_v_version_institutions\` (\`institution_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`year\` text,
  	\`url\` text,
  	\`source_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_legal_basis_order_idx\` ON \`_practices_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_legal_basis_parent_id_idx\` ON \`_practices_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_legal_basis_source_idx\` ON \`_practices_v_version_legal_basis\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_legal_basis_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_legal_basis\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_legal_basis_locales_locale_parent_id_un\` ON \`_practices_v_version_legal_basis_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_facts\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_facts_order_idx\` ON \`_practices_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_facts_parent_id_idx\` ON \`_practices_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_facts_locales\` (
  	\`statement\` text,
  	\`unit\` text,
  	\`sic_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_facts_locales_locale_parent_id_unique\` ON \`_practices_v_version_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_related\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`practice_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`practice_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_related_order_idx\` ON \`_practices_v_version_related\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_related_parent_id_idx\` ON \`_practices_v_version_related\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_related_practice_idx\` ON \`_practices_v_version_related\` (\`practice_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_related_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_related\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_related_locales_locale_parent_id_unique\` ON \`_practices_v_version_related_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_change_notes_order_idx\` ON \`_practices_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_change_notes_parent_id_idx\` ON \`_practices_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_change_notes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_change_notes_locales_locale_parent_id_u\` ON \`_practices_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_entry_class\` text DEFAULT 'documented',
  	\`version_dimensions_not_stated\` integer,
  	\`version_populations_not_stated\` integer,
  	\`version_cross_cutting_not_stated\` integer,
  	\`version_relevance\` text,
  	\`version_countries_not_stated\` integer,
  	\`version_territorial_scope\` text,
  	\`version_territorial_scope_not_stated\` integer,
  	\`version_start_date\` text,
  	\`version_start_date_not_stated\` integer,
  	\`version_end_date\` text,
  	\`version_end_date_not_stated\` integer,
  	\`version_status\` text,
  	\`version_status_as_of\` text,
  	\`version_lifecycle\` text DEFAULT 'current',
  	\`version_lifecycle_since\` text,
  	\`version_institutions_not_stated\` integer,
  	\`version_objectives_not_stated\` integer,
  	\`version_enabling_factors_not_stated\` integer,
  	\`version_constraints_not_stated\` integer,
  	\`version_lessons_not_stated\` integer,
  	\`version_replication_not_stated\` integer,
  	\`version_facts_not_stated\` integer,
  	\`version_evidence_level\` text,
  	\`version_effect_direction\` text,
  	\`version_contact_url\` text,
  	\`version_verification\` text,
  	\`version_verified_on\` text,
  	\`version_review_due\` text,
  	\`version_compiled_by\` text,
  	\`version_institution_comment_date\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_parent_idx\` ON \`_practices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_code_idx\` ON \`_practices_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_slug_idx\` ON \`_practices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_updated_at_idx\` ON \`_practices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_created_at_idx\` ON \`_practices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_deleted_at_idx\` ON \`_practices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version__status_idx\` ON \`_practices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_created_at_idx\` ON \`_practices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_updated_at_idx\` ON \`_practices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_snapshot_idx\` ON \`_practices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_published_locale_idx\` ON \`_practices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_latest_idx\` ON \`_practices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_autosave_idx\` ON \`_practices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_lifecycle_reason\` text,
  	\`version_context\` text,
  	\`version_objectives\` text,
  	\`version_description\` text,
  	\`version_enabling_factors\` text,
  	\`version_constraints\` text,
  	\`version_lessons\` text,
  	\`version_participation\` text,
  	\`version_replication\` text,
  	\`version_discrepancies\` text,
  	\`version_contact_office\` text,
  	\`version_conflict_of_interest\` text,
  	\`version_institution_comment_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_locales_locale_parent_id_unique\` ON \`_practices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_texts_order_parent\` ON \`_practices_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_rels\` (
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
  await db.run(sql`CREATE INDEX \`_practices_v_rels_order_idx\` ON \`_practices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_parent_idx\` ON \`_practices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_path_idx\` ON \`_practices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_sources_id_idx\` ON \`_practices_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_media_id_idx\` ON \`_practices_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`institutions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`slug\` text,
  	\`acronym\` text,
  	\`type\` text,
  	\`country\` text,
  	\`website\` text,
  	\`parent_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`translation_status\` text DEFAULT 'missing',
  	\`translation_by\` text,
  	\`translation_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`institutions_code_idx\` ON \`institutions\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`institutions_slug_idx\` ON \`institutions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`institutions_parent_idx\` ON \`institutions\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`institutions_updated_at_idx\` ON \`institutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`institutions_created_at_idx\` ON \`institutions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`institutions_deleted_at_idx\` ON \`institutions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`institutions__status_idx\` ON \`institutions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`institutions_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`institutions_locales_locale_parent_id_unique\` ON \`institutions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_institutions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_slug\` text,
  	\`version_acronym\` text,
  	\`version_type\` text,
  	\`version_country\` text,
  	\`version_website\` text,
  	\`version_parent_id\` text(36),
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_institutions_v_parent_idx\` ON \`_institutions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_version_version_code_idx\` ON \`_institutions_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_version_version_slug_idx\` ON \`_institutions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_version_version_parent_idx\` ON \`_institutions_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_version_version_updated_at_idx\` ON \`_institutions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_version_version_created_at_idx\` ON \`_institutions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_version_version_deleted_at_idx\` ON \`_institutions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_version_version__status_idx\` ON \`_institutions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_created_at_idx\` ON \`_institutions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_updated_at_idx\` ON \`_institutions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_snapshot_idx\` ON \`_institutions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_published_locale_idx\` ON \`_institutions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_latest_idx\` ON \`_institutions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_autosave_idx\` ON \`_institutions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_institutions_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_institutions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_institutions_v_locales_locale_parent_id_unique\` ON \`_institutions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`display_title\` text,
  	\`title\` text,
  	\`title_not_stated\` integer,
  	\`author_id\` text(36),
  	\`author_not_stated\` integer,
  	\`publisher\` text,
  	\`publisher_not_stated\` integer,
  	\`published_on\` text,
  	\`published_on_not_stated\` integer,
  	\`type\` text,
  	\`language\` text,
  	\`url\` text,
  	\`accessed_on\` text,
  	\`accessed_on_not_stated\` integer,
  	\`mirror_of\` text,
  	\`archived_url\` text,
  	\`last_checked\` text,
  	\`http_status\` numeric,
  	\`pages\` text,
  	\`isbn\` text,
  	\`doi\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`author_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_code_idx\` ON \`sources\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`sources_author_idx\` ON \`sources\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_deleted_at_idx\` ON \`sources\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`sources__status_idx\` ON \`sources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sources_locales\` (
  	\`descriptive_label\` text,
  	\`access_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_locales_locale_parent_id_unique\` ON \`sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_code\` text,
  	\`version_display_title\` text,
  	\`version_title\` text,
  	\`version_title_not_stated\` integer,
  	\`version_author_id\` text(36),
  	\`version_author_not_stated\` integer,
  	\`version_publisher\` text,
  	\`version_publisher_not_stated\` integer,
  	\`version_published_on\` text,
  	\`version_published_on_not_stated\` integer,
  	\`version_type\` text,
  	\`version_language\` text,
  	\`version_url\` text,
  	\`version_accessed_on\` text,
  	\`version_accessed_on_not_stated\` integer,
  	\`version_mirror_of\` text,
  	\`version_archived_url\` text,
  	\`version_last_checked\` text,
  	\`version_http_status\` numeric,
  	\`version_pages\` text,
  	\`version_isbn\` text,
  	\`version_doi\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_parent_idx\` ON \`_sources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_code_idx\` ON \`_sources_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_author_idx\` ON \`_sources_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_updated_at_idx\` ON \`_sources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_created_at_idx\` ON \`_sources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_deleted_at_idx\` ON \`_sources_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version__status_idx\` ON \`_sources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_created_at_idx\` ON \`_sources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_updated_at_idx\` ON \`_sources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_snapshot_idx\` ON \`_sources_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_published_locale_idx\` ON \`_sources_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_latest_idx\` ON \`_sources_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_autosave_idx\` ON \`_sources_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_locales\` (
  	\`version_descriptive_label\` text,
  	\`version_access_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sources_v_locales_locale_parent_id_unique\` ON \`_sources_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_legal_framework\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`year\` text,
  	\`url\` text,
  	\`source_id\` text(36),
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_legal_framework_order_idx\` ON \`countries_legal_framework\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_legal_framework_parent_id_idx\` ON \`countries_legal_framework\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_legal_framework_source_idx\` ON \`countries_legal_framework\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_legal_framework_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries_legal_framework\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_legal_framework_locales_locale_parent_id_unique\` ON \`countries_legal_framework_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`approximation\` text,
  	\`value\` numeric,
  	\`counted\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`source_id\` text(36),
  	\`locator\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_figures_order_idx\` ON \`countries_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_figures_parent_id_idx\` ON \`countries_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_figures_source_idx\` ON \`countries_figures\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_figures_locales\` (
  	\`scope\` text,
  	\`series\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_figures_locales_locale_parent_id_unique\` ON \`countries_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`display_title\` text,
  	\`code\` text,
  	\`institutions_not_stated\` integer,
  	\`legal_framework_not_stated\` integer,
  	\`figures_not_stated\` integer,
  	\`translation_status\` text DEFAULT 'missing',
  	\`translation_by\` text,
  	\`translation_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_code_idx\` ON \`countries\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`countries_updated_at_idx\` ON \`countries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_created_at_idx\` ON \`countries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_deleted_at_idx\` ON \`countries\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`countries__status_idx\` ON \`countries\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`countries_locales\` (
  	\`introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_locales_locale_parent_id_unique\` ON \`countries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`institutions_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`institutions_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_rels_order_idx\` ON \`countries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_parent_idx\` ON \`countries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_path_idx\` ON \`countries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_institutions_id_idx\` ON \`countries_rels\` (\`institutions_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_sources_id_idx\` ON \`countries_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_legal_framework\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`year\` text,
  	\`url\` text,
  	\`source_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_legal_framework_order_idx\` ON \`_countries_v_version_legal_framework\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_legal_framework_parent_id_idx\` ON \`_countries_v_version_legal_framework\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_legal_framework_source_idx\` ON \`_countries_v_version_legal_framework\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_legal_framework_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v_version_legal_framework\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_version_legal_framework_locales_locale_parent_i\` ON \`_countries_v_version_legal_framework_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`approximation\` text,
  	\`value\` numeric,
  	\`counted\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`source_id\` text(36),
  	\`locator\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_figures_order_idx\` ON \`_countries_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_figures_parent_id_idx\` ON \`_countries_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_figures_source_idx\` ON \`_countries_v_version_figures\` (\`source_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_figures_locales\` (
  	\`scope\` text,
  	\`series\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_version_figures_locales_locale_parent_id_unique\` ON \`_countries_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_display_title\` text,
  	\`version_code\` text,
  	\`version_institutions_not_stated\` integer,
  	\`version_legal_framework_not_stated\` integer,
  	\`version_figures_not_stated\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_parent_idx\` ON \`_countries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_code_idx\` ON \`_countries_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_updated_at_idx\` ON \`_countries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_created_at_idx\` ON \`_countries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_deleted_at_idx\` ON \`_countries_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version__status_idx\` ON \`_countries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_created_at_idx\` ON \`_countries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_updated_at_idx\` ON \`_countries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_snapshot_idx\` ON \`_countries_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_published_locale_idx\` ON \`_countries_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_latest_idx\` ON \`_countries_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_autosave_idx\` ON \`_countries_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_locales\` (
  	\`version_introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_locales_locale_parent_id_unique\` ON \`_countries_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`institutions_id\` text(36),
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`institutions_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_order_idx\` ON \`_countries_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_parent_idx\` ON \`_countries_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_path_idx\` ON \`_countries_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_institutions_id_idx\` ON \`_countries_v_rels\` (\`institutions_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_sources_id_idx\` ON \`_countries_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`credit\` text,
  	\`licence\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_code_idx\` ON \`media\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`must_change_password\` integer DEFAULT false,
  	\`temporary_password_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`value\` numeric DEFAULT 0 NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_kind_idx\` ON \`counters\` (\`kind\`);`)
  await db.run(sql`CREATE TABLE \`ledger\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`published_on\` text,
  	\`content_updated_on\` text,
  	\`fingerprint\` text,
  	\`imported_fingerprint\` text,
  	\`approval\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`ledger_key_idx\` ON \`ledger\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_institutions_id_idx\` ON \`payload_locked_documents_rels\` (\`institutions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_address\` text,
  	\`content_licence_name\` text,
  	\`content_licence_url\` text,
  	\`repository_url\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
  	\`operator_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`installation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seeding\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`practices_levels\`;`)
  await db.run(sql`DROP TABLE \`practices_dimensions\`;`)
  await db.run(sql`DROP TABLE \`practices_themes\`;`)
  await db.run(sql`DROP TABLE \`practices_populations\`;`)
  await db.run(sql`DROP TABLE \`practices_cross_cutting\`;`)
  await db.run(sql`DROP TABLE \`practices_countries\`;`)
  await db.run(sql`DROP TABLE \`practices_gcm_objectives\`;`)
  await db.run(sql`DROP TABLE \`practices_sdg_targets\`;`)
  await db.run(sql`DROP TABLE \`practices_institutions\`;`)
  await db.run(sql`DROP TABLE \`practices_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`practices_legal_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_facts\`;`)
  await db.run(sql`DROP TABLE \`practices_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_related\`;`)
  await db.run(sql`DROP TABLE \`practices_related_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_change_notes\`;`)
  await db.run(sql`DROP TABLE \`practices_change_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`practices\`;`)
  await db.run(sql`DROP TABLE \`practices_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_texts\`;`)
  await db.run(sql`DROP TABLE \`practices_rels\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_populations\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_cross_cutting\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_gcm_objectives\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_sdg_targets\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_institutions\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_legal_basis_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_related\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_related_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_change_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`institutions\`;`)
  await db.run(sql`DROP TABLE \`institutions_locales\`;`)
  await db.run(sql`DROP TABLE \`_institutions_v\`;`)
  await db.run(sql`DROP TABLE \`_institutions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_locales\`;`)
  await db.run(sql`DROP TABLE \`countries_legal_framework\`;`)
  await db.run(sql`DROP TABLE \`countries_legal_framework_locales\`;`)
  await db.run(sql`DROP TABLE \`countries_figures\`;`)
  await db.run(sql`DROP TABLE \`countries_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`countries\`;`)
  await db.run(sql`DROP TABLE \`countries_locales\`;`)
  await db.run(sql`DROP TABLE \`countries_rels\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_legal_framework\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_legal_framework_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`ledger\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`installation\`;`)
}
