import type { DemoStory } from "#prisma/demo/demo-newsroom";
import {
  bullets,
  doc,
  factBox,
  figure,
  h2,
  note,
  p,
  pullQuote,
  saying,
  storyLink,
  table,
  webLink,
} from "#prisma/demo/write";

export const tenWintersOfGauges: DemoStory = {
  key: "ten-winters-of-gauges",
  edition: "en",
  section: "analysis",
  kind: "analysis",
  slug: "ten-winters-of-river-gauges",
  headline: "Ten winters at the gauge: the Wenn rises no higher, but it rises faster",
  standfirst:
    "Readings at Millgate show that the peaks have hardly changed. The time in which they arrive has, and that is what a warning depends on.",
  bylines: [{ author: "wenn-valley-observatory", kind: "analysis" }],
  dateline: { place: "Wenn Valley Observatory, Thorley", date: { daysAgo: 12 } },
  lead: { picture: "river" },
  topics: ["river-wenn", "flooding"],
  document: (ids) =>
    doc(
      p(
        "Since the observatory put its own gauge beside the old one at Millgate, it has recorded the height of the Wenn every fifteen minutes: about 175,000 readings in ten winters.",
        note(
          "A winter here is October to March. Gaps make up 0.4 per cent of the time, nearly all of it in one week of the third winter, when the logger was struck by a tree. Every reading is kept in the observatory’s ",
          webLink("gauge log", "https://observatory.example/millgate/gauge-log"),
          ".",
        ),
        " This analysis asks two questions of them. Does the river rise higher than it did? And does it rise faster?",
      ),
      h2("Not higher"),
      p(
        "The highest level of each winter has varied between 2.61 and 3.48 metres. There is no trend in these ten figures that could be told from chance, and ten figures are few. Anyone who says that the floods are getting higher, or lower, is not saying it on the strength of this gauge.",
      ),
      h2("But faster"),
      p(
        "What has changed is the time between the first steep rise and the peak. In the first five winters the eleven largest rises took nineteen hours on average. In the last five, the fourteen largest took thirteen and a half.",
      ),
      table(
        "Rises above two metres at Millgate",
        ["Winters", "Rises", "Hours to peak (mean)", "Shortest"],
        ["1 to 5", "11", "19.0", "14.5"],
        ["6 to 10", "14", "13.5", "9.0"],
      ),
      pullQuote(
        "A warning is not a height. It is a number of hours.",
        "Dr Anil Sethi, hydrologist",
      ),
      p(
        "“A warning is not a height. It is a number of hours,” says Dr Anil Sethi, who led the work. At nineteen hours a shop in Weir Street can be emptied by its owner and a friend after closing time. At nine, the water is at the door before the morning.",
      ),
      figure(ids.media("river")),
      h2("Three possible reasons"),
      bullets(
        "Rain. The wettest six hours of each winter have become a little wetter, which explains perhaps a third of the difference.",
        "Drains. Some 240 hectares on the moor were drained afresh in the fifth and sixth winters. This fits the timing, but so do other things.",
        "The bridge works. For fourteen months a coffer dam narrowed the river. The effect upstream was measured and is small: about twenty minutes.",
      ),
      p(
        "We cannot yet say how much each of them counts. Two gauges on the moor, installed last month, should tell within three winters.",
      ),
      h2("What follows from it"),
      p(
        "The town’s flood plan assumes sixteen hours between a warning and high water. That was right when it was written. On the present figures it would have been too long in nine of the last fourteen rises. We suggest that the plan reckon with ten. The cost is an occasional false alarm, about one each winter. The millers of Sallow Mill, who kept ",
        storyLink("a flood ledger of their own", ids.story("flood-stone")),
        ", went by eight.",
      ),
      factBox(
        "How to read a gauge",
        p(
          "Zero is not the bed of the river but a mark on the first pier of Millgate Bridge, cut in 1921. A reading of 2.00 metres covers the stepping stones; at 3.20 the water stands at the kerb of Weir Street.",
        ),
      ),
    ),
  attachments: [
    { file: "gauge-summary", title: "Ten winters at Millgate: summary of the readings" },
  ],
  related: ["flood-stone", "elvers-return", "town-without-a-bridge"],
  published: { daysAgo: 9, at: "06:00" },
  changes: [
    { at: { daysAgo: 7, at: "10:30" }, before: (text) => saying(text, ["Some 240", "Some 420"]) },
  ],
  corrections: [
    {
      kind: "correction",
      text: "An earlier version said that 420 hectares on the moor had been drained afresh. The figure is 240 hectares. The conclusion does not change.",
      at: { daysAgo: 7, at: "10:30" },
    },
  ],
};
