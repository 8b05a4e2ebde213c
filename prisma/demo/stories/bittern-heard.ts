import type { DemoStory } from "#prisma/demo/demo-newsroom";
import { doc, p, quote } from "#prisma/demo/write";

export const bitternHeard: DemoStory = {
  key: "bittern-heard",
  edition: "en",
  section: "news",
  kind: "news",
  slug: "bittern-heard-at-the-mill-meadow",
  headline: "A bittern booms at Mill Meadow, for the first time since 1911",
  standfirst:
    "The shyest bird of the reeds has been heard on four evenings. Nobody has seen it, which experts say is the best of signs.",
  bylines: [{ author: "tobias-ashgrove", kind: "by" }],
  dateline: { place: "Mill Meadow", date: { on: "2024-05-14" } },
  lead: null,
  topics: ["wildlife"],
  document: () =>
    doc(
      p(
        "It begins as a breath, like somebody about to blow across the neck of a bottle, and then comes the note: one, low, from everywhere at once. Eleven people stood on the bank of Mill Meadow on Monday evening and heard it five times. If it is what they believe it to be, a bittern has come back to Elverham after a hundred and thirteen years.",
      ),
      p(
        "The bird is brown, the size of a hen and nearly impossible to see, since it stands among reeds with its beak in the air and sways when they do. The last at Mill Meadow was shot in 1911 and is in the museum, where it is described on its label as “common”.",
      ),
      quote(
        "You do not hear it with your ears. You hear it here. I have waited for that since I was a boy, and when it came I looked at my neighbour and she was crying.",
        "Bernard Whitlock, who has kept a list since 1958",
      ),
      p(
        "It was first noticed on Thursday by Mr Whitlock’s daughter, who took it for a cow. Since then it has called every evening between eight and a quarter past, and always from the reeds beside the pumping house. That it keeps such good time is unusual, says the county’s recorder of birds, who means to come on Friday. That it does not call at dawn is more unusual still.",
      ),
      p(
        "The Friends of the Wenn have roped off the eastern bank. They ask people to leave their dogs at home, not to play recordings, and to be patient. Edmund Rusk has agreed to keep his bullocks out of the meadow for another month, though he was heard to say that he had nothing against the bird but should have liked to meet it.",
      ),
      p(
        "Should it stay and find a mate, which the recorder calls possible but not likely, there would be young in July. There are thought to be fewer than three hundred calling males in the country. One more would be, in a manner of speaking, a lot.",
      ),
    ),
  published: { on: "2024-05-14", at: "18:00" },
  withdrawn: {
    at: { on: "2024-05-18", at: "11:30" },
    reason: "The bird was a tuba; the county’s recorder was present when it came out of the reeds.",
    notice:
      "We have withdrawn this article. What eleven people heard at Mill Meadow was not a bittern. It was a member of the town band who practises beside the pumping house because of the neighbours, and who did not know that anybody was listening. He has apologised, for which there was no need. So do we, for which there was.",
  },
};
