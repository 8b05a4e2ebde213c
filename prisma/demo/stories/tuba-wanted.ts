import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { bullets, doc, gallery, h2, p, quote } from "#prisma/demo/write";

export const tubaWanted: DemoStory = {
  key: "tuba-wanted",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "wanted-one-tuba-player",
  headline: "Wanted: one tuba player. The town band has everything else",
  standfirst:
    "Walter Ames has put down his instrument at eighty-three. Without it the band can play anything that is not meant to be danced to.",
  bylines: [
    { author: "tobias-ashgrove", kind: "by" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Elverham", date: { on: "2022-10-29" } },
  lead: { picture: "tuba" },
  topics: ["music"],
  document: (ids) =>
    doc(
      p(
        "The Elverham Town Band rehearsed on Thursday with a gap in it. Twenty-three players sat in their usual half-circle and between the euphonium and the drums stood a chair, and on the chair, since nobody had known what to do with it, a cushion. They began with a waltz. “It was like walking downstairs in the dark,” said Philippa Grange, who conducts, “and there is one stair fewer than you thought.”",
      ),
      p(
        "Walter Ames, the former miller of Sallow Mill, has played the tuba since 1961. He gave it up last month, on his eighty-third birthday, because of his knees. The tuba weighs forty-two pounds and has to be carried to the bandstand, which has seven steps. He says that he could still play it if it were already there.",
      ),
      h2("What is asked"),
      bullets(
        "Thursdays at seven, Sundays in summer at three, and the four days a year on which it always rains.",
        "A car, or a strong friend.",
        "The reading of music is welcome. Mr Ames learnt it in his second decade with the band.",
        "No hurry at the ends of phrases.",
      ),
      p(
        "Two people have come forward so far. The first turned out to have meant a trumpet. The second, Jonah Birch, fifteen, has never touched a brass instrument but lives nearest to the bandstand, and was lent a mouthpiece to take home. His mother has asked how long they are usually lent for.",
      ),
      quote(
        "Everybody looks at the cornets. But take the tuba away and the cornets look at each other.",
        "Walter Ames",
      ),
      gallery(
        "Where it would be played",
        { mediaId: ids.media("tuba") },
        {
          mediaId: ids.media("market"),
          caption: "The square, where the band stands at the four fairs of the year.",
        },
      ),
      p(
        "The instrument belongs to the band. It was bought in 1934 with the money for a new roof, a decision that is defended to this day by those who sit at the dry end. On Sunday it will be on the bandstand from two o’clock, polished, for anyone who would like to try. Mr Ames will be there to say when to breathe.",
      ),
    ),
  related: ["miller-interview", "farid-and-bramble"],
  published: { on: "2022-11-01", at: "12:00" },
  updated: { on: "2023-03-12", at: "18:00" },
  corrections: [
    {
      kind: "update",
      text: "The band has its tuba player. Jonah Birch played his first waltz on Sunday. It was slow, and nobody fell down the stairs.",
      at: { on: "2023-03-12", at: "18:00" },
    },
  ],
};
