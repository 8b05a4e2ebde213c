import pg from "pg";

/** What makes a database what it is, each as lines that can be compared. */
const questions = {
  columns: `
    SELECT format('%I.%I %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      CASE WHEN a.attnotnull THEN 'NOT NULL' ELSE 'NULL' END, pg_get_expr(d.adbin, d.adrelid))
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      AND a.attnum > 0 AND NOT a.attisdropped`,
  storage: `
    SELECT format('%I.%I %s %s', c.relname, a.attname, a.attstorage, c.reloptions)
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      AND a.attnum > 0 AND NOT a.attisdropped`,
  indexes: `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'`,
  constraints: `
    SELECT format('%s %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace`,
  triggers: `
    SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace`,
  functions: `
    SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
  enums: `
    SELECT format('%s %s', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder))
    FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
    WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`,
  sequences: `
    SELECT format('%s %s %s', sequencename, data_type, start_value) FROM pg_sequences
    WHERE schemaname = 'public'`,
  extensions: `SELECT extname FROM pg_extension`,
  grants: `
    SELECT format('%s %s %s', grantee, privilege_type, table_name)
    FROM information_schema.role_table_grants WHERE table_schema = 'public'`,
};

export type Catalogue = Record<keyof typeof questions, string[]>;

/** Everything of ours that a database is made of: not Prisma's table of migrations, nor the schema of pg-boss. */
export async function readCatalogue(url: string): Promise<Catalogue> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const answers: [string, string[]][] = [];
    for (const [name, question] of Object.entries(questions)) {
      const { rows } = await client.query<[string]>({ text: question, rowMode: "array" });
      const lines = rows
        .map(([line]) => line)
        .filter((line) => !line.includes("_prisma_migrations"));
      answers.push([name, lines.sort()]);
    }
    return Object.fromEntries(answers) as Catalogue;
  } finally {
    await client.end();
  }
}
