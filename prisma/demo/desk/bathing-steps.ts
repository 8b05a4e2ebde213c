import type { DemoDraft } from "#prisma/demo/demo-newsroom";
import { doc, p, quote, storyLink } from "#prisma/demo/write";

export const bathingSteps: DemoDraft = {
  key: "bathing-steps",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "bathing-steps-get-a-rail",
  headline: "The bathing steps get a handrail, after a hundred and twenty years of dignity",
  standfirst: "Ida Corrigan did not ask for it. She has agreed to be the first not to use it.",
  bylines: [{ author: "tobias-ashgrove", kind: "by" }],
  dateline: { place: "Cooper’s Yard", date: { daysAgo: 1 } },
  lead: null,
  topics: ["river-wenn", "wenn-college"],
  document: (ids) =>
    doc(
      p(
        "The nine steps below Cooper’s Yard, by which Elverham has gone into the river since 1906, are to have a handrail. It is being forged at Wenn College by two apprentices who were asked for something that does not look like a hospital.",
      ),
      p(
        "The steps were made by a committee that held, according to its minutes, that “a rail would invite clinging”. They have been slippery ever since. Last winter the frost took the edge off the fifth, and the council’s insurer, who had not known of them, learnt of them from ",
        storyLink("this newspaper", ids.story("wenn-summer")),
        ".",
      ),
      quote(
        "I have fallen in off every one of those steps and was never the worse for it. It is the quickest way in. But the girls are seventy-one and seventy-three now, and must be thought of.",
        "Ida Corrigan, bather",
      ),
      p(
        "The rail will be of wrought iron, on the left going down, and ends in the head of an eel at the lowest tread, where the committee’s name is. It can be seen at the college until it is put up. The council pays £1,400. The bathers have offered to pay for the eel.",
      ),
    ),
  related: ["wenn-summer"],
  begun: { daysAgo: 3, at: "16:00" },
  steps: [
    { do: "hand in", at: { daysAgo: 2, at: "09:10" } },
    {
      do: "approve",
      at: { daysAgo: 2, at: "10:30" },
      note: "Lovely. Hold it until the council has told the insurer, then publish with Idris’s drawing of the rail.",
    },
  ],
};
