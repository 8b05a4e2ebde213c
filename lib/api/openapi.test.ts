import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { problemKinds } from "#lib/api/api-problem";
import { openApiDocument } from "#lib/api/openapi";
import { operations } from "#lib/api/operations";
import { referenceView } from "#lib/api/reference-view";

const document = openApiDocument("https://paper.example");

test("a linter finds nothing wrong with the document", async () => {
  const config = await createConfig({
    extends: ["recommended-strict"],
    rules: {
      // What cannot be read is a 4xx of each operation that takes anything; the others have none.
      "operation-4xx-response": "error",
      "no-invalid-parameter-examples": "error",
      "no-invalid-schema-examples": "error",
      "operation-operationId-unique": "error",
      "operation-parameters-unique": "error",
      // Fixed paths go before those with braces (OpenAPI 3.1, “Path Templating”).
      "no-ambiguous-paths": "off",
    },
  });
  const source = JSON.stringify(document, null, 2);
  const found = await lintFromString({ source, absoluteRef: "openapi.json", config });
  expect(
    found.map(({ ruleId, message, location }) => ({
      ...{ ruleId, message },
      at: location.map(({ pointer }) => pointer),
    })),
  ).toEqual([]);
});

test("every schema of it can be compiled, and every reference leads somewhere", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ ...document, $id: "https://paper.example/openapi.json" });
  const names = Object.keys(document.components.schemas);
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const $ref = `https://paper.example/openapi.json#/components/schemas/${name}`;
    expect(ajv.compile({ $ref })).toBeTypeOf("function");
  }
  const references = JSON.stringify(document).match(/"#\/[^"]+"/g) ?? [];
  for (const reference of references) {
    const way = reference.slice(3, -1).split("/");
    const found = way.reduce<unknown>(
      (at, name) => (at as Record<string, unknown> | undefined)?.[name],
      document,
    );
    expect(found, reference).toBeDefined();
  }
});

describe("the document says", () => {
  test("every operation, with every parameter that it takes", () => {
    expect(Object.keys(document.paths)).toEqual(operations.map(({ path }) => path));
    for (const { path, params, query } of operations) {
      const said = document.paths[path]?.get.parameters.map(({ name }) => name);
      expect(said).toEqual([...Object.keys(params.shape), ...Object.keys(query.shape)]);
      const inBraces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(inBraces).toEqual(Object.keys(params.shape));
    }
  });

  test("of each parameter what it takes, in words and as a schema", () => {
    for (const { get } of Object.values(document.paths)) {
      for (const { name, description, schema } of get.parameters) {
        expect(description, name).toMatch(/[.]$/);
        expect(schema, name).toHaveProperty("type");
      }
    }
    const limit = document.paths["/articles"]?.get.parameters.find(({ name }) => name === "limit");
    expect(limit?.schema).toEqual({ type: "integer", minimum: 1, maximum: 100, default: 20 });
  });
});

test("the reference shows all of it", () => {
  const view = referenceView(document, {});
  const shown = view.groups.flatMap((group) => group.operations.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
  expect(view.problems.map(({ kind }) => kind)).toEqual(Object.keys(problemKinds));
  const article = view.schemas.find(({ name }) => name === "Article")?.fields ?? [];
  const typeOf = (name: string) => article.find((field) => field.name === name)?.type;
  expect(typeOf("image")).toEqual({ words: "Picture or null", link: "Picture" });
  expect(typeOf("topics")).toEqual({ words: "list of TopicReference", link: "TopicReference" });
  expect(typeOf("seo.noindex")?.words).toBe("boolean");
  expect(typeOf("attachments[].bytes")?.words).toBe("integer");
  expect(article.find(({ name }) => name === "updatedAt")?.description).toContain("last change");
});
