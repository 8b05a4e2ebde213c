import type { DemoFile } from "#prisma/demo/demo-newsroom";

export const files: DemoFile[] = [
  {
    key: "gauge-summary",
    title: "Ten winters at Millgate: summary of the readings",
    paragraphs: [
      "Wenn Valley Observatory, Thorley. This summary belongs to the analysis “Ten winters at the gauge”.",
      "The gauge stands beside the first pier of Millgate Bridge. It records the height of the river every fifteen minutes. Zero is the mark that was cut into the pier in 1921.",
      "Highest level of each winter, in metres: 2.94, 3.12, 2.61, 3.48, 2.88, 3.05, 2.79, 3.31, 3.40, 2.97.",
      "Rises above two metres: 11 in winters 1 to 5, 14 in winters 6 to 10.",
      "Hours from the first steep rise to the peak: 19.0 on average in winters 1 to 5 (shortest 14.5), 13.5 on average in winters 6 to 10 (shortest 9.0).",
      "A rise begins where the level climbs by more than ten centimetres in an hour. It ends with the highest reading before the level falls for three hours together. Two rises closer than a day are counted as one.",
      "Gaps make up 0.4 per cent of the time. They have not been filled in.",
    ],
  },
  {
    key: "weir-street-schedule",
    title: "Weir Street water main: schedule of works",
    paragraphs: [
      "Elverham Town Council, Market Hall.",
      "Section 1, market square to The Bell, 58 metres. Section 2, The Bell to the library, 64 metres. Section 3, the library to Cooper’s Yard, 61 metres. Sections 4 to 9 follow towards the weir.",
      "Monday: the trench is opened. Tuesday and Wednesday: the pipe is laid and joined. Thursday: the pipe is tested and the houses are connected; water is off for up to six hours. Friday: the surface is made good.",
      "The pavement on the river side stays open. Deliveries are possible before 9 am and after 5 pm.",
      "Urgent questions during the works: the site office in Cooper’s Yard, from 7.30 am to 6 pm.",
    ],
  },
];
