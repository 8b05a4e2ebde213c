import type { DemoDraft } from "#prisma/demo/demo-newsroom";
import { doc, p, quote } from "#prisma/demo/write";

export const lunchClubNine: DemoDraft = {
  key: "lunch-club-nine",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "lunch-club-nine-come-back",
  headline: "Nine chairs, seven people: the lunch club gets its other bank back",
  standfirst:
    "On the first Thursday with a bridge Elsie Drummond laid for thirty again. Two places stayed empty, and she knows why.",
  bylines: [{ author: "nora-pellew", kind: "by" }],
  dateline: { place: "Market Hall", date: { daysAgo: 0 } },
  lead: null,
  topics: ["elsie-drummond", "millgate-bridge"],
  document: () =>
    doc(
      p(
        "At ten to twelve Elsie Drummond moved her chair so that she could see the door. The lunch club at the Market Hall had lost nine of its thirty members when the bridge closed; she had gone to see each of them since, by bus and on foot, and had told each the same thing. Their place would be laid.",
      ),
      p(
        "The first came with her daughter, who stayed in the car. The second and third had walked together, stopping, they said, on all five arches. By the soup there were six. The seventh was Albert Finch, ninety-one, in a jacket that his neighbours had not seen before. He had been up since five so as not to be late.",
      ),
      quote(
        "You do not get people back by asking them what they need. They say, oh, nothing. You say, there is a chair with your name on it and I have cut the pie in thirty.",
        "Elsie Drummond",
      ),
      p(
        "Two did not come. One has moved to her son’s. The other, Mrs Drummond said, had died in the spring, on the other side of the river, and eleven people who had eaten with him for nine years read of it in the paper. She has kept his place this once. She took the plate away herself, after the pudding.",
      ),
      p(
        "Afterwards she played the piano, which Farid Haddow had tuned for the day. It took her some time to get used to it.",
      ),
    ),
  related: ["town-without-a-bridge", "sit-down"],
  notes:
    "Albert Finch’s age is from his neighbour; ask him. Family of the man who died: they know, and are content without his name.",
  begun: { daysAgo: 1, at: "15:10" },
  steps: [
    {
      do: "hand in",
      at: { hoursAgo: 2 },
      note: "Please read the paragraph about the two who did not come. Is it too much? Elsie has seen it and says leave it.",
    },
  ],
};
