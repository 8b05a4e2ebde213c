import { expect } from "@playwright/test";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ask } from "../fetch/ask.ts";

type Site = { url: string };
type Parameter = { name: string; in: "path" | "query"; required: boolean };
type Response = { content?: Record<string, { schema: { $ref: string } }>; $ref?: string };
export type Asked = {
  path: string;
  parameters: Parameter[];
  responses: Record<string, Response>;
};

/** The document as the running site tells it, and what it says that an answer is. */
export type ReadDocument = {
  operations: Asked[];
  /** Checks an answer by what the document says of its operation and status. */
  check(operation: Asked, status: number, body: unknown): void;
};

export async function readDocument(site: Site): Promise<ReadDocument> {
  const { status, text } = await ask(site, "/api/v1/openapi.json");
  expect(status).toBe(200);
  const document = JSON.parse(text);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  // What it says of dates, addresses and ids is checked as well; a format that nobody knows is no promise.
  addFormats.default(ajv);
  const id = "https://api.example/openapi.json";
  ajv.addSchema({ ...document, $id: id });
  const compiled = new Map<string, ValidateFunction>();
  const paths: [string, { get: Omit<Asked, "path"> }][] = Object.entries(document.paths);
  return {
    operations: paths.map(([path, { get }]) => ({ ...get, path })),
    check({ path, responses }, status, body) {
      const said = responses[status];
      expect(said, `${path} says what ${status} is`).toBeDefined();
      const { content } = resolve(document, said);
      const [{ schema } = { schema: null }] = Object.values(content ?? {});
      if (schema === null) return expect(body).toBeNull();
      const holds = compiled.get(schema.$ref) ?? ajv.compile({ $ref: `${id}${schema.$ref}` });
      compiled.set(schema.$ref, holds);
      expect(holds(body), `${path}: ${JSON.stringify(holds.errors)}`).toBe(true);
    },
  };
}

function resolve(document: object, response: Response | undefined): Response {
  if (response?.$ref === undefined) return response ?? {};
  return response.$ref
    .slice(2)
    .split("/")
    .reduce<Record<string, unknown>>(
      (at, name) => at[name] as Record<string, unknown>,
      document as Record<string, unknown>,
    ) as Response;
}

/** What every parameter is on this site, so that each operation has something to answer. */
export async function listValues(site: Site): Promise<Record<string, string>> {
  const { text } = await ask(site, "/api/v1/articles?limit=2&kind=analysis");
  const pages = await ask(site, "/api/v1/pages");
  const { data, nextCursor } = JSON.parse(text);
  const [article] = data;
  return {
    ...{ id: article.id, path: article.path, cursor: nextCursor, limit: "2", edition: "en" },
    ...{ section: article.section.slug, topic: article.topics[0].slug, kind: article.kind },
    page: JSON.parse(pages.text).data[0].slug,
    ...{ author: article.bylines[0].author.slug, from: "2020-01-01", to: "2026-12-31" },
    ...{ q: "river", body: "json,html,markdown,text", type: "subject" },
  };
}

/** The address of a question; parameters as they are, to be encoded by whoever gives them. */
export function addressOf(
  path: string,
  inPath: Record<string, string>,
  query: [string, string][],
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => inPath[name] ?? "");
  const asked = query.map(([name, value]) => `${name}=${value}`).join("&");
  return `/api/v1${filled}${asked === "" ? "" : `?${asked}`}`;
}
