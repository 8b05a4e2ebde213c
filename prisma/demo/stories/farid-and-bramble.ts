import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { bold, doc, p, pullQuote, storyLink } from "#prisma/demo/write";

export const faridAndBramble: DemoStory = {
  key: "farid-and-bramble",
  edition: "en",
  section: "articles",
  kind: "interview",
  slug: "the-piano-tuner-and-the-dog",
  headline: "“She knows the bus by its brakes. I know it by the B flat”",
  standfirst:
    "Farid Haddow tunes pianos in the county town and comes home on the 8.30 with a guide dog called Bramble. A conversation about listening.",
  bylines: [
    { author: "nora-pellew", kind: "interview" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Route 6", date: { daysAgo: 36 } },
  lead: { picture: "guide-dog" },
  topics: ["farid-haddow", "transport", "music"],
  document: (ids) =>
    doc(
      p(
        "The 8.30 from Thorley Halt takes nineteen minutes, which is long enough for an interview if the other person does not look out of the window. Farid Haddow, 52, lost his sight at the age of nine. He sits at the front on the left; Bramble lies across both our feet. He was among the first on ",
        storyLink("the new evening buses", ids.story("route-six-evenings")),
        ".",
      ),
      p(bold("What did you do before there was a late bus?")),
      p(
        "I finished at five. You cannot tune a piano in a hurry, so what I did was not take the evening work, and evening is when halls are empty. I had one customer for eleven years who thought that I was a morning person.",
      ),
      p(bold("How do you know that it is your bus?")),
      p(
        "She knows it by the brakes. She is up before I hear anything. I know it by the engine: it idles on a B flat. The other one, the spare, is nearer to an A, and it makes me uneasy all the way home.",
      ),
      pullQuote(
        "People lower their voices for a blind man. I wish they would do it for pianos.",
        "Farid Haddow",
      ),
      p(bold("What does the road sound like?")),
      p(
        "There are eleven bends. After the fourth there is a wall on the left, and the sound comes back. After the seventh it does not, that is the open moor. Then you get the river, in wet weather. Then Mehri, the driver, says “evening, all,” though there is nobody getting on. She says it to the town.",
      ),
      p(bold("People must tell you things.")),
      p(
        "They think that I do not know who they are. I have had two proposals of marriage explained to me on this bus, one of which was to somebody I tune for. People lower their voices for a blind man. I wish they would do it for pianos.",
      ),
      p(bold("Which is the worst piano in Elverham?")),
      p(
        "The upright at the lunch club. It has been under a window since 1974. I go every spring and we both do what we can. But I will tell you something. Elsie Drummond plays it, and she has learnt where it is wrong, and goes round. When I have put it right she makes mistakes for a week.",
      ),
      p(bold("Has Bramble a favourite?")),
      p(
        "She was trained not to. But there is a Broadwood at the college, and when I strike the bottom octave she lies down underneath it and sighs. I do not tune that octave on the day. I leave it, and then I have to come again.",
      ),
      p(
        "At the square he gets up before the bus has stopped, says goodnight to Mehri Daneshvar by name, and waits for the doors. “A flat,” he says as they open. “They have oiled them.”",
      ),
    ),
  related: ["route-six-evenings", "tuba-wanted"],
  published: { daysAgo: 34, at: "10:30" },
  corrections: [
    {
      kind: "clarification",
      text: "Guide dogs travel free on route 6 and may lie where they like. The front seat on the left is not reserved, though it is always free.",
      at: { daysAgo: 33, at: "12:15" },
    },
  ],
};
