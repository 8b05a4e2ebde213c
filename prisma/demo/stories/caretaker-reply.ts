import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, p, pullQuote, storyLink } from "#prisma/demo/write";

export const caretakerReply: DemoStory = {
  key: "caretaker-reply",
  edition: "en",
  section: "articles",
  kind: "opinion",
  slug: "somebody-has-to-lock-up",
  headline: "Somebody has to lock up: a reply to our librarian",
  standfirst:
    "The caretaker of Elverham Library is against a late reading room on four evenings, for reasons that nobody had asked him about. He is for five.",
  bylines: [{ author: "desmond-pike", kind: "opinion" }],
  dateline: null,
  lead: { picture: "yard-lamp" },
  topics: ["library", "learning"],
  document: (ids) =>
    doc(
      p(
        "I have worked with Miss Oyelaran for sixteen years, and in that time we have disagreed about radiators, about geraniums and about the correct use of the side door. I have never written to the newspaper. But ",
        storyLink("her article", ids.story("late-reading-room")),
        " about leaving one lamp on has a hole in it, and I am the hole.",
      ),
      p(
        "She says that it would take one member of staff at the door and one volunteer. She does not say who shuts the place. There are fourteen windows, six doors, a boiler that has to be talked to, and a man asleep over an atlas. It takes me forty minutes. If the last reader goes at nine I am home at ten, and I get up at five to let in the heat.",
      ),
      p(
        "So I was going to write that I am against it. I sat down to do it last Tuesday evening in the boiler room, where I have a table. And I heard somebody walking about overhead.",
      ),
      p(
        "It was one of the two sisters she mentions. She had been in the lavatory when I called closing time, and had come out to a dark building. She was not frightened. She had found the switch for one lamp and was finishing her page. She said: “I thought, five more minutes, and then I’ll shout.”",
      ),
      pullQuote(
        "I thought, five more minutes, and then I’ll shout.",
        "A reader, after closing time",
      ),
      p(
        "I went and did the windows, all fourteen, and let her be. It took forty minutes. When I came back she had put her chair straight, which not all of them do, and asked me whether I would check her long division. I had it wrong and she put me right.",
      ),
      p(
        "Here is what I think now. Four evenings are no good, because on four evenings the boiler goes off on the fifth and I have to start it cold, and it takes till noon. It has to be five or none. I will do three of them. Young Patel from the leisure centre would do two; I asked him. He can have my table.",
      ),
      p(
        "It will cost more than Miss Oyelaran says: £13,900, because she forgot the gas. I have shown her. She has gone over it with her pencil and says that I forgot the saving on starting it cold. So it comes to £12,600, and we have both initialled it.",
      ),
      p("About the geraniums I have not changed my mind."),
    ),
  related: ["late-reading-room", "weir-street-water"],
  published: { daysAgo: 5, at: "09:00" },
};
