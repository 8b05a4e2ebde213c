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
  {
    key: "oak-drawings",
    title: "The oak from the second pier: list of drawings",
    paragraphs: [
      "Wenn College, joinery workshop. Teacher: Ruth Calloway. Nineteen students, 21 sheets, scale 1:1.",
      "Sheet 1: the whole beam, 2.06 metres, from above. Sheets 2 to 20: ten centimetres each, both faces, in the order in which they lie from the upstream end; the last is sixteen centimetres long. Sheet 21: the joint, taken apart on paper.",
      "The joint: a dovetail with one straight side, 11.4 centimetres deep. It has no pegs. The shoulders are a hair off square, always to the same side.",
      "Tool marks: adze on four faces, the strokes falling from right to left; a chisel of 38 millimetres in the socket; on the inner face a leaf, 22 millimetres long, cut with a knife.",
      "The beam may be seen on Fridays from two to four, when it is turned. Please bring no gloves. The rule is wet hands.",
    ],
  },
  {
    key: "lamp-figures",
    title: "Street lamps in 2024: the figures",
    paragraphs: [
      "Wenn Valley Observatory, Thorley. These figures belong to the analysis “Dark enough for the Pleiades”.",
      "Lamps: 1,146, of which 1,098 were dimmed to a third from midnight to 5.30 am; 48 at nine junctions, the hospital corner and Cooper’s Yard were not.",
      "Electricity: 412 MWh in 2023, 298 MWh in 2024. Lamps replaced: 143 and 96.",
      "Reported burglaries: 34 in 2023, 31 in 2024. Accidents between midnight and 6 am: 3 and 4.",
      "Households written to: 640. Answers: 418. Had noticed: 293, of whom 147 because of the letter. Felt less safe: 46, of whom 41 named the path behind the goods yard.",
      "Darkness of the sky at Gallows Hill, clear nights without a moon, in magnitudes per square arcsecond: 20.1 in 2023 (17 nights), 20.7 in 2024 (21 nights).",
      "Stars counted in the Pleiades: 4.1 on average in 2023 (8 evenings, 63 counts), 5.9 in 2024 (9 evenings, 88 counts).",
    ],
  },
  {
    key: "bank-measurements",
    title: "The river bank: measurements of two years",
    paragraphs: [
      "Friends of the Wenn. Measured on the first Saturday of every month from the orange pegs to the edge, in centimetres.",
      "Slip A, 120 metres below the mill, four metres long: 212 at the beginning, 212 now. Slip B, at the alder, seven metres long: 148 at the beginning, 147 now. Slip C, 60 metres above the weir, three metres long: 190 at the beginning, 190 now.",
      "One reading of slip B was 98. It was taken from the wrong peg. We have left it in the book.",
      "Willow mats above the mill, laid in 2014: sixty metres, no loss.",
    ],
  },
];
