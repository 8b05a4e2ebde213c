import type { DemoDraft } from "#prisma/demo/demo-newsroom";
import { doc, factBox, h2, p, storyLink, table } from "#prisma/demo/write";

export const firstCountedWednesday: DemoDraft = {
  key: "first-counted-wednesday",
  edition: "en",
  section: "analysis",
  kind: "analysis",
  slug: "the-first-counted-day",
  headline: "Half the town walked across to have walked across: the first counted day",
  standfirst:
    "As we had warned, the figures of the bridge’s first day mean nothing. We publish them because we said that we would, and because of the wheelbarrow.",
  bylines: [{ author: "wenn-valley-observatory", kind: "analysis" }],
  dateline: { place: "Elverham", date: { daysAgo: 1 } },
  lead: null,
  topics: ["millgate-bridge", "markets-and-shops"],
  document: (ids) =>
    doc(
      p(
        "When we reported on ",
        storyLink("fourteen months without a bridge", ids.story("town-without-a-bridge")),
        ", we wrote that the first day after its reopening would tell nobody anything. Fifty counters stood at forty doors all the same. They were cold, they were given buns, and they confirm it.",
      ),
      table(
        "People through the door, on the first day",
        ["Bank", "Before", "Bridge closed", "First day"],
        ["Millgate, 18 shops", "2,140", "1,690", "3,920"],
        ["Market, 22 shops", "3,870", "4,100", "4,470"],
        ["Both", "6,010", "5,790", "8,390"],
      ),
      p(
        "So the Millgate side had more than twice its usual custom, and the till of at least one shop ran out of paper. But of three hundred people who were asked what they had come for, 171 said that it was to see what had changed, 62 to see the others, and eleven to return something bought on the wrong bank.",
      ),
      h2("What can be learnt all the same"),
      p(
        "One thing. Until four in the afternoon nearly everybody who crossed went back by the way they had come. After four, when the schools were out and the first curiosity was over, one in three made a round of it: over the bridge, along Weir Street, home by the footbridge. That is a walk which nobody could make for fourteen months, and which few made before. Should it last, the shops to gain by it will be in neither of the places that quarrelled about the bridge.",
      ),
      p(
        "A man with a wheelbarrow was counted eleven times. He has been left in the figures; we could not find a rule by which to take him out.",
      ),
      factBox(
        "The next count",
        p(
          "The next counted days are a Wednesday and a Saturday in a month’s time. By then, we hope, it will be raining and people will have something to do.",
        ),
      ),
    ),
  related: ["town-without-a-bridge", "bridge-reopens"],
  begun: { daysAgo: 1, at: "14:00" },
  steps: [
    {
      do: "hand in",
      at: { hoursAgo: 7 },
      note: "The sums agree with the sheets. Table checked twice.",
    },
    {
      do: "approve",
      at: { hoursAgo: 5 },
      note: "Good. Not before the morning, please: the observatory tells the shops first.",
    },
    { do: "schedule", at: { hoursAgo: 4 }, publication: { daysAgo: -1, at: "06:30" } },
  ],
};
