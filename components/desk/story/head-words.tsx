import { Textarea } from "@mantine/core";
import { memo } from "react";
import { firstField } from "#components/desk/shell/arrival-focus";
import { withLength } from "#components/desk/story/fields/length-seen";
import { onOneLine } from "#lib/content/storable-text";
import type { StoryContent } from "#lib/content/story-content";
import { storyLimits } from "#lib/content/story-limits";
import css from "./story-screen.module.css";

type Props = Pick<StoryContent, "headline" | "standfirst"> & {
  change: (part: Partial<StoryContent>) => void;
  language: { code: string; direction: "ltr" | "rtl" };
};

/** What stands above the text. Each box measures itself whenever it is drawn, so it is left alone while the text is written. */
export const HeadWords = memo(function HeadWords({
  headline,
  standfirst,
  change,
  language,
}: Props) {
  const { code, direction } = language;
  return (
    <>
      <Textarea
        classNames={{ input: css.headline ?? "" }}
        variant="unstyled"
        aria-label="Headline"
        {...firstField}
        placeholder="Headline"
        autosize
        dir={direction}
        lang={code}
        value={headline}
        {...withLength({
          name: "headline",
          text: onOneLine(headline),
          limit: storyLimits.headline,
        })}
        onChange={(event) => change({ headline: event.currentTarget.value.replaceAll("\n", " ") })}
      />
      <Textarea
        classNames={{ input: css.standfirst ?? "" }}
        variant="unstyled"
        aria-label="Standfirst"
        placeholder="Standfirst"
        autosize
        dir={direction}
        lang={code}
        value={standfirst ?? ""}
        {...withLength({
          name: "standfirst",
          text: standfirst ?? "",
          limit: storyLimits.standfirst,
        })}
        onChange={(event) => change({ standfirst: event.currentTarget.value || null })}
      />
    </>
  );
});
