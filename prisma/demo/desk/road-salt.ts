import type { DemoDraft } from "#prisma/demo/demo-newsroom";
import { doc, p } from "#prisma/demo/write";

export const roadSalt: DemoDraft = {
  key: "road-salt",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "",
  headline: "What the town spends on salt",
  standfirst: "",
  bylines: [{ author: "nora-pellew", kind: "by" }],
  dateline: null,
  lead: null,
  topics: ["town-council"],
  document: () =>
    doc(
      p(
        "In the yard behind the Market Hall stands a heap of salt as high as a house, under a sheet that was bought for a marquee. The council has used 212 tonnes of it in",
      ),
    ),
  begun: { hoursAgo: 6 },
  steps: [],
};
