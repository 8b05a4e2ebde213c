import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { bold, doc, h2, numbered, p, table } from "#prisma/demo/write";

export const weirStreetWater: DemoStory = {
  key: "weir-street-water",
  edition: "en",
  section: "news",
  kind: "statement",
  slug: "weir-street-water-main",
  headline: "Statement on the water main in Weir Street",
  standfirst:
    "The town council says when water will be off, how the street stays open and whom to call. Printed in full.",
  bylines: [{ author: "elverham-town-council", kind: "statement" }],
  dateline: { place: "Market Hall, Elverham", date: { daysAgo: 3 } },
  lead: { picture: "weir-street" },
  topics: ["weir-street", "town-council"],
  document: () =>
    doc(
      p(
        "The cast-iron water main under Weir Street was laid in 1911. It has burst four times in the past three winters, most recently outside the library, where it flooded the coal cellar and spoiled ninety-four bound volumes of parish magazines. The council and the water company have agreed to replace all of it, from the market square to the weir, before next winter.",
      ),
      p(
        "The work will be done in nine sections of about sixty metres. In each section a trench is opened on a Monday, the new pipe is laid and tested by Thursday, and the surface is made good on Friday. ",
        bold("No household will be without water for more than six hours at a time"),
        ", and every household will be told in writing three days before.",
      ),
      h2("Order of the sections"),
      table(
        "The first three sections; later dates follow when these are done",
        ["Section", "From", "To", "Length"],
        ["1", "Market square", "The Bell", "58 m"],
        ["2", "The Bell", "Library", "64 m"],
        ["3", "Library", "Cooper’s Yard", "61 m"],
      ),
      h2("While the street is open"),
      numbered(
        "The pavement on the river side stays open throughout. Ramps for wheelchairs and prams are laid at each end of the trench.",
        "Deliveries are possible before nine in the morning and after five in the afternoon.",
        "The library is open at its usual hours, by the yard door while section 2 is under way.",
        "Refuse is collected from the two ends of the street. Residents who cannot carry their bins may ask for help.",
      ),
      p(
        "We know that this street has been patient. It has been dug up for gas, for telephones and for the drain that should have been done with the gas. We have asked the companies that have pipes or cables under Weir Street to do their own repairs while the trench is open, and all but one have agreed. No other opening of the surface will be permitted for five years, except in an emergency.",
      ),
      p(
        "The schedule of works is attached to this statement. It will be brought up to date every Friday, and a printed copy hangs in the porch of the Market Hall.",
      ),
      p("Margaret Osei, chair, for Elverham Town Council"),
    ),
  attachments: [
    { file: "weir-street-schedule", title: "Weir Street water main: schedule of works" },
  ],
  related: ["late-reading-room", "flood-stone"],
  published: { daysAgo: 3, at: "14:00" },
};
