import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { bullets, doc, gallery, h2, p, quote, storyLink } from "#prisma/demo/write";

export const eveningMarket: DemoStory = {
  key: "evening-market",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "thursday-evening-market",
  headline: "The Thursday market will stay open until nine for another year",
  standfirst:
    "A six-week trial brought younger customers and a queue for dumplings. The stallholders voted to go on; the bakers asked for a later start.",
  bylines: [{ author: "nora-pellew", kind: "reporting" }],
  dateline: { place: "Elverham", date: { daysAgo: 1 } },
  lead: { picture: "market" },
  topics: ["markets-and-shops", "town-council"],
  document: (ids) =>
    doc(
      p(
        "Elverham’s Thursday market, which has packed up at three in the afternoon for as long as anyone can prove, will trade until nine in the evening for the next twelve months. The stallholders decided it by thirty-one votes to nine in a meeting at the Market Hall, and the council’s markets committee agreed the same night.",
      ),
      p(
        "The decision follows a trial of six Thursdays. Colm Farrelly, the market manager, counted visitors at the two gates with a hand clicker and, he admits, a flask. On the last two evenings he clicked more people between five and nine than in the whole of the day before.",
      ),
      quote(
        "By day we see the people who have always come, and I would not lose one of them. After six it is people on the way home from the halt, and families. Some had lived here four years and had never been in the square on a market day, because on market days they were at work.",
        "Colm Farrelly, market manager",
      ),
      h2("What sold, and what did not"),
      p(
        "Hot food did best. The dumpling stall of Wei Lan Aldous ran out on every evening but the first. Cheese, bread and flowers held their own. Bedding plants, tools and carpets did not, and most of those traders will keep to daytime pitches, which the committee has said they may do at no loss of their place.",
      ),
      p(
        "The nine who voted against were mainly bakers and growers, whose day starts before four. For them the meeting agreed a shared stall: three bakeries will sell from one table in the evening and take turns to stand behind it.",
      ),
      bullets(
        "Trading hours on Thursdays: 8 am to 9 pm; Saturdays unchanged, 8 am to 3 pm.",
        "Evening pitches cost £14, half the daytime rate.",
        "Generators are not allowed after five; the hall supplies power from new sockets.",
        "The last washing-up water is to be gone from the square by half past nine.",
      ),
      h2("The neighbours"),
      p(
        "Four people who live above the shops came to speak about noise. They did not ask for an end to the evenings but for an end to the evenings’ end: the clatter of poles on cobbles at ten at night. Mr Farrelly promised rubber mats for the lorry beds and has since been seen trying one out, dropping poles on it from various heights.",
      ),
      gallery(
        "The trial, drawn on its last evening",
        { mediaId: ids.media("market"), caption: "Stalls in front of the hall at seven o’clock." },
        {
          mediaId: ids.media("bus"),
          caption: "Many visitors came by the evening journeys of route 6.",
        },
      ),
      p(
        "The trial was timed to fit the later buses from Thorley Halt, which are themselves ",
        storyLink("on trial for a year", ids.story("route-six-evenings")),
        ". Should the buses end, the committee will look at the market’s hours again.",
      ),
    ),
  related: ["route-six-evenings", "town-without-a-bridge"],
  published: { daysAgo: 1, at: "11:20" },
};
