import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, figure, h2, p, pullQuote, quote, table } from "#prisma/demo/write";

export const oakFromThePier: DemoStory = {
  key: "oak-from-the-pier",
  edition: "en",
  section: "articles",
  kind: "news",
  slug: "the-oak-from-the-second-pier",
  headline: "Two metres of oak, and nineteen students who may not touch it with dry hands",
  standfirst:
    "A beam from the inside of Millgate Bridge is teaching the joiners of Wenn College how their trade was done when nobody was looking.",
  bylines: [
    { author: "nora-pellew", kind: "reporting" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Wenn College", date: { daysAgo: 22 } },
  lead: { picture: "oak" },
  topics: ["wenn-college", "millgate-bridge", "learning"],
  document: (ids) =>
    doc(
      p(
        "The rule hangs over the tank in red: WET HANDS ONLY. It has been broken once, by the principal. The beam below it, 2.06 metres of oak as black as a piano, spent two hundred and fifty years inside the second pier of Millgate Bridge, and is now the best-guarded student at Wenn College.",
      ),
      p(
        "It must be kept wet until somebody decides how to dry it, which will take four years and a chemical that the college cannot afford. In the meantime Ruth Calloway, who teaches joinery, has it measured. Each of her nineteen students has ten centimetres to draw, at full size, on both sides. They have been at it for six weeks.",
      ),
      h2("The mark"),
      p(
        "What they found on the fourth day is a joint of a kind that is in no textbook at the college: a dovetail with one straight side, cut so that it tightens when the wood swells. It was made to be drowned. On its inner face, where it could never be seen again, the carpenter had cut a small leaf.",
      ),
      quote(
        "I had a lad who wanted to know what the leaf was for. I said, that is the question. He has stopped leaving his glue on the inside.",
        "Ruth Calloway, teacher of joinery",
      ),
      table(
        "What the beam has told so far",
        ["Question", "Answer", "How they know"],
        ["When was it felled?", "Winter of 1765 to 1766", "Rings, counted by the observatory"],
        ["How old was the tree?", "Some 140 years", "The same"],
        ["Where did it grow?", "Within ten miles", "A hard ring in 1740, as at Thorley"],
        ["Who cut it?", "Somebody left-handed", "The slope of the adze marks"],
      ),
      figure(ids.media("bridge"), {
        caption: "The beam stood in the second pier from the left, below the water.",
      }),
      p(
        "The last answer came from Precious Adeyemi, eighteen, who is left-handed herself and noticed that for the first time at the college nothing needed to be explained to her the other way about. She has copied the joint in new oak. It took her three attempts and it is now on the bench with a jar of water beside it, so that visitors may see it close.",
      ),
      pullQuote("It was made to be drowned.", "Nora Pellew"),
      p(
        "When the drawings are finished they will go to Peter Lindqvist, the engineer, who has to write down what is left inside his pier for whoever opens it next. He has asked the students to sign them. Ms Calloway says that some have been practising a leaf.",
      ),
    ),
  attachments: [{ file: "oak-drawings", title: "The oak from the second pier: list of drawings" }],
  related: ["bridge-reopens", "miller-interview"],
  published: { daysAgo: 21, at: "07:40" },
};
