import type { DemoStory } from "#prisma/demo/demo-newsroom";
import {
  bullets,
  doc,
  factBox,
  h2,
  p,
  pullQuote,
  quote,
  saying,
  storyLink,
  table,
  without,
} from "#prisma/demo/write";

export const bridgeReopens: DemoStory = {
  key: "bridge-reopens",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "millgate-bridge-reopens",
  headline: "Millgate Bridge reopens after fourteen months, with a new floor and an old secret",
  standfirst:
    "The repair took three weeks longer and £210,000 more than planned. Most of both went into one pier that nobody alive had seen the inside of.",
  bylines: [
    { author: "nora-pellew", kind: "by" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Elverham", date: { daysAgo: 2 } },
  lead: { picture: "bridge" },
  topics: ["millgate-bridge", "transport", "town-council"],
  document: (ids) =>
    doc(
      p(
        "The barriers came off Millgate Bridge at six in the morning, and the first vehicle across was a milk float. Behind it waited eleven cars, two bicycles and a man with a wheelbarrow, who said that he had no business on the other side but had missed the walk.",
      ),
      p(
        "The bridge, five arches of Thorley stone finished in 1768, is the only way to drive across the Wenn without leaving the town. It was closed fourteen months ago, when divers found that the river had scoured a hollow under the second pier large enough, in the words of their report, “to park a small van”.",
      ),
      h2("What the engineers found"),
      p(
        "Filling the hollow was the work that had been planned. What had not been planned was the pier itself. When the contractor took out the first facing stones, there was no rubble behind them, as the drawings of 1921 had promised, but a timber frame filled with clay and river gravel.",
      ),
      quote(
        "The oak was as hard as the day it went in. It had been wet for two hundred and fifty years, and wet oak keeps. The moment it dries, it is finished. So we had perhaps ten weeks to decide what to do about it.",
        "Peter Lindqvist, engineer in charge of the repair",
      ),
      p(
        "The frame was left in place and sealed below the waterline, and the load was moved to a ring of concrete piles around it. One short length that had to come out is now in a water tank at Wenn College, where the joinery class is measuring it.",
      ),
      pullQuote("Wet oak keeps. The moment it dries, it is finished.", "Peter Lindqvist"),
      h2("What it cost"),
      p(
        "The council had set aside £2.1m, of which two thirds came from the county. The final account, to be laid before members next month, is expected to be £2.31m. Margaret Osei, who chairs the council, said that the difference would come from the reserve for roads and would not be added to this year’s rate.",
      ),
      table(
        "Cost of the repair, in thousands of pounds",
        ["Work", "Planned", "Expected"],
        ["Foundations and scour protection", "940", "965"],
        ["Second pier", "310", "505"],
        ["Deck, drains and parapets", "620", "611"],
        ["Diversion, signs and footbridge", "230", "229"],
        ["Together", "2,100", "2,310"],
      ),
      p(
        "Shopkeepers on the Millgate side, who had asked for a fixed date since the first diversion signs went up, were pleased and a little wary. “I shall believe it when I have seen a Saturday,” said Ines Coppard, who sells shoes at number 12. How the two banks fared while the bridge was shut is the subject of ",
        storyLink("an analysis by the Wenn Valley Observatory", ids.story("town-without-a-bridge")),
        ".",
      ),
      factBox(
        "Crossing from today",
        bullets(
          "Two lanes are open, with a limit of 20 miles an hour.",
          "Vehicles above 18 tonnes still go round by Thorley Road.",
          "The temporary footbridge stays until the end of next month, while the upstream pavement is laid.",
          [
            "Buses return to the bridge on Monday; the evening journeys of ",
            storyLink("route 6", ids.story("route-six-evenings")),
            " are included.",
          ],
        ),
      ),
      p(
        "Mr Lindqvist will come back once a year to look at his piles. He does not expect to find much. “A good repair is a dull thing,” he said. “If anybody writes about this bridge again before 2080, I shall be disappointed.”",
      ),
    ),
  related: ["town-without-a-bridge", "route-six-evenings", "flood-stone"],
  published: { daysAgo: 2, at: "08:40" },
  updated: { daysAgo: 1, at: "16:05" },
  changes: [
    {
      at: { daysAgo: 2, at: "09:25" },
      before: (text) => saying(text, ["eleven cars, two bicycles", "eleven cars, two bycicles"]),
    },
    {
      at: { daysAgo: 2, at: "10:10" },
      before: (text) => saying(text, ["Peter Lindqvist, engineer", "Peter Lindquist, engineer"]),
    },
    {
      at: { daysAgo: 1, at: "16:05" },
      before: (text) =>
        without(
          saying(
            text,
            [
              "Vehicles above 18 tonnes still go round",
              "Lorries are likely to be sent round until the engineer has set a limit, probably",
            ],
            ["is expected to be £2.31m", "will be somewhat higher"],
          ),
          "table",
        ),
    },
  ],
  corrections: [
    {
      kind: "update",
      text: "The table of costs was added when the council published its figures, and the weight limit was confirmed by the engineer.",
      at: { daysAgo: 1, at: "16:05" },
    },
  ],
};
