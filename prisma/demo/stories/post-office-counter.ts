import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { bullets, doc, p } from "#prisma/demo/write";

export const postOfficeCounter: DemoStory = {
  key: "post-office-counter",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "post-office-counter-in-shoe-shop",
  headline: "The post office comes back, between the boots and the sandals",
  standfirst:
    "Years after the counter in the square closed, parcels can be sent from Ines Coppard’s shoe shop in Station Road. Please wipe your feet.",
  bylines: [{ author: "nora-pellew", kind: "by" }],
  dateline: { place: "Elverham", date: { daysAgo: 74 } },
  lead: null,
  topics: ["markets-and-shops"],
  document: () =>
    doc(
      p(
        "From Monday Elverham has a post office again. It is two metres wide and stands at the back of the shoe shop at 12 Station Road, where the children’s sandals used to be. The sandals have moved up a shelf and so, says Ines Coppard, will the children.",
      ),
      p(
        "The counter in the square was closed when its postmaster retired and nobody wanted to follow him. Since then a van has come on Tuesdays, if the bridge was open and the driver remembered. Mrs Coppard applied after she had stood in the rain for it with a parcel of returned boots. “I thought, I have a roof,” she said. “I have a till and a bell. What is the difference between me and a post office?” It turned out to be forty-one pages.",
      ),
      bullets(
        "Open Mondays to Saturdays from nine to half past five, as the shop.",
        "Letters, parcels, pensions and bills; passports from the spring.",
        "The last collection is at a quarter to five, by a cart that still has to come round by Thorley Road.",
      ),
      p(
        "She was trained for eleven days in the county town and passed with a mark that she would rather not see in the paper. Her grandson Danny, who delivers for the bakers before school, will carry what is too heavy for her. There is a chair, since there is always a chair in a shoe shop.",
      ),
      p(
        "The first customer on Monday was Gwen Ashby, who winds the clock of the Market Hall. She posted a letter to the railway. She would not say what was in it, but she had been carrying it about, she said, for some time.",
      ),
    ),
  related: ["clock-seven-minutes", "town-without-a-bridge"],
  published: { daysAgo: 72, at: "11:00" },
  corrections: [
    {
      kind: "correction",
      place: "top",
      text: "The last collection is at a quarter to five. We had written a quarter past, and two people ran.",
      at: { daysAgo: 70, at: "08:30" },
    },
  ],
};
