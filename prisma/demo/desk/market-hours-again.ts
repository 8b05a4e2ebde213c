import type { DemoDraft } from "#prisma/demo/demo-newsroom";
import { doc, p } from "#prisma/demo/write";

export const marketHoursAgain: DemoDraft = {
  key: "market-hours-again",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "",
  headline: "Market to stay open until nine",
  standfirst: "",
  bylines: [],
  dateline: null,
  lead: null,
  topics: [],
  document: () => doc(p("Notes from the meeting. Nora has the same, and longer: use hers.")),
  begun: { daysAgo: 2, at: "21:30" },
  steps: [{ do: "trash", at: { daysAgo: 1, at: "09:00" } }],
};
