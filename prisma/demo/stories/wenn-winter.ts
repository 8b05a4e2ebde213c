import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { fourSeasons } from "#prisma/demo/stories/four-seasons";
import { doc, h2, note, p, pullQuote, quote, storyLink } from "#prisma/demo/write";

export const wennWinter: DemoStory = {
  key: "wenn-winter",
  edition: "en",
  section: "articles",
  kind: "news",
  slug: "the-wenn-in-winter",
  headline: "Winter: the meadow that belongs to the river",
  standfirst:
    "In the first of four walks, our reporter goes to see a field at the only time of year when it does what it is for.",
  bylines: [
    { author: "tobias-ashgrove", kind: "by" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Mill Meadow", date: { on: "2023-01-19" } },
  lead: { picture: "winter" },
  topics: ["four-seasons", "river-wenn", "flooding"],
  document: (ids) =>
    doc(
      p(
        "There is a gate at the end of Mill Lane that people photograph every January. It stands by itself in forty acres of water, shut and properly latched. Edmund Rusk, who grazes the meadow from May to November, latches it each autumn when he takes the bullocks off. “You never know,” he says, “who might come along in a boat and leave it open.”",
      ),
      p(
        "Mill Meadow goes under when the gauge at Millgate shows two metres forty. This week it shows two seventy-one. From the bank one can see what the map does not say: that the town stops here for a reason, and that the reason is the colour of tea and moving at the pace of somebody who is late but will not run.",
      ),
      h2("Forty acres of patience"),
      p(
        "The council bought the meadow in 1928 for £1,150, to build on. The surveyor it sent came back with wet trousers and a one-page report, which hangs framed in the town clerk’s office. The last sentence reads: “I recommend that the council leave this land to the party at present in occupation.” It has been left ever since.",
      ),
      p(
        "What that is worth can be reckoned. Filled to the top of its fences the meadow holds about 130,000 cubic metres, which is the whole of the Wenn in an ordinary flood for some forty minutes.",
        note(
          "At a flow of 55 cubic metres a second, as the observatory measured it at Millgate on 18 January.",
        ),
        " Forty minutes is not much. It is also, says Dr Anil Sethi of the Wenn Valley Observatory, about the time in which a careful person carries the lower shelves of a shop upstairs.",
      ),
      quote(
        "People ask me what we do against floods. I take them to the meadow. I say: this, and it was done by a man in 1928 who did nothing.",
        "Dr Anil Sethi, hydrologist",
      ),
      h2("Who else lives here"),
      p(
        "On the walk round, which takes an hour and is only possible in boots, I count 212 teal, eleven snipe and one armchair. The armchair came down on Tuesday. It has been seen at Thorley and at the stepping stones, always upright, and the children of Mill Lane have given it a name.",
      ),
      p(
        "At the far corner the water is running out again through a gap that nobody dug. Hannah Brightwell, the miller, watches it from her yard, where four older floods are ",
        storyLink("cut into a stone", ids.story("flood-stone")),
        ". When the gap runs clear, she says, the river has finished. It is not clear yet.",
      ),
      pullQuote("You never know who might come along in a boat and leave it open.", "Edmund Rusk"),
      p(
        "Towards four the sun comes in under the cloud and for ten minutes the meadow is a lit room with no furniture but the chair. Then somebody calls a dog, the light goes, and the gate stands there with nothing to keep in.",
      ),
      fourSeasons(ids, "wenn-winter"),
    ),
  related: ["wenn-spring", "wenn-summer", "wenn-autumn", "flood-stone"],
  published: { on: "2023-01-21", at: "08:00" },
  corrections: [
    {
      kind: "correction",
      text: "The council bought the meadow in 1928, not in 1918 as a first version had it. It did not exist in 1918.",
      at: { on: "2023-01-23", at: "10:10" },
    },
  ],
};
