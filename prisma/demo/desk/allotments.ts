import type { DemoDraft } from "#prisma/demo/demo-newsroom";
import { bullets, doc, h2, p } from "#prisma/demo/write";

export const allotments: DemoDraft = {
  key: "allotments",
  edition: "en",
  section: "articles",
  kind: "news",
  slug: "",
  headline: "Forty-one plots, and a waiting list older than some who stand on it",
  standfirst: "",
  bylines: [{ author: "tobias-ashgrove", kind: "by" }],
  dateline: null,
  lead: null,
  topics: [],
  document: () =>
    doc(
      p(
        "The youngest person on the waiting list for an allotment in Elverham is three weeks old. Her grandfather put her down for plot 17 on the day she was born. By the present rate she will have it at twenty-six, which is, he says, about when one begins to like broad beans.",
      ),
      p(
        "There are forty-one plots between the goods yard and the river. They cost £38 a year. In the last ten years sixteen have changed hands, eleven of them in the usual way.",
      ),
      h2("The shed question"),
      bullets(
        "Ask Colm whether it is true about the leeks.",
        "How many sheds have a chimney? Count on Sunday.",
        "The rule about music. Who made it, and against whom?",
      ),
    ),
  notes:
    "Meet the secretary Sunday at ten, gate by the goods yard. Bring the 1951 map back to the library!",
  begun: { daysAgo: 5, at: "20:15" },
  steps: [],
};
