import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, factBox, h2, p, quote } from "#prisma/demo/write";

export const clockSevenMinutes: DemoStory = {
  key: "clock-seven-minutes",
  edition: "en",
  section: "articles",
  kind: "news",
  slug: "the-clock-that-is-seven-minutes-fast",
  headline: "The Market Hall clock is seven minutes fast. Please do not tell anyone",
  standfirst:
    "It was set wrong in 1938 so that people would catch their train. The station has moved, the trains have changed, and the town still runs on it.",
  bylines: [{ author: "nora-pellew", kind: "by" }],
  dateline: { place: "Market Square", date: { on: "2021-05-12" } },
  lead: { picture: "clock" },
  topics: ["market-hall", "town-council"],
  document: () =>
    doc(
      p(
        "Gwen Ashby climbs ninety-one steps on Mondays and Fridays, turns a handle 116 times, wipes her hands and comes down again. She has done so for twenty-six years, as her uncle did for thirty. Neither of them ever put the clock right. “It is right,” says Mrs Ashby. “It is seven minutes fast.”",
      ),
      p(
        "The clock of the Market Hall was given by the cheese merchants in 1879 and kept the time as well as could be expected of it until the winter of 1938. In that winter the railway brought its evening train forward by five minutes without telling anybody. For three days in succession the people of Elverham arrived on the platform to see a red lamp going round the bend.",
      ),
      p(
        "The minutes of the council for 9 December are short. A member proposed to write to the railway company. Another said that he had written to it in 1931 and was waiting for the answer. It was then resolved, by eight votes to three, “that the clock be advanced by seven minutes, being five for the train and two for the stairs”.",
      ),
      h2("Everybody knows"),
      p(
        "What was meant to last until the company replied has outlived the company. The station was closed in 1966; the railway is now at Thorley Halt, four miles off, and has clocks of its own. But the town had grown used to its seven minutes. Shops shut by them. The bells of the church, wound by the same family, are two minutes behind the clock and so five ahead of the world. At the school a child is late by the hall and early by the register.",
      ),
      quote(
        "Visitors hurry, and then they find that they have time for a cup of tea. I have never had one complain.",
        "Gwen Ashby, clock winder",
      ),
      p(
        "It has been proposed to correct it four times: in 1947, 1971, 1989 and 2004. The last attempt came closest. The council had voted, the ladder was up, and the clock was stopped for an hour so that the world could overtake it. In that hour, Mrs Ashby says, eleven people came into the tower to ask what had happened, two of them in tears. At a quarter past three the chair of the council came up himself, out of breath, and said to leave it.",
      ),
      h2("An exact instrument"),
      p(
        "Otherwise it is a careful machine. Mrs Ashby keeps a pile of old pennies on the pendulum: one more, and it gains two fifths of a second a day. She checks it on the first of each month against her telephone, to which she adds seven minutes in her head. Last year it was never out by more than four seconds.",
      ),
      factBox(
        "Setting a watch by it",
        p(
          "Subtract seven minutes. For the church subtract five. The clock in the library is right, but it hangs behind a pillar. The one in the post office has been at ten to four since the counter closed.",
        ),
      ),
      p(
        "She would rather we had not written about it. If it is in the paper, she says, somebody will want to be fair to the other clocks. We have promised her that nobody reads us on a Wednesday.",
      ),
    ),
  related: ["evening-market", "flood-stone"],
  published: { on: "2021-05-12", at: "07:00" },
  corrections: [
    {
      kind: "clarification",
      text: "Several readers ask whether the time under this article is that of the hall. It is not.",
      at: { on: "2021-05-14", at: "12:07" },
    },
  ],
};
