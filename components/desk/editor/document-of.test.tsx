import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { documentOf } from "#components/desk/editor/document-of";
import { documentExtensions } from "#components/desk/editor/schema/document-extensions";
import { checkDocument } from "#lib/content/check-document";
import type { Document } from "#lib/content/document";
import { nodeRules } from "#lib/content/node-rules";
import { readDocument } from "#lib/content/read-document";
import { documentOf as doc, everyNode, marked } from "#lib/content/testing/every-node";
import { makeRandom, mutate } from "#lib/content/testing/mutate";
import { demo } from "#prisma/demo/demo";

const schema = getSchema(documentExtensions);

function throughTheEditor(document: Document): Document {
  const { version: _, ...text } = document;
  const node = Node.fromJSON(schema, text);
  node.check();
  return documentOf(node);
}

const id = () => "00000000-0000-7000-8000-000000000001";
const written = [...demo.stories, ...demo.pages].map((text): [string, Document] => [
  text.key,
  text.document({ story: id, media: id }),
]);

test("the editor knows every node by the name it has in documents, and no other", () => {
  expect(Object.keys(schema.nodes).sort()).toEqual(Object.keys(nodeRules).sort());
});

test("the editor knows every attribute by the name it has in documents, and no other", () => {
  for (const [name, rule] of Object.entries(nodeRules)) {
    const attributes = Object.keys(schema.nodes[name]?.spec.attrs ?? {});
    expect([name, ...attributes.sort()]).toEqual([
      name,
      ...Object.keys(rule.attributes ?? {}).sort(),
    ]);
  }
});

test.each([["every node", everyNode], ["an empty text", doc()] as [string, Document], ...written])(
  "%s comes out of the editor as it went in",
  (_, document) => {
    const out = throughTheEditor(document);
    expect(out).toEqual(document);
    expect(checkDocument(out)).toEqual({ ok: true, value: document });
  },
);

test("words may be marked in every way at once", () => {
  const document = doc({
    type: "paragraph",
    content: [
      marked(
        "all",
        { type: "link", attrs: { href: "https://example.org/" } },
        { type: "bold" },
        { type: "italic" },
        { type: "strike" },
        { type: "subscript" },
        { type: "superscript" },
        { type: "code" },
      ),
    ],
  });
  expect(throughTheEditor(document)).toEqual(document);
});

test("whatever valid document is made of damaged ones comes out as it went in", () => {
  const random = makeRandom(20);
  const sources = [everyNode, ...written.map(([, document]) => document)];
  for (let round = 0; round < 400; round += 1) {
    const source = sources[round % sources.length];
    const { document } = readDocument(mutate(source, random));
    expect(throughTheEditor(document)).toEqual(document);
  }
});
