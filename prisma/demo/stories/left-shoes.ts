import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { bullets, doc, factBox, p, quote, storyLink } from "#prisma/demo/write";

export const leftShoes: DemoStory = {
  key: "left-shoes",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "sixty-one-left-shoes",
  headline: "Sixty-one shoes come out of the Weir Street trench, and all of them are left",
  standfirst:
    "The water main waits while the museum counts. A cobbler’s shop stood there until 1853, but nobody can say where the other halves went.",
  bylines: [{ author: "nora-pellew", kind: "by" }],
  dateline: { place: "Weir Street", date: { daysAgo: 0 } },
  lead: { picture: "shoes" },
  topics: ["weir-street", "markets-and-shops"],
  document: (ids) =>
    doc(
      p(
        "Work on the Weir Street water main stopped on its second day, eleven metres from the market square, when Tyrone Bassey, who was digging, put his spade through a boot. Under it was another. By evening there were sixty-one on a sheet of plastic in the Market Hall, laid out in rows and turned the same way, and Mr Bassey was the first to say it. “They’re all for the one foot.”",
      ),
      p(
        "They are men’s, women’s and one child’s, mostly worn through, kept soft by wet clay. Judith Amory, who looks after the museum, puts the latest at about 1850. That agrees with the rate books, which have a cobbler by the name of Eli Thripp at this address until he left it “in the night”, owing a quarter’s rent, in November 1853.",
      ),
      quote(
        "I have three explanations and I do not like any of them. The one I like least is that it was a joke, because then it has taken a hundred and seventy years and we still do not get it.",
        "Judith Amory, museum of Elverham",
      ),
      p("Offered so far, in the order in which people came into the hall to say so:"),
      bullets(
        "That left shoes wear out first. A retired postman brought in his own to show it; it was the right one.",
        "That Mr Thripp repaired shoes singly and these were never called for.",
        "That the right ones are on the other side of the street, which has not been dug yet.",
        "That he went off with sixty-one right shoes so that his creditors should have no use for what he left.",
      ),
      p(
        "The last was proposed by Ines Coppard, who sells shoes at number 12 in Station Road and spoke, she said, as one of the trade. In her own window only left shoes are shown. “Then nobody pinches them,” she explained. “It’s the oldest rule there is.” Ms Amory wrote it down.",
      ),
      p(
        "The council says that the finds will cost the works two days, to be made up in ",
        storyLink("the third section", ids.story("weir-street-water")),
        ". The street’s other bank will be opened in the last week. Mr Bassey has asked to be put on it.",
      ),
      factBox(
        "See them",
        p(
          "The shoes are on show in the Market Hall from nine to five until Saturday, while they dry. Please do not try them on. Somebody has.",
        ),
      ),
    ),
  related: ["weir-street-water", "clock-seven-minutes"],
  published: { hoursAgo: 3 },
};
