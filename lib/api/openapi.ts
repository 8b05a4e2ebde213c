import "server-only";
import { z } from "zod";
import { type ProblemKind, problemKinds } from "#lib/api/api-problem";
import { apiRoot } from "#lib/api/api-root";
import type { Operation } from "#lib/api/operation";
import { operations } from "#lib/api/operations";
import { namedSchemas } from "#lib/api/schemas/named";
import { problemSchema } from "#lib/api/schemas/problem-schema";
import { absoluteUrl } from "#lib/syndication/absolute-url";

type Json = Record<string, unknown>;
export type ParameterObject = {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: Json;
};
export type OperationObject = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  parameters: ParameterObject[];
  responses: Record<string, Json>;
};
export type OpenApiDocument = {
  openapi: "3.1.1";
  info: Json & { title: string; version: string; description: string };
  servers: { url: string; description: string }[];
  security: [];
  tags: { name: string; description: string }[];
  paths: Record<string, { get: OperationObject; head: OperationObject }>;
  components: {
    schemas: Record<string, Json>;
    headers: Record<string, Json>;
    responses: Record<string, Json>;
  };
};

const tags = [
  { name: "Articles", description: "What was published, whole or as a list." },
  { name: "Fronts", description: "What editors arranged, recommended and corrected." },
  { name: "Editions and sections", description: "How the newspaper is divided." },
  { name: "Topics and authors", description: "What articles are about, and who signs them." },
  { name: "Pages", description: "What has no date: who makes the newspaper, and its policies." },
];

/** The open interface as OpenAPI 3.1 says it, made of the schemas that its parameters and answers are checked with. */
export function openApiDocument(siteUrl: string): OpenApiDocument {
  return {
    openapi: "3.1.1",
    info: {
      title: "Dateline open read API",
      version: "1.0.0",
      summary: "Everything that readers of this newspaper see, as data.",
      description:
        "Read-only and open to everybody: no key, no sign-in, no cookies. It knows what is published and nothing else. Answers may gain fields; none is taken away or changes its meaning within this version. Ask again with the `ETag` that you got (`If-None-Match`): what has not changed answers 304.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: absoluteUrl(siteUrl, apiRoot), description: "This site" }],
    security: [],
    tags,
    paths: Object.fromEntries(operations.map((one) => [one.path, pathItem(one)])),
    components: { schemas: namedAnswers(), headers, responses: problemResponses() },
  };
}

function pathItem(operation: Operation) {
  const get = operationObject(operation);
  const head = {
    ...get,
    operationId: `${operation.id}Head`,
    summary: `${operation.summary}, without the body`,
    responses: Object.fromEntries(
      Object.entries(get.responses).map(([status, response]) => [
        status,
        "content" in response ? withoutContent(response) : response,
      ]),
    ),
  };
  return { get, head };
}

const withoutContent = ({ content: _, ...response }: Json): Json => response;

function operationObject(operation: Operation): OperationObject {
  const { id, tag, summary, description, params, query, problems } = operation;
  const isList = "cursor" in query.shape;
  const statuses = Map.groupBy(problems, (kind) => String(problemKinds[kind].status));
  return {
    operationId: id,
    tags: [tag],
    ...{ summary, description },
    parameters: [...parameters(params, "path"), ...parameters(query, "query")],
    responses: {
      "200": {
        description: "What was asked for.",
        headers: {
          ETag: { $ref: "#/components/headers/ETag" },
          "Last-Modified": { $ref: "#/components/headers/Last-Modified" },
          ...(isList && { Link: { $ref: "#/components/headers/Link" } }),
        },
        content: { "application/json": { schema: answerSchema(operation.answer) } },
      },
      ...(id === "getArticleByPath" && {
        "301": { description: "The article has another address: `Location` asks for it there." },
      }),
      "304": { description: "It has not changed since it was asked for last." },
      ...Object.fromEntries(
        [...statuses.keys()].map((status) => [
          status,
          { $ref: `#/components/responses/${status}` },
        ]),
      ),
      "500": { $ref: "#/components/responses/500" },
      "503": { $ref: "#/components/responses/503" },
    },
  };
}

function answerSchema(answer: z.ZodType): Json {
  const id = namedSchemas.get(answer)?.id;
  if (id === undefined) throw new Error("an answer of the open interface has no name");
  return { $ref: `#/components/schemas/${id}` };
}

function parameters(schema: z.ZodObject, place: "path" | "query"): ParameterObject[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const { description = "", ...rest } = property as Json & { description?: string };
    return { name, in: place, required: required.includes(name), description, schema: rest };
  });
}

function namedAnswers(): Record<string, Json> {
  const { schemas } = z.toJSONSchema(namedSchemas, {
    uri: (id) => `#/components/schemas/${id}`,
    // Clients have to expect fields that are added later.
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // Every whole number of JSON is one that JavaScript knows.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

const headers = {
  ETag: {
    description: "What to send as `If-None-Match` to be told only what has changed.",
    schema: { type: "string" },
  },
  "Last-Modified": {
    description: "Since when the answer is as it is.",
    schema: { type: "string" },
  },
  Link: {
    description:
      'The first page of the list (`rel="first"`) and the next one (`rel="next"`), as RFC 8288 writes them.',
    schema: { type: "string" },
  },
};

function problemResponses(): Record<string, Json> {
  const kinds = Object.entries(problemKinds) as [ProblemKind, (typeof problemKinds)[ProblemKind]][];
  // What would write is no operation of the document.
  const answered = kinds.filter(([kind]) => kind !== "method-not-allowed");
  const byStatus = Map.groupBy(answered, ([, { status }]) => String(status));
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      {
        description: [...new Set(some.map(([, { title }]) => title))].join(" "),
        content: { "application/problem+json": { schema: answerSchema(problemSchema) } },
      },
    ]),
  );
}
