import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { fourSeasons } from "#prisma/demo/stories/four-seasons";
import { doc, h2, p, quote, table } from "#prisma/demo/write";

export const wennSummer: DemoStory = {
  key: "wenn-summer",
  edition: "en",
  section: "articles",
  kind: "news",
  slug: "the-wenn-in-summer",
  headline: "Summer: what the low water gives back",
  standfirst:
    "At thirty-one centimetres the river has lost its secrets: a set of steps, a wedding ring and eleven shopping trolleys, one of them from a shop that never was in this town.",
  bylines: [
    { author: "tobias-ashgrove", kind: "by" },
    { author: "idris-vane", kind: "photography" },
  ],
  dateline: { place: "Elverham", date: { on: "2023-07-13" } },
  lead: { picture: "summer" },
  topics: ["four-seasons", "river-wenn"],
  document: (ids) =>
    doc(
      p(
        "The bathing steps below Cooper’s Yard were put there in 1906 by a committee. They go down nine treads, and for most of the year the river is at the sixth. This week one can walk to the bottom, where the committee’s name is carved on the last tread, so low that it can only ever have been meant for the fish.",
      ),
      p(
        "The three who come every morning at seven have their own names for things. The flat stone is the Pulpit. The cold place under the alder is Next Door. Ida Corrigan, 81, the eldest, has swum here since her mother told her not to. She goes in without a word, and the other two, who are sixty-eight and seventy and are called “the girls”, follow.",
      ),
      quote(
        "In a low river you must swim with your manners on. No splashing, no standing about in the deep part. There is only one deep part and it has to go round.",
        "Ida Corrigan, bather",
      ),
      h2("Lost property"),
      p(
        "On Saturday, when the gauge had stood at 0.31 metres for a week, the Friends of the Wenn walked the bed of the river from the weir to the bridge with sacks. It took thirty people four hours. The list that they kept is the nearest thing the town has to a diary.",
      ),
      table(
        "Taken from 900 metres of river bed",
        ["What", "How many", "What became of it"],
        ["Shopping trolleys", "11", "Nine fetched by their shops, two unclaimed"],
        ["Bicycles", "6", "To Wenn College, for spokes"],
        ["Traffic cones", "23", "The county denies fifteen of them"],
        ["Wedding rings", "1", "See below"],
        ["Bottles older than 1920", "41", "Museum"],
        ["Sets of teeth", "2", "Museum, after discussion"],
      ),
      p(
        "The ring has a date inside it, 4 June 1961, and two first names. It took the library twenty minutes with the parish magazines to find the second half. He lives in Station Road, is eighty-six, and had told his wife at the time that it was at the jeweller’s. “For sixty-two years,” he said, asking us to leave out his name, “I have been meaning to fetch it.”",
      ),
      h2("How low is low"),
      p(
        "Thirty-one is not a record. In 1976 the stepping stones stood in gravel, and a cricket match was played between them, of which the score has been lost on purpose. But the observatory’s thermometer reached 21.4 degrees on Tuesday, and above twenty the trout stop feeding. The anglers have hung up their rods until it rains. They sit on the bank in the evening as before, and say that it is much the same.",
      ),
      p(
        "At eight the sun reaches the steps. The girls are dressed. Mrs Corrigan is still in, on her back, in the deep part, and it does not look as though it were going round.",
      ),
      fourSeasons(ids, "wenn-summer"),
    ),
  related: ["wenn-autumn", "wenn-winter", "wenn-spring"],
  published: { on: "2023-07-15", at: "08:00" },
  corrections: [
    {
      kind: "clarification",
      text: "The county has asked us to say that it does not deny fifteen traffic cones but cannot confirm them.",
      at: { on: "2023-07-19", at: "15:30" },
    },
  ],
};
