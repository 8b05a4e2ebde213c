import { listChoices } from "#lib/desk/list-choices";
import { getTopic } from "#lib/desk/names/get-topic";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { labelGroups } from "../../label-form";
import { factFields } from "./fact-fields";
import { typeField } from "./topic-words";

/** A topic in the form that changes it. */
export async function readTopicForm(newsroom: Newsroom, id: string) {
  const topic = await getTopic(newsroom, id);
  const { editions } = await listChoices(newsroom);
  return {
    topic,
    version: topic.version,
    fields: [typeField(topic.type)],
    groups: labelGroups(editions, topic.labels, ["description", "synonyms"], (editionId) =>
      factFields({
        editionId,
        type: topic.type,
        facts: topic.labels.find((label) => label.editionId === editionId)?.facts ?? [],
      }),
    ),
  };
}
