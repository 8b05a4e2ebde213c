import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { fourSeasons } from "#prisma/demo/stories/four-seasons";
import { bullets, doc, h2, p, pullQuote, quote } from "#prisma/demo/write";

export const wennSpring: DemoStory = {
  key: "wenn-spring",
  edition: "en",
  section: "articles",
  kind: "news",
  slug: "the-wenn-in-spring",
  headline: "Spring: a bank made of sticks",
  standfirst:
    "Above the mill the river is held in place by willow rods that were pushed in by hand. They have begun to grow, which was the idea.",
  bylines: [
    { author: "tobias-ashgrove", kind: "by" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Sallow Mill", date: { on: "2023-04-20" } },
  lead: { picture: "spring" },
  topics: ["four-seasons", "river-wenn", "wildlife"],
  document: (ids) =>
    doc(
      p(
        "To mend a river bank in the way of the Friends of the Wenn one needs a mallet, a bundle of willow rods as long as a person, and somebody heavy. The heavy person this morning is a dentist. He stands on the mat while four others tie it down, and is told from time to time to move a little to the left.",
      ),
      p(
        "The mats are woven flat, floated into place and pegged along the foot of the bank. Within a month the rods root. Within three years the roots hold more earth than the spring takes away. The first stretch, sixty metres above the mill, was laid in 2014, and the only thing that has gone from it since is the sign that explained it.",
      ),
      quote(
        "It is the one kind of building work where you are pleased to come back and find that it has changed.",
        "Joan Tarrant, Friends of the Wenn",
      ),
      h2("What it costs"),
      p(
        "The rods are free, since the willows on the other side must be cut in any case. What is scarce is mornings. A metre of bank takes six people an hour. This spring’s forty metres will therefore cost 240 hours, nine flasks of tea by the present rate of use, and the patience of a kingfisher.",
      ),
      p(
        "The kingfisher has a hole in the old bank, just beyond the last peg, and its own opinion. Ms Tarrant has moved the work fifteen metres downstream until the young are out. Nobody was asked to vote on it. The bird flies up and down along the orange string with which the volunteers have marked its part, and seems to regard the string as a compliment.",
      ),
      pullQuote("Nobody was asked to vote on it.", "Tobias Ashgrove, on a kingfisher"),
      h2("A list from one hour on the bank"),
      bullets(
        "Eleven willow warblers, of which nine may have been the same one.",
        "A bicycle pump, a christening spoon and a length of pipe that fits nothing.",
        "One elver, early, in the bottom of a bucket; put back with some ceremony.",
        "Four people asking the way to the car park, who stayed to hold string.",
      ),
      p(
        "By noon the mat is down. The dentist steps off it and nothing happens, which everybody agrees is excellent. The rods look like what they are, sticks in mud. On the sixty metres from 2014, where we eat our sandwiches, one has to push the leaves apart to see the water.",
      ),
      fourSeasons(ids, "wenn-spring"),
    ),
  related: ["wenn-summer", "wenn-autumn", "wenn-winter", "elvers-return"],
  published: { on: "2023-04-22", at: "08:00" },
};
