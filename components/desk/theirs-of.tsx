import type { PlainFieldProps } from "#components/desk/field-control";

/**
 * What a field of the record says by now, where that differs from what was typed; undefined where both agree.
 * A choice is told by its name, and a field that cannot be shown is left out.
 */
export function theirsOf(
  { options }: Pick<PlainFieldProps, "options">,
  shown: string | undefined,
  typed = "",
): string | undefined {
  if (shown === undefined || plain(shown) === plain(typed)) return undefined;
  return options?.find(({ value }) => value === shown)?.name ?? shown;
}

/** A form sends its lines as the web does, and a line's ends mean nothing. */
function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
