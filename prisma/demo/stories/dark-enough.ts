import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, factBox, h2, note, p, pullQuote, table } from "#prisma/demo/write";

export const darkEnough: DemoStory = {
  key: "dark-enough",
  edition: "en",
  translationGroup: "dark-enough",
  section: "analysis",
  kind: "analysis",
  slug: "dark-enough-for-the-pleiades",
  headline: "Dark enough for the Pleiades: a year of dimmed street lamps",
  standfirst:
    "For twelve months Elverham turned its lamps down after midnight. The town saved more than it hoped, slept no worse, and can see six of the Seven Sisters.",
  bylines: [{ author: "wenn-valley-observatory", kind: "analysis" }],
  dateline: { place: "Wenn Valley Observatory, Thorley", date: { on: "2025-01-14" } },
  lead: { picture: "night-sky" },
  topics: ["light-and-dark", "town-council"],
  document: () =>
    doc(
      p(
        "On 1 January 2024 the town council had its 1,146 street lamps turned down to a third of their brightness between midnight and half past five. Nine junctions, the hospital corner and the steps at Cooper’s Yard were left as they were. The council asked us to find out what would come of it, and to say so whatever it was.",
      ),
      h2("What was saved"),
      table(
        "Street lighting, 2023 and 2024",
        ["What", "2023", "2024", "Change"],
        ["Electricity, MWh", "412", "298", "−28%"],
        ["Cost at the price of 2023, pounds", "103,000", "74,500", "−28%"],
        ["Lamps replaced", "143", "96", "−33%"],
      ),
      p(
        "The council had expected a fifth. The difference is due to the lamps: the newest kind loses less light than power when it is dimmed. That fewer of them failed may be chance, and we should like to see a second year.",
      ),
      h2("What was feared"),
      p(
        "Two things were, and both were counted. Reported burglaries numbered thirty-one against thirty-four in the year before, and accidents between midnight and six, four against three. Such small figures prove nothing. They do rule out a large change.",
        note(
          "With four accidents in a year, a doubling could not be told from bad luck. A rise to twelve could.",
        ),
      ),
      p(
        "We also asked. Of 640 households that were written to, 418 answered. Seven in ten had noticed; half of those only because of our letter. One in nine felt less safe, nearly all of them on the path behind the goods yard, where two lamps turned out to have been broken since 2021. They have been mended, and dimmed.",
      ),
      h2("What was found"),
      p(
        "Our meter on Gallows Hill measures how dark the sky is above the town. On clear nights without a moon it went from 20.1 to 20.7, on a scale on which 22 is as dark as it gets. That means little to most people. So on nine evenings we stood volunteers on the hill and asked them to count the stars in the Pleiades. In 2023 they saw four on average. In 2024 they saw six.",
      ),
      pullQuote(
        "A child of seven asked whether the others had been switched off to save money.",
        "From the notes of the count",
      ),
      p(
        "Bats, moths and the early chorus of blackbirds were recorded too, and will be reported when there is something to say. Of one bird we can speak already. The robin that used to sing all night at the post office, and was in this newspaper’s letters page for it, now begins at twenty to six.",
      ),
      h2("What we suggest"),
      p(
        "To go on. To leave the two lamps at the goods yard bright for a year and ask again. And to dim from eleven instead of midnight on Sundays, when, as our counters can confirm after a number of cold hours, there is nobody there.",
      ),
      factBox(
        "The data",
        p(
          "Hourly readings, the answers of households without their names, and the star counts are attached as a summary. The observatory sends the full files to anyone who asks.",
        ),
      ),
    ),
  attachments: [{ file: "lamp-figures", title: "Street lamps in 2024: the figures" }],
  related: ["ten-winters-of-gauges", "late-reading-room"],
  published: { on: "2025-01-15", at: "06:00" },
  updated: { on: "2025-02-03", at: "17:30" },
  corrections: [
    {
      kind: "update",
      text: "The council has decided by eight votes to two, with one abstention, to keep the lamps dimmed, and from eleven on Sundays.",
      at: { on: "2025-02-03", at: "17:30" },
    },
  ],
};
