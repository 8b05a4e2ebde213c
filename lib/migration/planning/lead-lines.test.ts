import { describe, expect, test } from "vitest";
import type { Block, Inline } from "#lib/content/document";
import { takeLeadLines } from "#lib/migration/planning/lead-lines";

const text = (words: string, bold = false): Inline => ({
  type: "text",
  text: words,
  ...(bold && { marks: [{ type: "bold" }] }),
});
const paragraph = (...content: Inline[]): Block => ({ type: "paragraph", content });
const take = (...content: Block[]) => takeLeadLines({ type: "doc", version: 1, content });

describe("what somebody leaves in the text stays, and the other line is taken", () => {
  const signed = paragraph(text("Analysis by the Harbour Institute"));
  const dated = paragraph(text("Elverham, March 4, 2019—The ferry is back."));
  const whole = { type: "doc", version: 1, content: [signed, dated] } as const;
  const ferry = paragraph(text("The ferry is back."));

  test.each([
    [{}, [ferry], true, true],
    [{ byline: "text" }, [signed, ferry], false, true],
    [{ dateline: "text" }, [dated], true, false],
    [{ byline: "text", dateline: "text" }, [signed, dated], false, false],
  ] as const)("%o", (choices, content, hasByline, hasDateline) => {
    const taken = takeLeadLines({ ...whole, content: [...whole.content] }, choices);
    expect(taken.document.content).toEqual(content);
    expect([taken.byline !== null, taken.dateline !== null]).toEqual([hasByline, hasDateline]);
  });
});

describe("a dateline at the beginning of a text", () => {
  test.each([
    ["Elverham, March 4, 2019—The ferry is back.", "Elverham", "2019-03-04"],
    ["ELVERHAM, MARCH 4, 2019 — The ferry is back.", "ELVERHAM", "2019-03-04"],
    [
      "Port Sel, North Coast, Sept. 12, 2020 – The ferry is back.",
      "Port Sel, North Coast",
      "2020-09-12",
    ],
    ["St. Anne’s, Feb 1st, 2021 -- The ferry is back.", "St. Anne’s", "2021-02-01"],
  ])("%s", (words, place, date) => {
    const taken = take(paragraph(text(words)));
    expect(taken.dateline?.value).toEqual({ place, date });
    expect(taken.document.content).toEqual([paragraph(text("The ferry is back."))]);
  });

  test("may be bold, and what follows keeps its marks", () => {
    const taken = take(
      paragraph(text("Elverham, March 4, 2019", true), text(" — The "), text("ferry", true)),
    );
    expect(taken.dateline?.value).toEqual({ place: "Elverham", date: "2019-03-04" });
    expect(taken.document.content).toEqual([paragraph(text("The "), text("ferry", true))]);
  });

  test("that stands alone leaves no empty paragraph", () => {
    const taken = take(paragraph(text("Elverham, March 4, 2019 —")), paragraph(text("On.")));
    expect(taken.document.content).toEqual([paragraph(text("On."))]);
  });

  test.each([
    "Elverham, February 30, 2019 — no such day.",
    "In Elverham, March 4, 2019 was a Monday.",
    "On March 4, 2019 — a Monday — the ferry came.",
    "The ferry, March 4, 2019.",
    "elverham, March 4, 2019 — small letters.",
  ])("is not seen in: %s", (words) => {
    expect(take(paragraph(text(words)))).toMatchObject({
      dateline: null,
      document: { content: [paragraph(text(words))] },
    });
  });
});

describe("a byline at the beginning of a text", () => {
  test.each([
    ["Analysis by the Harbour Institute", "analysis", "The Harbour Institute"],
    ["By Mara Lind", "by", "Mara Lind"],
    ["BY MARA LIND", "by", "MARA LIND"],
    ["Opinion by Jon de Waal.", "opinion", "Jon de Waal"],
    ["Translated by Ada Lin-Okoro", "translation", "Ada Lin-Okoro"],
    [
      "Statement by Friends of the Weir and the Lock",
      "statement",
      "Friends of the Weir and the Lock",
    ],
  ] as const)("%s", (words, kind, name) => {
    const taken = take(paragraph(text(words)), paragraph(text("Elverham, March 4, 2019—On.")));
    expect(taken.byline).toEqual({ kind, name, words });
    expect(taken.dateline?.value.place).toBe("Elverham");
    expect(taken.document.content).toEqual([paragraph(text("On."))]);
  });

  test.each([
    "By the river they stood",
    "By Monday the water had gone. Nobody knew why.",
    "By ferry it takes an hour",
    "Analysis by numbers",
    "By Mara Lind and she was right about all of it and more than that, too",
  ])("is not seen in: %s", (words) => {
    expect(take(paragraph(text(words))).byline).toBeNull();
  });

  test("is looked for in paragraphs alone, and in no empty text", () => {
    expect(take()).toMatchObject({ byline: null, dateline: null });
    const heading: Block = {
      type: "heading",
      attrs: { level: 2 },
      content: [text("By Mara Lind")],
    };
    expect(take(heading).byline).toBeNull();
  });
});
