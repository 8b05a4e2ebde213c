import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { fourSeasons } from "#prisma/demo/stories/four-seasons";
import { doc, h2, italic, note, p, pullQuote, storyLink } from "#prisma/demo/write";

export const wennAutumn: DemoStory = {
  key: "wenn-autumn",
  edition: "en",
  section: "articles",
  kind: "news",
  slug: "the-wenn-in-autumn",
  headline: "Autumn: the way down",
  standfirst:
    "The last of four walks begins where the river does, and ends at night beside the weir, with those who are leaving.",
  bylines: [
    { author: "tobias-ashgrove", kind: "by" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Thorley Moor", date: { on: "2023-10-18" } },
  lead: { picture: "autumn" },
  topics: ["four-seasons", "river-wenn", "wildlife"],
  document: (ids) =>
    doc(
      p(
        "The source of the Wenn is marked by a stone that the county put up in 1953, and it is in the wrong place. The right place is four hundred metres further on, where the heather is a slightly different brown and the foot goes in. Nobody has moved the stone. Those who need to know, know, and the others have somewhere to eat their lunch.",
      ),
      p(
        "From there to the sea the river is thirty-eight miles long, and in its first mile it can be stepped over by accident. I did so twice with Marian Teague, 74, who was born in the last house on the moor and has walked down to Elverham every October since she could be trusted to. It used to be for the hiring fair. Now it is, as she puts it, to see that it still goes there.",
      ),
      h2("Eleven miles"),
      p(
        "The peat lets the water go slowly, and then at the old drove road all at once. The ditches there were dug out in the last two years; they are straight and as deep as a table, and hum. Ms Teague does not like them. She says that when she was a girl it would rain on Sunday and the river would hear about it on Tuesday.",
        note(
          "The observatory has since measured how much sooner the river rises. Drainage may be one of three reasons.",
        ),
        " Now it hears the same night.",
      ),
      p(
        "Below Thorley there are alders, then willows, then gardens. One passes the backs of things. A man is burning leaves and waves as though he had been expecting us. At half past four the mill comes into view with a light in the upper floor, and Ms Teague, who has said about two hundred words since the morning, says “There,” and turns off to catch her bus.",
      ),
      pullQuote(
        "It would rain on Sunday, and the river would hear about it on Tuesday.",
        "Marian Teague",
      ),
      h2("Leaving"),
      p(
        "The eels go down at night, in the first high water after the new moon. They are not the glass threads that ",
        storyLink("climb the weir in spring", ids.story("elvers-return")),
        " but what has become of them after twelve years or twenty: silver below, black above, as long as an arm. They have stopped eating, and their eyes have grown. They have four thousand miles before them. No one has ever seen one arrive.",
      ),
      p(
        "There is no ladder for the way down. They simply let themselves go over the edge. Joan Tarrant counts them by the sound, a slap and a slide, with a clicker in her glove. On the best night last autumn there were sixty-three. Tonight, by one o’clock, there are nine, then a long nothing, then one more.",
      ),
      p(
        "“That one took its time,” she says. We wait another half an hour in case it had been told of others. The river goes by, eleven miles old, with leaves on it.",
      ),
      p(italic("This was the last of four walks. Thank you to all who lent boots.")),
      fourSeasons(ids, "wenn-autumn"),
    ),
  related: ["wenn-winter", "wenn-spring", "wenn-summer", "elvers-return"],
  published: { on: "2023-10-21", at: "08:00" },
  updated: { on: "2024-02-05", at: "09:00" },
  corrections: [
    {
      kind: "update",
      text: "The Friends of the Wenn have finished their count for the autumn: 318 eels went down over the weir on nineteen nights.",
      at: { on: "2024-02-05", at: "09:00" },
    },
  ],
};
