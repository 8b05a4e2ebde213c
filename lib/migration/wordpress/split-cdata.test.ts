import { expect, test } from "vitest";
import { makeCdataSplitter, type XmlPart } from "#lib/migration/wordpress/split-cdata";

/** Neighbours of one kind as one. */
function joined(parts: XmlPart[]): XmlPart[] {
  const whole: XmlPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else whole.push({ ...part });
  }
  return whole;
}

function partsOf(pieces: string[]): XmlPart[] {
  const { split, rest } = makeCdataSplitter();
  return joined([...pieces.flatMap(split), ...rest()]);
}

const markup = (text: string): XmlPart => ({ kind: "markup", text });
const cdata = (text: string): XmlPart => ({ kind: "cdata", text });

test.each([
  ["<a>b</a>", [markup("<a>b</a>")]],
  ["<a><![CDATA[b]]></a>", [markup("<a><![CDATA["), cdata("b"), markup("]]></a>")]],
  ["<![CDATA[]]>", [markup("<![CDATA[]]>")]],
  ["<![CDATA[a]]b]>]]]>", [markup("<![CDATA["), cdata("a]]b]>]"), markup("]]>")]],
  ["<![CDATA[<![CDATA[<!-- ]]>", [markup("<![CDATA["), cdata("<![CDATA[<!-- "), markup("]]>")]],
  ["<!-- <![CDATA[ no -->a", [markup("<!-- <![CDATA[ no -->a")]],
  ["<?php <![CDATA[ ?>a", [markup("<?php <![CDATA[ ?>a")]],
  ["<!--><![CDATA[a]]>-->", [markup("<!--><![CDATA[a]]>-->")]],
  ["<![CDATA[ends nowhere", [markup("<![CDATA["), cdata("ends nowhere")]],
  ["a < b <![CDAT", [markup("a < b <![CDAT")]],
  [
    "<![CDATA[a]]><![CDATA[\r\n]]>",
    [markup("<![CDATA["), cdata("a"), markup("]]><![CDATA["), cdata("\r\n"), markup("]]>")],
  ],
])("%j falls into its parts, wherever it is cut", (text, parts) => {
  expect(partsOf([text])).toEqual(parts);
  expect(partsOf([...text])).toEqual(parts);
  for (let at = 1; at < text.length; at += 1)
    expect(partsOf([text.slice(0, at), text.slice(at)])).toEqual(parts);
});

test("nothing of a text is lost, and a line end is never cut in two", () => {
  const signs = [
    "<",
    "!",
    "[",
    "CDATA",
    "]",
    ">",
    "-",
    "--",
    "?",
    "a",
    "\r",
    "\n",
    "<![CDATA[",
    "]]>",
  ];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 5000; round += 1) {
    const text = Array.from({ length: 1 + next(30) }, () => signs[next(signs.length)]).join("");
    const at = next(text.length);
    const { split, rest } = makeCdataSplitter();
    const parts = [...split(text.slice(0, at)), ...split(text.slice(at)), ...rest()];
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(joined(parts)).toEqual(partsOf([text]));
    for (const [index, part] of parts.entries()) {
      const after = parts[index + 1];
      if (part.kind === "cdata" && part.text.endsWith("\r"))
        expect(after?.text ?? "").not.toMatch(/^\n/);
    }
  }
});
