import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { may } from "#lib/auth/permissions";
import { checkStoryContent } from "#lib/content/story-content";
import { listChoices } from "#lib/desk/list-choices";
import { getStory } from "#lib/desk/stories/get-story";
import { getStoryNames } from "#lib/desk/stories/get-story-names";
import { listAssignees } from "#lib/desk/stories/list-assignees";
import { listSchedules } from "#lib/desk/stories/list-schedules";
import { env, siteUrlOf } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { calledOff } from "#lib/publishing/called-off";
import { deskNewsroom } from "../../../desk-newsroom";
import { planSeen } from "../../../plan-seen";
import { OpenStory } from "./open-story";

export const metadata: Metadata = { title: "Story" };

type Props = { params: Promise<{ id: string }> };

export default async function StoryPage({ params }: Props) {
  const id = z.uuid().safeParse((await params).id);
  if (!id.success) notFound();
  const newsroom = await deskNewsroom();
  const desk = await getStory(newsroom, id.data).catch((error: unknown) => {
    if (error instanceof AppError && error.kind === "not_found") return null;
    throw error;
  });
  if (desk === null) notFound();
  const content = checkStoryContent(desk.content);
  if (!content.ok) {
    return (
      <p role="alert">
        This story was written by another version of the newsroom and cannot be opened:{" "}
        {content.issues[0]?.message}
      </p>
    );
  }
  const { story, edition, lastStep } = desk;
  const [names, choices, plans, people] = await Promise.all([
    getStoryNames(newsroom, { content: content.value, editionId: edition.id }),
    listChoices(newsroom),
    listSchedules(newsroom, { storyId: story.id }),
    listAssignees(newsroom),
  ]);
  return (
    <OpenStory
      storyId={story.id}
      lockVersion={desk.lockVersion}
      content={content.value}
      edition={edition}
      isPage={story.form === "page"}
      stage={{
        draftState: story.draftState,
        liveState: story.liveState,
        livePath: desk.livePath,
        isTrashed: story.trashedAt !== null,
        assignee:
          story.assigneeId === null
            ? null
            : { id: story.assigneeId, name: desk.assigneeName ?? "somebody who is gone" },
        lastNote: lastStep?.note == null ? null : { who: lastStep.actor, note: lastStep.note },
        calledOff: plans.waiting
          .filter(({ action }) => action !== "withdraw")
          .map((plan) => calledOff(plan, edition))
          .join(" "),
      }}
      plans={[...plans.waiting, ...plans.failed].map(planSeen)}
      may={{
        review: may(newsroom.actor, "story.review"),
        publish: may(newsroom.actor, "story.publish"),
        trash: may(newsroom.actor, "story.trash"),
      }}
      people={people.map(({ id: value, name: label, mayReview }) => ({ value, label, mayReview }))}
      sections={choices.sections
        .filter(({ editionId }) => editionId === edition.id)
        .map(({ id: value, name: label, slug }) => ({ value, label, slug }))}
      siteUrl={siteUrlOf(env())}
      keptSlug={story.slug}
      names={names}
    />
  );
}
