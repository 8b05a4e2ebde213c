import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, p, pullQuote, storyLink } from "#prisma/demo/write";

export const lateReadingRoom: DemoStory = {
  key: "late-reading-room",
  edition: "en",
  section: "articles",
  kind: "opinion",
  slug: "a-reading-room-that-stays-open",
  headline: "Leave one lamp on: the case for a reading room that stays open late",
  standfirst:
    "A library is the last warm room in town where nobody asks what you came to buy. It closes just when people need it, writes its librarian.",
  bylines: [{ author: "beatrice-oyelaran", kind: "opinion" }],
  dateline: null,
  lead: { picture: "library" },
  topics: ["library", "learning", "weir-street"],
  document: (ids) =>
    doc(
      p(
        "At ten to six every evening I walk through the reading room and say, as softly as I can, that we are closing. I have said it some four thousand times. I know by now who will look up at once and who will pretend not to hear, to get to the end of a page.",
      ),
      p(
        "Last month I began to write down what they were doing. A bricklayer was learning the words of the citizenship test. Two sisters were sharing one desk because at home they share one table with four others. A man I will not describe was asleep over an atlas, and was not the first to be. A nurse had come straight from a shift to sit somewhere that was not work and was not home.",
      ),
      p(
        "None of them wanted a book from us at that hour. They wanted the lamp, the chair and the quiet, which we own already and which cost us almost nothing once the heating is on.",
      ),
      pullQuote(
        "They wanted the lamp, the chair and the quiet, which we own already.",
        "Beatrice Oyelaran",
      ),
      p(
        "I propose that the reading room, and only the reading room, stay open until nine on four evenings a week. The stacks would be shut and the lending desk closed. One member of staff would sit at the door, with one volunteer. I have asked what it would cost: £11,300 a year, of which two thirds is wages. That is a little less than we spend on replacing books that were left out in the rain.",
      ),
      p(
        "There are fair objections. The evenings are long and the staff are tired; nobody should be made to do it, and I have three who have offered. Some residents fear that it will become a waiting room for the last bus. It might. I have waited for the last bus in Weir Street in January, and I should have been glad of an atlas.",
      ),
      p(
        "The stronger objection is that evenings should be paid for by those who use them. But the people in my notebook would not pay, and not because they do not value it. They would go, as they go now, to the bench outside the launderette. A reading room with a turnstile is only a smaller shop.",
      ),
      p(
        "The water main outside our door is about to be ",
        storyLink("dug up and replaced", ids.story("weir-street-water")),
        ". For some weeks readers will come in by the yard, past the bins, under a lamp that we have had to put up for the purpose. It is a good lamp. When the street is whole again we shall have to decide whether to take it down. I say that we leave it on.",
      ),
    ),
  related: ["weir-street-water", "evening-market"],
  published: { daysAgo: 12, at: "09:00" },
};
