import type { DemoPage } from "#prisma/demo/demo-newsroom";
import { bullets, doc, h2, p } from "#prisma/demo/write";

export const about: DemoPage = {
  key: "about",
  edition: "en",
  translationGroup: "about",
  slug: "about",
  title: "About this paper",
  document: () =>
    doc(
      p(
        "The Elverham Dateline is an invented newspaper of an invented town. It comes with the newsroom in which you are reading it, so that every kind of page has something to show. The town, its people, its river and its numbers do not exist, though we have tried to make them behave as if they did.",
      ),
      h2("How we work"),
      p(
        "We report what we have seen, read or been told by somebody we can name, and we say which of the three it was. An analysis is signed by those who made it, and its data are offered with it. An opinion is marked as one.",
      ),
      bullets(
        "A headline says what the article says.",
        "Statements of public bodies are printed in full, and signed by them.",
        "A picture that is drawn is called a drawing.",
      ),
      h2("Two editions"),
      p(
        "About nine hundred people in Elverham speak Persian. Their edition is edited by Laleh Moradi. It is not a copy of the English one: some pieces are translated, others are written for it, and each says which it is.",
      ),
    ),
  published: { on: "2020-09-01", at: "09:00" },
};
