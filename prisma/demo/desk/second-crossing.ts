import type { DemoDraft } from "#prisma/demo/demo-newsroom";
import { doc, p } from "#prisma/demo/write";

export const secondCrossing: DemoDraft = {
  key: "second-crossing",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "a-second-crossing",
  headline: "Council thinks of keeping the footbridge for good",
  standfirst: "",
  bylines: [{ author: "nora-pellew", kind: "by" }],
  dateline: { place: "Elverham", date: { daysAgo: 1 } },
  lead: null,
  topics: ["millgate-bridge", "town-council"],
  document: () =>
    doc(
      p(
        "The temporary footbridge, which is to go at the end of next month, may stay. Several members of the town council are understood to be in favour of buying it from the contractor, who would otherwise have to take it away again.",
      ),
      p(
        "It has carried some 1,300 people a day who had driven before, and is said to cost less to keep than to remove. The feet stand in the river on the Market side, which the eels do not seem to mind.",
      ),
      p("The council meets on Tuesday."),
    ),
  begun: { daysAgo: 2, at: "17:20" },
  steps: [
    { do: "hand in", at: { daysAgo: 1, at: "10:00" } },
    {
      do: "send back",
      at: { daysAgo: 1, at: "11:45" },
      note: "Who understands it? “Several members” is nobody. Get one of them by name, and the contractor’s price. And ask Joan about the eels before we tell her what they mind.",
    },
  ],
};
