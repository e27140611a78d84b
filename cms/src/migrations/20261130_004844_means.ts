import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`practices_costs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`approximation\` text,
  	\`amount\` numeric,
  	\`currency\` text,
  	\`per\` text,
  	\`period\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_costs_order_idx\` ON \`practices_costs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_costs_parent_id_idx\` ON \`practices_costs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_costs_locales\` (
  	\`covers\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_costs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_costs_locales_locale_parent_id_unique\` ON \`practices_costs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_evaluations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`method\` text,
  	\`year\` text,
  	\`read\` text,
  	\`by\` text,
  	\`direction\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_evaluations_order_idx\` ON \`practices_evaluations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_evaluations_parent_id_idx\` ON \`practices_evaluations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_evaluations_locales\` (
  	\`finding\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_evaluations_locales_locale_parent_id_unique\` ON \`practices_evaluations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_costs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`approximation\` text,
  	\`amount\` numeric,
  	\`currency\` text,
  	\`per\` text,
  	\`period\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_costs_order_idx\` ON \`_practices_v_version_costs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_costs_parent_id_idx\` ON \`_practices_v_version_costs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_costs_locales\` (
  	\`covers\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_costs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_costs_locales_locale_parent_id_unique\` ON \`_practices_v_version_costs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_evaluations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`method\` text,
  	\`year\` text,
  	\`read\` text,
  	\`by\` text,
  	\`direction\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_evaluations_order_idx\` ON \`_practices_v_version_evaluations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_evaluations_parent_id_idx\` ON \`_practices_v_version_evaluations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_evaluations_locales\` (
  	\`finding\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_evaluations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_evaluations_locales_locale_parent_id_un\` ON \`_practices_v_version_evaluations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_announcements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`announced_on\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`by_id\` text(36),
  	FOREIGN KEY (\`by_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_announcements_order_idx\` ON \`countries_announcements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_announcements_parent_id_idx\` ON \`countries_announcements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_announcements_by_idx\` ON \`countries_announcements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_announcements_locales\` (
  	\`title\` text,
  	\`commits\` text,
  	\`known\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries_announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_announcements_locales_locale_parent_id_unique\` ON \`countries_announcements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_announcements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`announced_on\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`by_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_announcements_order_idx\` ON \`_countries_v_version_announcements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_announcements_parent_id_idx\` ON \`_countries_v_version_announcements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_announcements_by_idx\` ON \`_countries_v_version_announcements\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_announcements_locales\` (
  	\`title\` text,
  	\`commits\` text,
  	\`known\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v_version_announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_version_announcements_locales_locale_parent_id_\` ON \`_countries_v_version_announcements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`practices_facts\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`practices_facts\` RENAME COLUMN \`year\` TO \`date\`;`)
  await db.run(sql`ALTER TABLE \`practices\` ADD \`steps_not_stated\` integer;`)
  await db.run(sql`ALTER TABLE \`practices\` ADD \`costs_not_stated\` integer;`)
  await db.run(sql`ALTER TABLE \`practices\` ADD \`resources_not_stated\` integer;`)
  await db.run(sql`ALTER TABLE \`practices\` ADD \`contact_phone\` text;`)
  await db.run(sql`ALTER TABLE \`practices\` ADD \`contact_source_id\` text(36) REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`practices\` ADD \`contact_not_stated\` integer;`)
  await db.run(sql`CREATE INDEX \`practices_contact_contact_source_idx\` ON \`practices\` (\`contact_source_id\`);`)
  await db.run(sql`ALTER TABLE \`practices_locales\` ADD \`steps\` text;`)
  await db.run(sql`ALTER TABLE \`practices_locales\` ADD \`resources\` text;`)
  await db.run(sql`ALTER TABLE \`practices_locales\` ADD \`contact_address\` text;`)
  await db.run(sql`ALTER TABLE \`_practices_v_version_facts\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`_practices_v_version_facts\` RENAME COLUMN \`year\` TO \`date\`;`)
  await db.run(sql`ALTER TABLE \`_practices_v\` ADD \`version_steps_not_stated\` integer;`)
  await db.run(sql`ALTER TABLE \`_practices_v\` ADD \`version_costs_not_stated\` integer;`)
  await db.run(sql`ALTER TABLE \`_practices_v\` ADD \`version_resources_not_stated\` integer;`)
  await db.run(sql`ALTER TABLE \`_practices_v\` ADD \`version_contact_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_practices_v\` ADD \`version_contact_source_id\` text(36) REFERENCES sources(id);`)
  await db.run(sql`ALTER TABLE \`_practices_v\` ADD \`version_contact_not_stated\` integer;`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_contact_version_contact_source_idx\` ON \`_practices_v\` (\`version_contact_source_id\`);`)
  await db.run(sql`ALTER TABLE \`_practices_v_locales\` ADD \`version_steps\` text;`)
  await db.run(sql`ALTER TABLE \`_practices_v_locales\` ADD \`version_resources\` text;`)
  await db.run(sql`ALTER TABLE \`_practices_v_locales\` ADD \`version_contact_address\` text;`)
  await db.run(sql`ALTER TABLE \`institutions\` ADD \`collective\` integer;`)
  await db.run(sql`ALTER TABLE \`institutions\` ADD \`succeeded_by_id\` text(36) REFERENCES institutions(id);`)
  await db.run(sql`ALTER TABLE \`institutions\` ADD \`public_office_phone\` text;`)
  await db.run(sql`ALTER TABLE \`institutions\` ADD \`public_office_source_id\` text(36) REFERENCES sources(id);`)
  await db.run(sql`CREATE INDEX \`institutions_succeeded_by_idx\` ON \`institutions\` (\`succeeded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`institutions_public_office_public_office_source_idx\` ON \`institutions\` (\`public_office_source_id\`);`)
  await db.run(sql`ALTER TABLE \`institutions_locales\` ADD \`public_office_address\` text;`)
  await db.run(sql`ALTER TABLE \`institutions_locales\` ADD \`public_office_hours\` text;`)
  await db.run(sql`ALTER TABLE \`_institutions_v\` ADD \`version_collective\` integer;`)
  await db.run(sql`ALTER TABLE \`_institutions_v\` ADD \`version_succeeded_by_id\` text(36) REFERENCES institutions(id);`)
  await db.run(sql`ALTER TABLE \`_institutions_v\` ADD \`version_public_office_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_institutions_v\` ADD \`version_public_office_source_id\` text(36) REFERENCES sources(id);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_version_version_succeeded_by_idx\` ON \`_institutions_v\` (\`version_succeeded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_institutions_v_version_public_office_version_public_off_idx\` ON \`_institutions_v\` (\`version_public_office_source_id\`);`)
  await db.run(sql`ALTER TABLE \`_institutions_v_locales\` ADD \`version_public_office_address\` text;`)
  await db.run(sql`ALTER TABLE \`_institutions_v_locales\` ADD \`version_public_office_hours\` text;`)
  await db.run(sql`ALTER TABLE \`challenges_facts\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`challenges_facts\` RENAME COLUMN \`year\` TO \`date\`;`)
  await db.run(sql`ALTER TABLE \`_challenges_v_version_facts\` ADD \`kind\` text;`)
  await db.run(sql`ALTER TABLE \`_challenges_v_version_facts\` RENAME COLUMN \`year\` TO \`date\`;`)
  // What is public stays public: questions that are new are not answered there. Drafts ask their editors.
  await db.run(sql`UPDATE \`practices\` SET \`steps_not_stated\` = 1, \`costs_not_stated\` = 1, \`resources_not_stated\` = 1 WHERE \`_status\` = 'published';`)
  await db.run(sql`UPDATE \`practices\` SET \`contact_not_stated\` = 1 WHERE \`_status\` = 'published' AND \`contact_url\` IS NULL AND \`id\` NOT IN (SELECT \`_parent_id\` FROM \`practices_locales\` WHERE \`contact_office\` IS NOT NULL);`)
  await db.run(sql`UPDATE \`_practices_v\` SET \`version_steps_not_stated\` = 1, \`version_costs_not_stated\` = 1, \`version_resources_not_stated\` = 1 WHERE \`version__status\` = 'published';`)
  await db.run(sql`UPDATE \`_practices_v\` SET \`version_contact_not_stated\` = 1 WHERE \`version__status\` = 'published' AND \`version_contact_url\` IS NULL AND \`id\` NOT IN (SELECT \`_parent_id\` FROM \`_practices_v_locales\` WHERE \`version_contact_office\` IS NOT NULL);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`practices_costs\`;`)
  await db.run(sql`DROP TABLE \`practices_costs_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_evaluations\`;`)
  await db.run(sql`DROP TABLE \`practices_evaluations_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_costs\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_costs_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_evaluations\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_evaluations_locales\`;`)
  await db.run(sql`DROP TABLE \`countries_announcements\`;`)
  await db.run(sql`DROP TABLE \`countries_announcements_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_announcements\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_announcements_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_practices\` (
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
  	\`translation_still_holds\` text,
  	\`translation_approved_spanish\` text,
  	\`editing\` text,
  	\`heading\` text,
  	\`findable\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_practices\`("id", "code", "slug", "entry_class", "dimensions_not_stated", "populations_not_stated", "cross_cutting_not_stated", "relevance", "countries_not_stated", "territorial_scope", "territorial_scope_not_stated", "start_date", "start_date_not_stated", "end_date", "end_date_not_stated", "status", "status_as_of", "lifecycle", "lifecycle_since", "institutions_not_stated", "objectives_not_stated", "enabling_factors_not_stated", "constraints_not_stated", "lessons_not_stated", "replication_not_stated", "facts_not_stated", "evidence_level", "effect_direction", "contact_url", "verification", "verified_on", "review_due", "compiled_by", "institution_comment_date", "translation_status", "translation_by", "translation_on", "translation_still_holds", "translation_approved_spanish", "editing", "heading", "findable", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "code", "slug", "entry_class", "dimensions_not_stated", "populations_not_stated", "cross_cutting_not_stated", "relevance", "countries_not_stated", "territorial_scope", "territorial_scope_not_stated", "start_date", "start_date_not_stated", "end_date", "end_date_not_stated", "status", "status_as_of", "lifecycle", "lifecycle_since", "institutions_not_stated", "objectives_not_stated", "enabling_factors_not_stated", "constraints_not_stated", "lessons_not_stated", "replication_not_stated", "facts_not_stated", "evidence_level", "effect_direction", "contact_url", "verification", "verified_on", "review_due", "compiled_by", "institution_comment_date", "translation_status", "translation_by", "translation_on", "translation_still_holds", "translation_approved_spanish", "editing", "heading", "findable", "updated_at", "created_at", "deleted_at", "_status" FROM \`practices\`;`)
  await db.run(sql`DROP TABLE \`practices\`;`)
  await db.run(sql`ALTER TABLE \`__new_practices\` RENAME TO \`practices\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_code_idx\` ON \`practices\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_slug_idx\` ON \`practices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`practices_updated_at_idx\` ON \`practices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_created_at_idx\` ON \`practices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_deleted_at_idx\` ON \`practices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`practices__status_idx\` ON \`practices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__practices_v\` (
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
  	\`version_translation_still_holds\` text,
  	\`version_translation_approved_spanish\` text,
  	\`version_editing\` text,
  	\`version_heading\` text,
  	\`version_findable\` text,
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
  await db.run(sql`INSERT INTO \`__new__practices_v\`("id", "parent_id", "version_code", "version_slug", "version_entry_class", "version_dimensions_not_stated", "version_populations_not_stated", "version_cross_cutting_not_stated", "version_relevance", "version_countries_not_stated", "version_territorial_scope", "version_territorial_scope_not_stated", "version_start_date", "version_start_date_not_stated", "version_end_date", "version_end_date_not_stated", "version_status", "version_status_as_of", "version_lifecycle", "version_lifecycle_since", "version_institutions_not_stated", "version_objectives_not_stated", "version_enabling_factors_not_stated", "version_constraints_not_stated", "version_lessons_not_stated", "version_replication_not_stated", "version_facts_not_stated", "version_evidence_level", "version_effect_direction", "version_contact_url", "version_verification", "version_verified_on", "version_review_due", "version_compiled_by", "version_institution_comment_date", "version_translation_status", "version_translation_by", "version_translation_on", "version_translation_still_holds", "version_translation_approved_spanish", "version_editing", "version_heading", "version_findable", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_code", "version_slug", "version_entry_class", "version_dimensions_not_stated", "version_populations_not_stated", "version_cross_cutting_not_stated", "version_relevance", "version_countries_not_stated", "version_territorial_scope", "version_territorial_scope_not_stated", "version_start_date", "version_start_date_not_stated", "version_end_date", "version_end_date_not_stated", "version_status", "version_status_as_of", "version_lifecycle", "version_lifecycle_since", "version_institutions_not_stated", "version_objectives_not_stated", "version_enabling_factors_not_stated", "version_constraints_not_stated", "version_lessons_not_stated", "version_replication_not_stated", "version_facts_not_stated", "version_evidence_level", "version_effect_direction", "version_contact_url", "version_verification", "version_verified_on", "version_review_due", "version_compiled_by", "version_institution_comment_date", "version_translation_status", "version_translation_by", "version_translation_on", "version_translation_still_holds", "version_translation_approved_spanish", "version_editing", "version_heading", "version_findable", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_practices_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__practices_v\` RENAME TO \`_practices_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_practices_v_newest_idx\` ON \`_practices_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_institutions\` (
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
  	\`translation_still_holds\` text,
  	\`translation_approved_spanish\` text,
  	\`editing\` text,
  	\`heading\` text,
  	\`findable\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_institutions\`("id", "code", "slug", "acronym", "type", "country", "website", "parent_id", "valid_from", "valid_to", "translation_status", "translation_by", "translation_on", "translation_still_holds", "translation_approved_spanish", "editing", "heading", "findable", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "code", "slug", "acronym", "type", "country", "website", "parent_id", "valid_from", "valid_to", "translation_status", "translation_by", "translation_on", "translation_still_holds", "translation_approved_spanish", "editing", "heading", "findable", "updated_at", "created_at", "deleted_at", "_status" FROM \`institutions\`;`)
  await db.run(sql`DROP TABLE \`institutions\`;`)
  await db.run(sql`ALTER TABLE \`__new_institutions\` RENAME TO \`institutions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`institutions_code_idx\` ON \`institutions\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`institutions_slug_idx\` ON \`institutions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`institutions_parent_idx\` ON \`institutions\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`institutions_updated_at_idx\` ON \`institutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`institutions_created_at_idx\` ON \`institutions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`institutions_deleted_at_idx\` ON \`institutions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`institutions__status_idx\` ON \`institutions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__institutions_v\` (
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
  	\`version_translation_still_holds\` text,
  	\`version_translation_approved_spanish\` text,
  	\`version_editing\` text,
  	\`version_heading\` text,
  	\`version_findable\` text,
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
  await db.run(sql`INSERT INTO \`__new__institutions_v\`("id", "parent_id", "version_code", "version_slug", "version_acronym", "version_type", "version_country", "version_website", "version_parent_id", "version_valid_from", "version_valid_to", "version_translation_status", "version_translation_by", "version_translation_on", "version_translation_still_holds", "version_translation_approved_spanish", "version_editing", "version_heading", "version_findable", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_code", "version_slug", "version_acronym", "version_type", "version_country", "version_website", "version_parent_id", "version_valid_from", "version_valid_to", "version_translation_status", "version_translation_by", "version_translation_on", "version_translation_still_holds", "version_translation_approved_spanish", "version_editing", "version_heading", "version_findable", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_institutions_v\`;`)
  await db.run(sql`DROP TABLE \`_institutions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__institutions_v\` RENAME TO \`_institutions_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_institutions_v_newest_idx\` ON \`_institutions_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`practices_facts\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`practices_facts\` RENAME COLUMN \`date\` TO \`year\`;`)
  await db.run(sql`ALTER TABLE \`practices_locales\` DROP COLUMN \`steps\`;`)
  await db.run(sql`ALTER TABLE \`practices_locales\` DROP COLUMN \`resources\`;`)
  await db.run(sql`ALTER TABLE \`practices_locales\` DROP COLUMN \`contact_address\`;`)
  await db.run(sql`ALTER TABLE \`_practices_v_version_facts\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`_practices_v_version_facts\` RENAME COLUMN \`date\` TO \`year\`;`)
  await db.run(sql`ALTER TABLE \`_practices_v_locales\` DROP COLUMN \`version_steps\`;`)
  await db.run(sql`ALTER TABLE \`_practices_v_locales\` DROP COLUMN \`version_resources\`;`)
  await db.run(sql`ALTER TABLE \`_practices_v_locales\` DROP COLUMN \`version_contact_address\`;`)
  await db.run(sql`ALTER TABLE \`institutions_locales\` DROP COLUMN \`public_office_address\`;`)
  await db.run(sql`ALTER TABLE \`institutions_locales\` DROP COLUMN \`public_office_hours\`;`)
  await db.run(sql`ALTER TABLE \`_institutions_v_locales\` DROP COLUMN \`version_public_office_address\`;`)
  await db.run(sql`ALTER TABLE \`_institutions_v_locales\` DROP COLUMN \`version_public_office_hours\`;`)
  await db.run(sql`ALTER TABLE \`challenges_facts\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`challenges_facts\` RENAME COLUMN \`date\` TO \`year\`;`)
  await db.run(sql`ALTER TABLE \`_challenges_v_version_facts\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`_challenges_v_version_facts\` RENAME COLUMN \`date\` TO \`year\`;`)
}
