"use client";

import {
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { StoryEditor } from "#components/desk/editor/story-editor";
import type { StoryEditorHandle } from "#components/desk/editor/story-editor-props";
import { ConflictScreen } from "#components/desk/story/conflict/conflict-screen";
import { HeadWords } from "#components/desk/story/head-words";
import { SaveStateMark } from "#components/desk/story/save-state";
import { deskMediaUrl, searchMediaFor, searchStoriesFor } from "#components/desk/story/search-desk";
import { StoryBar } from "#components/desk/story/story-bar";
import { StoryFields } from "#components/desk/story/story-fields";
import { StoryNotices } from "#components/desk/story/story-notices";
import type { StoryScreenProps } from "#components/desk/story/story-screen-props";
import { TrashButton } from "#components/desk/story/trash-button";
import { useAutosave } from "#components/desk/story/use-autosave";
import { useBeside } from "#components/desk/story/use-beside";
import { useComparison } from "#components/desk/story/use-comparison";
import type { Answer, DeskIssue } from "#components/desk/story/workflow-types";
import { WrittenText } from "#components/desk/story/written-text";
import type { Document } from "#lib/content/document";
import type { StoryContent } from "#lib/content/story-content";
import css from "./story-screen.module.css";

const notSaved: Answer = {
  ok: false,
  issues: [
    {
      path: [],
      message:
        "Your last words are not saved yet, so it was not put into the trash. Try again once they are.",
    },
  ],
};

/** Where a story is written, with everything beside its text and the steps it can take. */
export function StoryScreen(props: StoryScreenProps) {
  const { storyId, edition, names, isPage, stage } = props;
  const autosave = useAutosave(props);
  const {
    content,
    change: write,
    touch,
    state,
    saveNow,
    bringBack,
    base,
    settled,
    compare,
  } = autosave;
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
  // Whoever leaves has typed all of it, the last second included.
  useLayoutEffect(() => () => editor.current?.flush(), []);
  const isComparing = useComparison(state, content);
  // What was typed in the last second stands in the comparison as well.
  useEffect(() => {
    if (isComparing) editor.current?.flush();
  }, [isComparing]);
  return (
    <div className={css.screen}>
      <StoryBar
        {...props}
        save={save}
        whyUnsaved={autosave.whyUnsaved}
        found={setFound}
        compare={compare}
      />
      <StoryNotices
        {...props}
        bringBack={async (kept) => {
          editor.current?.flush();
          const displaced = await bringBack(kept);
          setText(({ key }) => ({ key: key + 1, document: kept.content.document }));
          return displaced;
        }}
      />
      {isComparing && (
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
      <div className={css.columns} hidden={isComparing} inert={stage.isTrashed}>
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
            {/* A part that wakes up by itself, after the text can be written in. */}
            <Suspense>
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
            </Suspense>
          </WrittenText>
          {props.may.trash && !stage.isTrashed && (
            <TrashButton
              isLive={stage.liveState === "live"}
              trash={async () => {
                // What was written last goes along, to come back with the rest.
                return (await save()) === null ? notSaved : props.actions.trash();
              }}
              done={() => window.location.assign("/admin/stories")}
            />
          )}
        </aside>
      </div>
      <SaveStateMark state={state} />
    </div>
  );
}

function withUrls(media: StoryScreenProps["names"]["media"]) {
  return Object.fromEntries(
    Object.entries(media).map(([id, one]) => [id, { ...one, url: deskMediaUrl(id) }]),
  );
}
