import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, h2, italic, note, p, quote, storyLink } from "#prisma/demo/write";

export const floodStone: DemoStory = {
  key: "flood-stone",
  edition: "en",
  section: "articles",
  kind: "news",
  slug: "the-flood-stone-and-the-ledger",
  headline: "Four lines on a stone, and the ledger that explains them",
  standfirst:
    "The flood marks at Sallow Mill had no dates. A cash book found behind a flour bin has given them back.",
  bylines: [{ author: "tobias-ashgrove", kind: "by" }],
  dateline: { place: "Elverham", date: { on: "2020-11-30" } },
  lead: { picture: "flood-marks" },
  topics: ["flooding", "mill-trust", "river-wenn"],
  document: (ids) =>
    doc(
      p(
        "In the yard of Sallow Mill stands a pale slab, taller than a man, with four lines cut into it and a small arrow at the end of each. Everyone in Elverham knows that they are floods. Until this month nobody knew which.",
      ),
      p(
        "The answer was behind a flour bin. When the trust’s carpenter took the bin apart in October, he found a ledger that had slipped down the back, probably in the 1890s. It had been kept by three generations of millers. Most of it is sacks and shillings. But in the margin, in red, each of them had written down the river.",
      ),
      quote(
        "At eleven the water was in the lower room and at the half after it had the cat’s dish. We carried up 40 sacks and lost 12. It fell by morning. Cut the stone.",
        "Ledger of Sallow Mill, 9 February 1795",
      ),
      p(
        "“Cut the stone” appears four times, in 1795, 1809, 1852 and 1877. Measured against the sill of the wheel house, the heights in the ledger agree with the lines to within the width of a thumb. The highest was 1852, and it came, as the miller notes with some bitterness, “on a fine dry day”, the rain having fallen on the moor.",
      ),
      h2("Eight hours"),
      p(
        "For the people who measure the river now, the red notes are worth more than the lines. The millers wrote down when the stepping stones went under, because that was when they began to carry sacks, and when the water stopped rising. Between the two there were never fewer than eight hours.",
        note(
          "The ledger gives hours by the mill clock, which was set by the sun. The difference from railway time is four minutes.",
        ),
      ),
      p(
        "Dr Anil Sethi of the Wenn Valley Observatory spent two afternoons with the book, in gloves. “We have a reading every fifteen minutes for a handful of winters,” he said, “and here are eighty years by one family and a cat’s dish. I should not like to say which will teach us more.”",
      ),
      p(
        "The ledger is now in a flat box at the museum, and copies of its 212 pages can be read at the library. The bin has been put back together. Hannah Brightwell, the miller, has looked behind all the others.",
      ),
      p(
        italic("The observatory has since compared the ledger with its own gauge: see "),
        storyLink("Ten winters at the gauge", ids.story("ten-winters-of-gauges")),
        italic("."),
      ),
    ),
  related: ["ten-winters-of-gauges", "miller-interview"],
  published: { on: "2020-11-30", at: "09:30" },
  updated: { daysAgo: 9, at: "12:00" },
  corrections: [
    {
      kind: "update",
      text: "A reference to the observatory’s later analysis was added at the end.",
      at: { daysAgo: 9, at: "12:00" },
    },
  ],
};
