import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, h2, p, pullQuote, quote, storyLink, table } from "#prisma/demo/write";

export const bakersNight: DemoStory = {
  key: "bakers-night",
  edition: "en",
  translationGroup: "bakers-night",
  section: "articles",
  kind: "news",
  slug: "three-bakers-one-night",
  headline: "Three bakers, one night, and the hour at which nobody speaks",
  standfirst:
    "Between two and six in the morning Elverham is awake in three places. They share a mill, a delivery boy and, since a wet Tuesday in 1994, a mixer.",
  bylines: [
    { author: "nora-pellew", kind: "by" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Elverham", date: { daysAgo: 31 } },
  lead: { picture: "bakery" },
  topics: ["bread", "markets-and-shops"],
  document: (ids) =>
    doc(
      p(
        "At ten past two Aldo Prisk puts his elbow into a trough of dough, thinks about it, and adds a jug of water. He has not measured it. “It’s damp out,” he explains. “The flour knows.” Then he looks at the clock, as he will every few minutes until six, not to see how late it is but to hear it tick.",
      ),
      p(
        "His is the oldest of the three bakeries; his grandfather built the oven in Mill Lane in 1931. Four hundred metres away, in Station Road, Maud Tilling is on her second batch. Behind the Market Hall, in what was the hearse garage, Samuel Obuya has just let in the cat.",
      ),
      h2("The same sack"),
      p(
        "All three buy from Sallow Mill. ",
        storyLink("Hannah Brightwell", ids.story("miller-interview")),
        " marks each sack with the day and with the hour, and the bakers can tell the hour. Flour ground in the last of the evening is a little coarser, when the wheel slows; Mrs Tilling asks for it. Mr Prisk sends it back.",
      ),
      table(
        "What one night makes",
        ["Bakery", "Flour", "Loaves", "Rolls and buns"],
        ["Prisk, Mill Lane", "92 kg", "118", "210"],
        ["Tilling, Station Road", "74 kg", "96", "340"],
        ["Obuya, Hearse Yard", "61 kg", "88", "60"],
        ["Together", "227 kg", "302", "610"],
      ),
      p(
        "They ought to be rivals and for a time they were. Then, on a wet Tuesday in 1994, the motor of Mr Prisk’s mixer burnt out at one in the morning. He went and knocked at the only other lit window in town. Maud Tilling, who was twenty-three and had opened in the spring, looked at him through the glass for what he remembers as a quarter of an hour.",
      ),
      quote(
        "I said he could have it from three. He carried ninety kilos of dough through the rain in prams. Four prams. Nobody asked where he had got the prams.",
        "Maud Tilling, baker",
      ),
      h2("Four o’clock"),
      p(
        "There is an hour at which nobody speaks. It comes when the first loaves are in and the second are not yet shaped, and all three know it. Mr Prisk sits on a flour bin. Mrs Tilling stands in her back door and looks at the sky over the goods yard. Mr Obuya, who drove a night bus for nine years before he learnt to bake, reads two pages, never more, of the same novel. He has been at it since the winter before last. He does not want to hurry her, he says: the heroine has just got on a train.",
      ),
      pullQuote("The flour knows.", "Aldo Prisk"),
      p(
        "Then a timer rings, everybody moves, and it is day, though it will not be light for two hours. At a quarter to six Danny Coppard, sixteen, leans his bicycle against the hearse garage. He carries for all three, and is paid by each as if the others did not exist, an arrangement that nobody has wished to look at closely.",
      ),
      p(
        "The first customer in Mill Lane is always the same man. He buys one white roll and eats it in the doorway with his back to the street. “I used to ask whether he wanted anything with it,” says Mr Prisk. “After eleven years I have my answer.”",
      ),
    ),
  related: ["miller-interview", "evening-market"],
  published: { daysAgo: 29, at: "06:15" },
  corrections: [
    {
      kind: "correction",
      text: "We said that Mr Obuya had driven a night bus for seven years. It was nine. He has asked us to add that he does not miss it.",
      at: { daysAgo: 27, at: "11:00" },
    },
  ],
};
