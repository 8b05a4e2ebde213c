import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, h2, p, quote, table } from "#prisma/demo/write";

export const millLanePond: DemoStory = {
  key: "mill-lane-pond",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "mill-lane-pond-stays",
  headline:
    "After eleven years, four surveys, two petitions, one public meeting that ended in the wrong building and a heron who attended throughout, the council agrees to leave the pond in Mill Lane exactly as it is",
  standfirst: "The decision took four minutes. The newts were not mentioned.",
  bylines: [{ author: "nora-pellew", kind: "by" }],
  dateline: { place: "Market Hall", date: { on: "2025-09-09" } },
  lead: { picture: "heron" },
  topics: ["town-council", "wildlife"],
  document: () =>
    doc(
      p(
        "The pond in Mill Lane will not be drained, deepened, fenced, paved, bridged, or renamed. The town council decided so on Tuesday by ten votes to none, with one member absent, after a debate that began in the spring of 2014.",
      ),
      p(
        "It is forty metres long. It was dug for clay and forgotten. In 2014 a proposal to put twelve garages there was followed by a proposal to put up a sign saying that there would be no garages, and both were referred to the same committee.",
      ),
      h2("How it went"),
      table(
        "The pond before the council",
        ["Year", "Proposal", "What became of it"],
        ["2014", "Twelve garages", "First survey: too wet"],
        ["2016", "Drain it", "Second survey: it is not connected to anything"],
        ["2018", "Deepen it for boating", "Petition of 212 against, of whom 40 were for garages"],
        ["2020", "Fence it", "Third survey lost; found in 2023"],
        ["2022", "A footbridge", "Petition of 96, asking where to"],
        ["2024", "Ask the heron", "Entered in the minutes; fourth survey"],
      ),
      p(
        "The meeting of November 2022, called to hear the public, was announced for the old school, which had by then become flats. Thirty people sat for some time in a stranger’s kitchen. She gave them tea and is understood to have chaired.",
      ),
      quote(
        "I came to this town as a trainee with the second survey. I have given the pond the best years of my theodolite. I am very pleased.",
        "Sunil Rao, surveyor",
      ),
      p(
        "Mr Rao’s last report is two pages long. It finds that the pond has risen by nine centimetres, holds three kinds of dragonfly more than in 2016, and has taken no notice of any of the council’s resolutions. “On the evidence,” it ends, “the pond is the only party that has kept to its position.”",
      ),
      p(
        "Margaret Osei, who chairs the council, put the question at 7.42 and had the answer by 7.46. Two members asked to have it recorded that they had changed their minds, and one that he had not, but was tired. The heron stood on one leg. A surveyor’s pole, left behind in 2018, will stay where it is, since it has been nested on.",
      ),
    ),
  related: ["sit-down", "clock-seven-minutes"],
  published: { on: "2025-09-10", at: "07:10" },
};
