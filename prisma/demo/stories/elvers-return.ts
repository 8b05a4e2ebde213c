import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, factBox, gallery, h2, italic, note, p, quote, storyLink } from "#prisma/demo/write";

export const elversReturn: DemoStory = {
  key: "elvers-return",
  edition: "en",
  translationGroup: "elvers",
  section: "articles",
  kind: "news",
  slug: "the-elvers-are-back",
  headline: "Forty volunteers, one torch each: counting the eels home",
  standfirst:
    "The town is named for the young eels that once made the river boil. This year more of them climbed the weir than in any year since the counting began.",
  bylines: [
    { author: "tobias-ashgrove", kind: "by" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Sallow Weir", date: { on: "2024-04-23" } },
  lead: { picture: "elvers" },
  topics: ["wildlife", "river-wenn"],
  document: (ids) =>
    doc(
      p(
        "At half past one in the morning Joan Tarrant switches off her torch and asks everybody to do the same. For a minute there is only the weir. Then the eyes get used to it, and the wet stones begin to move.",
      ),
      p(
        "They are elvers, young eels, each about as long as a finger and as thick as a bootlace. They have drifted for two or three years from the other side of the ocean,",
        note(
          "European eels are thought to spawn in the Sargasso Sea. Nobody has yet seen them do it.",
        ),
        " and tonight they are going up Sallow Weir, past the mill, into the Wenn.",
      ),
      quote(
        "My grandmother fried them in bacon fat, and there were so many that she gave them to the hens. When I started counting, we had a night with three. Not three hundred. Three.",
        "Joan Tarrant, Friends of the Wenn",
      ),
      h2("A ladder of bristles"),
      p(
        "Elvers can climb, but not everything. The concrete lip that was put on the weir in 1957 stopped most of them. Six years ago the Friends of the Wenn fixed a narrow channel to the side of it, lined with the sort of bristles that are used for doormats and kept wet by a pump no stronger than that of a garden pond. At the top the eels drop into a tray, are counted, and are tipped into the river above.",
      ),
      p(
        "The pump is powered by the mill, whose miller, ",
        storyLink("Hannah Brightwell", ids.story("miller-interview")),
        ", also lets the volunteers dry their socks over the flour hoist.",
      ),
      gallery(
        "A night at the weir",
        { mediaId: ids.media("elvers") },
        { mediaId: ids.media("eel-ladder") },
        { mediaId: ids.media("mill"), caption: "The mill gives the pump its power." },
      ),
      h2("The count"),
      p(
        "Forty volunteers worked in pairs on twenty-six nights. They counted 11,840 elvers, against 7,310 last year and 412 in the first year of the ladder. Ms Tarrant is careful with the number. More eyes see more eels, she says, and this spring the river was warm early.",
      ),
      factBox(
        "How to tell an elver",
        p(
          "An elver newly come from the sea is as clear as glass; after a week in the river it turns the colour of weak tea. It is then a young ",
          italic("Anguilla anguilla"),
          ", and protected: it may not be caught, kept or sold without a licence.",
        ),
      ),
      p(
        "Shortly before three the moving stones are still again. The tray holds 604. Two children who were allowed to stay up for it carry the bucket along the bank, one on each side of the handle, walking the way people walk with something that might wake. Then they kneel and tip, and the river closes over it without a sound.",
      ),
    ),
  related: ["miller-interview", "ten-winters-of-gauges"],
  published: { on: "2024-04-24", at: "07:15" },
};
