import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { bold, doc, figure, p, pullQuote, storyLink } from "#prisma/demo/write";

export const millerInterview: DemoStory = {
  key: "miller-interview",
  edition: "en",
  section: "articles",
  kind: "interview",
  slug: "the-miller-of-sallow-mill",
  headline: "“You learn to hear when something is about to cost you a weekend”",
  standfirst:
    "Hannah Brightwell left an office for a water mill of 1741. She talks about stones, silence and why she will never sell bread.",
  bylines: [
    { author: "tobias-ashgrove", kind: "interview" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Sallow Mill", date: { daysAgo: 18 } },
  lead: { picture: "mill" },
  topics: ["hannah-brightwell", "mill-trust", "river-wenn"],
  document: (ids) =>
    doc(
      p(
        "The wheel at Sallow Mill is four metres across and turns, when the river allows it, nine times a minute. Hannah Brightwell, 46, has run it for the Sallow Mill Trust since 2011. We spoke on the stone floor, which shook gently throughout.",
      ),
      p(bold("You were an accountant. What happened?")),
      p(
        "I came on an open day and the miller of that time, Walter Ames, let me put my hand under the spout. The flour comes out warm. I had not known that. I went back on the Monday and could not stop thinking about it, which in an audit is noticed.",
      ),
      p(bold("How long does it take to learn?")),
      p(
        "Walter said seven years to make flour and ten to dress a stone. He was right about the flour. You grind by ear. There is a sound when the stones are a hair too close, a kind of dryness, and you learn to hear when something is about to cost you a weekend.",
      ),
      pullQuote("The flour comes out warm. I had not known that.", "Hannah Brightwell"),
      p(bold("What does the mill live on?")),
      p(
        "We grind thirty tonnes a year and sell it to eleven bakers and at the door. That pays for me, half of an apprentice, and grease. Repairs come from the trust: the wheel was £64,000. If you look at it as a business, it is a very slow way of turning rain into toast.",
      ),
      p(bold("But no bread.")),
      p(
        "Never. Three people in this town get up at two in the morning to bake, and they buy from me. I am not going to stand across the road from them with a basket.",
      ),
      figure(ids.media("flood-marks"), {
        caption:
          "The flood stone in the yard. The lowest mark is level with Hannah Brightwell’s kitchen window.",
      }),
      p(bold("The river has been in the building, too.")),
      p(
        "Four times that we know of; the marks are ",
        storyLink("on the stone in the yard", ids.story("flood-stone")),
        ". You live with it. Nothing that matters stands lower than my elbow, and I look at the gauge before I look at my telephone.",
      ),
      p(bold("And the eels?")),
      p(
        "The Friends asked whether they might have a little current for ",
        storyLink("their ladder", ids.story("elvers-return")),
        ". It takes less than a kettle. The weir stopped the eels so that the mill could have the water; it seems only right that the mill should help them over it.",
      ),
      p(bold("Who comes after you?")),
      p(
        "Jonah, I hope, the apprentice. He is nineteen and has been here for two years, so he has five to go before he is allowed an opinion. He has several already. I had them too.",
      ),
    ),
  related: ["flood-stone", "elvers-return"],
  published: { daysAgo: 16, at: "10:00" },
};
