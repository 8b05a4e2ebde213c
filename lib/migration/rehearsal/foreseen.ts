import "server-only";
import type { Db } from "#lib/platform/db";
import type { KnownMedia } from "#lib/publishing/check-publishable";

/** Whom an address leads to. */
export type Holder = { targetType: string; targetId: string | null };

/** A section, topic or author in an edition. */
export type Label = { id: string; name: string; slug: string };

export type LabelKind = "section" | "topic" | "author";

/**
 * What a rehearsal has said would be here by now: what comes later in the file is told of it as if it were. In an
 * import that writes it stays empty, since the database knows. All lanes of an import share it.
 */
export type Foreseen = {
  routes: Map<string, Holder>;
  /** By kind, edition and name (`labelKey`). */
  labels: Map<string, Label>;
  /** The same sections, topics and authors by their ids. */
  byId: Map<string, Label>;
  media: Map<string, KnownMedia>;
  /** Items that would be stories: their forms by source and name there. */
  stories: Map<string, "article" | "page">;
  /** Authors by their name at the source, whatever the edition. */
  authors: Map<string, string>;
};

export function makeForeseen(): Foreseen {
  return {
    routes: new Map(),
    labels: new Map(),
    byId: new Map(),
    media: new Map(),
    stories: new Map(),
    authors: new Map(),
  };
}

/** Names of one edition are the same whatever letters they are written in. */
export function labelKey(kind: LabelKind, editionId: string, name: string): string {
  return `${kind} ${editionId} ${name.toLowerCase()}`;
}

export function storyKey(source: string, sourceId: string): string {
  return `${source} ${sourceId}`;
}

/** Whom addresses lead to, or would; those that lead nowhere are missing. */
export async function findHolders(
  db: Pick<Db, "route">,
  { routes }: Foreseen,
  paths: string[],
): Promise<Map<string, Holder>> {
  const holders = new Map<string, Holder>();
  for (const path of paths) {
    const holder = routes.get(path);
    if (holder !== undefined) holders.set(path, holder);
  }
  if (paths.length === 0) return holders;
  const rows = await db.route.findMany({
    where: { path: { in: paths } },
    select: { path: true, targetType: true, targetId: true },
  });
  for (const { path, ...holder } of rows) holders.set(path, holder);
  return holders;
}

/** An address that leads somewhere already keeps its target. */
export async function foreseeRoutes(
  db: Pick<Db, "route">,
  foreseen: Foreseen,
  wanted: { paths: string[]; holder: Holder },
): Promise<void> {
  const taken = await findHolders(db, foreseen, wanted.paths);
  for (const path of wanted.paths) if (!taken.has(path)) foreseen.routes.set(path, wanted.holder);
}
