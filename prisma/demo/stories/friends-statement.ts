import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, h2, numbered, p } from "#prisma/demo/write";

export const friendsStatement: DemoStory = {
  key: "friends-statement",
  edition: "en",
  section: "news",
  kind: "statement",
  slug: "friends-of-the-wenn-on-the-river-path",
  headline: "Statement of the Friends of the Wenn on the river path",
  standfirst:
    "After a report that was withdrawn, the volunteers say what is known about the bank between the mill and the weir. Printed in full.",
  bylines: [{ author: "friends-of-the-wenn", kind: "statement" }],
  dateline: { place: "Sallow Mill", date: { daysAgo: 6 } },
  lead: null,
  topics: ["friends-of-the-wenn", "river-wenn"],
  document: () =>
    doc(
      p(
        "This week it was reported here, and on the next day withdrawn, that the river path was to close for two years. Since then we have had 340 telephone calls. We own one telephone, and it belongs to Joan. This is to answer all of you at once.",
      ),
      h2("What is so"),
      numbered(
        "The path is open. You can walk on it now. We did, this morning, to make sure.",
        "The bank has slipped in three places. They are four, seven and three metres long. They have been so for two years and have not moved since; we put sticks in.",
        "Nobody has decided to do anything about it. We have asked the council to decide something, and have offered it forty volunteers and the willows.",
        "The council’s engineer walked along it with us yesterday. It took forty minutes, because she stopped to look at the kingfisher.",
      ),
      h2("What we ask"),
      p(
        "Please keep to the side away from the water where there is orange string. Please do not take the string home. If you have already taken it home, we do not need to know who you are; there is a hook by the gate.",
      ),
      p(
        "We are not angry with the newspaper. It was handed a wrong paper and said so within a day, which is faster than most of us manage. Its reporter came round to say it once more in person, and was given a mallet. She is welcome again.",
      ),
      p(
        "The next working morning is on the first Saturday of the month at nine, at the mill. Bring gloves. There will be tea, and after what happened last time there will be a second flask.",
      ),
      p("For the Friends of the Wenn, 140 members: Joan Tarrant, secretary and telephone"),
    ),
  attachments: [{ file: "bank-measurements", title: "The river bank: measurements of two years" }],
  related: ["wenn-spring", "elvers-return"],
  published: { daysAgo: 6, at: "13:00" },
};
