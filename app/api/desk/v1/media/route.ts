import { uploadMedia } from "#lib/desk/media/upload-media";
import { answerDesk } from "../answer";
import { takeFile } from "./take-file";

/**
 * Takes a picture or PDF (`multipart/form-data`: `title`, `alt`, `decorative`, `caption`, `credit`, or `later` for what is
 * described afterwards, and last `file`). Its name and the type that the browser gives it are not looked at.
 */
export function PUT(request: Request): Promise<Response> {
  return answerDesk(request, ({ newsroom }) =>
    takeFile(newsroom, request, ({ path, words }) => {
      const text = (name: string) => words.get(name) ?? "";
      return uploadMedia(newsroom, {
        path,
        said: {
          title: text("title"),
          alt: text("alt"),
          decorative: text("decorative") === "yes",
          caption: text("caption"),
          credit: text("credit"),
          isLater: text("later") === "yes",
        },
      });
    }),
  );
}
