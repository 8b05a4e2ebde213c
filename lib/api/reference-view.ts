import { type ProblemKind, problemKinds } from "#lib/api/api-problem";
import { type Field, fieldsOf, type Json, nameOfReference, typeOf } from "#lib/api/describe-schema";
import type { OpenApiDocument, OperationObject, ParameterObject } from "#lib/api/openapi";

/** What the reference page shows: the document, in the order in which it is read. Plain data, browser-safe. */
export type ReferenceView = {
  title: string;
  intro: string;
  /** Where the interface stands, in full. */
  root: string;
  groups: { name: string; description: string; operations: OperationView[] }[];
  schemas: { name: string; fields: Field[] }[];
  problems: { kind: string; status: number; title: string; words: string }[];
};

export type OperationView = {
  id: string;
  path: string;
  summary: string;
  description: string;
  parameters: ParameterView[];
  /** The name of what it answers. */
  answer: string;
  statuses: { status: string; words: string }[];
  /** A question that this site answers, and the beginning of its answer. */
  example: { url: string; answer: string };
};

export type ParameterView = {
  name: string;
  place: "path" | "query";
  isRequired: boolean;
  type: string;
  description: string;
};

/** A question to show, by the id of its operation, and what the site answers. */
export type Examples = Record<string, { url: string; answer: string }>;

export function referenceView(document: OpenApiDocument, examples: Examples): ReferenceView {
  const { info, servers, tags, paths, components } = document;
  const all = Object.entries(paths).map(([path, { get }]) => ({ path, get }));
  return {
    title: info.title,
    intro: info.description,
    root: servers[0]?.url ?? "",
    groups: tags.map(({ name, description }) => ({
      ...{ name, description },
      operations: all
        .filter(({ get }) => get.tags.includes(name))
        .map(({ path, get }) => operationView(document, { path, get, examples })),
    })),
    schemas: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      fields: fieldsOf(schema),
    })),
    problems: (Object.keys(problemKinds) as ProblemKind[]).map((kind) => ({
      ...{ kind, ...problemKinds[kind] },
      words: advice[kind],
    })),
  };
}

function operationView(
  document: OpenApiDocument,
  { path, get, examples }: { path: string; get: OperationObject; examples: Examples },
): OperationView {
  const { operationId: id, summary, description, parameters, responses } = get;
  const content = responses["200"]?.content as Record<string, { schema: Json }> | undefined;
  return {
    ...{ id, path, summary, description },
    parameters: parameters.map(parameterView),
    answer: nameOfReference(content?.["application/json"]?.schema) ?? "",
    statuses: Object.entries(responses).map(([status, response]) => ({
      status,
      words: wordsOf(document, response),
    })),
    example: examples[id] ?? { url: `${document.servers[0]?.url}${path}`, answer: "" },
  };
}

function parameterView({ name, in: place, required, description, schema }: ParameterObject) {
  return { name, place, isRequired: required, type: typeOf(schema).words, description };
}

function wordsOf({ components }: OpenApiDocument, response: Json): string {
  const named = nameOfReference(response);
  const found = named === null ? response : (components.responses[named] ?? {});
  return String(found.description ?? "");
}

const advice: Record<ProblemKind, string> = {
  "damaged-address":
    "The path is not encoded as UTF-8, has more than 2,048 characters, or holds control characters, backslashes or dots by themselves. What belongs in a parameter is percent-encoded there.",
  "unknown-parameter":
    "The question holds a parameter that this address does not take; `detail` lists those that it takes. Nothing is passed over in silence, so that a misspelt filter never answers everything.",
  "unreadable-parameter":
    "A parameter is empty, too long, said twice, or not of its form; `errors` says of each what it takes. A cursor belongs to the list and the filters that gave it.",
  "nothing-named":
    "A filter names an edition, section, topic or author that readers cannot see. The lists tell which there are.",
  "not-found": "Nothing is published at that id or address, and nothing was.",
  gone: "It was published and withdrawn. Remove your copy; `detail` is the public notice, where there is one.",
  "method-not-allowed": "Only GET, HEAD and OPTIONS are answered.",
  unavailable:
    "The server or its database is away for a moment. Come back after `Retry-After` seconds.",
  internal: "A fault of ours, which has been logged. Try again later.",
};
