import type { Block } from "#lib/content/document";
import type { DemoIds, DemoStory } from "#prisma/demo/demo-newsroom";
import { bold, bullets, doc, h2, p, quote, storyLink, table } from "#prisma/demo/write";

function asPublished(ids: DemoIds): Block[] {
  return [
    p(
      "The last bus from Thorley Halt to Elverham has left at 6.50 pm since 1998. Anyone on a later train had a choice between a taxi, if there was one, and four miles of unlit road. From this week there are four more journeys, the last at 10.40 pm, timed to leave eight minutes after each train.",
    ),
    p(
      "They are run by the same small green buses that work route 6 by day. The county pays half of the cost and the town council the other half, about £38,000 each until the end of the trial.",
    ),
    table(
      "Evening journeys, Mondays to Saturdays",
      ["Train arrives", "Bus leaves the halt", "Market square"],
      ["7.22 pm", "7.30 pm", "7.49 pm"],
      ["8.22 pm", "8.30 pm", "8.49 pm"],
      ["9.27 pm", "9.35 pm", "9.54 pm"],
      ["10.32 pm", "10.40 pm", "10.59 pm"],
    ),
    h2("A number to beat"),
    p(
      "Trials of this kind have a way of ending without anyone having said what would have been enough. This one has a number. If an average of nine people take each journey in the last three months, the council has promised to pay its share for another three years.",
    ),
    quote(
      "We wanted it to be a number that you could count on your fingers from the back seat. Nine people is not many. But it is nine people who do not have to own a car.",
      "Margaret Osei, chair of the town council",
    ),
    p(
      "Not everyone on the council agreed. Two of its eleven members thought that the money would be better spent on the path beside the road, which could be used at any hour and would not stop when the money did. They asked for a count of walkers as well, and got it.",
    ),
    h2("Who is on board"),
    p(
      "On the first evening your reporter counted fourteen people on the 8.30: six students of Wenn College, a chef, a couple back from the hospital, three who said that they had come to see whether it was true, a guide dog, and the guide dog’s owner, Farid Haddow, who works in the county town.",
    ),
    p("“I have been paying a neighbour in petrol and jam,” he said. “He will miss the jam.”"),
    bullets(
      "The fare is £2, the same as by day; passes are valid.",
      "While Millgate Bridge is closed, the buses run by Thorley Road and do not serve Station Road.",
      [
        "On Thursdays the buses stop in Weir Street, as the square belongs to ",
        storyLink("the evening market", ids.story("evening-market")),
        ".",
      ],
    ),
  ];
}

export const routeSixEvenings: DemoStory = {
  key: "route-six-evenings",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "route-6-evening-buses",
  headline: "Route 6 gets four evening buses, for as long as people get on them",
  standfirst:
    "For the first time since 1998 it will be possible to take a late train to Thorley Halt and not walk home. The trial runs for a year.",
  bylines: [{ author: "nora-pellew", kind: "by" }],
  dateline: { place: "Thorley Halt", date: { daysAgo: 49 } },
  lead: { picture: "bus" },
  topics: ["transport", "town-council"],
  document: (ids) => doc(...asPublished(ids)),
  related: ["bridge-reopens", "evening-market"],
  published: { daysAgo: 48, at: "12:00" },
  corrections: [
    {
      kind: "clarification",
      text: "The article said that passes are valid on the evening buses. This includes the passes of pensioners and of students, but not the county’s weekend ticket.",
      at: { daysAgo: 46, at: "09:45" },
    },
  ],
  inReview: {
    at: { hoursAgo: 20 },
    note: "The figures of the first six weeks, as the county gave them on the telephone. Please check them against the sheet when it comes, then publish as an update.",
    document: (ids) =>
      doc(
        p(
          bold("Six weeks on: "),
          "the four evening buses have carried 1,512 people, which is ten and a half on each journey. The trial asks for nine.",
        ),
        ...asPublished(ids),
      ),
  },
};
