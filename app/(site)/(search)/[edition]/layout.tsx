import type { ComponentProps } from "react";
import EditionLayout from "../../[edition]/layout";
import { placeholder } from "../../read-params";

export function generateStaticParams() {
  return [{ edition: placeholder }];
}

/** The frame of every page of an edition, without its promise: a search is made anew for whoever asks. */
export default function SearchLayout(props: ComponentProps<typeof EditionLayout>) {
  return <EditionLayout {...props} />;
}
