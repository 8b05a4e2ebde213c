"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#components/desk/plain-form";
import { type TopicType, topicTypes } from "#lib/content/kinds";
import { createTopic } from "#lib/desk/names/create-topic";
import { deleteTopic } from "#lib/desk/names/delete-topic";
import { mergeTopics } from "#lib/desk/names/merge-topics";
import { updateTopic } from "#lib/desk/names/update-topic";
import { deskWork } from "../../desk-work";
import { textOf } from "../../form-work";
import { labelField, labelsIn, linesIn } from "../../label-form";
import { manageWork, refuse, versionIn } from "../../manage-work";
import { oneOf } from "../../query";
import { factField, factsIn } from "./fact-fields";
import { readTopicForm } from "./topic-form";

function topicIn(form: FormData) {
  const type: TopicType = oneOf(topicTypes, textOf(form, "type")) ?? "subject";
  const labels = labelsIn(form).map(({ editionId, name, slug, read }) => ({
    editionId,
    name,
    ...(slug !== "" && { slug }),
    description: read("description"),
    synonyms: linesIn(read("synonyms")),
    facts: factsIn(read),
  }));
  return { type, labels };
}

/** Makes a topic and opens it. */
export async function createTopicAction(_: FormState, form: FormData): Promise<FormState> {
  const topic = topicIn(form);
  const made = await deskWork((newsroom) => createTopic(newsroom, topic));
  if (!made.ok) return refuse(form, made.issues, labelField(topic.labels));
  redirect(`/admin/topics/${made.value.id}`);
}

export async function updateTopicAction(_: FormState, form: FormData): Promise<FormState> {
  const topic = { ...topicIn(form), topicId: textOf(form, "id"), version: versionIn(form) };
  return manageWork({
    form,
    work: (newsroom) => updateTopic(newsroom, topic),
    done: "Saved. Readers see it with their next request.",
    fieldOf: (path) => factField(topic.labels, path) ?? labelField(topic.labels)(path),
    read: (newsroom) => readTopicForm(newsroom, topic.topicId),
  });
}

/** Merges a topic into another, and opens the one that stays. */
export async function mergeTopicsAction(_: FormState, form: FormData): Promise<FormState> {
  const [mergedId, keptId] = [textOf(form, "id"), textOf(form, "into")];
  const merged = await deskWork((newsroom) => mergeTopics(newsroom, { mergedId, keptId }));
  if (!merged.ok) return refuse(form, merged.issues);
  redirect(`/admin/topics/${keptId}`);
}

export async function deleteTopicAction(_: FormState, form: FormData): Promise<FormState> {
  const gone = await deskWork((newsroom) => deleteTopic(newsroom, { topicId: textOf(form, "id") }));
  if (!gone.ok) return refuse(form, gone.issues);
  redirect("/admin/topics");
}
