"use client";

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { StorySeen } from "#components/desk/editor/editor-data";
import { StoryEditor } from "#components/desk/editor/story-editor";
import type { StoryEditorHandle } from "#components/desk/editor/story-editor-props";
import type { PlanSeen } from "#components/desk/schedules/plan-line";
import { StoryPlans } from "#components/desk/schedules/story-plans";
import { StoryState } from "#components/desk/stories/story-state";
import { ConflictScreen } from "#components/desk/story/conflict/conflict-screen";
import { HeadWords } from "#components/desk/story/head-words";
import { KeptTextNotice } from "#components/desk/story/kept-text-notice";
import { OtherRooms } from "#components/desk/story/other-rooms";
import { SaveStateMark } from "#components/desk/story/save-state";
import { deskMediaUrl, searchMediaFor, searchStoriesFor } from "#components/desk/story/search-desk";
import { StoryFields } from "#components/desk/story/story-fields";
import { TrashButton } from "#components/desk/story/trash-button";
import { TrashedNotice } from "#components/desk/story/trashed-notice";
import { useAutosave } from "#components/desk/story/use-autosave";
import { useBeside } from "#components/desk/story/use-beside";
import { WorkflowBar } from "#components/desk/story/workflow-bar";
import type { DeskIssue, Stage, WorkflowActions } from "#components/desk/story/workflow-types";
import { WrittenText } from "#components/desk/story/written-text";
import type { Document } from "#lib/content/document";
import type { StoryContent } from "#lib/content/story-content";
import type { EditionView } from "#lib/language/edition";
import css from "./story-screen.module.css";

export type StoryScreenProps = {
  storyId: string;
  lockVersion: number;
  content: StoryContent;
  edition: EditionView;
  isPage: boolean;
  stage: Stage;
  plans: PlanSeen[];
  may: { review: boolean; publish: boolean; trash: boolean };
  sections: { value: string; label: string; slug: string }[];
  siteUrl: string;
  /** The slug it was last published under. */
  keptSlug: string | null;
  names: {
    topics: Record<string, string>;
    authors: Record<string, string>;
    stories: Record<string, StorySeen>;
    media: Record<string, { title: string; alt: string; decorative: boolean }>;
  };
  actions: WorkflowActions;
  reload: () => void;
  /** A step has been taken, and the screen does not show yet what came of it. */
  isReloading: boolean;
};

