/** Everything that was typed into a form, but for files and passwords, so that it can be shown again. */
export function typedIn(form: FormData): Record<string, string> {
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === "string" && !name.startsWith("$") && !/password$/i.test(name)
      ? [[name, value] as const]
      : [],
  );
  return Object.fromEntries(texts);
}
