import { describe, expect, test } from "vitest";
import { readFactLine, readFactText, writeFactLine, writeFactText } from "#lib/content/fact-lines";

describe("what a fact says", () => {
  test.each([
    ["1741", { value: "1741", href: null }],
    [
      " Sallow Mill  https://mill.example/ ",
      { value: "Sallow Mill", href: "https://mill.example/" },
    ],
    ["Elverham /topics/elverham", { value: "Elverham", href: "/topics/elverham" }],
    [
      "https://www.mill.example/today",
      { value: "mill.example", href: "https://www.mill.example/today" },
    ],
    ["14,200 / 2021", { value: "14,200 / 2021", href: null }],
    ["2021/22", { value: "2021/22", href: null }],
    ["الورهام /fa/topics/الورهام", { value: "الورهام", href: "/fa/topics/الورهام" }],
  ])("“%s”", (typed, fact) => {
    expect(readFactText(typed)).toEqual(fact);
    expect(readFactText(writeFactText(fact))).toEqual(fact);
  });
});

describe("a fact with a name of its own", () => {
  test.each([
    ["Keeper: the trust", { own: "Keeper", value: "the trust", href: null }],
    ["Opens: 9:30, Sundays", { own: "Opens", value: "9:30, Sundays", href: null }],
    ["نگهبان: بنیاد آسیاب /fa", { own: "نگهبان", value: "بنیاد آسیاب", href: "/fa" }],
  ])("“%s”", (typed, fact) => {
    expect(readFactLine(typed)).toEqual(fact);
    expect(readFactLine(writeFactLine(fact.own, fact))).toEqual(fact);
  });

  test("needs a name before a colon", () => {
    expect(readFactLine("kept by a trust")).toEqual({
      own: "",
      value: "kept by a trust",
      href: null,
    });
    expect(readFactLine("https://mill.example")).toMatchObject({
      own: "",
      href: "https://mill.example",
    });
  });
});
