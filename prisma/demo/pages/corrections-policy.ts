import type { DemoPage } from "#prisma/demo/demo-newsroom";
import { bold, doc, h2, numbered, p, webLink } from "#prisma/demo/write";

export const correctionsPolicy: DemoPage = {
  key: "corrections-policy",
  edition: "en",
  translationGroup: "corrections-policy",
  slug: "corrections-policy",
  title: "How to reach us",
  document: () =>
    doc(
      p(
        "We make mistakes. When we do, we say so on the article itself, with the date, in words that anyone can understand who has not seen the mistake.",
      ),
      h2("What we do"),
      numbered(
        [bold("Correction: "), "something was wrong. The note says what, and what is right."],
        [bold("Clarification: "), "something was right but could be misread."],
        [bold("Update: "), "something happened or became known after we published."],
        [
          bold("Withdrawal: "),
          "an article should not have appeared. We take it down, and its address tells readers why.",
        ],
      ),
      p(
        "Spelling mistakes and broken links are put right without a note. We never change a published date, and we do not remove an article because somebody would rather it were forgotten.",
      ),
      h2("How to tell us"),
      p(
        "Write to ",
        webLink("corrections@elverham.example", "mailto:corrections@elverham.example"),
        ", or put a note through the door at 3 Market Square. Say which article you mean and what is wrong with it. You will have an answer within two working days, from a person, with a name.",
      ),
    ),
  published: { on: "2020-09-01", at: "09:05" },
};
