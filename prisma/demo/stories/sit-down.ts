import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, numbered, p, pullQuote } from "#prisma/demo/write";

export const sitDown: DemoStory = {
  key: "sit-down",
  edition: "en",
  section: "articles",
  kind: "opinion",
  slug: "sit-down",
  headline: "Sit down",
  standfirst:
    "Between the square and the surgery there are 740 metres and no bench. The organiser of the lunch club has measured it in her own way.",
  bylines: [{ author: "elsie-drummond", kind: "opinion" }],
  dateline: null,
  lead: { picture: "bench" },
  topics: ["elsie-drummond", "town-council"],
  document: () =>
    doc(
      p(
        "I am seventy-nine and I can walk for four minutes. After that I can walk for another four, but there has to be something in between. For most of my life I did not know this about people. I thought that they went out or stayed at home according to the weather.",
      ),
      p(
        "Of the thirty members of our lunch club eleven are like me. We know every wall in this town that is the right height. The one outside the bank is cold. The one at the chapel has had spikes put on it, against pigeons, we were told, though it is a long time since I saw a pigeon take the weight off its legs. The best was the window sill of the ironmonger’s, and when he retired they made it slope.",
      ),
      p(
        "From the Market Hall to the surgery it is 740 metres. My granddaughter measured it with her telephone. There is no bench. There were three; they were taken away to be painted in the year of the jubilee, and I do not remember which jubilee.",
      ),
      pullQuote("We know every wall in this town that is the right height.", "Elsie Drummond"),
      p(
        "People will say that benches draw the wrong sort. I have sat with them. They were waiting for the same thing that I was, which was to be able to go on. One of them held my bag.",
      ),
      p("So here is what I should like, and I have put it in order because councils like that."),
      numbered(
        "A bench every two hundred metres on the way to the surgery. That is three. I have chosen the places and can be found there, leaning.",
        "With arms, so that one can get up again. A bench without arms is a trap.",
        "Facing something. I do not mind what. A bus stop will do.",
        "Nobody’s name on it. I know a number of names on benches and should have preferred the people to be given somewhere to sit while they were about.",
      ),
      p(
        "A bench costs £620. I asked. A visit by the district nurse, to somebody who has stopped going out, costs £58, and she came to our street 112 times last year. I was a bookkeeper at the cheese works for thirty-one years and would be glad to go over it with anyone, slowly, sitting down.",
      ),
    ),
  related: ["late-reading-room"],
  published: { on: "2025-06-07", at: "09:00" },
  updated: { on: "2025-09-20", at: "10:00" },
  corrections: [
    {
      kind: "update",
      text: "The council has put up three benches, with arms. Mrs Drummond has tried all of them and moved one by a metre.",
      at: { on: "2025-09-20", at: "10:00" },
    },
  ],
};