/** Where a story is written, with everything beside its text and the steps it can take. */
export function StoryScreen(props: StoryScreenProps) {
  const { storyId, edition, names, isPage, stage } = props;
  const autosave = useAutosave(props);
  const { content, change: write, touch, state, saveNow, bringBack, base, settled } = autosave;
  const [found, setFound] = useState<DeskIssue[]>([]);
  const change = useCallback(
    (part: Partial<StoryContent>) => {
      // What is being put right is not complained of any longer.
      setFound((before) => {
        const left = before.filter(({ path }) => !(String(path[0]) in part));
        return left.length === before.length ? before : left;
      });
      write(part);
    },
    [write],
  );
  const faults = useMemo(
    () => (state.kind === "refused" ? [...state.issues, ...found] : found),
    [state, found],
  );
  const changeText = useCallback((document: Document) => change({ document }), [change]);
  const beside = useBeside(content);
  // Between two keystrokes there is time for it, and none before the next.
  const seen = useDeferredValue(content.document);
  const language = useMemo(
    () => ({ code: edition.code, direction: edition.direction, language: edition.code }),
    [edition],
  );
  // Another text comes into the editor only with another key: typing is never written over.
  const [text, setText] = useState({ key: 0, document: props.content.document });
  const editor = useRef<StoryEditorHandle>(null);
  const searchStories = useCallback(
    (words: string) => searchStoriesFor(edition.id, words),
    [edition.id],
  );
  const searchMedia = useCallback(
    (words: string) => searchMediaFor(edition.id, words),
    [edition.id],
  );
  const [media] = useState(() => withUrls(names.media));
  const save = useCallback(async () => {
    editor.current?.flush();
    return saveNow();
  }, [saveNow]);
  const { cancelPlan: cancelOne } = props.actions;
  const { reload } = props;
  const cancelPlan = useCallback(
    async (id: string) => {
      const answer = await cancelOne(id);
      if (answer.ok) reload();
      return answer;
    },
    [cancelOne, reload],
  );
  // What was typed in the last second stands in the comparison as well.
  useEffect(() => {
    if (state.kind === "conflict") editor.current?.flush();
  }, [state.kind]);
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <StoryState
          draftState={stage.draftState}
          liveState={stage.liveState}
          trashed={stage.isTrashed}
        />
        <SaveStateMark state={state} />
        {stage.livePath !== null && (
          <a href={stage.livePath} className={css.live}>
            On the site
          </a>
        )}
        <OtherRooms storyId={storyId} save={save} />
        {!stage.isTrashed && (
          <div className={css.steps} inert={props.isReloading}>
            <WorkflowBar
              stage={stage}
              isPage={isPage}
              editionZone={edition.timeZone}
              may={props.may}
              actions={props.actions}
              saveNow={save}
              found={setFound}
              done={props.reload}
            />
          </div>
        )}
      </header>
      {stage.isTrashed && (
        <TrashedNotice
          takeOut={props.may.trash ? props.actions.takeOut : undefined}
          done={() => window.location.reload()}
        />
      )}
      {stage.lastNote !== null && (
        <p className={css.note}>
          <b>{stage.lastNote.who}:</b> {stage.lastNote.note}
        </p>
      )}
      <StoryPlans plans={props.plans} cancel={props.may.publish ? cancelPlan : undefined} />
      <KeptTextNotice
        storyId={storyId}
        lockVersion={props.lockVersion}
        content={props.content}
        bringBack={(kept) => {
          bringBack(kept);
          setText(({ key }) => ({ key: key + 1, document: kept.content.document }));
        }}
      />
      {state.kind === "conflict" && (
        <ConflictScreen
          storyId={storyId}
          mine={content}
          base={base()}
          edition={edition}
          settled={() => {
            settled();
            // Everything is shown anew from the desk, names of what came in included.
            window.location.reload();
          }}
        />
      )}
      <div className={css.columns} hidden={state.kind === "conflict"} inert={stage.isTrashed}>
        <section className={css.sheet} aria-label="Text">
          <HeadWords
            headline={content.headline}
            standfirst={content.standfirst}
            change={change}
            language={language}
          />
          <StoryEditor
            key={text.key}
            document={text.document}
            edition={language}
            onChange={changeText}
            onTouched={touch}
            searchStories={searchStories}
            searchMedia={searchMedia}
            media={media}
            stories={names.stories}
            handle={editor}
          />
        </section>
        <aside className={css.fields} aria-label="About the story">
          <WrittenText value={seen}>
            <StoryFields
              storyId={storyId}
              content={beside}
              change={change}
              edition={edition}
              sections={props.sections}
              isPage={isPage}
              siteUrl={props.siteUrl}
              keptSlug={props.keptSlug}
              names={names}
              media={media}
              searchMedia={searchMedia}
              faults={faults}
            />
          </WrittenText>
          {props.may.trash && !stage.isTrashed && (
            <TrashButton
              isLive={stage.liveState === "live"}
              trash={async () => {
                // What was written last goes along, to come back with the rest.
                await save();
                return props.actions.trash();
              }}
              done={() => window.location.assign("/admin/stories")}
            />
          )}
        </aside>
      </div>
    </div>
  );
}

function withUrls(media: StoryScreenProps["names"]["media"]) {
  return Object.fromEntries(
    Object.entries(media).map(([id, one]) => [id, { ...one, url: deskMediaUrl(id) }]),
  );
}
