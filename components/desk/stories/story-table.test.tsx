import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StoryTable } from "#components/desk/stories/story-table";

test("what is said of a story in several languages stands in its order, each part by itself", () => {
  const markup = renderToStaticMarkup(
    <StoryTable
      stories={[
        {
          id: "one",
          headline: "پل باز شد",
          kind: "News",
          edition: "فارسی",
          section: "اخبار",
          assignee: null,
          changed: { iso: "2026-03-02T09:00:00Z", text: "2 March 2026" },
          plan: null,
          draftState: "draft",
          liveState: "never",
          trashed: false,
        },
      ]}
    />,
  );
  expect(markup).toContain("<bdi>پل باز شد</bdi>");
  expect(markup).toContain("<bdi>News</bdi> · <bdi>اخبار</bdi> · <bdi>فارسی</bdi>");
});
