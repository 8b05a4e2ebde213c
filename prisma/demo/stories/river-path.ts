import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, p, quote } from "#prisma/demo/write";

export const riverPath: DemoStory = {
  key: "river-path",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "river-path-to-close",
  headline: "River path to close for two years while the bank is rebuilt",
  standfirst:
    "Walkers between the mill and the weir will be sent round by the road, according to papers for the council’s next meeting.",
  bylines: [{ author: "nora-pellew", kind: "by" }],
  dateline: { place: "Elverham", date: { daysAgo: 8 } },
  lead: null,
  topics: ["river-wenn", "town-council"],
  document: () =>
    doc(
      p(
        "The path along the Wenn between Sallow Mill and the weir is to close for two years, according to papers drawn up for next week’s meeting of the town council. The bank, which has slipped in three places, would be taken down and rebuilt behind a wall of steel sheets.",
      ),
      p(
        "About six hundred people use the path on a weekday, a third of them children on the way to school. They would be sent round by Thorley Road, which adds eleven minutes and has a pavement on one side only.",
      ),
      quote(
        "It is the one way to school on which a child meets no cars. I can see that the bank must be mended. I cannot see why all of it must be shut at once.",
        "Grace Pemberton, who walks two children along the path",
      ),
      p(
        "The papers give a cost of £870,000 and name two firms that have been asked for an offer. The work would begin in the spring, after the eels have passed, and be done in one piece, since steel sheets cannot be driven from a bank that people walk on.",
      ),
      p(
        "A cheaper way, in which the bank is held by willow mats and the path closed for a few weeks at a time, is mentioned in an annex. It is said to be “not preferred”, without a reason. The Friends of the Wenn, who laid such mats above the mill nine years ago, say that theirs have held.",
      ),
      p(
        "Joan Tarrant, who speaks for them, had not been told of the plan. “We would have walked along it with the engineers and shown them,” she said. “It takes twenty minutes. Ten, if nobody stops to look at the kingfisher.” The council meets in the Market Hall at seven o’clock, and the public may speak for three minutes each.",
      ),
    ),
  published: { daysAgo: 8, at: "15:10" },
  withdrawn: {
    at: { daysAgo: 7, at: "18:20" },
    reason: "The papers were two years old.",
    notice:
      "We have withdrawn this article. It was based on council papers of two years ago that were sent to us as new, and we did not check their date. No closure of the river path is planned. We apologise to the council, to the residents we quoted and to our readers.",
  },
};
