import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, factBox, h2, note, p, pullQuote, storyLink, table } from "#prisma/demo/write";

export const townWithoutABridge: DemoStory = {
  key: "town-without-a-bridge",
  edition: "en",
  section: "analysis",
  kind: "analysis",
  slug: "a-town-without-a-bridge",
  headline: "What fourteen months without a bridge did to the town, counted door by door",
  standfirst:
    "One bank lost a fifth of its customers, the other gained fewer than it thinks, and a third of the journeys were simply not made.",
  bylines: [
    { author: "wenn-valley-observatory", kind: "analysis" },
    { author: "nora-pellew", kind: "reporting" },
  ],
  dateline: { place: "Elverham", date: { daysAgo: 4 } },
  lead: { picture: "doors" },
  topics: ["millgate-bridge", "markets-and-shops", "transport"],
  document: (ids) =>
    doc(
      p(
        "When a town loses its only bridge, it becomes two towns with one name. For fourteen months Elverham has been an experiment that nobody would have permitted. The observatory has used it. On one Wednesday and one Saturday in every month, counters stood at forty doors on both banks and wrote down how many people went in.",
      ),
      h2("Two banks, two stories"),
      p(
        "On the Millgate side, where the station road and the larger car park are cut off from the square, the number of customers fell by 21 per cent within six weeks and stayed there. On the Market side it rose by 6 per cent. Traders there will be surprised by so small a figure; most of those we asked had put it at twenty or more.",
        note(
          "Thirty-three of forty shopkeepers answered. They were asked before they saw the counts.",
        ),
      ),
      table(
        "People through the door, average of a counted day",
        ["Bank", "Before", "Bridge closed", "Change"],
        ["Millgate, 18 shops", "2,140", "1,690", "−21%"],
        ["Market, 22 shops", "3,870", "4,100", "+6%"],
        ["Both", "6,010", "5,790", "−4%"],
      ),
      p(
        "The gain on one bank is about half the loss on the other. The rest went elsewhere, to Thorley or to a screen, or was not spent.",
      ),
      pullQuote(
        "The river did not move customers from one bank to the other. It moved them out of town.",
        "Wenn Valley Observatory",
      ),
      h2("Journeys not made"),
      p(
        "Before the closure the bridge carried 9,400 vehicles on a working day. The diversion by Thorley Road took 5,100 of them, and the temporary footbridge some 1,300 people who had driven before. About three thousand journeys a day were not made at all, or were made so seldom that they no longer show.",
      ),
      p(
        "Some were no loss. Parents on the Millgate side formed four walking groups to the primary school, and all four say that they will go on. Others were. The lunch club at the Market Hall lost nine of its thirty members, none of whom had moved house. Its organiser, Elsie Drummond, visited each of them. “They had not stopped wanting to come,” she says. “They had stopped asking their daughters for a lift.”",
      ),
      h2("Will it come back?"),
      p(
        "In other towns that have lost a crossing, about two thirds of the custom returned in the first year, and the rest only slowly. The counts go on for another year. The first, on the day when ",
        storyLink("the bridge reopens", ids.story("bridge-reopens")),
        ", will mean nothing: half the town will walk across to have walked across.",
      ),
      factBox(
        "How it was counted",
        p(
          "Three Wednesdays and three Saturdays before the closure, made for another study; then fourteen of each, from nine to five, at the same forty doors; 52 counters, most of them from Wenn College. Days with heavy rain were moved by a week. Someone who went in twice was counted twice.",
        ),
      ),
    ),
  related: ["bridge-reopens", "evening-market", "route-six-evenings"],
  published: { daysAgo: 4, at: "06:30" },
};
